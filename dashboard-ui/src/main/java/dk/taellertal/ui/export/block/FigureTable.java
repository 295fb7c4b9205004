package dk.taellertal.ui.export.block;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.CleanText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A figure's numbers: one column a period, one row a series.
 *
 * @param head what the column of the rows' names is called
 */
public record FigureTable(String head, List<Column> columns, List<Row> rows) {

    /** @param period empty for the total over all */
    public record Column(Optional<Period> period, String label) {
        public Column {
            label = CleanText.of(label);
        }
    }

    /** One series. */
    public record Row(Kind kind, String name, List<Cell> cells) {
        public Row {
            name = CleanText.of(name);
            cells = List.copyOf(cells);
        }

        /** Whether it is the figure itself, not what it is held against or made of. */
        public boolean main() {
            return kind == Kind.VALUE;
        }
    }

    /** What a row tells. */
    public enum Kind {
        VALUE,
        PATH,
        DEVIATION,
        COMPARISON,
        NUMERATOR,
        DENOMINATOR
    }

    public FigureTable {
        head = CleanText.of(head);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row '%s' has %d cells (expected %d)"
                        .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
    }

    public Optional<Row> row(Kind kind) {
        return rows.stream().filter(r -> r.kind() == kind).findFirst();
    }

    /** The rows below one another, the periods beside one another, as they stand under a chart. */
    public Grid across() {
        return new Grid(
                head,
                columns.stream().map(c -> Grid.Column.numbers(c.label())).toList(),
                rows.stream()
                        .map(r -> new Grid.Row(r.name(), r.cells(), r.main()))
                        .toList());
    }

    /** The periods below one another, for when they are many. */
    public Grid down(String period) {
        return new Grid(
                period,
                rows.stream().map(r -> Grid.Column.numbers(r.name())).toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(c -> new Grid.Row(
                                columns.get(c).label(),
                                rows.stream().map(r -> r.cells().get(c)).toList(),
                                false))
                        .toList());
    }
}
