package dk.taellertal.ui.chart;

import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.CleanText;
import java.util.List;
import java.util.Optional;

/**
 * The same figure many times, small, side by side on one scale and one time axis: many areas, or many codes.
 *
 * @param smalls in the order they are read in
 * @param breaks where all lines are broken because numbers are computed another way, in order of time
 */
public record MultiplesChart(About about, List<Small> smalls, List<FigureChart.Break> breaks) implements Chart {

    /**
     * @param points in order of time, all of one kind of period
     * @param own whether it is the one the others are held up against
     */
    public record Small(String name, List<Point> points, boolean own) {
        public Small {
            name = CleanText.of(name);
            points = FigureChart.inOrder(points);
        }
    }

    public MultiplesChart {
        smalls = List.copyOf(smalls);
        breaks = List.copyOf(breaks);
    }

    /** From the first period of any to the last of any. */
    public Timeline timeline() {
        return Timeline.covering(smalls.stream()
                .flatMap(small -> small.points().stream())
                .map(Point::period)
                .toList());
    }

    @Override
    public Optional<Extent> extent() {
        return Extent.covering(smalls.stream()
                .flatMap(small -> small.points().stream())
                .map(Point::amount)
                .flatMap(Optional::stream));
    }

    @Override
    public MultiplesChart captioned(List<String> lines) {
        return new MultiplesChart(about.captioned(lines), smalls, breaks);
    }
}
