package dk.taellertal.ui.chart.words;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ChartTable;
import dk.taellertal.ui.chart.ChartTable.Amount;
import dk.taellertal.ui.chart.ChartTable.Blank;
import dk.taellertal.ui.chart.ChartTable.Cell;
import dk.taellertal.ui.chart.ChartTable.Row;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import java.util.ArrayList;
import java.util.List;

/** Tables with a column for each period. */
final class PeriodTables {

    private final Chart chart;
    private final Words words;
    private final List<Period> periods;
    private final List<Row> rows = new ArrayList<>();

    private PeriodTables(Chart chart, List<Period> periods) {
        this.chart = chart;
        this.words = new Words(chart);
        this.periods = periods;
    }

    static ChartTable of(FigureChart chart) {
        var table = new PeriodTables(chart, chart.periods());
        table.row(chart.areaName(), chart.points());
        chart.target().ifPresent(table::path);
        chart.comparison().ifPresent(other -> table.row(other.name(), other.points()));
        return table.finished();
    }

    static ChartTable of(MultiplesChart chart) {
        var table = new PeriodTables(chart, chart.timeline().periods());
        chart.smalls().forEach(small -> table.row(small.name(), small.points()));
        return table.finished();
    }

    private void row(String name, List<Point> points) {
        rows.add(new Row(
                name, periods.stream().map(period -> cell(points, period)).toList(), false));
    }

    private Cell cell(List<Point> points, Period period) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .<Cell>map(point -> new Amount(point.value(), chart.decimals(), false))
                .orElse(new Blank());
    }

    /** From the baseline on, to the target. */
    private void path(Target target) {
        List<Cell> cells = periods.stream()
                .<Cell>map(
                        period -> period.compareTo(target.baselinePeriod()) < 0 || period.compareTo(target.period()) > 0
                                ? new Blank()
                                : new Amount(new Value.Known(target.pathIn(period)), chart.decimals(), false))
                .toList();
        rows.add(new Row(words.of("path"), cells, false));
    }

    private ChartTable finished() {
        return new ChartTable(chart.unit(), periods.stream().map(words::period).toList(), rows);
    }
}
