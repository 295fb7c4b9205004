package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;

/** What a chart shows, in one sentence of three to five clauses, for those who do not see it. */
public final class AltText {

    private AltText() {}

    public static String of(Chart chart) {
        return switch (chart) {
            case FigureChart line -> LineTelling.of(line);
            case ColumnChart columns -> ColumnTelling.of(columns);
            case WaterfallChart waterfall -> BudgetTelling.of(waterfall);
            case VarianceChart rows -> BudgetTelling.of(rows);
            case MultiplesChart multiples -> PeopleTelling.of(multiples);
            case PyramidChart pyramid -> PeopleTelling.of(pyramid);
            case FanChart fan -> PeopleTelling.of(fan);
            case CoverageChart coverage -> PeopleTelling.of(coverage);
            case ShareChart share -> BudgetTelling.of(share);
        };
    }
}
