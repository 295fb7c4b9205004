package dk.taellertal.core.store;

import java.util.List;
import java.util.Map;

/** Rows on their way in. Closed without {@link #publish}, nothing of it is left. */
public interface Staging extends AutoCloseable {

    /** The row to fill for {@link #append}. */
    FactRow row();

    /** The number under which a code of a dimension, or an area by the name {@link #AREA}, is kept. */
    int code(String dimension, String code, String label);

    String AREA = "area";

    /** @param slice the values of the slice's columns, as one text */
    void append(FactRow row, String slice);

    /** The number under which rows of a slice are kept, for {@link FactBlock#batch}; so many more are to come. */
    int batch(String slice, long rows);

    /** Takes many rows at once; they are read in {@link #settle}. At most one such lot, single rows beside it. */
    void append(FactBlocks blocks);

    /** Ends the appending and says what the rows contradict among themselves. */
    List<Contradiction> settle();

    /** Facts as they would be; after {@link #settle}. */
    FactView afterwards();

    long rows();

    /** How many rows that count now would be replaced, by upload. */
    Map<String, Long> replaced();

    /** How the rows differ from those they replace; after {@link #settle}. */
    Difference difference();

    /** Makes the rows count, as of a journal entry. */
    void publish(long sequence);

    @Override
    void close();
}
