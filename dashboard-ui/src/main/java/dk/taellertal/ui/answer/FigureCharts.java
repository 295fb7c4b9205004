package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.FigureChart;
import java.time.LocalDate;
import java.util.Optional;

/** The chart of an answer, with everything a case presentation must carry. */
public final class FigureCharts {

    private final Catalogue catalogue;
    private final Texts texts;
    private final LocalDate asOf;

    /** @param asOf the day on which statuses are told */
    public FigureCharts(Catalogue catalogue, Texts texts, LocalDate asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.texts = texts;
    }

    /** What the chart shows; the target belongs to the own municipality only, in running prices. */
    public FigureChart chart(FigureAnswer answer) {
        FigureWords words = new FigureWords(catalogue, texts, asOf);
        Optional<Target> target =
                new Statuses(catalogue, texts, asOf).indicator(answer).flatMap(Indicator::target);
        return new FigureChart(
                words.headline(answer, target),
                words.subtitle(answer),
                texts.unit(answer.figure().unit()),
                answer.figure().decimals(),
                answer.points(),
                words.areaName(answer.area()),
                answer.comparison().map(c -> new FigureChart.Comparison(ComparisonWords.name(c, texts), c.points())),
                target,
                answer.breaks().stream()
                        .map(b -> new FigureChart.Break(b.period(), b.change().orElse("")))
                        .toList(),
                answer.figure().direction(),
                words.caption(answer),
                answer.synthetic(),
                texts.locale(),
                catalogue.changeSince(answer.figure()));
    }
}
