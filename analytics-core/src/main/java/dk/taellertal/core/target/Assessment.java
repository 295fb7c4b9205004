package dk.taellertal.core.target;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A status with the arithmetic that led to it.
 *
 * @param latest the point that was held against the path
 * @param path where the path stands in the latest point's period; with a band the value nearest to the latest one that
 *     is as near to the band as the path
 * @param deviation latest less path, in the figure's unit
 * @param nearTarget not reached, but no further from the target than the tolerance
 * @param stale whether the latest point is older than its source allows; the status is what it was by that point
 */
public record Assessment(
        Status status,
        Optional<Point> latest,
        Optional<BigDecimal> path,
        Optional<BigDecimal> deviation,
        boolean nearTarget,
        boolean stale) {

    /**
     * Holds the latest known point against the path: reached at or beyond the target value or within the band, moving
     * away when worse than the baseline, behind when worse than the path by more than the tolerance. From the target's own
     * period on it is reached or not reached, whatever the tolerance. A band decides over the direction.
     */
    public static Assessment of(List<Point> points, Optional<Target> target, Direction direction) {
        Optional<Point> last = points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
        Optional<Point> latest =
                points.stream().filter(p -> p.amount().isPresent()).reduce((earlier, later) -> later);
        if (target.isEmpty()) {
            return without(Status.NO_TARGET, latest);
        }
        if (last.isPresent() && last.get().value() instanceof Value.Suppressed) {
            return without(Status.SUPPRESSED, last);
        }
        return latest.map(point -> of(point, target.get(), direction)).orElseGet(() -> without(Status.NO_DATA, latest));
    }

    /** The same, and whether the latest point is older than its source allows. */
    public static Assessment of(List<Point> points, Optional<Target> target, Direction direction, Freshness freshness) {
        Assessment assessment = of(points, target, direction);
        return new Assessment(
                assessment.status(),
                assessment.latest(),
                assessment.path(),
                assessment.deviation(),
                assessment.nearTarget(),
                assessment.latest().filter(p -> freshness.stale(p.period())).isPresent());
    }

    private static Assessment without(Status status, Optional<Point> latest) {
        return new Assessment(status, latest, Optional.empty(), Optional.empty(), false, false);
    }

    private static Assessment of(Point latest, Target target, Direction direction) {
        BigDecimal amount = latest.amount().orElseThrow();
        BigDecimal path = target.pathBeside(amount, latest.period());
        Status status = status(target, direction, amount, latest.period());
        boolean near =
                status != Status.REACHED && target.shortfall(amount, direction).compareTo(target.tolerance()) <= 0;
        return new Assessment(
                status, Optional.of(latest), Optional.of(path), Optional.of(amount.subtract(path)), near, false);
    }

    private static Status status(Target target, Direction direction, BigDecimal amount, Period period) {
        BigDecimal lacking = target.shortfall(amount, direction);
        if (lacking.signum() <= 0) {
            return Status.REACHED;
        }
        if (target.decidedIn(period)) {
            return Status.NOT_REACHED;
        }
        BigDecimal path = target.pathIn(period);
        if (lacking.subtract(target.shortfall(path, direction)).compareTo(target.tolerance()) <= 0) {
            return Status.ON_TRACK;
        }
        return lacking.compareTo(target.shortfall(target.baseline(), direction)) > 0
                ? Status.DETERIORATING
                : Status.BEHIND;
    }
}
