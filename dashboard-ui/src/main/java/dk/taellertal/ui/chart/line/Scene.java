package dk.taellertal.ui.chart.line;

import dk.taellertal.core.target.Assessment;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.TargetPath;
import dk.taellertal.ui.chart.measure.ValueScale;
import dk.taellertal.ui.chart.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chart with all that follows from it before anything is measured in pixels.
 *
 * @param scale empty where there is no number to draw
 */
public record Scene(
        FigureChart chart,
        Canvas canvas,
        Palette palette,
        Words words,
        Timeline timeline,
        Optional<ValueScale> scale,
        Course actual,
        Course comparison,
        Optional<TargetPath> path,
        Assessment assessment) {

    /** The latest value on the wrong side of the path, beyond the tolerance. */
    public record Shortfall(Course.Known latest, double path, BigDecimal deviation) {}

    public static Scene of(FigureChart chart, Canvas canvas, Theme theme) {
        Timeline timeline = Timeline.of(chart);
        return new Scene(
                chart,
                canvas,
                Palette.of(theme),
                new Words(chart),
                timeline,
                ValueScale.of(chart, canvas.shared()),
                Course.of(chart.points(), timeline, chart.breakSlots(timeline)),
                Course.of(
                        chart.comparison().map(FigureChart.Comparison::points).orElse(List.of()),
                        timeline,
                        chart.breakSlots(timeline)),
                chart.target().map(target -> TargetPath.of(target, timeline)),
                Assessment.of(chart.points(), chart.target(), chart.direction()));
    }

    public Optional<Shortfall> shortfall() {
        boolean behind = assessment.status().late();
        return !behind
                ? Optional.empty()
                : path.flatMap(p -> actual.last()
                        .filter(latest -> latest.slot() >= p.start().slot())
                        .map(latest -> new Shortfall(
                                latest,
                                assessment.path().orElseThrow().doubleValue(),
                                assessment.deviation().orElseThrow())));
    }

    /** The places the path is drawn through: start, target, and level on to the latest value. */
    public List<TargetPath.Place> pathPlaces() {
        return path.stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p.start(), p.end()),
                        actual.last().stream()
                                .filter(latest -> latest.slot() > p.end().slot())
                                .map(latest -> new TargetPath.Place(
                                        latest.slot(), p.end().value()))))
                .toList();
    }

    /** What the area's line is labelled with at its end; the value alone where room is short. */
    public Optional<String> endLabel(double widest) {
        return actual.last().map(latest -> {
            String value = words.number(latest.amount());
            return canvas.brief() ? value : labelled(chart.areaName(), value, widest);
        });
    }

    /** What the comparison is labelled with; the name alone where room is short. */
    public Optional<String> comparisonLabel(double widest) {
        return comparison
                .last()
                .flatMap(latest -> chart.comparison()
                        .map(other -> canvas.brief()
                                ? Lines.shortened(other.name(), Fonts.plain(canvas.labelSize()), widest)
                                : labelled(other.name(), words.number(latest.amount()), widest)));
    }

    private String labelled(String name, String value, double widest) {
        double room = widest - Fonts.width(Fonts.strong(canvas.endLabelSize()), " " + value);
        String shortened = Lines.shortened(name, Fonts.strong(canvas.endLabelSize()), room);
        return shortened.isEmpty() ? value : shortened + " " + value;
    }
}
