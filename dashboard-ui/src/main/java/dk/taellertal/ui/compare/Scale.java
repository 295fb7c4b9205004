package dk.taellertal.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The one scale of all bars: it holds zero, the lowest and the highest value. */
final class Scale {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DIGITS = 4;

    private final BigDecimal low;
    private final BigDecimal span;

    Scale(List<BigDecimal> amounts) {
        low = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        span = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max).subtract(low);
    }

    Beside.Bar bar(BigDecimal amount) {
        return new Beside.Bar(share(amount.min(BigDecimal.ZERO).subtract(low)), share(amount.abs()));
    }

    private double share(BigDecimal length) {
        return span.signum() == 0
                ? 0
                : length.multiply(WHOLE)
                        .divide(span, DIGITS, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
