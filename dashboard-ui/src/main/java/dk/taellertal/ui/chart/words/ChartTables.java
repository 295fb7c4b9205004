package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ChartTable;
import java.util.List;

/** A chart's twin: the table of its numbers. */
public final class ChartTables {

    private ChartTables() {}

    public static ChartTable of(Chart chart) {
        return new ChartTable(chart.unit(), List.of(), List.of());
    }
}
