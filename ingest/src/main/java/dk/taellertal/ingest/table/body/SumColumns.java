package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns that name rows, and columns whose amounts are held against each other.
 *
 * @param keys positions of those that name rows
 * @param amounts positions of those that hold amounts
 */
record SumColumns(List<Integer> keys, List<Integer> amounts) {

    private static final int MOST_ROWS_FOR_BOTH = 20_000;

    SumColumns {
        keys = List.copyOf(keys);
        amounts = List.copyOf(amounts);
    }

    /**
     * The ways to part a table's columns: as its shape does, and with the last run of amounts alone, as numbers before a
     * name may be numbers of things, and names may stand behind the amounts. Of a large table only the likelier one.
     */
    static Set<SumColumns> of(Shape shape, List<SheetLine> rows) {
        SumColumns asShaped =
                new SumColumns(IntStream.range(0, shape.keys()).boxed().toList(), shape.amounts());
        int last = shape.amounts().getLast();
        List<Integer> run = new ArrayList<>();
        for (int i = last; shape.amounts().contains(i); i--) {
            run.addFirst(i);
        }
        List<Integer> keys = IntStream.range(0, shape.columns())
                .filter(i -> i < run.getFirst() || (i > last && names(rows, i)))
                .boxed()
                .toList();
        SumColumns lastRun = new SumColumns(keys, run);
        if (rows.size() > MOST_ROWS_FOR_BOTH) {
            boolean codes = shape.amounts().stream()
                    .filter(a -> !run.contains(a))
                    .allMatch(a -> Column.of(rows, a).repeats());
            return Set.of(codes ? lastRun : asShaped);
        }
        return new LinkedHashSet<>(List.of(asShaped, lastRun));
    }

    /** Whether a column behind the amounts names every row, as a remark does not. */
    private static boolean names(List<SheetLine> rows, int position) {
        Column column = Column.of(rows, position);
        return column.filled() == rows.size()
                && switch (column.type()) {
                    case WORDS, CODES, PERIODS -> true;
                    case EMPTY, NUMBERS -> false;
                };
    }
}
