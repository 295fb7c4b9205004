package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.table.sheet.CellKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers in columns that nothing is read from, on rows whose amount is blank: a delimiter too many moves an amount there.
 * A column that has numbers on other rows too has its own.
 */
final class AstrayNumbers {

    /** A column with numbers on one row in so many is one of numbers. */
    private static final int SELDOM = 20;
    /** So many numbers beside amounts make it one, however many rows there are. */
    private static final int MOST_BESIDE = 50;

    private static final int MOST_TOLD = 20;

    /** A number, and the first blank amount of its row. */
    private record Astray(int line, int position, String cell, int blank, boolean rowBlank) {}

    private record Pair(int position, int blank) {}

    private record Cell(int position, String text) {}

    /** The row that is being read. */
    private int line;

    private final List<Integer> blanks = new ArrayList<>();
    private final List<Cell> numbers = new ArrayList<>();
    private boolean filled;

    /** By column: how many numbers stand on rows with all amounts, and on rows with any. */
    private final Map<Integer, Integer> besideAll = new HashMap<>();

    private final Map<Integer, Integer> besideAny = new HashMap<>();
    private final Map<Integer, Long> blankRows = new HashMap<>();
    private final Map<Pair, Long> times = new HashMap<>();
    private final List<Astray> astray = new ArrayList<>();
    private long rows;
    private long wholeRows;

    /** Begins a row. */
    void row(int line) {
        this.line = line;
        blanks.clear();
        numbers.clear();
        filled = false;
    }

    /** Takes in the cell of an amount. */
    void amount(int position, boolean blank) {
        if (blank) {
            blanks.add(position);
        } else {
            filled = true;
        }
    }

    /** Takes in a cell that nothing is read from. */
    void unread(int position, String cell) {
        if (besideAll.getOrDefault(position, 0) < MOST_BESIDE
                && CellKind.of(cell.strip()).numeric()) {
            numbers.add(new Cell(position, cell.strip()));
        }
    }

    /** Ends the row. */
    void endRow() {
        if (filled) {
            rows++;
            wholeRows += blanks.isEmpty() ? 1 : 0;
        }
        blanks.forEach(position -> blankRows.merge(position, 1L, Long::sum));
        for (Cell number : numbers) {
            if (blanks.isEmpty()) {
                besideAll.merge(number.position(), 1, Integer::sum);
            }
            if (filled) {
                besideAny.merge(number.position(), 1, Integer::sum);
            }
            if (!blanks.isEmpty()) {
                times.merge(new Pair(number.position(), blanks.getFirst()), 1L, Long::sum);
                if (astray.size() < MOST_TOLD) {
                    astray.add(new Astray(line, number.position(), number.text(), blanks.getFirst(), !filled));
                }
            }
        }
    }

    /** Adds those of later rows. */
    void add(AstrayNumbers later) {
        later.besideAll.forEach((position, count) -> besideAll.merge(position, count, Integer::sum));
        later.besideAny.forEach((position, count) -> besideAny.merge(position, count, Integer::sum));
        later.blankRows.forEach((position, count) -> blankRows.merge(position, count, Long::sum));
        later.times.forEach((pair, count) -> times.merge(pair, count, Long::sum));
        later.astray.stream().limit(MOST_TOLD - astray.size()).forEach(astray::add);
        rows += later.rows;
        wholeRows += later.wholeRows;
    }

    /** A warning on each row; on the first one alone where no row has an amount. */
    List<Finding> findings(Mapping mapping) {
        return astray.stream()
                .filter(a -> a.rowBlank() ? isSeldom(besideAny, a, rows) : isOnlyWhereBlank(a, mapping.wide()))
                .sorted(Comparator.comparing(Astray::line))
                .limit(rows == 0 ? 1 : MOST_TOLD)
                .map(a -> Finding.warning(
                        a.line(),
                        mapping.header().label(a.blank()),
                        "",
                        Message.of("row.numberAstray", mapping.header().label(a.position()), a.cell())))
                .toList();
    }

    private static boolean isSeldom(Map<Integer, Integer> beside, Astray number, long rows) {
        return beside.getOrDefault(number.position(), 0) * (long) SELDOM <= rows;
    }

    /** Of several amounts one is blank, and never without such a number. */
    private boolean isOnlyWhereBlank(Astray number, boolean wide) {
        boolean ofItsRow = wholeRows > 0
                ? isSeldom(besideAll, number, wholeRows)
                // Where each row lacks an amount, a number on most of them may be that of the row itself.
                : !wide
                        && number.position() > number.blank()
                        && (rows == 1 || besideAny.getOrDefault(number.position(), 0) * 2L <= rows);
        return ofItsRow
                && times.getOrDefault(new Pair(number.position(), number.blank()), 0L)
                        .equals(blankRows.get(number.blank()));
    }
}
