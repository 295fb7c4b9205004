package dk.taellertal.core.method.expected;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Amounts since 1 January by the month at whose end they stand. */
final class Months {

    private Months() {}

    static SortedMap<Integer, BigDecimal> checked(SortedMap<Integer, BigDecimal> toDate) {
        toDate.keySet().forEach(month -> {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("month must lie in 1…12: '%d'".formatted(month));
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(toDate));
    }

    /** Month 0 is 1 January, where nothing has come yet. */
    static Optional<BigDecimal> to(int month, SortedMap<Integer, BigDecimal> toDate) {
        return month == 0 ? Optional.of(BigDecimal.ZERO) : Optional.ofNullable(toDate.get(month));
    }
}
