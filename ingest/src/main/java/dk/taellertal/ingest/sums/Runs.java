package dk.taellertal.ingest.sums;

import dk.taellertal.core.store.GroupedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a group that are the sum of some that stand next to each other: right above it, right below it, or the first of
 * the group. Looked up by the sums so far, so that no run of rows is added up.
 */
final class Runs {

    /** In a larger group every amount is the sum of some run. */
    static final int MOST_ROWS = 2_000;

    private static final int MOST_ALIKE = 8;

    private final List<GroupedRow> rows;
    private final Set<Integer> additive;
    private final long[][] sums;
    private final int[][] nonzero;
    private final Map<Integer, Map<Long, List<Integer>>> places = new HashMap<>();

    Runs(List<GroupedRow> rows, Set<Integer> additive, int measures) {
        this.rows = rows.size() > MOST_ROWS ? List.of() : rows;
        this.additive = additive;
        sums = new long[measures][this.rows.size() + 1];
        nonzero = new int[measures][this.rows.size() + 1];
        for (int i : additive) {
            for (int row = 0; row < this.rows.size(); row++) {
                long amount = this.rows.get(row).amounts[i];
                boolean counts = amount != GroupedRow.NONE && amount != 0;
                sums[i][row + 1] = sums[i][row] + (counts ? amount : 0);
                nonzero[i][row + 1] = nonzero[i][row] + (counts ? 1 : 0);
            }
        }
    }

    /** The run of two rows or more that a row is the sum of. */
    Optional<Likeness> of(int index) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        GroupedRow row = rows.get(index);
        for (int i : additive) {
            long amount = row.amounts[i];
            if (amount != GroupedRow.NONE && amount != 0) {
                return of(row, index, i, amount);
            }
        }
        return Optional.empty();
    }

    private Optional<Likeness> of(GroupedRow row, int index, int measure, long amount) {
        Map<Long, List<Integer>> known = places.computeIfAbsent(measure, this::places);
        for (int from : known.getOrDefault(sums[measure][index] - amount, List.of())) {
            if (from < index - 1 && agrees(row, from, index)) {
                return Optional.of(like(row, from, index, measure));
            }
        }
        for (int to : known.getOrDefault(sums[measure][index + 1] + amount, List.of())) {
            if (to > index + 2 && agrees(row, index + 1, to)) {
                return Optional.of(like(row, index + 1, to, measure));
            }
        }
        for (int to : known.getOrDefault(amount, List.of())) {
            if (to > 1 && to <= index && agrees(row, 0, to)) {
                return Optional.of(like(row, 0, to, measure));
            }
        }
        return Optional.empty();
    }

    private Likeness like(GroupedRow row, int from, int to, int measure) {
        return new Likeness(row, to - from, measure, sums[measure][to] - sums[measure][from]);
    }

    private boolean agrees(GroupedRow row, int from, int to) {
        boolean several = false;
        for (int i : additive) {
            long amount = row.amounts[i];
            if (amount != GroupedRow.NONE && sums[i][to] - sums[i][from] != amount) {
                return false;
            }
            several |= amount != GroupedRow.NONE && amount != 0 && nonzero[i][to] - nonzero[i][from] > 1;
        }
        return several;
    }

    private Map<Long, List<Integer>> places(int measure) {
        Map<Long, List<Integer>> known = new HashMap<>();
        for (int i = 0; i <= rows.size(); i++) {
            List<Integer> alike = known.computeIfAbsent(sums[measure][i], s -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(i);
            }
        }
        return known;
    }
}
