package dk.taellertal.ui.chart.measure;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Extent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value axis with round ticks: from low to high, a whole number of steps. */
public record ValueScale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int MOST_STEPS = 7;
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();
    /** Data this close to zero, measured in their own span, are shown from zero. */
    private static final BigDecimal NEAR_ZERO = new BigDecimal("0.6");
    /** The least room below the lowest value, in steps. */
    private static final BigDecimal ROOM = new BigDecimal("0.25");
    /** The room on both sides of a series that never changes, as a share of its level. */
    private static final BigDecimal ROOM_AROUND_LEVEL = new BigDecimal("0.1");

    /** Empty where nothing is to be drawn. */
    public static Optional<ValueScale> of(Chart chart, Optional<Extent> shared) {
        return chart.extent()
                .map(own -> shared.map(own::with).orElse(own))
                .map(extent -> covering(extent.least(), extent.most(), chart.decimals()));
    }

    /** @param decimals the finest step is a unit of the last decimal */
    public static ValueScale covering(BigDecimal least, BigDecimal most, int decimals) {
        if (least.compareTo(most) == 0) {
            BigDecimal room = roomAround(least, decimals);
            return covering(least.subtract(least.signum() == 0 ? BigDecimal.ZERO : room), most.add(room), decimals);
        }
        BigDecimal span = most.subtract(least);
        BigDecimal near = span.multiply(NEAR_ZERO);
        BigDecimal from = least.signum() >= 0 && least.compareTo(near) <= 0 ? BigDecimal.ZERO : least;
        BigDecimal to = most.signum() <= 0 && most.negate().compareTo(near) <= 0 ? BigDecimal.ZERO : most;
        BigDecimal step = step(to.subtract(from).max(span), decimals);
        BigDecimal low = multiple(from, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(to, step, RoundingMode.CEILING);
        if (low.signum() != 0 && least.subtract(low).compareTo(step.multiply(ROOM)) < 0) {
            low = low.subtract(step);
        }
        return new ValueScale(low, high.compareTo(low) > 0 ? high : low.add(step), step);
    }

    /** Where the axis line lies: at zero where there are values on both sides of it, else at low. */
    public double ground() {
        return low.signum() < 0 && high.signum() > 0 ? 0 : low.doubleValue();
    }

    /** From low to high. */
    public List<BigDecimal> ticks() {
        return Stream.iterate(low, tick -> tick.compareTo(high) <= 0, tick -> tick.add(step))
                .toList();
    }

    private static BigDecimal roomAround(BigDecimal level, int decimals) {
        return level.signum() == 0
                ? BigDecimal.ONE
                : level.abs().multiply(ROOM_AROUND_LEVEL).max(BigDecimal.ONE.movePointLeft(decimals));
    }

    private static BigDecimal step(BigDecimal span, int decimals) {
        BigDecimal rough = span.divide(BigDecimal.valueOf(MOST_STEPS), 20, RoundingMode.HALF_UP);
        int magnitude = Math.max(rough.precision() - rough.scale() - 1, -decimals);
        return ROUND.stream()
                .map(digit -> digit.scaleByPowerOfTen(magnitude))
                .filter(step -> step.stripTrailingZeros().scale() <= decimals)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).multiply(step);
    }
}
