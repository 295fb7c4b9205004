package dk.taellertal.ui.format;

import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.Rounding;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a reader of a language writes them: {@code 1.234,5} in Danish, with a true minus. */
public final class Numbers {

    private static final String MINUS = "\u2212";

    private final DecimalFormatSymbols symbols;

    public Numbers(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
    }

    /** Rounded half up to the given decimals. */
    public String of(BigDecimal number, int decimals) {
        BigDecimal rounded = rounded(number, decimals);
        DecimalFormat format = new DecimalFormat("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), symbols);
        return (rounded.signum() < 0 ? MINUS : "") + format.format(rounded.abs());
    }

    /** What is to be reached, as exactly as it was set; a band from its lower end to its upper one. */
    public String of(Target target, int atLeast) {
        return target.band()
                .map(band -> exact(band.lower(), atLeast) + "–" + exact(band.upper(), atLeast))
                .orElseGet(() -> exact(target.value(), atLeast));
    }

    /** A number that somebody has set, never rounded. */
    public String exact(BigDecimal number, int atLeast) {
        return of(number, Math.max(atLeast, number.stripTrailingZeros().scale()));
    }

    /**
     * The decimals that it takes to see how a number stands to a border that is told exactly: one that is rounded onto it
     * would seem to have reached it. At most four more than asked for.
     */
    public static int decimalsBeside(BigDecimal number, BigDecimal border, int atLeast) {
        int decimals = atLeast;
        while (decimals < atLeast + 4 && rounded(number, decimals).compareTo(border) != number.compareTo(border)) {
            decimals++;
        }
        return decimals;
    }

    /**
     * The decimals with which a number less another one is their difference as it is shown; the fewest asked for where
     * two more are not enough.
     */
    public static int decimalsThatAddUp(BigDecimal number, BigDecimal less, int atLeast) {
        for (int decimals = atLeast; decimals <= atLeast + 2; decimals++) {
            BigDecimal shown = rounded(number, decimals).subtract(rounded(less, decimals));
            if (shown.compareTo(rounded(number.subtract(less), decimals)) == 0) {
                return decimals;
            }
        }
        return atLeast;
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return Rounding.halfUp(number, decimals);
    }

    /** A deviation: always with its sign. */
    public String signed(BigDecimal number, int decimals) {
        String shown = of(number, decimals);
        return rounded(number, decimals).signum() > 0 ? "+" + shown : shown;
    }

    /** A deviation beside others: one that rounds to nothing is {@code ±0,0}. */
    public String deviation(BigDecimal number, int decimals) {
        boolean none = rounded(number, decimals).signum() == 0;
        return none ? "\u00b1" + of(BigDecimal.ZERO, decimals) : signed(number, decimals);
    }
}
