package dk.taellertal.core.store;

import java.io.IOException;

/** Many rows of one file, given out in blocks to several threads at once; each row once. */
public interface FactBlocks {

    /** Where one thread takes its blocks from. */
    interface Cursor {
        /** Fills the block; false where no rows are left. */
        boolean next(FactBlock block) throws IOException;
    }

    Cursor cursor();

    long rows();

    /** Bit i: some rows may have amount i. */
    long measures();

    /** Whether some row may have an amount that its source marks as missing. */
    boolean marksMissing();
}
