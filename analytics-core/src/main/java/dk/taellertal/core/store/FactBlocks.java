package dk.taellertal.core.store;

import java.io.IOException;
import java.util.List;

/** Many rows of one file, given out in blocks to several threads at once; each row once. */
public interface FactBlocks {

    /** Where one thread takes its blocks from. */
    interface Cursor {
        /** Fills the block; false where no rows are left. */
        boolean next(FactBlock block) throws IOException;
    }

    /**
     * The rows of one slice among them.
     *
     * @param values of the slice's columns, as one text
     * @param firstLine of its rows, in the file
     */
    record Slice(String values, int firstLine, long rows) {}

    Cursor cursor();

    /** Each slice that has rows; a {@link FactBlock} names one by its position here. */
    List<Slice> slices();

    default long rows() {
        return slices().stream().mapToLong(Slice::rows).sum();
    }

    /** Bit i: some rows may have amount i. */
    long measures();

    /** Whether some row may have an amount that its source marks as missing. */
    boolean marksMissing();
}
