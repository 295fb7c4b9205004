package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetContract;

/**
 * One row on its way into a fact table; made once per reading and filled anew for each row.
 * Amounts are whole numbers of the measure's smallest unit.
 */
public final class FactRow {

    /** Physical line in the file, the first is 1. */
    public int line;
    /** Position of the cell the amount came from, the first is 1; 0 where the header of the measure tells it. */
    public int column;

    public int period;
    public int area;
    /** By dimension, in the contract's order; 0 where the row is not broken down by it. */
    public final int[] codes;
    /** By measure, in the contract's order. */
    public final long[] amounts;
    /** Bit i: amount i is there. */
    public long known;
    /** Bit i: the source marks amount i as missing. */
    public long missing;

    public FactRow(DatasetContract contract) {
        codes = new int[contract.dimensions().size()];
        amounts = new long[contract.measures().size()];
    }

    /** Takes every amount off the row. */
    public void clearAmounts() {
        known = 0;
        missing = 0;
    }

    public void know(int measure, long amount) {
        amounts[measure] = amount;
        known |= 1L << measure;
    }

    public void miss(int measure) {
        missing |= 1L << measure;
    }
}
