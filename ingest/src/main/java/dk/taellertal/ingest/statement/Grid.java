package dk.taellertal.ingest.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Lines of a text that are parted into cells by tabs, and follow one another.
 *
 * @param caption the sentence above it; empty where there is none
 * @param headerRows how many of the rows hold no amount before the first that does
 */
record Grid(int number, List<List<Cell>> rows, String caption, int headerRows) {

    private static final int LONGEST_HEADING = 300;

    /**
     * {@code from..until} in the text.
     *
     * @param text of a very long cell the beginning
     */
    record Cell(int from, int until, String text) {}

    /**
     * @param lines of the table
     * @param statesAmount whether a stretch of the text holds a number that states an amount
     */
    static Grid of(
            int number, String text, List<Passage> lines, String caption, BiPredicate<Integer, Integer> statesAmount) {
        List<List<Cell>> rows = lines.stream().map(line -> cells(text, line)).toList();
        int headers = 0;
        while (headers < rows.size() - 1
                && rows.get(headers).stream().noneMatch(c -> statesAmount.test(c.from(), c.until()))) {
            headers++;
        }
        return new Grid(number, rows, caption, headers);
    }

    private static List<Cell> cells(String text, Passage line) {
        List<Cell> cells = new ArrayList<>();
        int from = line.from();
        for (String cell : text.substring(line.from(), line.until()).split("\t", -1)) {
            cells.add(new Cell(from, from + cell.length(), heading(cell.strip())));
            from += cell.length() + 1;
        }
        return cells;
    }

    private static String heading(String cell) {
        return cell.substring(0, Math.min(cell.length(), LONGEST_HEADING));
    }

    /** What stands above a column, row for row. */
    String columnLabel(int column) {
        List<String> labels = new ArrayList<>();
        rows.subList(0, headerRows).forEach(row -> {
            if (column < row.size() && !row.get(column).text().isEmpty()) {
                labels.add(row.get(column).text());
            }
        });
        return String.join(" ", labels);
    }

    String rowLabel(int row) {
        return rows.get(row).getFirst().text();
    }

    boolean isHeader(int row) {
        return row < headerRows;
    }

    /** Whether some column is headed by a period. */
    boolean periodsAcross() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 1; column < columns; column++) {
            if (!PeriodMention.in(columnLabel(column)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
