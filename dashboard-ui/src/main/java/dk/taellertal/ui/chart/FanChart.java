package dk.taellertal.ui.chart;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came, beside what several forecasts said would come.
 *
 * @param areaName what the line of the actual is labelled with at its end
 * @param vintages oldest first
 */
public record FanChart(About about, String areaName, List<Point> actual, List<Vintage> vintages) implements Chart {

    /**
     * One forecast.
     *
     * @param name for example {@code prognose 2020}
     * @param points in order of time
     */
    public record Vintage(String name, List<Point> points) {
        public Vintage {
            name = CleanText.of(name);
            points = FigureChart.inOrder(points);
        }

        Optional<BigDecimal> in(Period period) {
            return points.stream()
                    .filter(p -> p.period().equals(period))
                    .findFirst()
                    .flatMap(Point::amount);
        }
    }

    /** How far what came lies from what was forecast. */
    public record Deviation(Vintage vintage, Period period, BigDecimal actual, BigDecimal forecast) {
        /** Actual less forecast. */
        public BigDecimal amount() {
            return actual.subtract(forecast);
        }
    }

    public FanChart {
        areaName = CleanText.of(areaName);
        actual = FigureChart.inOrder(actual);
        vintages = List.copyOf(vintages);
    }

    /** In the last period with an actual: from the newest forecast made before it. */
    public Optional<Deviation> deviation() {
        Optional<Point> last =
                actual.stream().filter(p -> p.amount().isPresent()).reduce((first, second) -> second);
        return last.flatMap(point -> vintages.stream()
                .filter(v ->
                        !v.points().isEmpty() && v.points().getFirst().period().compareTo(point.period()) < 0)
                .flatMap(v -> v
                        .in(point.period())
                        .map(forecast ->
                                new Deviation(v, point.period(), point.amount().orElseThrow(), forecast))
                        .stream())
                .reduce((first, second) -> second));
    }

    /** From the first period of any to the last of any. */
    public Timeline timeline() {
        return Timeline.covering(points().map(Point::period).toList());
    }

    @Override
    public Optional<Extent> extent() {
        return Extent.covering(points().map(Point::amount).flatMap(Optional::stream));
    }

    private Stream<Point> points() {
        return Stream.concat(actual.stream(), vintages.stream().flatMap(v -> v.points().stream()));
    }
}
