package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.CoverageChart.Cover;
import dk.taellertal.ui.chart.CoverageChart.Goals;
import dk.taellertal.ui.chart.CoverageChart.Hole;
import dk.taellertal.ui.chart.CoverageChart.NotMeant;
import dk.taellertal.ui.chart.CoverageChart.Others;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a population and of goals. */
final class OtherTables {

    private OtherTables() {}

    /** The oldest on top, as in the picture. */
    static Table of(PyramidChart chart) {
        ChartCells cells = ChartCells.of(chart);
        List<String> columns = Stream.concat(Stream.of(chart.actual()), chart.other().stream())
                .flatMap(when -> Stream.of(chart.left() + ", " + when, chart.right() + ", " + when))
                .toList();
        List<Row> rows = chart.bands().reversed().stream()
                .map(band -> new Row(
                        band.name(),
                        Stream.concat(
                                        Stream.of(
                                                        band.left().actual(),
                                                        band.right().actual())
                                                .map(Optional::of),
                                        chart.other().stream()
                                                .flatMap(_ -> Stream.of(
                                                        band.left().other(),
                                                        band.right().other())))
                                .map(value -> value.map(cells::amount).orElseGet(Cell.Blank::new))
                                .toList()))
                .toList();
        return Table.of(chart.unit(), columns, rows);
    }

    static Table of(CoverageChart chart) {
        Words words = new Words(chart);
        List<Row> rows = chart.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        row.cells().stream()
                                .<Cell>map(cell -> new Cell.Text(told(cell, words)))
                                .toList()))
                .toList();
        return Table.of("", chart.columns(), rows);
    }

    private static String told(CoverageChart.Cell cell, Words words) {
        return switch (cell) {
            case Goals goals ->
                Stream.of(
                                words.count("coverage.goals", goals.goals()),
                                words.count("coverage.figures", goals.figures()),
                                goals.lacking().isEmpty() && goals.cover() == Cover.FULL
                                        ? words.of("coverage.full")
                                        : goals.lacking())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            case Hole _ -> words.of("coverage.hole");
            case Others _ -> words.of("coverage.others");
            case NotMeant _ -> words.of("coverage.notMeant");
        };
    }
}
