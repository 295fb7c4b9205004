package dk.taellertal.ingest.table.width;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.sheet.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows above the line that names the columns: lines that hold as many numbers as the rows under it, by whatever delimiter
 * they are parted. Whoever takes them for titles loses them.
 */
public final class RowsAbove {

    private static final int SAMPLED = 2_000;

    private final int headerLine;
    private final char delimiter;
    private final ColumnTraits traits;
    private final int[] numeric;
    private final List<CsvLine> parted = new ArrayList<>();
    private final List<CsvLine> plain = new ArrayList<>();

    /**
     * @param columns how many columns the table has
     * @param rows some of the rows under the header
     */
    public RowsAbove(int headerLine, int columns, char delimiter, List<List<String>> rows) {
        this.headerLine = headerLine;
        this.delimiter = delimiter;
        traits = new ColumnTraits(columns, rows.stream().limit(SAMPLED).toList());
        numeric = IntStream.range(0, columns).filter(traits::isNumeric).toArray();
    }

    /** Takes in a line above the header. */
    public void line(CsvLine line) {
        List<String> cells = line.cells().stream().map(String::strip).toList();
        if (numeric.length == 0 || traits.columns() < 2) {
            return;
        }
        if (isRow(cells)) {
            plain.add(line);
        } else if (isPartedRow(cells)) {
            parted.add(line);
        }
    }

    /** What is wrong, once for all of them; empty where there are only titles. */
    public Optional<Finding> fault() {
        List<CsvLine> all = parted.isEmpty() ? plain : parted;
        if (all.isEmpty()) {
            return Optional.empty();
        }
        CsvLine first = all.getFirst();
        String key = parted.isEmpty() ? "rows.aboveHeader" : "rows.aboveOtherDelimiter";
        return Optional.of(
                Finding.error(first.line(), "", first.text(), Message.of(key, all.size(), first.line(), headerLine)));
    }

    /** Whether numbers stand in every column of numbers, and one of them is neither a year nor the number of a column. */
    private boolean isRow(List<String> cells) {
        return IntStream.of(numeric).allMatch(i -> i < cells.size() && isNumber(cells.get(i)))
                && IntStream.of(numeric).anyMatch(i -> CellKind.of(cells.get(i)) == CellKind.NUMBER)
                && !countsColumns(cells)
                && Hint.of(first(cells)) != Hint.SUM;
    }

    private boolean isPartedRow(List<String> cells) {
        String first = first(cells);
        if (NoteWords.begin(first) || Hint.of(first) == Hint.SUM) {
            return false;
        }
        for (char other : RowWidths.DELIMITERS) {
            List<String> parts = Readings.trimmed(Readings.parted(cells, delimiter, other));
            boolean wide = parts.size() > 1 && parts.size() * 10 >= traits.columns() * 7;
            long numbers = parts.stream().filter(RowsAbove::isNumber).count();
            boolean amount = parts.stream().anyMatch(p -> CellKind.of(p) == CellKind.NUMBER);
            if (wide && amount && numbers >= numeric.length && !countsColumns(parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String cell) {
        return CellKind.of(cell).numeric() && !Units.known(cell);
    }

    /** A line that numbers the columns names none of the rows. */
    private static boolean countsColumns(List<String> cells) {
        return IntStream.range(0, cells.size())
                .allMatch(i -> cells.get(i).isEmpty() || cells.get(i).equals(String.valueOf(i + 1)));
    }

    private static String first(List<String> cells) {
        return cells.stream().filter(c -> !c.isEmpty()).findFirst().orElse("");
    }
}
