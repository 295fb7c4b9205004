package dk.taellertal.core.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold between the amounts of a file. */
public sealed interface Rule {

    /** Every measure it speaks of. */
    Stream<String> measures();

    /** How far off it may be, in the measures' unit. */
    BigDecimal tolerance();

    /**
     * Between the measures of one line: left = the sum of plus − the sum of minus. A line that lacks one of the amounts
     * is not checked.
     *
     * @param left a measure
     * @param plus measures that are added
     * @param minus measures that are taken off
     */
    record Balance(String left, List<String> plus, List<String> minus, BigDecimal tolerance) implements Rule {

        public Balance {
            plus = List.copyOf(plus);
            minus = List.copyOf(minus);
            if (plus.isEmpty()) {
                throw new IllegalArgumentException("a rule over '%s' must name what it is the sum of".formatted(left));
            }
        }

        @Override
        public Stream<String> measures() {
            return Stream.of(Stream.of(left), plus.stream(), minus.stream()).flatMap(s -> s);
        }
    }

    /**
     * Over the whole municipality a measure sums to 0 in each period, as reallocations do: they only move money. Rows
     * of one unit of the organisation alone are a part of it and not checked.
     */
    record ZeroSum(String measure, BigDecimal tolerance) implements Rule {

        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }
    }

    /**
     * In each line a measure lies within bounds, both inclusive, as a score of 1 to 5 does.
     *
     * @param minimum in the measure's unit; at least one of the two is there
     */
    record Range(String measure, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) implements Rule {

        public Range {
            if (minimum.isEmpty() && maximum.isEmpty()) {
                throw new IllegalArgumentException(
                        "bounds of '%s' must have a minimum or a maximum".formatted(measure));
            }
            if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
                throw new IllegalArgumentException("minimum of '%s' must be at most its maximum %s: '%s'"
                        .formatted(measure, maximum.get(), minimum.get()));
            }
        }

        @Override
        public Stream<String> measures() {
            return Stream.of(measure);
        }

        @Override
        public BigDecimal tolerance() {
            return BigDecimal.ZERO;
        }
    }

    /** In each line that has both, a measure is at most another one, as those who answered are of those who were asked. */
    record AtMost(String measure, String other) implements Rule {

        public AtMost {
            if (measure.equals(other)) {
                throw new IllegalArgumentException("atMost of '%s' must name another measure".formatted(measure));
            }
        }

        @Override
        public Stream<String> measures() {
            return Stream.of(measure, other);
        }

        @Override
        public BigDecimal tolerance() {
            return BigDecimal.ZERO;
        }
    }
}
