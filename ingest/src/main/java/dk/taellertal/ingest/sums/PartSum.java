package dk.taellertal.ingest.sums;

import dk.taellertal.core.store.GroupedRow;
import java.util.Arrays;

/** What some rows come to, by measure. Beyond 63 bits a sum is of no use, but still the same for the same rows. */
final class PartSum {

    private final long[] sums;
    private final int[] nonzero;
    private final boolean[] known;
    private final long[] least;
    private final long[] most;
    private int rows;

    PartSum(int measures) {
        sums = new long[measures];
        nonzero = new int[measures];
        known = new boolean[measures];
        least = new long[measures];
        most = new long[measures];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(nonzero, 0);
        Arrays.fill(known, false);
        rows = 0;
    }

    void add(GroupedRow row) {
        count(row, 1);
    }

    void take(GroupedRow row) {
        count(row, -1);
    }

    private void count(GroupedRow row, int sign) {
        for (int i = 0; i < sums.length; i++) {
            long amount = row.amounts[i];
            if (amount != GroupedRow.NONE) {
                known[i] = true;
                least[i] = Math.min(least[i], amount);
                most[i] = Math.max(most[i], amount);
                sums[i] += sign * amount;
                nonzero[i] += amount == 0 ? 0 : sign;
            }
        }
        rows += sign;
    }

    int rows() {
        return rows;
    }

    long sum(int measure) {
        return sums[measure];
    }

    int nonzero(int measure) {
        return nonzero[measure];
    }

    boolean known(int measure) {
        return known[measure];
    }

    /** How far apart the least and the greatest amount lie that were ever added; 0 where there was none. */
    double spread(int measure) {
        return known[measure] ? (double) most[measure] - least[measure] : 0;
    }
}
