package dk.taellertal.ingest.csv;

import java.util.regex.Pattern;

/** Letters that were read in another encoding than they were written in: {@code Ã…r}, {@code B?rn}, {@code B›rn}. */
public final class BrokenLetters {

    /**
     * UTF-8 taken for Windows-1252 (no Danish word has an Ã, a Portuguese one before an O at most), letters of DOS and
     * of old Macs between others, and letters that were replaced by a question mark.
     */
    private static final Pattern WITHIN = Pattern.compile(
            ".*(?:\\ufffd|Ã(?!O)|Â(?!\\p{L})|â€|\\p{L}[†›¿¾]\\p{L}|\\p{Ll}Œ\\p{Ll}).*"
                    + "|[^/.=&]*\\p{L}\\?\\p{L}[^/.=&]*",
            Pattern.DOTALL);

    private BrokenLetters() {}

    /** Whether a text holds any. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeBroken(text.charAt(i))) {
                return WITHIN.matcher(text).matches();
            }
        }
        return false;
    }

    private static boolean mayBeBroken(char c) {
        return switch (c) {
            case '\ufffd', 'Ã', 'Â', 'â', '†', '›', '¿', '¾', 'Œ', '?' -> true;
            default -> false;
        };
    }
}
