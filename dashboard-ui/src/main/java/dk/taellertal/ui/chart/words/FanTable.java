package dk.taellertal.ui.chart.words;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ChartTable;
import dk.taellertal.ui.chart.ChartTable.Amount;
import dk.taellertal.ui.chart.ChartTable.Blank;
import dk.taellertal.ui.chart.ChartTable.Cell;
import dk.taellertal.ui.chart.ChartTable.Row;
import dk.taellertal.ui.chart.FanChart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row for each period: what came, what each forecast said, and how far off the newest one before it was. */
final class FanTable {

    private FanTable() {}

    static ChartTable of(FanChart chart) {
        Words words = new Words(chart);
        List<String> columns = new ArrayList<>(List.of(chart.areaName()));
        chart.vintages().forEach(vintage -> columns.add(vintage.name()));
        columns.add(words.of("table.deviationFromNewest"));
        return new ChartTable(
                words.of("table.year"),
                columns,
                chart.timeline().periods().stream()
                        .map(period -> new Row(words.period(period), cells(chart, period), false))
                        .toList());
    }

    private static List<Cell> cells(FanChart chart, Period period) {
        Cell deviation = chart.deviationIn(period)
                .<Cell>map(d -> new Amount(new Value.Known(d.amount()), chart.decimals(), true))
                .orElseGet(Blank::new);
        return Stream.concat(
                        Stream.concat(
                                        Stream.of(chart.actual()),
                                        chart.vintages().stream().map(FanChart.Vintage::points))
                                .map(points -> cell(points, period, chart.decimals())),
                        Stream.of(deviation))
                .toList();
    }

    private static Cell cell(List<Point> points, Period period, int decimals) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .<Cell>map(point -> new Amount(point.value(), decimals, false))
                .orElseGet(Blank::new);
    }
}
