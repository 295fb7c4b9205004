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

    SumColumns {
        keys = List.copyOf(keys);
        amounts = List.copyOf(amounts);
    }

    /**
     * The ways to part a table's columns: as its shape does, and with the last run of amounts alone, as numbers before a
     * name may be numbers of things, and names may stand behind the amounts.
     */
    static Set<SumColumns> of(Shape shape, List<SheetLine> rows) {
        Set<SumColumns> ways = new LinkedHashSet<>();
        ways.add(new SumColumns(IntStream.range(0, shape.keys()).boxed().toList(), shape.amounts()));
        int last = shape.amounts().getLast();
        List<Integer> run = new ArrayList<>();
        for (int i = last; shape.amounts().contains(i); i--) {
            run.addFirst(i);
        }
        List<Integer> keys = IntStream.range(0, shape.columns())
                .filter(i -> i < run.getFirst() || (i > last && names(rows, i)))
                .boxed()
                .toList();
        ways.add(new SumColumns(keys, run));
        return ways;
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
