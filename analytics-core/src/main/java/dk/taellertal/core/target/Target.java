package dk.taellertal.core.target;

import dk.taellertal.core.period.Period;
import java.math.BigDecimal;

/**
 * A straight path from a baseline to a value that is to be reached in a period, in the figure's unit.
 *
 * @param tolerance how far beside the path still counts as on it
 */
public record Target(
        Period baselinePeriod, BigDecimal baseline, Period period, BigDecimal value, BigDecimal tolerance) {

    public Target {
        if (!period.firstDay().isAfter(baselinePeriod.firstDay())) {
            throw new IllegalArgumentException(
                    "the target period must lie after the baseline: '%s' … '%s'".formatted(baselinePeriod, period));
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance must not be negative: '%s'".formatted(tolerance));
        }
    }
}
