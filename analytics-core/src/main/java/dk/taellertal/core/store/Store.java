package dk.taellertal.core.store;

/** The facts of one home, behind whatever engine keeps them. One process holds it at a time. */
public interface Store extends AutoCloseable {

    /** Whether it was made for contracts of another form and must be made anew from the archive. */
    boolean outdated();

    /**
     * Makes room for datasets that were not there when the store was opened.
     *
     * @throws IllegalArgumentException where one is there in another form
     */
    void admit(StorePlan plan);

    Facts facts();

    @Override
    void close();
}
