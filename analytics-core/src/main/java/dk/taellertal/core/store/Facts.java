package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetContract;

/** The port to the facts: what was read from files, by dataset. A later upload of a slice replaces the earlier one. */
public interface Facts {

    /** The journal entry that was applied last; 0 where none was. */
    long applied();

    /** What counts now. */
    FactView published();

    /** Begins to take in the rows of an upload; one at a time, the next waits. Nothing is seen until it is published. */
    Staging stage(DatasetContract contract, String upload);

    /** Takes an upload's rows out, so that what they replaced counts again exactly as before. */
    void withdraw(String upload, long sequence);
}
