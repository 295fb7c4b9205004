package dk.taellertal.ui.format;

import dk.taellertal.core.text.Texts;

/** Counts in a sentence: small ones are written in letters. */
public final class Counted {

    private static final int LETTERS_UNTIL = 9;

    private Counted() {}

    public static String of(long number, Texts texts) {
        return number <= LETTERS_UNTIL ? texts.of("counted." + number) : String.valueOf(number);
    }

    /** The same where a sentence begins with it. */
    public static String beginning(long number, Texts texts) {
        String count = of(number, texts);
        return count.substring(0, 1).toUpperCase(texts.locale()) + count.substring(1);
    }
}
