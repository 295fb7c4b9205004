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
import dk.taellertal.ui.table.Table;

/** A chart's twin: the table of its numbers. */
public final class ChartTables {

    private ChartTables() {}

    public static Table of(Chart chart) {
        return switch (chart) {
            case FigureChart line -> PeriodTables.of(line);
            case MultiplesChart multiples -> PeriodTables.of(multiples);
            case FanChart fan -> FanTable.of(fan);
            case ColumnChart columns -> BudgetTables.of(columns);
            case WaterfallChart waterfall -> BudgetTables.of(waterfall);
            case VarianceChart rows -> BudgetTables.of(rows);
            case ShareChart share -> BudgetTables.of(share);
            case PyramidChart pyramid -> OtherTables.of(pyramid);
            case CoverageChart coverage -> OtherTables.of(coverage);
        };
    }
}
