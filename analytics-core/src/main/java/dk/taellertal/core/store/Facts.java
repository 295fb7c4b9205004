package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetContract;
import java.util.List;

/** The port to the facts: what was read from files, by dataset. A later upload of a slice replaces the earlier one. */
public interface Facts {

    /** The journal entry that was applied last; 0 where none was. */
    long applied();

    /** What counts now. */
    FactView published();

    /**
     * What counted after an entry of the journal, as the version of a view says it: what was withdrawn or replaced since is
     * there again.
     *
     * @throws IllegalArgumentException where the journal has not come so far
     */
    FactView asOf(long sequence);

    /** The entries of the journal since which other facts of a dataset count than before, ascending. */
    List<Long> changes(DatasetContract contract);

    /** Begins to take in the rows of an upload; one at a time, the next waits. Nothing is seen until it is published. */
    Staging stage(DatasetContract contract, String upload);

    /**
     * Begins to try rows out against what counts now. It is never published and waits for no writing; a few are at work at
     * once, the next waits for one of them.
     */
    Staging trial(DatasetContract contract);

    /** Lets an upload's rows count no longer, so that what they replaced counts again exactly as before. */
    void withdraw(String upload, long sequence);
}
