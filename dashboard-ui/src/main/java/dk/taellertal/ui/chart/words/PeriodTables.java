package dk.taellertal.ui.chart.words;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Tables with a column for each period. */
final class PeriodTables {

    private final Chart chart;
    private final Words words;
    private final ChartCells cells;
    private final List<Period> periods;
    private final List<Row> rows = new ArrayList<>();

    private PeriodTables(Chart chart, List<Period> periods) {
        this.chart = chart;
        this.words = new Words(chart);
        this.cells = ChartCells.of(chart);
        this.periods = periods;
    }

    static Table of(FigureChart chart) {
        var table = new PeriodTables(chart, chart.periods());
        table.row(chart.areaName(), chart.points());
        chart.target().ifPresent(table::path);
        chart.comparison().ifPresent(other -> table.row(other.name(), other.points()));
        return table.finished();
    }

    static Table of(MultiplesChart chart) {
        var table = new PeriodTables(chart, chart.timeline().periods());
        chart.smalls().forEach(small -> table.row(small.name(), small.points()));
        return table.finished();
    }

    private void row(String name, List<Point> points) {
        rows.add(new Row(
                name, periods.stream().map(period -> cell(points, period)).toList()));
    }

    private Cell cell(List<Point> points, Period period) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .map(point -> cells.amount(point.value()))
                .orElseGet(Cell.Blank::new);
    }

    /** From the baseline on, to the target. */
    private void path(Target target) {
        List<Cell> path = periods.stream()
                .<Cell>map(
                        period -> period.compareTo(target.baselinePeriod()) < 0 || period.compareTo(target.period()) > 0
                                ? new Cell.Blank()
                                : cells.amount(new Value.Known(target.pathIn(period))))
                .toList();
        rows.add(new Row(words.of("path"), path));
    }

    private Table finished() {
        return Table.of(chart.unit(), periods.stream().map(words::period).toList(), rows);
    }
}
