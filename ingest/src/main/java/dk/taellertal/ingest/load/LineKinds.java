package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.PlainLines;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.table.body.TotalWords;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.width.DamagedRow;
import dk.taellertal.ingest.table.width.RowWidths;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Tells rows whose cells are not under their columns; none where the lines are a table's rows. */
    private final Optional<RowWidths> widths;
    /** Where the first rows have nothing. */
    private final int[] blank;
    /** Where all of the first rows have amounts. */
    private final int[] filled;

    private LineKinds(Mapping mapping, boolean rowsOnly, Optional<RowWidths> widths) {
        this.rowsOnly = rowsOnly;
        this.widths = widths;
        blank = widths.map(RowWidths::blankColumns).orElseGet(() -> new int[0]);
        columns = mapping.header().names().size();
        required = mapping.contract().dimensions().stream()
                .filter(d -> !d.optional())
                .flatMap(d -> Stream.ofNullable(mapping.positions().get(d.name())))
                .mapToInt(Integer::intValue)
                .toArray();
        amounts = IntStream.range(0, columns).filter(mapping::holdsAmounts).toArray();
        filled = widths.map(w -> IntStream.of(amounts).filter(w::isNeverBlank).toArray())
                .orElseGet(() -> new int[0]);
    }

    /** The kinds of lines as they stand in a file, by their number of cells alone. */
    static LineKinds inFile(Mapping mapping) {
        return new LineKinds(mapping, false, Optional.empty());
    }

    /**
     * The kinds of lines as they stand in a file, by what the first of its rows look like.
     *
     * @param head the first lines of the file
     */
    static LineKinds inFile(Mapping mapping, List<CsvLine> head, char delimiter) {
        LineKinds bySize = inFile(mapping);
        List<List<String>> rows = head.stream()
                .filter(l -> l.line() > mapping.header().line() && bySize.of(l) == LineKind.DATA)
                .map(LineKinds::bare)
                .toList();
        if (rows.isEmpty()) {
            return bySize;
        }
        int size = RowWidths.usualSize(
                rows.stream().map(List::size), mapping.header().columns());
        RowWidths widths = new RowWidths(mapping.header().names().size(), size, delimiter, rows);
        return new LineKinds(mapping, false, Optional.of(widths));
    }

    private static List<String> bare(CsvLine line) {
        return line.cells().stream().map(String::strip).toList();
    }

    /** What is wrong with a line that is {@link LineKind#RAGGED}. */
    DamagedRow damage(CsvLine line) {
        List<String> cells = bare(line);
        return widths.flatMap(w -> w.hidden(line.line(), cells).or(() -> w.damage(line.line(), cells)))
                .orElseGet(() -> new DamagedRow(
                        line.line(),
                        cells,
                        cells.size() > columns ? DamagedRow.Fault.WIDER : DamagedRow.Fault.NARROWER,
                        List.of()));
    }

    /** How many cells the first rows have; empty where there is none among them. */
    OptionalInt usualSize() {
        return widths.isPresent() ? OptionalInt.of(widths.get().size()) : OptionalInt.empty();
    }

    /** The one kind of lines that are a table's rows, even one with a name alone. */
    static LineKinds inTable(Mapping mapping) {
        return new LineKinds(mapping, true, Optional.empty());
    }

    LineKind of(CsvLine line) {
        if (rowsOnly) {
            return LineKind.DATA;
        }
        int met = filledUpToTwo(line.cells());
        if (met == 0) {
            return LineKind.BLANK;
        }
        int cells = line.cells().size();
        boolean note = (beginsAsName(line) && isNote(line))
                || (met == 1 && cells <= columns && (columns > 1 || cells < columns));
        if (note) {
            return hidesData(line) ? LineKind.RAGGED : LineKind.NOTE;
        }
        if (widths.isEmpty() && (cells < columns || (cells > columns && line.width() > columns))) {
            return LineKind.RAGGED;
        }
        if (isTotal(line) && cells >= columns && line.width() <= columns) {
            return LineKind.TOTAL;
        }
        return isDamaged(line) ? LineKind.RAGGED : LineKind.DATA;
    }

    private boolean hidesData(CsvLine line) {
        return widths.isPresent()
                && widths.get().hidden(line.line(), bare(line)).isPresent();
    }

    private boolean isDamaged(CsvLine line) {
        return widths.isPresent()
                && widths.get().damage(line.line(), bare(line)).isPresent();
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
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '(' || first == '=';
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
        int met = 0;
        for (int i = 0; i < line.size() && met < 2; i++) {
            met += line.isSurelyFilled(i) ? 1 : 0;
        }
        boolean surely = rowsOnly || (met == 2 && line.size() == columns && !beginsAsName(line));
        for (int position : required) {
            surely = surely && line.isSurelyFilled(position);
        }
        for (int position : blank) {
            surely = surely && line.from(position) == line.until(position);
        }
        for (int position : filled) {
            surely = surely && line.from(position) < line.until(position);
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
