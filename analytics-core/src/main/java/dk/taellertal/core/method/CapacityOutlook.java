package dk.taellertal.core.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a forecast need outgrows the capacity, such as pupils against school places: the first year in which need is
 * above capacity. A need that equals the capacity fills it and is not above it. A year without both numbers is unknown.
 */
public sealed interface CapacityOutlook {

    /** All years asked about, ascending. */
    List<Year> years();

    /**
     * Need exceeds capacity.
     *
     * @param first the first known year in which it does
     * @param unknownBefore earlier years that may already exceed: with any, {@code first} is the latest it can be
     */
    record Over(Year first, List<Integer> unknownBefore, List<Year> years) implements CapacityOutlook {
        public Over {
            unknownBefore = List.copyOf(unknownBefore);
            years = List.copyOf(years);
        }
    }

    /** Every year is known and in none of them does need exceed capacity. */
    record Enough(List<Year> years) implements CapacityOutlook {
        public Enough {
            years = List.copyOf(years);
        }
    }

    /** No known year exceeds, but some are unknown: whether there is enough cannot be said. */
    record Unknown(List<Integer> unknown, List<Year> years) implements CapacityOutlook {
        public Unknown {
            unknown = List.copyOf(unknown);
            years = List.copyOf(years);
        }
    }

    /** One year's two numbers, in the same unit, for example places. */
    record Year(int year, Optional<BigDecimal> need, Optional<BigDecimal> capacity) {

        /** Capacity less need; negative where need exceeds. */
        public Optional<BigDecimal> spare() {
            return capacity.flatMap(places -> need.map(places::subtract));
        }

        private boolean over() {
            return spare().filter(spare -> spare.signum() < 0).isPresent();
        }
    }

    /** The years first…last; numbers of other years take no part. */
    static CapacityOutlook of(int first, int last, Map<Integer, BigDecimal> need, Map<Integer, BigDecimal> capacity) {
        if (last < first) {
            throw new IllegalArgumentException("the years end before they begin: '%d'…'%d'".formatted(first, last));
        }
        List<Year> years = IntStream.rangeClosed(first, last)
                .mapToObj(y -> new Year(y, Optional.ofNullable(need.get(y)), Optional.ofNullable(capacity.get(y))))
                .toList();
        List<Integer> unknown = years.stream()
                .filter(year -> year.spare().isEmpty())
                .map(Year::year)
                .toList();
        Optional<Year> over = years.stream().filter(Year::over).findFirst();
        if (over.isPresent()) {
            List<Integer> before =
                    unknown.stream().filter(y -> y < over.get().year()).toList();
            return new Over(over.get(), before, years);
        }
        return unknown.isEmpty() ? new Enough(years) : new Unknown(unknown, years);
    }
}
