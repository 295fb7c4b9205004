package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.applied.AgeBand;
import dk.taellertal.core.applied.Forecast;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Shown;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.About;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FanChart.Vintage;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.PyramidChart.Band;
import dk.taellertal.ui.chart.PyramidChart.Side;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The picture of an answer that the figure's definition asks for, with everything a case presentation must carry. */
public final class ShownCharts {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Figures figures;
    private final FigureCharts lines;
    private final Numbers numbers;

    /**
     * @param asOf the day on which statuses are told
     * @param figures over the same state of the numbers as the answer
     */
    public ShownCharts(Catalogue catalogue, Texts texts, LocalDate asOf, Figures figures) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.figures = figures;
        this.lines = new FigureCharts(catalogue, texts, asOf);
        this.numbers = new Numbers(texts.locale());
    }

    /**
     * A line where the definition asks for nothing else, where less than the whole figure is asked for or more than it,
     * and where there is nothing to stand beside it.
     *
     * @param only what the answer was narrowed to
     */
    public Chart of(FigureAnswer answer, Map<String, String> only) {
        FigureChart line = lines.chart(answer);
        boolean whole = only.isEmpty()
                && answer.comparison().isEmpty()
                && answer.breaks().isEmpty();
        return answer.figure()
                .shown()
                .filter(_ -> whole && answer.latest().isPresent())
                .flatMap(shown -> switch (shown) {
                    case Shown.Fan fan -> fan(answer, fan, line).map(Chart.class::cast);
                    case Shown.Pyramid pyramid -> pyramid(answer, pyramid, line).map(Chart.class::cast);
                })
                .orElse(line);
    }

    private Optional<FanChart> fan(FigureAnswer answer, Shown.Fan fan, FigureChart line) {
        List<Forecast> forecasts = Forecast.all(answer.figure(), fan, answer.area(), figures);
        if (forecasts.isEmpty()) {
            return Optional.empty();
        }
        List<Vintage> vintages = forecasts.stream()
                .map(f -> new Vintage(f.name(), f.made(), f.answer().points()))
                .toList();
        List<Point> actual = answer.points().stream()
                .filter(p -> p.period().index() == 1)
                .map(p -> new Point(Period.year(p.period().year()), p.computed()))
                .toList();
        List<String> caption = new ArrayList<>(line.caption());
        caption.add(1, sources(fan, forecasts));
        boolean synthetic = answer.synthetic()
                || forecasts.stream().anyMatch(f -> f.answer().synthetic());
        FanChart untitled = new FanChart(
                about(answer.figure(), line, line.title(), caption, synthetic), line.areaName(), actual, vintages);
        return Optional.of(new FanChart(
                about(answer.figure(), line, headline(answer.figure(), untitled), caption, synthetic),
                line.areaName(),
                actual,
                vintages));
    }

    /** What came, and how far that is from the newest forecast before. */
    private String headline(KeyFigure figure, FanChart chart) {
        return chart.deviation()
                .filter(miss -> miss.amount().signum() != 0)
                .map(miss -> texts.of(
                        miss.amount().signum() < 0 ? "headline.fan.under" : "headline.fan.over",
                        figure.name(),
                        withUnit(miss.actual(), figure),
                        Periods.shown(miss.period(), texts),
                        withUnit(miss.amount().abs(), figure),
                        miss.vintage().name()))
                .orElse(chart.title());
    }

    private String withUnit(BigDecimal amount, KeyFigure figure) {
        return numbers.of(amount, figure.decimals()) + " " + figure.unit();
    }

    private String sources(Shown.Fan fan, List<Forecast> forecasts) {
        return texts.of(
                "caption.forecasts",
                catalogue.dataset(fan.forecast().dataset()).source(),
                forecasts.stream()
                        .flatMap(f -> f.answer().points().stream())
                        .flatMap(p -> p.computed().sources().stream())
                        .map(Source::file)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** The newest number, and around it the oldest that is known by age. */
    private Optional<PyramidChart> pyramid(FigureAnswer answer, Shown.Pyramid pyramid, FigureChart line) {
        List<AgeBand> bands = AgeBand.all(answer.figure(), pyramid, answer.area(), catalogue, figures);
        Period newest = answer.latest().orElseThrow().period();
        Optional<Period> oldest = answer.points().stream()
                .filter(p -> p.amount().isPresent())
                .map(Point::period)
                .findFirst()
                .filter(first -> !first.equals(newest));
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        List<String> sides =
                List.copyOf(AgeBand.sides(answer.figure(), pyramid, catalogue).values());
        return Optional.of(new PyramidChart(
                about(answer.figure(), line, line.title(), line.caption(), answer.synthetic()),
                sides.getFirst(),
                sides.getLast(),
                Periods.shown(newest, texts),
                oldest.map(period -> Periods.shown(period, texts)),
                bands.stream()
                        .map(band -> new Band(
                                name(band), side(band.left(), newest, oldest), side(band.right(), newest, oldest)))
                        .toList()));
    }

    private static String name(AgeBand band) {
        return band.last()
                .map(last -> last == band.first() ? String.valueOf(last) : band.first() + "–" + last)
                .orElse(band.first() + "+");
    }

    private static Side side(FigureAnswer answer, Period newest, Optional<Period> oldest) {
        return new Side(in(newest, answer), oldest.map(period -> in(period, answer)));
    }

    private static Value in(Period period, FigureAnswer answer) {
        return answer.points().stream()
                .filter(p -> p.period().equals(period))
                .map(Point::value)
                .findFirst()
                .orElseGet(() -> new Value.Missing(Message.of("compare.noNumber")));
    }

    private static About about(
            KeyFigure figure, FigureChart line, String title, List<String> caption, boolean synthetic) {
        return new About(title, line.subtitle(), figure.unit(), figure.decimals(), caption, synthetic, line.locale());
    }
}
