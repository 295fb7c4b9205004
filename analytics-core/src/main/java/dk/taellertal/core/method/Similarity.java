package dk.taellertal.core.method;

import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * Whether two figures seem to measure the same thing: Pearson's correlation over the areas and periods that both have.
 * A warning, no proof: two things that only grow together look alike too.
 */
public sealed interface Similarity {

    /** From this on, either way, two figures are alike. */
    BigDecimal ALIKE_FROM = new BigDecimal("0.95");

    /** Fewer common points say nothing: a handful of years with a trend nearly always correlates. */
    int LEAST_POINTS = 10;

    /** How many areas and periods both have. */
    int points();

    /** @param correlation |r| ≥ 0.95; negative where one is the other turned round */
    record Alike(BigDecimal correlation, int points) implements Similarity {}

    /** @param correlation |r| < 0.95 */
    record Different(BigDecimal correlation, int points) implements Similarity {}

    record TooFewPoints(int points) implements Similarity {}

    /** One of the two is the same everywhere, so there is nothing to correlate. */
    record NoVariation(int points) implements Similarity {}

    /** Where and when a value is. */
    record Place(String area, Period period) {}

    /** Two figures that are alike, named by their ids. */
    record Pair(String one, String other, Alike how) {}

    static Similarity of(Map<Place, BigDecimal> one, Map<Place, BigDecimal> other) {
        List<Place> common = one.keySet().stream().filter(other::containsKey).toList();
        if (common.size() < LEAST_POINTS) {
            return new TooFewPoints(common.size());
        }
        List<BigDecimal> xs = at(common, one);
        List<BigDecimal> ys = at(common, other);
        BigDecimal spreads = spread(xs, xs).multiply(spread(ys, ys));
        if (spreads.signum() == 0) {
            return new NoVariation(common.size());
        }
        BigDecimal together = spread(xs, ys);
        BigDecimal correlation = together.divide(spreads.sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128);
        boolean alike = together.multiply(together)
                        .compareTo(spreads.multiply(ALIKE_FROM).multiply(ALIKE_FROM))
                >= 0;
        return alike ? new Alike(correlation, common.size()) : new Different(correlation, common.size());
    }

    /** All pairs among the figures that are alike, in the order of the figures. */
    static List<Pair> among(SequencedMap<String, Map<Place, BigDecimal>> figures) {
        List<Pair> pairs = new ArrayList<>();
        List<String> ids = List.copyOf(figures.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (String other : ids.subList(i + 1, ids.size())) {
                String one = ids.get(i);
                if (of(valuesOf(figures, one), valuesOf(figures, other)) instanceof Alike alike) {
                    pairs.add(new Pair(one, other, alike));
                }
            }
        }
        return pairs;
    }

    private static Map<Place, BigDecimal> valuesOf(Map<String, Map<Place, BigDecimal>> figures, String id) {
        return Objects.requireNonNull(figures.get(id));
    }

    private static List<BigDecimal> at(List<Place> places, Map<Place, BigDecimal> values) {
        return places.stream()
                .map(place -> Objects.requireNonNull(values.get(place)))
                .toList();
    }

    /** n · Σxy − Σx · Σy, exact: n² times the covariance. */
    private static BigDecimal spread(List<BigDecimal> xs, List<BigDecimal> ys) {
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < xs.size(); i++) {
            products = products.add(xs.get(i).multiply(ys.get(i)));
        }
        return products.multiply(BigDecimal.valueOf(xs.size())).subtract(sum(xs).multiply(sum(ys)));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
