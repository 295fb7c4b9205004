package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.applied.Forecast;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FanChart.Vintage;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came, beside what forecasts said would come. */
final class FanCharts {

    private final Catalogue catalogue;
    private final FigureWords words;
    private final Texts texts;
    private final Figures figures;
    private final Numbers numbers;

    FanCharts(Catalogue catalogue, FigureWords words, Texts texts, Figures figures) {
        this.catalogue = catalogue;
        this.words = words;
        this.texts = texts;
        this.figures = figures;
        this.numbers = new Numbers(texts.locale());
    }

    /** Empty where there is no forecast. */
    Optional<FanChart> of(FigureAnswer answer, ChartSpec.Fan fan, FigureChart line) {
        List<Forecast> forecasts = Forecast.all(answer.figure(), fan, answer.area(), figures);
        if (forecasts.isEmpty()) {
            return Optional.empty();
        }
        List<Vintage> vintages = forecasts.stream()
                .map(f -> new Vintage(f.name(), f.made(), f.answer().points()))
                .toList();
        List<Point> actual = answer.points().stream()
                .filter(p -> p.period().firstDay().getDayOfYear() == 1)
                .map(p -> new Point(Period.year(p.period().year()), p.computed()))
                .toList();
        List<String> caption = new ArrayList<>(line.caption());
        caption.add(1, sources(fan, forecasts));
        boolean synthetic = answer.synthetic()
                || forecasts.stream().anyMatch(f -> f.answer().synthetic());
        FanChart untitled = new FanChart(
                ShownCharts.about(line, line.title(), caption, synthetic), line.areaName(), actual, vintages);
        String title = words.said(answer, line.target()).orElseGet(() -> headline(answer.figure(), untitled));
        return Optional.of(
                new FanChart(ShownCharts.about(line, title, caption, synthetic), line.areaName(), actual, vintages));
    }

    /** What came, and how far that is from the newest forecast before. */
    private String headline(KeyFigure figure, FanChart chart) {
        return chart.deviation()
                .filter(miss -> miss.amount().signum() != 0)
                .map(miss -> texts.of(
                        miss.amount().signum() < 0 ? "headline.fan.under" : "headline.fan.over",
                        texts.name(figure),
                        withUnit(miss.actual(), figure),
                        Periods.shown(miss.period(), texts),
                        withUnit(miss.amount().abs(), figure),
                        miss.vintage().name()))
                .orElse(chart.title());
    }

    private String withUnit(BigDecimal amount, KeyFigure figure) {
        return numbers.of(amount, figure.decimals()) + " " + texts.unit(figure.unit());
    }

    private String sources(ChartSpec.Fan fan, List<Forecast> forecasts) {
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
}
