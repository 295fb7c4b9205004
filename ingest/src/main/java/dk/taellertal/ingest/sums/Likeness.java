package dk.taellertal.ingest.sums;

import dk.taellertal.core.store.GroupedRow;

/**
 * A row beside what others come to.
 *
 * @param parts how many others
 * @param measure the one shown, by its index
 * @param others what the others come to in that measure
 */
public record Likeness(GroupedRow row, int parts, int measure, long others) {

    public int line() {
        return row.line;
    }

    /** The row's own amount; 0 where it has none. */
    public long amount() {
        return row.amounts[measure] == GroupedRow.NONE ? 0 : row.amounts[measure];
    }
}
