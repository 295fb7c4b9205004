package dk.taellertal.ui.chart.measure;

import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Timeline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A series laid out on a timeline: runs of known values without a break, and the gaps between and beside them.
 *
 * @param runs none of them empty, in order of time
 * @param breaks slots that begin another way of computing: no line leads into them
 * @param gaps periods without a known value, from the series' first point to its last
 */
public record Course(List<Run> runs, List<Gap> gaps, Set<Integer> breaks) {

    /** A source that publishes every fourth year is the rarest. */
    private static final int WIDEST_STRIDE = 4;

    /** A known value in its slot. */
    public record Known(int slot, BigDecimal amount) {
        public double height() {
            return amount.doubleValue();
        }
    }

    /** Known values of expected periods that follow one another. */
    public record Run(List<Known> values) {
        public Run {
            values = List.copyOf(values);
        }
    }

    /** Why numbers are absent. */
    public enum Absence {
        MISSING,
        HIDDEN,
        NOT_APPLICABLE
    }

    /** Absent numbers in a row, for one reason; last is inclusive. */
    public record Gap(Absence absence, int first, int last) {}

    /** A stretch over missing periods, from the known value before to the one after. */
    public record Bridge(Known from, Known to) {}

    public Course {
        runs = List.copyOf(runs);
        gaps = List.copyOf(gaps);
        breaks = Set.copyOf(breaks);
    }

    public static Course of(List<Point> points, Timeline timeline, Set<Integer> breaks) {
        var runs = new ArrayList<Run>();
        var gaps = new ArrayList<Gap>();
        var open = new ArrayList<Known>();
        int stride = stride(points, timeline);
        int next = points.isEmpty() ? 0 : timeline.slot(points.getFirst().period());
        for (Point point : points) {
            int slot = timeline.slot(point.period());
            if (slot >= next + stride) {
                close(open, runs);
                add(gaps, Absence.MISSING, next, slot - 1);
            }
            if (breaks.contains(slot)) {
                close(open, runs);
            }
            if (point.amount().isPresent()) {
                open.add(new Known(slot, point.amount().get()));
            } else {
                close(open, runs);
                add(gaps, absence(point.value()), slot, slot);
            }
            next = slot + 1;
        }
        close(open, runs);
        return new Course(runs, gaps, breaks);
    }

    /** All known values, in order of time. */
    public List<Known> known() {
        return runs.stream().flatMap(run -> run.values().stream()).toList();
    }

    public Optional<Known> last() {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.getLast().values().getLast());
    }

    /** Values without a neighbour, which no line would show. */
    public List<Known> lonely() {
        return runs.stream()
                .filter(run -> run.values().size() == 1)
                .map(run -> run.values().getFirst())
                .toList();
    }

    /** Between runs with neither anything hidden nor a break in between. */
    public List<Bridge> bridges() {
        return IntStream.range(1, runs.size())
                .mapToObj(i -> new Bridge(
                        runs.get(i - 1).values().getLast(), runs.get(i).values().getFirst()))
                .filter(bridge -> breaks.stream()
                        .noneMatch(slot -> slot > bridge.from().slot()
                                && slot <= bridge.to().slot()))
                .filter(bridge -> gaps.stream()
                        .filter(gap -> gap.first() > bridge.from().slot()
                                && gap.last() < bridge.to().slot())
                        .noneMatch(gap -> gap.absence() == Absence.HIDDEN))
                .toList();
    }

    /**
     * How many slots a point is after the one before where nothing is missing: 3 for a survey every third year. A source's
     * absent periods are points of their own, so slots that every point skips are not expected.
     */
    private static int stride(List<Point> points, Timeline timeline) {
        int stride = 0;
        for (int i = 1; i < points.size(); i++) {
            stride = gcd(
                    timeline.slot(points.get(i).period())
                            - timeline.slot(points.get(i - 1).period()),
                    stride);
        }
        return stride < 1 || stride > WIDEST_STRIDE ? 1 : stride;
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static void close(List<Known> open, List<Run> runs) {
        if (!open.isEmpty()) {
            runs.add(new Run(open));
            open.clear();
        }
    }

    private static void add(List<Gap> gaps, Absence absence, int first, int last) {
        boolean continues = !gaps.isEmpty()
                && gaps.getLast().absence() == absence
                && gaps.getLast().last() == first - 1;
        gaps.add(new Gap(absence, continues ? gaps.removeLast().first() : first, last));
    }

    private static Absence absence(Value value) {
        return switch (value) {
            case Value.Suppressed hidden -> Absence.HIDDEN;
            case Value.NotApplicable none -> Absence.NOT_APPLICABLE;
            case Value.Missing missing -> Absence.MISSING;
            case Value.Known known -> throw new IllegalArgumentException("a known value is not absent: " + known);
        };
    }
}
