package dk.taellertal.ingest.table.width;

import java.util.List;

/**
 * A row whose cells cannot all be under the columns they belong to.
 *
 * @param line physical line, the first is 1
 * @param readings ways to put the cells under the columns in which each is like the others of its column
 */
public record DamagedRow(int line, List<String> cells, Fault fault, List<List<String>> readings) {

    /** What is wrong with it. */
    public enum Fault {
        WIDER,
        NARROWER,
        /** It has as many cells as the others, but they are not under their columns. */
        SHIFTED,
        /** It stands in one cell, or is parted by another delimiter. */
        UNPARTED,
        /** A number stands alone: the line above may be broken in two. */
        FRAGMENT
    }

    public DamagedRow {
        cells = List.copyOf(cells);
        readings = List.copyOf(readings);
    }
}
