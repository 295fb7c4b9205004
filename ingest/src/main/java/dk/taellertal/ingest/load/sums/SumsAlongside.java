package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.Staging;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.sums.NamedRows;
import dk.taellertal.ingest.sums.SumSearch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Names whose lines come to what the other lines of their period and place do, though they differ from these in more than
 * the name: a total that has the account of one of its parts.
 */
final class SumsAlongside {

    /** In a larger file a period is not held together in memory. */
    private static final int MOST_ROWS = 300_000;

    private static final int FEWEST_ROWS = 3;

    private final List<MeasureColumn> measures;
    private final List<DimensionColumn> dimensions;
    private final MetCodes met;
    private final Staging staging;
    private @Nullable SumSearch searched;

    SumsAlongside(Mapping mapping, MetCodes met, Staging staging) {
        this.met = met;
        this.staging = staging;
        measures = mapping.contract().measures();
        dimensions = mapping.contract().dimensions().stream()
                .filter(d -> mapping.positions().containsKey(d.name()))
                .toList();
    }

    /**
     * Names of which each line is the sum of others.
     *
     * @param units by measure, the smallest amount that the file writes
     * @param out lines that are not held against others
     */
    List<NamedRows> search(DimensionColumn named, List<Long> units, IntFunction<Hint> hints, Set<Integer> out) {
        Set<String> key = new HashSet<>();
        Set<String> free = new HashSet<>(Set.of(named.name()));
        Map<String, Set<String>> without = new HashMap<>();
        for (DimensionColumn dimension : dimensions) {
            if (!dimension.additive()) {
                key.add(dimension.name());
            } else if (met.of(dimension.name()).size() > 1) {
                free.add(dimension.name());
            }
            without.put(dimension.name(), dimension.totals());
        }
        Set<Integer> additive = IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).additive() && measures.get(i).by().containsAll(free))
                .boxed()
                .collect(Collectors.toSet());
        searched = null;
        if (free.size() < 2 || additive.isEmpty() || staging.rows() > MOST_ROWS) {
            return List.of();
        }
        SumSearch search = new SumSearch(measures.size(), additive, units, hints);
        staging.appended()
                .alongside(
                        named,
                        key,
                        without,
                        FEWEST_ROWS,
                        rows -> search.group(
                                rows.stream().filter(r -> !out.contains(r.line)).toList()));
        searched = search;
        return search.verdicts().keySet().stream()
                .map(search::of)
                .filter(NamedRows::isThroughout)
                .toList();
    }

    /** Names of the last search whose lines may be sums, and are too few to ask about. */
    List<NamedRows> likely(IntPredicate groups) {
        SumSearch last = searched;
        return last == null ? List.of() : last.likely(groups);
    }
}
