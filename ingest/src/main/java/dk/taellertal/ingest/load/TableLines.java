package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Header;
import dk.taellertal.ingest.table.PlainTable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A plain table as lines of the file it was read from: each cell stands where it stands there, so that a number leads
 * back to its line and column. Headings of rows have no column there: they stand behind the last one.
 */
record TableLines(Header header, List<CsvLine> rows) {

    static TableLines of(PlainTable table) {
        int columns = table.places().stream().mapToInt(p -> p.orElse(0)).max().orElse(0);
        int[] positions = new int[table.header().size()];
        int behind = columns;
        for (int i = 0; i < positions.length; i++) {
            OptionalInt place = table.places().get(i);
            positions[i] = place.isPresent() ? place.getAsInt() - 1 : behind++;
        }
        int width = behind;
        Header header = new Header(table.headerLine().orElse(0), placed(table.header(), positions, width), columns);
        return new TableLines(
                header,
                table.rows().stream()
                        .map(r -> new CsvLine(r.line(), placed(r.cells(), positions, width)))
                        .toList());
    }

    private static List<String> placed(List<String> cells, int[] positions, int width) {
        String[] placed = new String[width];
        Arrays.fill(placed, "");
        for (int i = 0; i < positions.length; i++) {
            placed[positions[i]] = cells.get(i);
        }
        return List.of(placed);
    }
}
