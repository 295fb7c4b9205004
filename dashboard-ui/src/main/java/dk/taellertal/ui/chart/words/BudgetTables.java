package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ChartTable;
import dk.taellertal.ui.chart.ChartTable.Amount;
import dk.taellertal.ui.chart.ChartTable.Blank;
import dk.taellertal.ui.chart.ChartTable.Cell;
import dk.taellertal.ui.chart.ChartTable.Row;
import dk.taellertal.ui.chart.ChartTable.Text;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.ColumnChart.Column;
import dk.taellertal.ui.chart.ColumnChart.Stack;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;
import dk.taellertal.ui.chart.WaterfallChart.Change;
import dk.taellertal.ui.chart.WaterfallChart.Placed;
import dk.taellertal.ui.chart.WaterfallChart.Sum;
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
    static ChartTable of(ColumnChart chart) {
        Words words = new Words(chart);
        int decimals = chart.decimals();
        var rows = new ArrayList<Row>();
        rows.add(row(words.of("table.amount"), chart, column -> Optional.of(amount(column.amount(), decimals))));
        add(
                rows,
                words.of("table.soFar"),
                chart,
                column -> column.soFar().map(part -> amount(new Value.Known(part.amount()), decimals)));
        add(rows, words.of("table.budget"), chart, column -> column.budget().map(b -> amount(b, decimals)));
        add(
                rows,
                words.of("table.deviation"),
                chart,
                column -> column.deviation().map(d -> new Amount(new Value.Known(d), decimals, true)));
        chart.parts().ifPresent(parts -> {
            rows.add(stacks(parts.lower(), chart, parts, stack -> Optional.of(stack.lower())));
            rows.add(stacks(parts.upper(), chart, parts, stack -> Optional.of(stack.upper())));
            rows.add(stacks(parts.name(), chart, parts, stack -> stack.whole().map(Value.Known::new)));
        });
        return new ChartTable(
                chart.unit(), chart.columns().stream().map(Column::name).toList(), rows);
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
                        .map(column -> cell.apply(column).orElse(new Blank()))
                        .toList(),
                false);
    }

    private static Row stacks(
            String name, ColumnChart chart, ColumnChart.Parts parts, Function<Stack, Optional<Value>> of) {
        List<Cell> cells = IntStream.range(0, chart.columns().size())
                .<Cell>mapToObj(i -> i < parts.stacks().size()
                        ? of.apply(parts.stacks().get(i))
                                .<Cell>map(value -> amount(value, parts.decimals()))
                                .orElse(new Blank())
                        : new Blank())
                .toList();
        return new Row(name, cells, name.equals(parts.name()));
    }

    static ChartTable of(WaterfallChart chart) {
        boolean noted = !chart.noteHead().isEmpty();
        List<Row> rows = chart.placed().stream()
                .map(placed -> step(placed, chart, noted))
                .toList();
        List<String> columns = Stream.concat(Stream.of(chart.noteHead()).filter(head -> noted), Stream.of(chart.unit()))
                .toList();
        return new ChartTable(chart.stepHead(), columns, rows);
    }

    private static Row step(Placed placed, WaterfallChart chart, boolean noted) {
        Words words = new Words(chart);
        Cell note = switch (placed.step()) {
            case Change change when !change.note().isEmpty() -> new Text(change.note());
            case Change _, Sum _ -> new Blank();
        };
        Cell amount = switch (placed.step()) {
            case Change change -> new Amount(change.amount(), chart.decimals(), true);
            case Sum _ when placed.whole() -> new Amount(new Value.Known(placed.to()), chart.decimals(), true);
            case Sum _ -> new Text(words.of("waterfall.partial", words.signed(placed.to())));
        };
        return new Row(
                placed.step().name(),
                Stream.concat(Stream.of(note).filter(n -> noted), Stream.of(amount))
                        .toList(),
                placed.step() instanceof Sum);
    }

    static ChartTable of(VarianceChart chart) {
        Words words = new Words(chart);
        List<String> columns = Stream.of("table.soFar", "variance.forecast", "table.budget", "table.deviation")
                .map(words::of)
                .toList();
        List<Row> rows = Stream.concat(
                        chart.rows().stream().map(row -> row(row, chart.decimals(), false)),
                        chart.total().stream().map(row -> row(row, chart.decimals(), true)))
                .toList();
        return new ChartTable(chart.unit(), columns, rows);
    }

    private static Row row(VarianceChart.Row row, int decimals, boolean sum) {
        Cell deviation = row.deviation()
                .<Cell>map(d -> new Amount(new Value.Known(d), decimals, true))
                .orElse(new Blank());
        return new Row(
                row.name(),
                List.of(
                        amount(row.soFar(), decimals),
                        amount(row.forecast(), decimals),
                        amount(row.budget(), decimals),
                        deviation),
                sum);
    }

    static ChartTable of(ShareChart chart) {
        Words words = new Words(chart);
        Optional<BigDecimal> whole = chart.whole().filter(sum -> sum.signum() > 0);
        var rows = new ArrayList<Row>();
        for (ShareChart.Part part : chart.parts()) {
            Cell share = whole.flatMap(sum ->
                            Clauses.known(part.amount()).<Cell>map(amount -> new Text(words.percent(amount, sum))))
                    .orElse(new Blank());
            rows.add(new Row(part.name(), List.of(amount(part.amount(), chart.decimals()), share), false));
        }
        whole.ifPresent(sum -> rows.add(new Row(
                words.of("table.whole"),
                List.of(amount(new Value.Known(sum), chart.decimals()), new Text(words.percent(sum, sum))),
                true)));
        return new ChartTable("", List.of(chart.unit(), words.of("table.share")), rows);
    }

    private static Cell amount(Value value, int decimals) {
        return new Amount(value, decimals, false);
    }
}
