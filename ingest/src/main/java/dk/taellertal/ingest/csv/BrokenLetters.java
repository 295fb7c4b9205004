package dk.taellertal.ingest.csv;

import java.util.regex.Pattern;

/** Letters that were read in another encoding than they were written in: {@code Ã…r}. */
public final class BrokenLetters {

    private static final Pattern WITHIN = Pattern.compile(".*(?:\\ufffd|Ã[^\\x00-\\x7f]).*", Pattern.DOTALL);

    private BrokenLetters() {}

    /** Whether a text holds any. */
    public static boolean in(String text) {
        return WITHIN.matcher(text).matches();
    }
}
