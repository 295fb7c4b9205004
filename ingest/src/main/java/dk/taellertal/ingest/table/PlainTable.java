package dk.taellertal.ingest.table;

import dk.taellertal.ingest.csv.PackedCells;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table of texts.
 *
 * @param headerLine physical line of the file that names the columns, the last where there are several; empty where none does
 * @param header a name for each column, no two the same
 * @param places which column of the file each is, the first is 1; empty for one made of the headings of rows
 */
public record PlainTable(OptionalInt headerLine, List<String> header, List<OptionalInt> places, List<Row> rows) {

    /**
     * One row.
     *
     * @param line physical line of the file that it begins on, the first is 1
     * @param cells as many as the header has, blank where the file says nothing
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = PackedCells.of(cells);
        }
    }

    public PlainTable {
        header = List.copyOf(header);
        places = List.copyOf(places);
        if (places.size() != header.size()) {
            throw new IllegalArgumentException("%d places for %d columns".formatted(places.size(), header.size()));
        }
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw new IllegalArgumentException("line %d has %d cells, the header %d"
                        .formatted(row.line(), row.cells().size(), header.size()));
            }
        }
    }
}
