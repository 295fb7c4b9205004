package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.ColumnChart.Column;
import dk.taellertal.ui.chart.ColumnChart.Stack;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;
import dk.taellertal.ui.chart.WaterfallChart.Change;
import dk.taellertal.ui.chart.WaterfallChart.Placed;
import dk.taellertal.ui.chart.WaterfallChart.Sum;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Kind;
import dk.taellertal.ui.table.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables of amounts and what they are held up against. */
final class BudgetTables {

    private BudgetTables() {}

    /** The columns stay columns; under the amounts the budgets, the deviations, and the parts. */
    static Table of(ColumnChart chart) {
        Words words = new Words(chart);
        ChartCells cells = ChartCells.of(chart);
        var rows = new ArrayList<Row>();
        rows.add(row(words.of("table.amount"), chart, column -> Optional.of(cells.amount(column.amount()))));
        add(
                rows,
                words.of("table.soFar"),
                chart,
                column -> column.soFar().map(part -> cells.amount(new Value.Known(part.amount()))));
        add(rows, words.of("table.budget"), chart, column -> column.budget().map(cells::amount));
        add(
                rows,
                words.of("table.deviation"),
                chart,
                column -> column.deviation().map(cells::signed));
        chart.parts().ifPresent(parts -> {
            rows.add(stacks(parts.lower(), chart, parts, stack -> Optional.of(stack.lower())));
            rows.add(stacks(parts.upper(), chart, parts, stack -> Optional.of(stack.upper())));
            rows.add(stacks(parts.name(), chart, parts, stack -> stack.whole().map(Value.Known::new)));
        });
        return Table.of(chart.unit(), chart.columns().stream().map(Column::name).toList(), rows);
    }

    private static void add(List<Row> rows, String name, ColumnChart chart, Function<Column, Optional<Cell>> cell) {
        if (chart.columns().stream().anyMatch(column -> cell.apply(column).isPresent())) {
            rows.add(row(name, chart, cell));
        }
    }

    private static Row row(String name, ColumnChart chart, Function<Column, Optional<Cell>> cell) {
        return new Row(
                name,
                chart.columns().stream()
                        .map(column -> cell.apply(column).orElseGet(Cell.Blank::new))
                        .toList());
    }

    private static Row stacks(
            String name, ColumnChart chart, ColumnChart.Parts parts, Function<Stack, Optional<Value>> of) {
        ChartCells numbers = new ChartCells(new Words(chart), parts.decimals());
        List<Cell> cells = IntStream.range(0, chart.columns().size())
                .<Cell>mapToObj(i -> i < parts.stacks().size()
                        ? of.apply(parts.stacks().get(i))
                                .<Cell>map(numbers::amount)
                                .orElse(new Cell.Blank())
                        : new Cell.Blank())
                .toList();
        return new Row(name, cells, name.equals(parts.name()) ? Kind.SUM : Kind.PLAIN);
    }

    static Table of(WaterfallChart chart) {
        boolean noted = !chart.noteHead().isEmpty();
        List<Row> rows = chart.placed().stream()
                .map(placed -> step(placed, chart, noted))
                .toList();
        List<String> columns = Stream.concat(Stream.of(chart.noteHead()).filter(head -> noted), Stream.of(chart.unit()))
                .toList();
        return Table.of(chart.stepHead(), columns, rows);
    }

    private static Row step(Placed placed, WaterfallChart chart, boolean noted) {
        Words words = new Words(chart);
        ChartCells cells = ChartCells.of(chart);
        Cell note = switch (placed.step()) {
            case Change change when !change.note().isEmpty() -> new Cell.Text(change.note());
            case Change _, Sum _ -> new Cell.Blank();
        };
        Cell amount = switch (placed.step()) {
            case Change change -> cells.signed(change.amount());
            case Sum _ when placed.whole() -> cells.signed(placed.to());
            case Sum _ -> new Cell.Text(words.of("waterfall.partial", words.signed(placed.to())));
        };
        return new Row(
                placed.step().name(),
                Stream.concat(Stream.of(note).filter(n -> noted), Stream.of(amount))
                        .toList(),
                placed.step() instanceof Sum ? Kind.SUM : Kind.PLAIN);
    }

    static Table of(VarianceChart chart) {
        Words words = new Words(chart);
        ChartCells cells = ChartCells.of(chart);
        List<String> columns = Stream.of("table.soFar", "variance.forecast", "table.budget", "table.deviation")
                .map(words::of)
                .toList();
        List<Row> rows = Stream.concat(
                        chart.rows().stream().map(row -> row(row, cells, Kind.PLAIN)),
                        chart.total().stream().map(row -> row(row, cells, Kind.SUM)))
                .toList();
        return Table.of(chart.unit(), columns, rows);
    }

    private static Row row(VarianceChart.Row row, ChartCells cells, Kind kind) {
        return new Row(
                row.name(),
                List.of(
                        cells.amount(row.soFar()),
                        cells.amount(row.forecast()),
                        cells.amount(row.budget()),
                        row.deviation().map(cells::signed).orElseGet(Cell.Blank::new)),
                kind);
    }

    static Table of(ShareChart chart) {
        Words words = new Words(chart);
        ChartCells cells = ChartCells.of(chart);
        Optional<BigDecimal> whole = chart.whole().filter(sum -> sum.signum() > 0);
        var rows = new ArrayList<Row>();
        for (ShareChart.Part part : chart.parts()) {
            Cell share = whole.flatMap(sum ->
                            Clauses.known(part.amount()).<Cell>map(amount -> new Cell.Text(words.percent(amount, sum))))
                    .orElse(new Cell.Blank());
            rows.add(new Row(part.name(), List.of(cells.amount(part.amount()), share)));
        }
        whole.ifPresent(sum -> rows.add(new Row(
                words.of("table.whole"),
                List.of(cells.amount(new Value.Known(sum)), new Cell.Text(words.percent(sum, sum))),
                Kind.SUM)));
        return Table.of("", List.of(chart.unit(), words.of("table.share")), rows);
    }
}
