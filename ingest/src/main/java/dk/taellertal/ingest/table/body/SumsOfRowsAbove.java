package dk.taellertal.ingest.table.body;

import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Rows whose amounts are the sum of rows above them that are alike in one or two columns, or of all of them, since the
 * first such row or the last sum. What else names such a row may be anything: a sum is often filled in from the row above.
 */
final class SumsOfRowsAbove {

    private static final int MOST_ROWS_FOR_PAIRS = 20_000;
    /** By how many powers of ten a likeness must be more than chance. */
    private static final double CERTAIN = 4;
    /** The same for a row that leaves a name blank which others have. */
    private static final double CERTAIN_IF_NAMELESS = 1.5;

    private final List<SheetLine> rows;
    private final Shape shape;
    private final SumAmounts amounts;
    private final List<List<Integer>> alike = new ArrayList<>();
    private final TreeSet<Integer> found = new TreeSet<>();

    private SumsOfRowsAbove(List<SheetLine> rows, List<Integer> keys, Shape shape, SumAmounts amounts) {
        this.rows = rows;
        this.shape = shape;
        this.amounts = amounts;
        List<Integer> repeating =
                keys.stream().filter(k -> Column.of(rows, k).repeats()).toList();
        alike.add(List.of());
        repeating.forEach(k -> alike.add(List.of(k)));
        for (int i = 0; i < repeating.size() && rows.size() <= MOST_ROWS_FOR_PAIRS; i++) {
            for (int k = i + 1; k < repeating.size(); k++) {
                alike.add(List.of(repeating.get(i), repeating.get(k)));
            }
        }
    }

    /**
     * The physical lines of such rows, first to last.
     *
     * @param keys positions of the columns that name rows
     */
    static List<Integer> find(List<SheetLine> rows, List<Integer> keys, Shape shape, SumAmounts amounts) {
        SumsOfRowsAbove search = new SumsOfRowsAbove(rows, keys, shape, amounts);
        search.alike.forEach(search::look);
        return List.copyOf(search.found);
    }

    private void look(List<Integer> columns) {
        Map<List<String>, Above> groups = new HashMap<>();
        for (SheetLine row : rows) {
            List<String> key = columns.stream().map(row::cell).toList();
            Above above = groups.computeIfAbsent(key, k -> new Above(amounts.columns()));
            long[] own = amounts.of(row);
            if (isSum(row, own, above.sinceSum) || isSum(row, own, above.all)) {
                found.add(row.line());
                above.sinceSum = new Sum(amounts.columns());
            } else {
                above.sinceSum.add(own);
                above.all.add(own);
            }
        }
    }

    private boolean isSum(SheetLine row, long[] own, Sum parts) {
        if (parts.rows < 2) {
            return false;
        }
        double all = 0;
        double most = 0;
        for (int i = 0; i < own.length; i++) {
            if (own[i] == GroupedRow.NONE) {
                continue;
            }
            if (own[i] != parts.sums[i]) {
                return false;
            }
            boolean tells = own[i] != 0 && parts.nonzero[i] > 1;
            double digits = tells ? Math.log10(Math.abs((double) own[i]) / amounts.unit(i) + 1) : 0;
            all += digits;
            most = Math.max(most, digits);
        }
        boolean nameless = shape.usual().stream().anyMatch(row::blank);
        double chance = Math.log10(rows.size()) + Math.log10(alike.size());
        // Columns are often shares of each other, as budget and outturn: the others say less than the first.
        return (most + all) / 2 >= chance + (nameless ? CERTAIN_IF_NAMELESS : CERTAIN);
    }

    /** What the rows of one group come to so far. */
    private static final class Above {

        private final Sum all;
        private Sum sinceSum;

        Above(int measures) {
            all = new Sum(measures);
            sinceSum = new Sum(measures);
        }
    }

    private static final class Sum {

        private final long[] sums;
        private final int[] nonzero;
        private int rows;

        Sum(int measures) {
            sums = new long[measures];
            nonzero = new int[measures];
        }

        void add(long[] own) {
            for (int i = 0; i < own.length; i++) {
                if (own[i] != GroupedRow.NONE) {
                    sums[i] += own[i];
                    nonzero[i] += own[i] == 0 ? 0 : 1;
                }
            }
            rows++;
        }
    }
}
