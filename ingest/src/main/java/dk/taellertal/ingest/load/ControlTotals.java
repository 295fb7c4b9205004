package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Holds the sums that stand in a file against the sums of its lines: since the last total, or since the beginning. They
 * are compared at the end, when it is known which lines were sums themselves.
 */
final class ControlTotals {

    /**
     * A sum that stands in the file.
     *
     * @param after the line of the total before it, 0 where there is none
     */
    private record Total(int line, int after, String header, int measure, long stated, long sinceLast, long all) {}

    private final List<MeasureColumn> measures;
    private final List<Total> totals = new ArrayList<>();
    private final int[] last;
    private final long[] sinceLast;
    private final long[] all;

    ControlTotals(List<MeasureColumn> measures) {
        this.measures = measures;
        sinceLast = new long[measures.size()];
        all = new long[measures.size()];
        last = new int[measures.size()];
    }

    void add(FactRow row) {
        for (int i = 0; i < measures.size(); i++) {
            if ((row.known >> i & 1) == 1) {
                add(i, row.amounts[i]);
            }
        }
    }

    void add(int measure, long amount) {
        sinceLast[measure] += amount;
        all[measure] += amount;
    }

    void total(int line, String header, int measure, long stated) {
        totals.add(new Total(line, last[measure], header, measure, stated, sinceLast[measure], all[measure]));
        sinceLast[measure] = 0;
        last[measure] = line;
    }

    /**
     * Compares all of them.
     *
     * @param leftOut lines that are sums themselves, in order
     */
    void compare(Collection<SubtotalCandidate> leftOut, Findings findings) {
        List<NavigableMap<Integer, Long>> doubled = upTo(leftOut);
        for (Total total : totals) {
            MeasureColumn column = measures.get(total.measure());
            NavigableMap<Integer, Long> sums = doubled.get(total.measure());
            long before = until(sums, total.line());
            long lines = total.all() - before;
            long since = total.sinceLast() - before + until(sums, total.after());
            if (column.additive() && total.stated() != lines && total.stated() != since) {
                String stated = shown(total.stated(), column);
                findings.add(Finding.warning(
                        total.line(),
                        total.header(),
                        stated,
                        Message.of("total.uneven", stated, shown(lines, column))));
            }
        }
    }

    /** By measure, then by line: the sum of the rows up to it. */
    private List<NavigableMap<Integer, Long>> upTo(Collection<SubtotalCandidate> rows) {
        List<NavigableMap<Integer, Long>> sums = new ArrayList<>();
        measures.forEach(m -> sums.add(new TreeMap<>()));
        for (SubtotalCandidate row : rows) {
            for (SubtotalCandidate.Stated stated : row.amounts()) {
                NavigableMap<Integer, Long> of = sums.get(stated.measure());
                of.put(row.line(), until(of, row.line()) + stated.amount());
            }
        }
        return sums;
    }

    private static long until(NavigableMap<Integer, Long> sums, int line) {
        Map.Entry<Integer, Long> last = sums.floorEntry(line);
        return last == null ? 0 : last.getValue();
    }

    private static String shown(long amount, MeasureColumn column) {
        return BigDecimal.valueOf(amount, column.scale()).toPlainString().replace('.', ',');
    }
}
