package dk.taellertal.ui.chart;

import dk.taellertal.core.value.Value;
import java.util.List;

/**
 * A chart's numbers as a table, for those who do not see it and for documents.
 *
 * @param corner above the rows' names; may be empty
 */
public record ChartTable(String corner, List<String> columns, List<Row> rows) {

    /** @param sum whether it is the sum of rows above it */
    public record Row(String name, List<Cell> cells, boolean sum) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public sealed interface Cell {}

    /** @param signed whether it is a deviation, written with + or − */
    public record Amount(Value value, int decimals, boolean signed) implements Cell {}

    public record Text(String text) implements Cell {}

    /** The table has no such cell. */
    public record Blank() implements Cell {}

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row '%s' must have one cell for each of the %d columns: '%d'"
                        .formatted(row.name(), columns.size(), row.cells().size()));
            }
        }
    }
}
