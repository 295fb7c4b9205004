package dk.taellertal.core.method.price;

import static java.util.stream.Collectors.joining;

import dk.taellertal.core.method.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A price-and-wage index (PL): rates by year and type, each estimate kept beside the earlier ones.
 * One calculation uses the rates of one estimate; a year that it lacks is missing and not taken from another estimate.
 * Source of the method: X_b = X_t · Π(1 + pl_k), k = t+1…b, by division backwards, as municipalities carry budgets on.
 *
 * @param rates one for a year, type and estimate, in any order
 */
public record PriceIndex(List<IndexRate> rates) {

    public PriceIndex {
        rates = rates.stream()
                .sorted(Comparator.comparing(IndexRate::type)
                        .thenComparing(IndexRate::estimated)
                        .thenComparing(IndexRate::year))
                .toList();
        record Place(int year, String type, LocalDate estimated) {}
        Set<Place> places = new HashSet<>();
        String twice = rates.stream()
                .map(rate -> new Place(rate.year(), rate.type(), rate.estimated()))
                .filter(place -> !places.add(place))
                .map(place -> "%d (%s, estimated %s)".formatted(place.year(), place.type(), place.estimated()))
                .collect(joining(", "));
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    "an index has one rate for a year, type and estimate: '%s'".formatted(twice));
        }
    }

    /** The day of the latest estimate of a type made at or before a day. */
    public Optional<LocalDate> estimateAt(String type, LocalDate asOf) {
        return rates.stream()
                .filter(rate -> rate.type().equals(type) && !rate.estimated().isAfter(asOf))
                .map(IndexRate::estimated)
                .max(Comparator.naturalOrder());
    }

    /** The amount of a year in the prices of another; missing where there is no estimate yet or it lacks a year. */
    public Outcome<FixedPrice> fixed(BigDecimal amount, int year, PriceBase base) {
        Optional<LocalDate> estimated = estimateAt(base.type(), base.asOf());
        if (estimated.isEmpty()) {
            return Outcome.missing("method.noEstimate", base.type(), base.asOf());
        }
        NavigableMap<Integer, IndexRate> known = estimate(base.type(), estimated.get());
        String lacking = between(year, base.year())
                .filter(y -> !known.containsKey(y))
                .mapToObj(String::valueOf)
                .collect(joining(", "));
        if (!lacking.isEmpty()) {
            return Outcome.missing("method.noRate", estimated.get(), base.type(), lacking);
        }
        List<IndexRate> steps =
                List.copyOf(known.subMap(Math.min(year, base.year()), false, Math.max(year, base.year()), true)
                        .values());
        return new Outcome.Worked<>(new FixedPrice(amount, year, base, estimated.get(), steps));
    }

    private NavigableMap<Integer, IndexRate> estimate(String type, LocalDate estimated) {
        NavigableMap<Integer, IndexRate> known = new TreeMap<>();
        rates.stream()
                .filter(rate -> rate.type().equals(type) && rate.estimated().equals(estimated))
                .forEach(rate -> known.put(rate.year(), rate));
        return known;
    }

    /** The years whose rates lie between the prices of two years: after the earlier one, up to the later one. */
    private static IntStream between(int one, int other) {
        return IntStream.rangeClosed(Math.min(one, other) + 1, Math.max(one, other));
    }
}
