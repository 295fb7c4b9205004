package dk.taellertal.ui.chart;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.CleanText;
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
     * @param made when; it tells of what comes after, and starts from what was known then
     * @param points in order of time
     */
    public record Vintage(String name, Period made, List<Point> points) {
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
        return known().reduce((first, second) -> second).flatMap(this::deviation);
    }

    /** In a period with an actual: from the newest forecast made before it that tells of it. */
    public Optional<Deviation> deviationIn(Period period) {
        return known().filter(p -> p.period().equals(period)).findFirst().flatMap(this::deviation);
    }

    /** Of each forecast in the first period it tells of after it was made, where that has come. */
    public List<Deviation> firstDeviations() {
        return vintages.stream()
                .flatMap(vintage -> vintage.points().stream()
                        .map(Point::period)
                        .filter(period -> period.compareTo(vintage.made()) > 0)
                        .findFirst()
                        .flatMap(period -> known().filter(p -> p.period().equals(period))
                                .findFirst()
                                .flatMap(actual -> deviation(vintage, actual)))
                        .stream())
                .toList();
    }

    private Optional<Deviation> deviation(Point actual) {
        return vintages.stream()
                .filter(vintage -> vintage.made().compareTo(actual.period()) < 0)
                .flatMap(vintage -> deviation(vintage, actual).stream())
                .reduce((first, second) -> second);
    }

    private static Optional<Deviation> deviation(Vintage vintage, Point actual) {
        return vintage.in(actual.period())
                .map(forecast ->
                        new Deviation(vintage, actual.period(), actual.amount().orElseThrow(), forecast));
    }

    private Stream<Point> known() {
        return actual.stream().filter(p -> p.amount().isPresent());
    }

    /** Its points, and before them what was known when it was made. */
    public List<Point> drawn(Vintage vintage) {
        return Stream.concat(
                        known().filter(p -> p.period().equals(vintage.made())
                                && vintage.points().stream()
                                        .allMatch(later -> later.period().compareTo(p.period()) > 0)),
                        vintage.points().stream())
                .toList();
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

    @Override
    public FanChart captioned(List<String> lines) {
        return new FanChart(about.captioned(lines), areaName, actual, vintages);
    }
}
