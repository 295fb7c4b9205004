package dk.taellertal.ingest.number;

/**
 * A number of digits, points and commas with at most a minus before it, looked at once and then read in any notation
 * without a regular expression. It reads exactly as {@link Notation#read} does, or says that it cannot tell.
 * Made once and used for many cells.
 */
final class PlainNumber {

    /** The largest amount that a fact table keeps has 18 digits. */
    static final int MOST_DIGITS = 18;

    private static final long LIMIT = 1_000_000_000_000_000_000L;
    private static final long[] POWERS = new long[MOST_DIGITS + 1];
    private static final int GROUP = 3;
    /** More decimals beyond a column's own than these may be float noise. */
    static final int FEWEST_DECIMALS_OF_NOISE = 5;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private boolean negative;
    /** All digits as one number, the marks left out. */
    private long digits;

    private int points;
    private int commas;
    private char lastMark;
    private int digitsBehindLastMark;
    /** Whether the digits before the last mark stand as thousands do: one to three, then threes, no zero first. */
    private boolean grouped;

    /** Looks at a text; false where it is of another form, or too long. */
    boolean scan(String text) {
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        negative = at == 1;
        if (length - at > 2 * MOST_DIGITS || at == length || !isDigit(text.charAt(at))) {
            return false;
        }
        boolean zeroFirst = text.charAt(at) == '0';
        digits = 0;
        points = 0;
        commas = 0;
        lastMark = 0;
        grouped = true;
        int run = 0;
        int all = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits = digits * 10 + (c - '0');
                run++;
                all++;
            } else if (c == '.' || c == ',') {
                if (run == 0) {
                    return false;
                }
                grouped &= lastMark == 0 ? run <= GROUP && !zeroFirst : run == GROUP;
                lastMark = c;
                points += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                run = 0;
            } else {
                return false;
            }
            if (all > MOST_DIGITS) {
                return false;
            }
        }
        digitsBehindLastMark = run;
        return run > 0;
    }

    /**
     * The mark that stands before the decimals in any notation that reads the number: it stands once, last, and not
     * before three digits. 0 where that is not so; then each notation must be asked.
     */
    char onlyDecimalMark() {
        boolean once = lastMark == ',' ? commas == 1 : points == 1;
        return once && digitsBehindLastMark != GROUP ? lastMark : 0;
    }

    /** The number in units of the scale's last decimal; {@link Notation#NONE} or {@link Notation#UNTOLD}. */
    long in(Notation notation, int scale) {
        int decimals = notation.decimal() == ',' ? commas : points;
        int others = points + commas - decimals;
        boolean othersPart = others == 0 || (notation.thousands() != ' ' && grouped);
        if (!othersPart || decimals > 1 || (decimals == 1 && lastMark != notation.decimal())) {
            return Notation.NONE;
        }
        if (decimals == 0) {
            return others > 0 && digitsBehindLastMark != GROUP ? Notation.NONE : scaled(digits, scale);
        }
        if (digitsBehindLastMark == GROUP && scale < GROUP) {
            return Notation.NONE;
        }
        int beyond = digitsBehindLastMark - scale;
        if (beyond <= 0) {
            return scaled(digits, -beyond);
        }
        if (digits % POWERS[beyond] == 0) {
            return scaled(digits / POWERS[beyond], 0);
        }
        return beyond < FEWEST_DECIMALS_OF_NOISE ? Notation.NONE : Notation.UNTOLD;
    }

    private long scaled(long whole, int power) {
        long scaled = whole * POWERS[power];
        boolean fits = Math.multiplyHigh(whole, POWERS[power]) == 0 && scaled >= 0 && scaled < LIMIT;
        return !fits ? Notation.UNTOLD : negative ? -scaled : scaled;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
