package dk.taellertal.core.method.expected;

import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a method would have done in earlier years at the same month. Each year is told from its own first months and,
 * where the method learns, from all the other years that count, later ones too.
 *
 * @param tested at least one
 * @param leftOut years that could not be tested
 */
public record Backtest(List<Tested> tested, List<LeftOut> leftOut) {

    /** With fewer tested years there is no interval. */
    public static final int LEAST_YEARS = 3;

    /** @param actual what the year ended at, not 0 */
    public record Tested(int year, BigDecimal expected, BigDecimal actual) {

        /** (expected − actual) / |actual|; positive where the method said too much. */
        public BigDecimal relativeError() {
            return expected.subtract(actual).divide(actual.abs(), MathContext.DECIMAL128);
        }
    }

    /**
     * The expected amount, less and more by the largest relative deviation |actual / expected − 1| of the tested years. It
     * is centred on the expected amount. No probability belongs to it.
     * Source of the form: a forecast's interval lies around its own point forecast, with a width that the errors on years
     * not used for it give (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, "Prediction intervals").
     *
     * @param years how many were tested
     */
    public record Interval(BigDecimal lower, BigDecimal upper, int years) {}

    public Backtest {
        tested = List.copyOf(tested);
        leftOut = List.copyOf(leftOut);
        if (tested.isEmpty()) {
            throw new IllegalArgumentException("a backtest has at least one tested year: '%s'".formatted(leftOut));
        }
    }

    static Outcome<Backtest> of(ExpectedMethod method, AccountState state) {
        if (method == ExpectedMethod.MANUAL) {
            return Outcome.notApplicable("method.manualUntested");
        }
        List<Tested> tested = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (YearCourse year : state.learned()) {
            switch (test(method, year, state)) {
                case Outcome.Worked<Tested>(Tested result) -> tested.add(result);
                case Outcome.Absent<Tested>(Value absence) -> leftOut.add(LeftOut.of(year.year(), absence));
            }
        }
        return tested.isEmpty()
                ? Outcome.missing("method.noTestedYear")
                : new Outcome.Worked<>(new Backtest(tested, leftOut));
    }

    private static Outcome<Tested> test(ExpectedMethod method, YearCourse year, AccountState state) {
        Optional<BigDecimal> actual = year.total();
        if (actual.isEmpty()) {
            return Outcome.missing("method.noCourse", state.month());
        }
        if (actual.get().signum() == 0) {
            return Outcome.notApplicable("method.zeroYear");
        }
        List<YearCourse> others =
                state.learned().stream().filter(other -> !other.equals(year)).toList();
        return new Reckoning(year, state.month(), others)
                .by(method, Optional.empty())
                .then(expected -> new Outcome.Worked<>(new Tested(year.year(), expected.amount(), actual.get())));
    }

    /** The mean absolute percentage error (MAPE), in percent of what the years ended at; 0 is perfect. */
    public BigDecimal meanAbsolutePercentageError() {
        return tested.stream()
                .map(year -> year.relativeError().abs().movePointRight(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(tested.size()), MathContext.DECIMAL128);
    }

    /** Around an amount expected by the same method; not applicable where a tested year ended beyond zero from it. */
    public Outcome<Interval> around(BigDecimal expected) {
        if (tested.size() < LEAST_YEARS) {
            return Outcome.missing("method.fewTestedYears", tested.size(), LEAST_YEARS);
        }
        if (tested.stream()
                .anyMatch(year -> year.expected().signum() != year.actual().signum())) {
            return Outcome.notApplicable("method.signChangedInTest");
        }
        BigDecimal widest = tested.stream()
                .map(year -> year.actual()
                        .divide(year.expected(), MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE)
                        .abs())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal margin = expected.abs().multiply(widest);
        return new Outcome.Worked<>(new Interval(expected.subtract(margin), expected.add(margin), tested.size()));
    }
}
