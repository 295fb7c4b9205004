package dk.taellertal.ingest.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a number says, in whole kroner, percent or things, however it is written.
 *
 * @param value 1,2 mio. kr. is 1,200,000
 * @param step what one more of the last written digit is worth: 100,000 in 1,2 mio. kr.
 * @param roundStep the same of the last digit that is no zero before the decimals: 10,000 in 350.000 kr.
 */
public record Amount(BigDecimal value, BigDecimal step, BigDecimal roundStep) {

    static Amount of(BigDecimal written, int decimals, int power) {
        BigDecimal value = written.scaleByPowerOfTen(power);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power - decimals);
        boolean whole = decimals == 0 && written.signum() != 0;
        BigDecimal round = whole ? BigDecimal.ONE.scaleByPowerOfTen(power + zeros(written)) : step;
        return new Amount(value, step, round);
    }

    private static int zeros(BigDecimal whole) {
        return Math.max(0, -whole.stripTrailingZeros().scale());
    }

    Amount negated() {
        return new Amount(value.negate(), step, roundStep);
    }

    /** Whether an exact amount is this one once it is rounded half up to a step. */
    public boolean isRounded(BigDecimal exact, BigDecimal to) {
        BigDecimal rounded = exact.divide(to, 0, RoundingMode.HALF_UP).multiply(to);
        return rounded.compareTo(value) == 0;
    }

    /** Whether it is the exact amount, with no digit left out. */
    public boolean isExactly(BigDecimal exact) {
        return exact.compareTo(value) == 0;
    }
}
