package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import java.math.BigDecimal;
import java.util.List;

/** Holds the sums that stand in a file against the sums of its lines: since the last total, or since the beginning. */
final class ControlTotals {

    private final List<MeasureColumn> measures;
    private final Findings findings;
    private final long[] sinceLast;
    private final long[] all;

    ControlTotals(List<MeasureColumn> measures, Findings findings) {
        this.measures = measures;
        this.findings = findings;
        sinceLast = new long[measures.size()];
        all = new long[measures.size()];
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

    void compare(int line, String header, int measure, long stated) {
        MeasureColumn column = measures.get(measure);
        if (column.additive() && stated != all[measure] && stated != sinceLast[measure]) {
            findings.add(Finding.warning(
                    line,
                    header,
                    shown(stated, column),
                    Message.of("total.uneven", shown(stated, column), shown(all[measure], column))));
        }
        sinceLast[measure] = 0;
    }

    private static String shown(long amount, MeasureColumn column) {
        return BigDecimal.valueOf(amount, column.scale()).toPlainString().replace('.', ',');
    }
}
