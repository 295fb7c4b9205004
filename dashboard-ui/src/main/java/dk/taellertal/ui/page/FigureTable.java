package dk.taellertal.ui.page;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.format.CleanText;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A figure's numbers: one column a period, one row a series.
 *
 * @param head what the column of the rows' names is called
 */
public record FigureTable(String head, List<Column> columns, List<Row> rows) {

    /**
     * @param period empty for the total over all
     * @param broken whether its numbers are computed another way than those before
     * @param note what a reader should know of its numbers, for example that they are preliminary; may be empty
     */
    public record Column(Optional<Period> period, String label, boolean broken, String note) {
        public Column {
            label = CleanText.of(label);
            note = CleanText.of(note);
        }

        /** Label and note. */
        public String heading() {
            return note.isEmpty() ? label : "%s (%s)".formatted(label, note);
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

    /** Without the total over all periods. */
    public List<Column> periods() {
        return columns.stream().filter(column -> column.period().isPresent()).toList();
    }

    /** The rows below one another, the periods beside one another, as they stand under a chart. */
    public Table across() {
        return new Table(
                head,
                columns.stream().map(c -> Table.Column.numbers(c.heading())).toList(),
                rows.stream()
                        .map(r -> new Table.Row(r.name(), r.cells(), r.main() ? Table.Kind.SUM : Table.Kind.PLAIN))
                        .toList());
    }

    /** The periods below one another, for when they are many. */
    public Table down(String period) {
        return new Table(
                period,
                rows.stream().map(r -> Table.Column.numbers(r.name())).toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(c -> new Table.Row(
                                columns.get(c).heading(),
                                rows.stream().map(r -> r.cells().get(c)).toList()))
                        .toList());
    }
}
