package dk.taellertal.core.target;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A status with the arithmetic that led to it.
 *
 * @param latest the point that was held against the path
 * @param path where the path stands in the latest point's period
 * @param deviation latest less path, in the figure's unit
 */
public record Assessment(
        Status status, Optional<Point> latest, Optional<BigDecimal> path, Optional<BigDecimal> deviation) {

    /**
     * Holds the latest known point against the path: reached at or beyond the target value, moving away when worse than
     * the baseline, behind when worse than the path by more than the tolerance.
     */
    public static Assessment of(List<Point> points, Optional<Target> target, Direction direction) {
        Optional<Point> last = points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
        Optional<Point> latest =
                points.stream().filter(p -> p.amount().isPresent()).reduce((earlier, later) -> later);
        if (target.isEmpty()) {
            return new Assessment(Status.NO_TARGET, latest, Optional.empty(), Optional.empty());
        }
        if (last.isPresent() && last.get().value() instanceof Value.Suppressed) {
            return new Assessment(Status.SUPPRESSED, last, Optional.empty(), Optional.empty());
        }
        if (latest.isEmpty()) {
            return new Assessment(Status.NO_DATA, latest, Optional.empty(), Optional.empty());
        }
        BigDecimal amount = latest.get().amount().orElseThrow();
        BigDecimal path = pathIn(target.get(), latest.get().period());
        return new Assessment(
                status(amount, path, target.get(), direction),
                latest,
                Optional.of(path),
                Optional.of(amount.subtract(path)));
    }

    /** Where the straight path stands in a period; before the baseline and after the target period it is level. */
    public static BigDecimal pathIn(Target target, Period period) {
        long whole = months(target.baselinePeriod(), target.period());
        long gone = Math.clamp(months(target.baselinePeriod(), period), 0, whole);
        return target.baseline()
                .add(target.value()
                        .subtract(target.baseline())
                        .multiply(BigDecimal.valueOf(gone))
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    private static long months(Period from, Period to) {
        return ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay());
    }

    private static Status status(BigDecimal amount, BigDecimal path, Target target, Direction direction) {
        int better = switch (direction) {
            case UP -> 1;
            case DOWN -> -1;
            case BAND, NONE -> target.value().compareTo(target.baseline()) >= 0 ? 1 : -1;
        };
        BigDecimal sign = BigDecimal.valueOf(better);
        if (amount.subtract(target.value()).multiply(sign).signum() >= 0) {
            return Status.REACHED;
        }
        BigDecimal beyondPath = amount.subtract(path).multiply(sign);
        if (beyondPath.negate().compareTo(target.tolerance()) <= 0) {
            return Status.ON_PATH;
        }
        return amount.subtract(target.baseline()).multiply(sign).signum() < 0 ? Status.MOVING_AWAY : Status.BEHIND;
    }
}
