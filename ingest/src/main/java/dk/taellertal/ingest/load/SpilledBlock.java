package dk.taellertal.ingest.load;

import dk.taellertal.ingest.load.RowBlock.First;
import java.util.List;

/** Rows that were laid aside, and what must be known of them before they are read again. */
final class SpilledBlock {

    private final Spool.Place place;
    private final List<First> firsts;
    private final long[] sums;
    private final int[] bySlice;
    private final boolean marksMissing;

    /** @param slices how many slices the file has so far */
    SpilledBlock(Spool.Place place, List<First> firsts, RowBlock block, int slices) {
        this.place = place;
        this.firsts = firsts;
        sums = block.sums();
        marksMissing = block.marksMissing();
        bySlice = new int[slices];
        char[] slice = block.keys[block.keys.length - 1];
        for (int i = 0; i < block.size(); i++) {
            bySlice[slice[i]]++;
        }
    }

    Spool.Place place() {
        return place;
    }

    /** The texts that come up first in these rows. */
    List<First> firsts() {
        return firsts;
    }

    /** The sum of an amount of the shape. */
    long sum(int amount) {
        return sums[amount];
    }

    boolean marksMissing() {
        return marksMissing;
    }

    /** How many rows have the slice of this number. */
    int rowsOf(int slice) {
        return slice < bySlice.length ? bySlice[slice] : 0;
    }
}
