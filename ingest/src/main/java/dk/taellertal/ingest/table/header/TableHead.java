package dk.taellertal.ingest.table.header;

import java.util.List;

/**
 * The names of a table's columns as they stand in the file, and where its rows begin.
 *
 * @param names one for each column, blank where the file has none
 * @param bodyFrom position in the sheet of the first line under them
 * @param header the lines that name the columns, as positions in the sheet from…bodyFrom (exclusive); equal where there is none
 */
public record TableHead(List<String> names, int header, int bodyFrom) {

    public TableHead {
        names = List.copyOf(names);
    }

    public int columns() {
        return names.size();
    }
}
