package dk.taellertal.ui.chart;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.Point;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The periods on a time axis, all of one kind and evenly spaced; a period's place among them is its slot, the first is
 * 0.
 */
public record Timeline(List<Period> periods) {

    public Timeline {
        periods = List.copyOf(periods);
    }

    /** From the first point to the last, and on to the target's period; without points from the baseline. */
    public static Timeline of(FigureChart chart) {
        var shown = new ArrayList<Period>();
        Stream.concat(chart.points().stream(), chart.comparison().stream().flatMap(c -> c.points().stream()))
                .map(Point::period)
                .forEach(shown::add);
        boolean withoutPoints = shown.isEmpty();
        for (Target target : chart.target().stream().toList()) {
            shown.add(target.period());
            if (withoutPoints) {
                shown.add(target.baselinePeriod());
            }
        }
        return covering(shown);
    }

    /** From the earliest of the periods to the latest, in steps of the first one's kind, or of years. */
    public static Timeline covering(List<Period> shown) {
        if (shown.isEmpty()) {
            return new Timeline(List.of());
        }
        Period first = shown.getFirst();
        int from = shown.stream().mapToInt(p -> steps(first, p)).min().orElse(0);
        int last = shown.stream().mapToInt(p -> steps(first, p)).max().orElse(0);
        int year = first.kind().perYear();
        // Quarters or months that all stand at the same place in their years step by years.
        int step = shown.stream().allMatch(p -> steps(first, p) % year == 0) ? year : 1;
        return new Timeline(IntStream.iterate(from, s -> s <= last, s -> s + step)
                .mapToObj(first::plus)
                .toList());
    }

    /** Where a period lies, also of another kind; negative before the first. */
    public int slot(Period period) {
        int step = periods.size() < 2 ? 1 : steps(periods.getFirst(), periods.get(1));
        return Math.floorDiv(steps(periods.getFirst(), period), step);
    }

    public int length() {
        return periods.size();
    }

    private static int steps(Period from, Period to) {
        long months = ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay());
        return Math.toIntExact(Math.floorDiv(months, 12L / from.kind().perYear()));
    }
}
