package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.CleanText;
import java.util.List;

/**
 * A table as it is laid out on paper: a head, and rows that begin with a name.
 *
 * @param corner above the rows' names
 */
public record Grid(String corner, List<Column> columns, List<Row> rows) {

    /**
     * @param numeric whether numbers stand in it, at its right edge, rather than words
     * @param unit of its numbers, for example {@code pct.}; empty where they have none, or several
     */
    public record Column(String label, boolean numeric, String unit) {
        public Column {
            label = CleanText.of(label);
            unit = CleanText.of(unit);
        }

        public static Column numbers(String label) {
            return numbers(label, "");
        }

        public static Column numbers(String label, String unit) {
            return new Column(label, true, unit);
        }

        public static Column words(String label) {
            return new Column(label, false, "");
        }
    }

    /** @param strong whether it is what the table is about, or a sum */
    public record Row(String name, List<Cell> cells, boolean strong) {
        public Row {
            name = CleanText.of(name);
            cells = List.copyOf(cells);
        }
    }

    public Grid {
        corner = CleanText.of(corner);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row '%s' has %d cells (expected %d)"
                        .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
    }
}
