package dk.taellertal.core.disclosure;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.store.CellQuery;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows that a sum takes, whatever measure is added over them: two measures of the same rows are hidden alike.
 *
 * @param by the dimensions that the measure is broken down by; choices among others have no effect
 */
record AggregateKey(Map<String, Codes> with, Map<String, Codes> without, Set<String> by) {

    AggregateKey {
        by = Collections.unmodifiableSet(new TreeSet<>(by));
        with = among(by, with);
        without = among(by, without);
    }

    private static Map<String, Codes> among(Set<String> by, Map<String, Codes> choices) {
        TreeMap<String, Codes> kept = new TreeMap<>(choices);
        kept.keySet().retainAll(by);
        return Collections.unmodifiableMap(kept);
    }

    static AggregateKey of(CellQuery query) {
        return new AggregateKey(
                query.with(),
                query.without(),
                query.contract().measure(query.measure()).orElseThrow().by());
    }

    /** Whether rows of a code take part, as the store adds them; a total beside its parts stands for them. */
    boolean takes(DimensionColumn dimension, String code) {
        if (!by.contains(dimension.name())) {
            return true;
        }
        Codes chosen = with.get(dimension.name());
        Codes left = without.get(dimension.name());
        boolean total = dimension.totals().contains(code);
        if (chosen != null) {
            return !code.isEmpty()
                    && chosen.test(code)
                    && (!total || chosen.entries().contains(code))
                    && (left == null || !left.test(code));
        }
        return left == null || code.isEmpty() || (!total && !left.test(code));
    }
}
