package dk.taellertal.ui.textcheck;

import dk.taellertal.ingest.statement.Amount;
import dk.taellertal.ingest.statement.Approximation;
import dk.taellertal.ingest.statement.StatedNumber;
import java.math.BigDecimal;

/** How a written number stands to an exact amount. */
enum Fit {
    /** The same, as exactly as pages show it. */
    SAME,
    /** The same once the amount is rounded to the last digit that is written. */
    ROUNDED,
    OTHER;

    /** Digits of a number that are no zeros at its ends. */
    static int digits(Amount amount) {
        return amount.value().signum() == 0
                ? 1
                : amount.value().stripTrailingZeros().precision();
    }

    static Fit of(StatedNumber number, Amount end, KnownSeries series, BigDecimal amount) {
        BigDecimal exact = series.single(amount);
        if (end.isExactly(exact)) {
            return SAME;
        }
        if (end.value().signum() == 0 || !directionFits(number.approximation(), end.value(), exact)) {
            return OTHER;
        }
        if (end.isRounded(exact, end.step())) {
            return end.step().compareTo(series.shownStep()) <= 0 ? SAME : ROUNDED;
        }
        boolean coarse = number.approximation() != Approximation.NONE && end.isRounded(exact, end.roundStep());
        return coarse ? ROUNDED : OTHER;
    }

    private static boolean directionFits(Approximation approximation, BigDecimal written, BigDecimal exact) {
        return switch (approximation) {
            case NONE, ABOUT -> true;
            case JUST_BELOW -> exact.compareTo(written) <= 0;
            case JUST_ABOVE -> exact.compareTo(written) >= 0;
            case BOUND -> false;
        };
    }
}
