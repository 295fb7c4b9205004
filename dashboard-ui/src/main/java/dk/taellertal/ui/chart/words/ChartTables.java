package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ChartTable;
import dk.taellertal.ui.chart.ChartTable.Amount;
import dk.taellertal.ui.chart.ChartTable.Blank;
import dk.taellertal.ui.chart.ChartTable.Cell;
import dk.taellertal.ui.chart.ChartTable.Text;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;
import java.math.BigDecimal;

/** A chart's twin: the table of its numbers. */
public final class ChartTables {

    private ChartTables() {}

    public static ChartTable of(Chart chart) {
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

    /** A cell as the chart's reader reads it; empty for a blank one. */
    public static String shown(Cell cell, Chart chart) {
        Words words = new Words(chart);
        return switch (cell) {
            case Amount(Value.Known(BigDecimal amount), int decimals, boolean signed) ->
                signed ? words.signed(amount, decimals) : words.number(amount, decimals);
            case Amount(Value absent, int _, boolean _) -> words.absence(absent);
            case Text(String text) -> text;
            case Blank() -> "";
        };
    }
}
