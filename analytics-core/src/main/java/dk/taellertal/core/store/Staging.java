package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Rows on their way in. Closed without {@link #publish}, nothing of it is left. */
public interface Staging extends AutoCloseable {

    /** The upload that the rows stand in, by its id; a word of its own in a trial. */
    String upload();

    /** The row to fill for {@link #append}. */
    FactRow row();

    /** The number under which a code of a dimension, or an area by the name {@link #AREA}, is kept. */
    int code(String dimension, String code, String label);

    String AREA = "area";

    /** @param slice the values of the slice's columns, as one text */
    void append(FactRow row, String slice);

    /** The number under which rows of a slice are kept, for {@link FactBlock#batch}; so many more are to come. */
    int batch(String slice, long rows);

    /** Takes many rows at once; they are read in {@link #validate}. At most one such lot, single rows beside it. */
    void append(FactBlocks blocks);

    /** Which of some dimensions rows leave blank together, but for none; ends the appending. */
    Set<Set<String>> blanks(Collection<String> dimensions);

    /** Rows that may be sums, beside their parts; ends the appending. */
    List<SubtotalCandidate> wholes(SubtotalPattern whole);

    /** The lines whose rows leave a dimension blank, in order; ends the appending. */
    List<Integer> linesWithout(String dimension);

    /** How many last digits are 0 in all amounts of a measure, and no more than so many; ends the appending. */
    int zeros(MeasureColumn measure, int most);

    /** The codes of a dimension that are kept, those met so far among them. */
    Collection<String> codes(String dimension);

    /**
     * Gives out rows that differ in one dimension alone, group by group, each in the order of its lines; ends the appending.
     *
     * @param without codes of the dimension whose rows are left out
     * @param fewest rows of a group
     */
    void alike(DimensionColumn dimension, Set<String> without, int fewest, Consumer<List<GroupedRow>> groups);

    /**
     * Gives out the rows of a period and place, group by group, each in the order of its lines; ends the appending.
     *
     * @param named the dimension that names the rows
     * @param key the dimensions in which the rows of a group are alike besides
     * @param without by dimension, codes whose rows are left out
     * @param fewest rows of a group
     */
    void alongside(
            DimensionColumn named,
            Set<String> key,
            Map<String, Set<String>> without,
            int fewest,
            Consumer<List<GroupedRow>> groups);

    /** Lines that say what an earlier one says, but for those with no amount other than 0; ends the appending. */
    List<RepeatedLine> repeatedLines();

    /** Takes the rows of lines out again; before {@link #validate}. */
    void leaveOut(Collection<Integer> lines);

    /** Ends the appending and says what the rows contradict among themselves. */
    List<Contradiction> validate();

    /** How many rows there are of each period; after {@link #validate}. */
    Map<Period, Long> rowsByPeriod();

    /** What lacks where rows have nearly each combination of what they are of; after {@link #validate}. */
    Optional<CrossGaps> crossGaps();

    /** The periods of each code of a dimension, in the order of their lines; after {@link #validate}. */
    List<CodePeriod> periods(DimensionColumn dimension);

    /** What a measure sums to in each period, in its smallest unit, in order; after {@link #validate}. */
    NavigableMap<Period, BigDecimal> sums(MeasureColumn measure);

    /** Facts as they were when the staging began; it is compared with these, whatever is published meanwhile. */
    FactView before();

    /** Facts as they would be; after {@link #validate}. */
    FactView afterwards();

    long rows();

    /** How many rows that count now would be replaced, by upload. */
    Map<String, Long> replaced();

    /** How the rows differ from those they replace; after {@link #validate}. */
    Difference difference();

    /**
     * The rows that differ the most from those they replace, the most important first; after {@link #validate}. Those of a
     * period that nothing is replaced in are compared with the rows of the same places a year before, or of the last
     * period before.
     */
    List<RowChange> largestChanges(int most);

    /**
     * Makes the rows count, as of a journal entry.
     *
     * @throws IllegalStateException where it is a trial
     */
    void publish(long sequence);

    @Override
    void close();
}
