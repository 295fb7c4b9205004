package dk.taellertal.ingest.number;

import dk.taellertal.ingest.csv.TidyText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a column writes numbers: what stands before the decimals, and what parts the thousands. */
public enum Notation {
    /** {@code 1.234,5} */
    COMMA_POINT(',', '.'),
    /** {@code 1 234,5} */
    COMMA_BLANK(',', ' '),
    /** {@code 1,234.5} */
    POINT_COMMA('.', ','),
    /** {@code 1 234.5} */
    POINT_BLANK('.', ' ');

    /** Stands for: the text is no number in this notation. */
    public static final long NONE = Long.MIN_VALUE;

    /** Stands for: another way of reading must tell. */
    static final long UNTOLD = Long.MIN_VALUE + 1;

    /** A binary fraction of 53 bits is exact to 15 digits. */
    static final int FEWEST_DIGITS_OF_NOISE = 15;

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int MOST_DECIMALS = 18;
    private static final int THOUSANDS_DIGITS = 3;

    private static final Pattern TYPOGRAPHIC_MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f\\t]");
    /** Thousands as the Swiss part them, where every group has three digits. */
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\d)['’´](?=\\d{3}(?!\\d))");

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\d)\\s?(?:\\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]\\)?|(?<=\\s)\\d\\))$");

    private final char decimal;
    private final char thousands;
    private final Pattern form;

    Notation(char decimal, char thousands) {
        this.decimal = decimal;
        this.thousands = thousands;
        String t = Pattern.quote(String.valueOf(thousands));
        String d = Pattern.quote(String.valueOf(decimal));
        form = Pattern.compile("([1-9]\\d{0,2}(?:" + t + "\\d{3})+|\\d+)(?:" + d + "(\\d+))?|" + d + "(\\d+)");
    }

    public char decimal() {
        return decimal;
    }

    char thousands() {
        return thousands;
    }

    /**
     * The number as {@link #read} reads it, in units of the scale's last decimal; {@link #NONE} where it is none, or
     * has more than 18 digits then.
     */
    public long whole(String text, int scale) {
        PlainNumber plain = new PlainNumber();
        long told = plain.scan(text) ? plain.in(this, scale) : UNTOLD;
        return told == UNTOLD ? wholeOf(read(text, scale), scale) : told;
    }

    static long wholeOf(Optional<BigDecimal> number, int scale) {
        if (number.isEmpty()) {
            return NONE;
        }
        BigDecimal smallest = number.get().movePointRight(scale).setScale(0);
        return smallest.precision() > PlainNumber.MOST_DIGITS ? NONE : smallest.longValueExact();
    }

    /**
     * Reads a number strictly; empty where the text is none in this notation. Decimals beyond the scale are rounded half
     * up where they are more than three, and so no thousands; a number with fewer, or of whole things, is none.
     * A minus may stand before, behind, or as brackets, kroner before or behind, and decimals alone: {@code ,50}; a plus
     * before it, and the mark of a footnote behind it, say nothing.
     */
    public Optional<BigDecimal> read(String text, int scale) {
        if (text.indexOf(SOFT_HYPHEN) >= 0) {
            return Optional.empty(); // a minus to the eye, and nothing to others
        }
        if (SignedDigits.isNoKroner(text.strip())) {
            return Optional.of(BigDecimal.ZERO);
        }
        String bare = bare(hasFootnote(text) ? FOOTNOTE.matcher(text.strip()).replaceFirst("") : text);
        if (bare.indexOf('\'') >= 0 || bare.indexOf('’') >= 0 || bare.indexOf('´') >= 0) {
            bare = APOSTROPHES.matcher(bare).replaceAll(String.valueOf(thousands));
        }
        Optional<SignedDigits> signed = SignedDigits.of(bare, decimal);
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = form.matcher(signed.get().digits());
        if (!m.matches()) {
            return Optional.empty();
        }
        String decimals = m.group(2) != null ? m.group(2) : m.group(3);
        if (decimals != null && decimals.length() == 3 && scale < 3) {
            // Three digits after a mark are thousands where the column has fewer decimals: 210.000 kr. is not 210.
            return Optional.empty();
        }
        String whole = m.group(1) == null ? "0" : m.group(1).replace(String.valueOf(thousands), "");
        BigDecimal number = new BigDecimal(decimals == null ? whole : whole + "." + decimals);
        if (number.stripTrailingZeros().scale() > scale) {
            if (!isNoise(number, scale) && (scale == 0 || number.scale() <= THOUSANDS_DIGITS)) {
                return Optional.empty();
            }
            number = number.setScale(scale, RoundingMode.HALF_UP);
        }
        return Optional.of(signed.get().negative() ? number.negate() : number);
    }

    /** Whether the mark of a footnote stands behind a number: {@code 349¹}, {@code 15*}. */
    public static boolean hasFootnote(String text) {
        String bare = text.strip();
        char last = bare.isEmpty() ? '0' : bare.charAt(bare.length() - 1);
        return (last == '*' || last == ')' || last > '~')
                && FOOTNOTE.matcher(bare).find();
    }

    /** Whether a number that is read has more decimals than the scale, which are no noise of binary fractions. */
    boolean rounds(String text, int scale) {
        return read(text, scale).isPresent()
                && read(text, MOST_DECIMALS)
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(n -> n.scale() > scale && !isNoise(n, scale))
                        .isPresent();
    }

    /** How many decimals a text shows that is a number but for their count; 0 where it is none. */
    public int decimals(String text) {
        return read(text, MOST_DECIMALS).map(n -> Math.max(0, n.scale())).orElse(0);
    }

    /** Whether what a number has beyond the scale comes from reckoning with binary fractions, as 0.30000000000000004 does. */
    private static boolean isNoise(BigDecimal number, int scale) {
        BigDecimal exact = number.stripTrailingZeros();
        BigDecimal beyond = exact.setScale(scale, RoundingMode.HALF_UP).subtract(exact);
        return exact.precision() >= FEWEST_DIGITS_OF_NOISE
                && beyond.abs()
                                .compareTo(
                                        BigDecimal.ONE.movePointLeft(scale + PlainNumber.FEWEST_DECIMALS_OF_NOISE - 1))
                        < 0;
    }

    /** How a number with so many decimals looks. */
    public String example(int scale) {
        return "1" + thousands + "234" + (scale == 0 ? "" : decimal + "5678901234".substring(0, Math.min(scale, 2)));
    }

    /** The cell without what Excel and units put around a number. */
    static String bare(String text) {
        String bare = BLANKS.matcher(TidyText.visible(text)).replaceAll(" ").strip();
        if (bare.startsWith("=\"") && bare.endsWith("\"") && bare.length() > 3) {
            bare = bare.substring(2, bare.length() - 1).strip();
        }
        return TYPOGRAPHIC_MINUS
                .matcher(SignedDigits.UNIT_BEHIND.matcher(bare).replaceFirst(""))
                .replaceAll("-")
                .strip();
    }
}
