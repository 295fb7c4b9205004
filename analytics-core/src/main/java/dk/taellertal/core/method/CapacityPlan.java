package dk.taellertal.core.method;

import dk.taellertal.core.figure.KeyFigureId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A need and what there is room for, in one unit.
 *
 * @param example whether it is invented for the demo
 * @param need a figure by year, such as the children of a forecast
 * @param share how many of them need a place, above 0
 * @param places by the year from which on they are there
 */
public record CapacityPlan(
        String id,
        String name,
        String unit,
        boolean example,
        KeyFigureId need,
        BigDecimal share,
        SortedMap<Integer, BigDecimal> places) {

    public CapacityPlan {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        if (share.signum() <= 0) {
            throw new IllegalArgumentException("the share of '%s' must lie above 0: '%s'".formatted(id, share));
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("'%s' has no places".formatted(id));
        }
    }

    /** What there is room for in a year; empty before the first places are there. */
    public Optional<BigDecimal> placesIn(int year) {
        SortedMap<Integer, BigDecimal> before = places.headMap(year + 1);
        return before.isEmpty() ? Optional.empty() : Optional.ofNullable(before.get(before.lastKey()));
    }
}
