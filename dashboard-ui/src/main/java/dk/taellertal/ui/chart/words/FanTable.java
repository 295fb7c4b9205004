package dk.taellertal.ui.chart.words;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row for each period: what came, what each forecast said, and how far off the newest one before it was. */
final class FanTable {

    private FanTable() {}

    static Table of(FanChart chart) {
        Words words = new Words(chart);
        ChartCells cells = ChartCells.of(chart);
        List<String> columns = new ArrayList<>(List.of(chart.areaName()));
        chart.vintages().forEach(vintage -> columns.add(vintage.name()));
        columns.add(words.of("table.deviationFromNewest"));
        return Table.of(
                words.of("table.year"),
                columns,
                chart.timeline().periods().stream()
                        .map(period -> new Row(words.period(period), cells(chart, cells, period)))
                        .toList());
    }

    private static List<Cell> cells(FanChart chart, ChartCells cells, Period period) {
        Cell deviation =
                chart.deviationIn(period).map(d -> cells.signed(d.amount())).orElseGet(Cell.Blank::new);
        return Stream.concat(
                        Stream.concat(
                                        Stream.of(chart.actual()),
                                        chart.vintages().stream().map(FanChart.Vintage::points))
                                .map(points -> cell(points, period, cells)),
                        Stream.of(deviation))
                .toList();
    }

    private static Cell cell(List<Point> points, Period period, ChartCells cells) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .map(point -> cells.amount(point.value()))
                .orElseGet(Cell.Blank::new);
    }
}
