package dk.taellertal.ingest.describe;

import java.util.Locale;

/** Makes ids out of names. */
public final class Id {

    private static final int LONGEST = 40;

    private Id() {}

    /** Of a dataset or a column: a-z, 0-9, '_', beginning with a letter. */
    static String withUnderscores(String name) {
        return of(name, "_", "k");
    }

    /** Of a figure or a profile: a-z, 0-9, '-', beginning with a letter. */
    public static String withHyphens(String name) {
        return of(name, "-", "n");
    }

    private static String of(String name, String joint, String first) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", joint)
                .replaceAll("^" + joint + "|" + joint + "$", "");
        String begun = plain.matches("[a-z].*") ? plain : first + plain;
        String id = begun.substring(0, Math.min(LONGEST, begun.length())).replaceAll(joint + "$", "");
        return id.length() < 2 ? id + first : id;
    }
}
