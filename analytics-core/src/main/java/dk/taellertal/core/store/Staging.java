package dk.taellertal.core.store;

import java.util.Collection;
import java.util.List;

/** Rows on their way in: appended, looked at, validated. Closed without {@link #publish}, nothing of it is left. */
public interface Staging extends AutoCloseable {

    /** The upload that the rows stand in, by its id; a word of its own in a trial. */
    String upload();

    /** The numbers that codes have in rows. */
    FactCodes codes();

    /** @param slice the values of the slice's columns, as one text */
    void append(FactRow row, String slice);

    /** Takes many rows at once; they are read in {@link #validate}. At most one such lot, single rows beside it. */
    void append(FactBlocks blocks);

    /** All rows, to be looked at; ends the appending. */
    AppendedRows appended();

    /** Takes the rows of lines out again; before {@link #validate}. */
    void leaveOut(Collection<Integer> lines);

    long rows();

    /** Ends the appending and says what the rows contradict among themselves. */
    List<Contradiction> validate();

    /** The rows as they would count; after {@link #validate}. */
    ValidatedRows validated();

    /** Facts as they were when the staging began; it is compared with these, whatever is published meanwhile. */
    FactView before();

    /**
     * Makes the rows count, as of a journal entry.
     *
     * @throws IllegalStateException where it is a trial
     */
    void publish(long sequence);

    @Override
    void close();
}
