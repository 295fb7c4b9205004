package dk.taellertal.ingest.csv;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts without what cannot be seen in them: they read alike, and so they are the same. */
public final class TidyText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");

    private TidyText() {}

    /** Single blanks, none around, letters composed of one sign, no soft hyphens and byte order marks. */
    public static String of(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            boolean twice = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            plain = !twice && ((c >= ' ' && c < '\u007f') || (c > '\u00ad' && c < '\u0300'));
        }
        if (plain) {
            return text.strip();
        }
        return BLANKS.matcher(visible(composed(text))).replaceAll(" ").strip();
    }

    /** A text without soft hyphens, signs of no width and byte order marks. */
    public static String visible(String text) {
        return text.chars().anyMatch(c -> c >= '\u00ad')
                ? INVISIBLE.matcher(text).replaceAll("")
                : text;
    }

    /**
     * Whether a sign is one of the four separators that Java takes for blanks and belong in no text: the nonbreaking hyphen
     * of old word processors, a minus to the eye, is one of them and would vanish at the edge of a cell.
     */
    public static boolean isSeparator(char c) {
        return c >= '\u001c' && c <= '\u001f';
    }

    /** A text in which a letter and the ring above it are one sign, as a Mac's file names and exports part them. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
