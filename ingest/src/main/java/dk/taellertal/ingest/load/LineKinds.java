package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.PlainLines;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.table.body.TotalWords;
import dk.taellertal.ingest.table.sheet.NoteWords;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the kinds of a file's lines. */
final class LineKinds {

    /** Whether notes and totals were told from rows before. */
    private final boolean rowsOnly;

    private final int columns;
    /** Where the codes stand that a line of data must have. */
    private final int[] required;
    /** Where amounts stand. */
    private final int[] amounts;

    private LineKinds(Mapping mapping, boolean rowsOnly) {
        this.rowsOnly = rowsOnly;
        columns = mapping.header().names().size();
        required = mapping.contract().dimensions().stream()
                .filter(d -> !d.optional())
                .flatMap(d -> Stream.ofNullable(mapping.positions().get(d.name())))
                .mapToInt(Integer::intValue)
                .toArray();
        amounts = IntStream.range(0, columns).filter(mapping::holdsAmounts).toArray();
    }

    /** The kinds of lines as they stand in a file. */
    static LineKinds inFile(Mapping mapping) {
        return new LineKinds(mapping, false);
    }

    /** The one kind of lines that are a table's rows, even one with a name alone. */
    static LineKinds inTable(Mapping mapping) {
        return new LineKinds(mapping, true);
    }

    LineKind of(CsvLine line) {
        if (rowsOnly) {
            return LineKind.DATA;
        }
        int filled = filledUpToTwo(line.cells());
        if (filled == 0) {
            return LineKind.BLANK;
        }
        int cells = line.cells().size();
        if (beginsAsName(line) && isNote(line)) {
            return LineKind.NOTE;
        }
        if (filled == 1 && cells <= columns && (columns > 1 || cells < columns)) {
            return LineKind.NOTE;
        }
        if (cells < columns || (cells > columns && line.width() > columns)) {
            return LineKind.RAGGED;
        }
        return isTotal(line) ? LineKind.TOTAL : LineKind.DATA;
    }

    /** Whether no number stands where the first amount should. */
    private boolean beginsAsName(CsvLine line) {
        String cell = line.cell(firstAmount());
        return cell.isEmpty() || !beginsNumber(cell.charAt(0));
    }

    private boolean beginsAsName(PlainLines line) {
        int at = firstAmount();
        return line.from(at) == line.until(at) || !beginsNumber((char) line.bytes()[line.from(at)]);
    }

    private int firstAmount() {
        return amounts.length == 0 ? 0 : amounts[0];
    }

    private static boolean beginsNumber(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '(' || first == '=';
    }

    /** Speaks in several cells, as {@code Kilde:;Danmarks Statistik} does, and holds no amount. */
    private boolean isNote(CsvLine line) {
        String first = first(line).strip();
        boolean told = first.endsWith(":") || NoteWords.begin(first);
        if (!told || (line.cells().size() > columns && line.width() > columns)) {
            return false;
        }
        for (int position : amounts) {
            String cell = line.cell(position).strip();
            if (!cell.isEmpty() && !Character.isLetter(cell.charAt(0)) && !cell.equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is surely one of data, without a look at its texts. */
    boolean isSurelyData(PlainLines line) {
        int filled = 0;
        for (int i = 0; i < line.size() && filled < 2; i++) {
            filled += line.isSurelyFilled(i) ? 1 : 0;
        }
        boolean surely = rowsOnly || (filled == 2 && line.size() == columns && !beginsAsName(line));
        for (int position : required) {
            surely = surely && line.isSurelyFilled(position);
        }
        return surely;
    }

    private static int filledUpToTwo(List<String> cells) {
        int filled = 0;
        for (int i = 0; i < cells.size() && filled < 2; i++) {
            filled += cells.get(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The first cell says so, and what a line of data must have is blank. */
    private boolean isTotal(CsvLine line) {
        return lacksCode(line) && TotalWords.sounds(first(line).strip());
    }

    private boolean lacksCode(CsvLine line) {
        for (int position : required) {
            if (line.cell(position).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String first(CsvLine line) {
        return line.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
    }
}
