package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.About;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import java.time.LocalDate;
import java.util.List;

/** The picture of an answer that the figure's definition asks for, with everything a case presentation must carry. */
public final class ShownCharts {

    private final FigureCharts lines;
    private final FanCharts fans;
    private final PyramidCharts pyramids;

    /**
     * @param asOf the day on which statuses are told
     * @param figures over the same state of the numbers as the answer
     */
    public ShownCharts(Catalogue catalogue, Texts texts, LocalDate asOf, Figures figures) {
        this.lines = new FigureCharts(catalogue, texts, asOf);
        FigureWords words = new FigureWords(catalogue, texts, asOf);
        this.fans = new FanCharts(catalogue, words, texts, figures);
        this.pyramids = new PyramidCharts(catalogue, words, texts, figures);
    }

    /**
     * A line where the definition asks for nothing else, where less than the whole figure is asked for or more than it,
     * and where there is nothing to stand beside it.
     */
    public Chart of(FigureAnswer answer) {
        FigureChart line = lines.chart(answer);
        boolean whole = answer.scope().only().isEmpty()
                && answer.comparison().isEmpty()
                && answer.breaks().isEmpty();
        return answer.figure()
                .shown()
                .filter(_ -> whole && answer.latest().isPresent())
                .flatMap(shown -> switch (shown) {
                    case ChartSpec.Fan fan -> fans.of(answer, fan, line).map(Chart.class::cast);
                    case ChartSpec.Pyramid pyramid ->
                        pyramids.of(answer, pyramid, line).map(Chart.class::cast);
                })
                .orElse(line);
    }

    /** What a line says of itself, under another title. */
    static About about(FigureChart line, String title, List<String> caption, boolean synthetic) {
        return new About(title, line.subtitle(), line.unit(), line.decimals(), caption, synthetic, line.locale());
    }
}
