package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** All rows of a staging before they are validated: what they may be of each other. */
public interface AppendedRows {

    /** Which of some dimensions rows leave blank together, but for none. */
    Set<Set<String>> blanks(Collection<String> dimensions);

    /** Rows that may be sums, beside their parts. */
    List<SubtotalCandidate> wholes(SubtotalPattern whole);

    /** The lines whose rows leave a dimension blank, in order. */
    List<Integer> linesWithout(String dimension);

    /** How many last digits are 0 in all amounts of a measure, and no more than so many. */
    int zeros(MeasureColumn measure, int most);

    /**
     * Gives out rows that differ in one dimension alone, group by group, each in the order of its lines.
     *
     * @param without codes of the dimension whose rows are left out
     * @param fewest rows of a group
     */
    void alike(DimensionColumn dimension, Set<String> without, int fewest, Consumer<List<GroupedRow>> groups);

    /**
     * Gives out the rows of a period and place, group by group, each in the order of its lines.
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

    /** Lines that say what an earlier one says, but for those with no amount other than 0. */
    List<RepeatedLine> repeatedLines();
}
