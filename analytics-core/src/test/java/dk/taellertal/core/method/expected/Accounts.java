package dk.taellertal.core.method.expected;

import static dk.taellertal.core.method.Outcomes.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Made-up accounts in short. */
final class Accounts {

    private Accounts() {}

    /** A year of which one month and the end are known. */
    static YearCourse year(int year, int month, String toDate, String total) {
        return new YearCourse(year, at(month, toDate, 12, total), Optional.empty());
    }

    /** A year that has come to an amount at the end of a month. */
    static YearCourse running(int year, int month, String toDate) {
        return new YearCourse(year, at(month, toDate), Optional.empty());
    }

    static YearCourse with(YearCourse course, PhasedBudget budget) {
        return new YearCourse(course.year(), course.toDate(), Optional.of(budget));
    }

    /** @param total and what of it was planned up to the month */
    static PhasedBudget budget(String total, int month, String toDate) {
        return new PhasedBudget(new BigDecimal(total), at(month, toDate));
    }

    private static SortedMap<Integer, BigDecimal> at(int month, String amount) {
        SortedMap<Integer, BigDecimal> toDate = new TreeMap<>();
        toDate.put(month, new BigDecimal(amount));
        return toDate;
    }

    private static SortedMap<Integer, BigDecimal> at(int month, String amount, int later, String laterAmount) {
        SortedMap<Integer, BigDecimal> toDate = at(month, amount);
        toDate.put(later, new BigDecimal(laterAmount));
        return toDate;
    }

    static ExpectedResult.Alternative by(ExpectedMethod method, AccountState state) {
        return ExpectedResult.of(state, method, Optional.empty()).result();
    }

    static BigDecimal amount(ExpectedMethod method, AccountState state) {
        return result(by(method, state).expected()).amount();
    }
}
