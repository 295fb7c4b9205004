package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ChartTable;
import dk.taellertal.ui.chart.ChartTable.Amount;
import dk.taellertal.ui.chart.ChartTable.Blank;
import dk.taellertal.ui.chart.ChartTable.Cell;
import dk.taellertal.ui.chart.ChartTable.Row;
import dk.taellertal.ui.chart.ChartTable.Text;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.CoverageChart.Cover;
import dk.taellertal.ui.chart.CoverageChart.Goals;
import dk.taellertal.ui.chart.CoverageChart.Hole;
import dk.taellertal.ui.chart.CoverageChart.NotMeant;
import dk.taellertal.ui.chart.CoverageChart.Others;
import dk.taellertal.ui.chart.PyramidChart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a population and of goals. */
final class OtherTables {

    private OtherTables() {}

    /** The oldest on top, as in the picture. */
    static ChartTable of(PyramidChart chart) {
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
                                .map(value -> amount(value, chart.decimals()))
                                .toList(),
                        false))
                .toList();
        return new ChartTable(chart.unit(), columns, rows);
    }

    private static Cell amount(Optional<Value> value, int decimals) {
        return value.<Cell>map(v -> new Amount(v, decimals, false)).orElse(new Blank());
    }

    static ChartTable of(CoverageChart chart) {
        Words words = new Words(chart);
        List<Row> rows = chart.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        row.cells().stream()
                                .<Cell>map(cell -> new Text(told(cell, words)))
                                .toList(),
                        false))
                .toList();
        return new ChartTable("", chart.columns(), rows);
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
