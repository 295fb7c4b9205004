package dk.taellertal.ingest.table.sheet;

import dk.taellertal.ingest.csv.CsvLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines of a file that have something in them.
 *
 * @param size how many cells most of those lines have that have more than one filled
 * @param columns how many cells such a line has before the blank ones at the end of all of them; 0 where there is none
 * @param blanks how many blank lines were between the others
 * @param delimiter by which the file's cells are parted
 */
public record Sheet(List<SheetLine> lines, int size, int columns, int blanks, char delimiter) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    public static Sheet of(List<CsvLine> all, char delimiter) {
        List<SheetLine> lines = new ArrayList<>();
        boolean gap = false;
        int blanks = 0;
        for (CsvLine line : all) {
            if (line.blank()) {
                gap = true;
                blanks++;
            } else {
                lines.add(new SheetLine(line.line(), line.cells(), gap, 0));
                gap = false;
            }
        }
        return of(lines, blanks, delimiter).fromFirstColumn();
    }

    /** The same lines without the columns at the left in which no row has anything. */
    private Sheet fromFirstColumn() {
        int first = lines.stream()
                .filter(l -> l.filled() > 1)
                .mapToInt(SheetLine::first)
                .min()
                .orElse(0);
        return first == 0 ? this : of(lines.stream().map(l -> from(l, first)).toList(), blanks, delimiter);
    }

    /** A text further to the left stands alone: it stays, in the first column that is left. */
    private static SheetLine from(SheetLine line, int first) {
        if (line.size() <= first || line.first() < first) {
            return line.with(List.of(line.firstText()));
        }
        return new SheetLine(line.line(), line.cells().subList(first, line.size()), line.gap(), first);
    }

    private static Sheet of(List<SheetLine> lines, int blanks, char delimiter) {
        int size = usualSize(lines);
        int columns = lines.stream()
                .filter(l -> l.size() <= size)
                .mapToInt(SheetLine::width)
                .max()
                .orElse(0);
        return new Sheet(lines, size, columns, blanks, delimiter);
    }

    private static int usualSize(List<SheetLine> lines) {
        Map<Integer, Long> sizes = lines.stream()
                .filter(l -> l.filled() > 1)
                .collect(Collectors.groupingBy(SheetLine::size, Collectors.counting()));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> lines.stream()
                        .map(SheetLine::size)
                        .max(Comparator.naturalOrder())
                        .orElse(0));
    }

    /** The lines at the positions from…until (exclusive), as if they were all. */
    public Sheet part(int from, int until) {
        return of(lines.subList(from, until), 0, delimiter);
    }

    /** Whether a line could be one of the table's: in a table of several columns it has more than one cell filled. */
    public boolean regular(SheetLine line) {
        return columns < 2 || line.filled() > 1 || (columns == 2 && line.size() == 2 && !line.blank(0));
    }
}
