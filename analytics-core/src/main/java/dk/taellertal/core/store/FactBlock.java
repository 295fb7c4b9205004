package dk.taellertal.core.store;

/** Some rows on their way into a fact table, by column; made once per thread and filled anew for each block. */
public final class FactBlock {

    /** How many rows a block holds at most. */
    public static final int CAPACITY = 2048;

    /** How many rows it holds now. */
    public int size;

    /** By their positions among {@link FactBlocks#slices}. */
    public final int[] slice = new int[CAPACITY];

    /** As in {@link FactRow}, one by row. */
    public final int[] line = new int[CAPACITY];

    public final int[] period = new int[CAPACITY];
    public final int[] area = new int[CAPACITY];
    public final long[] missing = new long[CAPACITY];
    public final long[] known = new long[CAPACITY];
    /** By dimension in the contract's order, then by row. */
    public final int[][] codes;
    /** By measure in the contract's order, then by row. */
    public final long[][] amounts;

    /** Room for the store's own use. */
    public final long[] scratch = new long[CAPACITY];

    public FactBlock(int dimensions, int measures) {
        codes = new int[dimensions][CAPACITY];
        amounts = new long[measures][CAPACITY];
    }
}
