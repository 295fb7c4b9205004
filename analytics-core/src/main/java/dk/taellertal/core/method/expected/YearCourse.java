package dk.taellertal.core.method.expected;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One account's course through a year.
 *
 * @param toDate what it had come to at the end of a month 1…12, since 1 January; plus is expenditure, minus is income
 */
public record YearCourse(int year, SortedMap<Integer, BigDecimal> toDate, Optional<PhasedBudget> budget) {

    public YearCourse {
        toDate = Months.checked(toDate);
    }

    /** Year to date at the end of a month, 0…12; 0 for month 0. */
    public Optional<BigDecimal> to(int month) {
        return Months.to(month, toDate);
    }

    /** What the year ended at. */
    public Optional<BigDecimal> total() {
        return to(12);
    }
}
