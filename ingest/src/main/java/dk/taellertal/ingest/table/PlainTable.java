package dk.taellertal.ingest.table;

import java.util.List;

/**
 * A table of texts.
 *
 * @param header a name for each column, no two the same
 */
public record PlainTable(List<String> header, List<Row> rows) {

    /**
     * One row.
     *
     * @param line physical line of the file that it begins on, the first is 1
     * @param cells as many as the header has, blank where the file says nothing
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public PlainTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw new IllegalArgumentException("line %d has %d cells, the header %d"
                        .formatted(row.line(), row.cells().size(), header.size()));
            }
        }
    }
}
