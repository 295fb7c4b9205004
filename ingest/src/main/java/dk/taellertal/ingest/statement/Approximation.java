package dk.taellertal.ingest.statement;

import java.util.regex.Pattern;

/** How a text says that a number is not exact. */
public enum Approximation {
    NONE(""),
    /** {@code ca.}, {@code omkring} */
    ABOUT("ca\\.?|cirka|omkring|omtrent|rundt regnet|around|about|approximately|approx\\.?|roughly"),
    /** {@code knap}: the exact one is less. */
    JUST_BELOW("knap|knapt|næsten|nearly|almost"),
    /** {@code godt}: the exact one is more. */
    JUST_ABOVE("godt|lidt over|just over|a little over"),
    /** {@code mindst}, {@code over}: not how much, but how much at least or at most. */
    BOUND("mindst|højst|over|under|mere end|mindre end|færre end|flere end|op til|maksimalt|minimum|at least|at most"
            + "|more than|less than|fewer than|up to");

    private final Pattern before;

    Approximation(String words) {
        before = Pattern.compile("(?iU)(?<!\\w)(?:" + words + ")\\s*(?:på\\s*)?$");
    }

    /** What the words just before a number say; a longer phrase before a shorter one that ends it. */
    static Approximation before(String text) {
        for (Approximation one : new Approximation[] {ABOUT, JUST_BELOW, JUST_ABOVE, BOUND}) {
            if (one.before.matcher(text).find()) {
                return one;
            }
        }
        return NONE;
    }
}
