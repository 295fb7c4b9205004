package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.ChartDrawing;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The chart of an answer, with everything a case presentation must carry. */
public final class FigureCharts {

    private final Catalogue catalogue;
    private final Texts texts;

    public FigureCharts(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** What the chart shows; the target belongs to the own municipality only. */
    public FigureChart chart(FigureAnswer answer) {
        FigureWords words = new FigureWords(catalogue, texts);
        Optional<Target> target = answer.area().equals(catalogue.municipality().code())
                ? FigureWords.target(catalogue, answer.figure())
                : Optional.empty();
        return new FigureChart(
                words.headline(answer, target),
                words.subtitle(answer),
                answer.figure().unit(),
                answer.figure().decimals(),
                answer.points(),
                words.areaName(answer.area()),
                answer.comparison().map(c -> new FigureChart.Comparison(c.name(), c.points())),
                target,
                answer.breaks().stream()
                        .map(b -> new FigureChart.Break(b.period(), b.change().orElse("")))
                        .toList(),
                answer.figure().direction(),
                words.caption(answer),
                answer.synthetic(),
                texts.locale());
    }

    /** @param format {@code png} or {@code svg} */
    byte[] draw(FigureAnswer answer, String format, Canvas canvas, Theme theme) {
        FigureChart chart = chart(answer);
        return switch (format) {
            case "png" -> ChartDrawing.png(chart, canvas, theme);
            case "svg" -> ChartDrawing.svg(chart, canvas, theme).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("a chart is drawn as png or svg: '%s'".formatted(format));
        };
    }
}
