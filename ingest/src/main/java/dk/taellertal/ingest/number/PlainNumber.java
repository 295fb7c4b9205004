package dk.taellertal.ingest.number;

import java.nio.charset.StandardCharsets;

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

    /** How many digits there are. */
    private int digitCount;

    private int points;
    private int commas;
    private char lastMark;
    private int digitsBehindLastMark;
    /** Whether the digits before the last mark stand as thousands do: one to three, then threes, no zero first. */
    private boolean grouped;

    /** Looks at a text; false where it is of another form, or too long. */
    boolean scan(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return scan(bytes, 0, bytes.length);
    }

    /** Looks at a text of which each ASCII sign is one byte, and no other sign has such a byte. */
    boolean scan(byte[] text, int from, int until) {
        int first = from < until && text[from] == '-' ? from + 1 : from;
        if (until - first > 2 * MOST_DIGITS || first == until || !isDigit(text[first])) {
            return false;
        }
        long whole = 0;
        int all = 0;
        int run = 0;
        int pointMarks = 0;
        int commaMarks = 0;
        byte last = 0;
        boolean threes = true;
        for (int at = first; at < until; at++) {
            byte c = text[at];
            if (isDigit(c)) {
                whole = whole * 10 + (c - '0');
                run++;
                all++;
            } else if ((c == '.' || c == ',') && run > 0) {
                threes &= last == 0 ? run <= GROUP && text[first] != '0' : run == GROUP;
                last = c;
                pointMarks += c == '.' ? 1 : 0;
                commaMarks += c == ',' ? 1 : 0;
                run = 0;
            } else {
                return false;
            }
        }
        negative = first > from;
        digits = whole;
        digitCount = all;
        points = pointMarks;
        commas = commaMarks;
        lastMark = (char) last;
        grouped = threes;
        digitsBehindLastMark = run;
        return run > 0 && all <= MOST_DIGITS;
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
        return digitsBehindLastMark <= GROUP ? Notation.NONE : Notation.UNTOLD;
    }

    private long scaled(long whole, int power) {
        long scaled = whole * POWERS[power];
        boolean fits = Math.multiplyHigh(whole, POWERS[power]) == 0 && scaled >= 0 && scaled < LIMIT;
        return !fits ? Notation.UNTOLD : negative ? -scaled : scaled;
    }

    /** Whether a mark stands several times, and so parts thousands. */
    boolean partsThousandsBy(char mark) {
        return (mark == '.' ? points : commas) > 1 && grouped;
    }

    /** Whether the only mark stands before three digits. */
    boolean isUndecided() {
        return points + commas == 1 && digitsBehindLastMark == GROUP && grouped;
    }

    /** Whether more decimals than are kept stand behind the mark, and more than thousands have digits. */
    boolean hasDecimalsBeyond(int scale) {
        return points + commas > 0
                && digitsBehindLastMark > Math.max(scale, GROUP)
                && digitCount < Notation.FEWEST_DIGITS_OF_NOISE;
    }

    /** Whether there are other marks than the last. */
    boolean hasThousands() {
        return points + commas > 1;
    }

    int digitCount() {
        return digitCount;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
