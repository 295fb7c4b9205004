package dk.taellertal.core.target;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path from a baseline to a value that is to be reached in a period, in the figure's unit. It is straight from one
 * waypoint to the next.
 *
 * @param value with a band the one within it that the path leads to
 * @param tolerance how far beside the path still counts as on it, and how far from the target as near it
 * @param waypoints what is to be reached on the way, ascending between baseline and target; none for a straight path
 * @param band where the figure is best in the middle: within it the target is reached, on either side it is not
 */
public record Target(
        Period baselinePeriod,
        BigDecimal baseline,
        Period period,
        BigDecimal value,
        BigDecimal tolerance,
        List<Waypoint> waypoints,
        Optional<Band> band) {

    /** What is to be reached on the way to the target. */
    public record Waypoint(Period period, BigDecimal value) {}

    public Target {
        waypoints = List.copyOf(waypoints);
        if (!period.firstDay().isAfter(baselinePeriod.firstDay())) {
            throw new IllegalArgumentException(
                    "the target period must lie after the baseline: '%s' … '%s'".formatted(baselinePeriod, period));
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance must not be negative: '%s'".formatted(tolerance));
        }
        checkAscending(baselinePeriod, waypoints, period);
        if (band.isPresent() && band.get().distance(value).signum() != 0) {
            throw new IllegalArgumentException("the target of '%s' must lie within the band %s…%s"
                    .formatted(value, band.get().lower(), band.get().upper()));
        }
    }

    /** A straight path to a value. */
    public Target(Period baselinePeriod, BigDecimal baseline, Period period, BigDecimal value, BigDecimal tolerance) {
        this(baselinePeriod, baseline, period, value, tolerance, List.of(), Optional.empty());
    }

    /** A straight path to the nearest edge of a band; level where the baseline already lies within. */
    public static Target within(
            Band band, Period baselinePeriod, BigDecimal baseline, Period period, BigDecimal tolerance) {
        return new Target(
                baselinePeriod, baseline, period, band.nearest(baseline), tolerance, List.of(), Optional.of(band));
    }

    /** Whether at least the value is wanted, rather than at most: by the figure's direction, else that of the way to it. */
    public boolean upwards(Direction direction) {
        return switch (direction) {
            case UP -> true;
            case DOWN -> false;
            case BAND, NONE -> value.compareTo(baseline) >= 0;
        };
    }

    /** How far an amount is from what is wanted; 0 or below where it is reached. */
    public BigDecimal shortfall(BigDecimal amount, Direction direction) {
        return band.map(b -> b.distance(amount))
                .orElseGet(() -> upwards(direction) ? value.subtract(amount) : amount.subtract(value));
    }

    /** Where the path lies nearest to an amount in a period: with a band, on the amount's side of it. */
    public BigDecimal pathBeside(BigDecimal amount, Period asked) {
        BigDecimal onPath = pathIn(asked);
        return band.map(b -> b.widened(b.distance(onPath)).nearest(amount)).orElse(onPath);
    }

    /** Whether a value of a period says if the target was reached: that of the target's own period, or of a later one. */
    public boolean decidedIn(Period asked) {
        return !asked.lastDay().isBefore(period.lastDay());
    }

    /** Whether the value lies on the other side of the baseline than the direction asks for; a band is no such claim. */
    public boolean against(Direction direction) {
        int way = value.compareTo(baseline);
        return band.isEmpty() && (direction == Direction.DOWN ? way > 0 : direction == Direction.UP && way < 0);
    }

    /** The same target with what is to be reached on the way. */
    public Target by(List<Waypoint> stations) {
        return new Target(baselinePeriod, baseline, period, value, tolerance, stations, band);
    }

    /** Where the path stands in a period; before the baseline and after the target period it is level. */
    public BigDecimal pathIn(Period asked) {
        List<Waypoint> stations = stations();
        Waypoint from = stations.getFirst();
        for (Waypoint to : stations.subList(1, stations.size())) {
            if (asked.firstDay().isBefore(to.period().firstDay())) {
                return between(from, to, asked);
            }
            from = to;
        }
        return value;
    }

    private List<Waypoint> stations() {
        List<Waypoint> stations = new ArrayList<>();
        stations.add(new Waypoint(baselinePeriod, baseline));
        stations.addAll(waypoints);
        stations.add(new Waypoint(period, value));
        return stations;
    }

    private static BigDecimal between(Waypoint from, Waypoint to, Period asked) {
        BigDecimal whole = BigDecimal.valueOf(months(from.period(), to.period()));
        BigDecimal gone = BigDecimal.valueOf(Math.max(0, months(from.period(), asked)));
        BigDecimal rise = to.value().subtract(from.value());
        return from.value().add(rise.multiply(gone).divide(whole, MathContext.DECIMAL128));
    }

    private static long months(Period from, Period to) {
        return ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay());
    }

    private static void checkAscending(Period first, List<Waypoint> waypoints, Period last) {
        Period before = first;
        for (Waypoint waypoint : waypoints) {
            if (!waypoint.period().firstDay().isAfter(before.firstDay())
                    || !waypoint.period().firstDay().isBefore(last.firstDay())) {
                throw new IllegalArgumentException("a waypoint must lie after '%s' and before '%s': '%s'"
                        .formatted(before, last, waypoint.period()));
            }
            before = waypoint.period();
        }
    }
}
