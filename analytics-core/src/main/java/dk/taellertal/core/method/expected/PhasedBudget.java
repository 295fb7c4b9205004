package dk.taellertal.core.method.expected;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A year's budget, and how much of it was planned to be used up to the end of some months.
 *
 * @param total of the year; minus is income
 * @param toDate by month 1…12, since 1 January; empty where the budget has no phases
 */
public record PhasedBudget(BigDecimal total, SortedMap<Integer, BigDecimal> toDate) {

    public PhasedBudget {
        toDate = Months.checked(toDate);
        BigDecimal atEnd = toDate.get(12);
        if (atEnd != null && atEnd.compareTo(total) != 0) {
            throw new IllegalArgumentException(
                    "the phases must end at the year's budget of '%s': '%s'".formatted(total, atEnd));
        }
    }

    /** A budget without phases. */
    public static PhasedBudget unphased(BigDecimal total) {
        return new PhasedBudget(total, Collections.unmodifiableSortedMap(new TreeMap<>(Map.of())));
    }

    /** Planned up to the end of a month, 0…12; 0 for month 0. */
    public Optional<BigDecimal> to(int month) {
        return month == 12 ? Optional.of(total) : Months.to(month, toDate);
    }
}
