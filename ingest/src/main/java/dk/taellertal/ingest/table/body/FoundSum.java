package dk.taellertal.ingest.table.body;

import java.util.List;

/**
 * Rows of one name that are a sum, a mean or a change of others.
 *
 * @param column in which the name stands
 * @param lines physical lines of the rows, first to last
 * @param throughout whether they stand in nearly all groups, and so belong to the table
 */
record FoundSum(String column, String name, List<Integer> lines, boolean throughout) {

    FoundSum {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no row is named " + name);
        }
    }
}
