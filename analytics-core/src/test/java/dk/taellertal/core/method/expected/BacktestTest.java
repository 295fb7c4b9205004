package dk.taellertal.core.method.expected;

import static dk.taellertal.core.method.Outcomes.assertMissing;
import static dk.taellertal.core.method.Outcomes.assertNotApplicable;
import static dk.taellertal.core.method.Outcomes.result;
import static dk.taellertal.core.method.expected.Accounts.budget;
import static dk.taellertal.core.method.expected.Accounts.by;
import static dk.taellertal.core.method.expected.Accounts.running;
import static dk.taellertal.core.method.expected.Accounts.with;
import static dk.taellertal.core.method.expected.Accounts.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacktestTest {

    private static final PhasedBudget PLAN = budget("900", 3, "180");

    /** All ended at 1000; by March 200, 300 and 200 had come. */
    private static final List<YearCourse> EARLIER = List.of(
            with(year(2017, 3, "200", "1000"), PLAN),
            with(year(2018, 3, "300", "1000"), PLAN),
            with(year(2019, 3, "200", "1000"), PLAN));

    private static final AccountState STATE =
            new AccountState(with(running(2020, 3, "70"), budget("300", 3, "60")), 3, EARLIER, Set.of());

    private static String rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static void assertInterval(ExpectedMethod method, String lower, String upper) {
        Backtest.Interval interval = result(by(method, STATE).interval());

        assertThat(rounded(interval.lower())).isEqualTo(lower);
        assertThat(rounded(interval.upper())).isEqualTo(upper);
        assertThat(interval.years()).isEqualTo(3);
    }

    private static Backtest backtest(ExpectedMethod method) {
        return result(by(method, STATE).backtest());
    }

    @Test
    void linear_is_tested_on_each_year_by_itself() {
        // 200 · 4 = 800: (800 − 1000) / 1000 = −20 %; 300 · 4 = 1200: +20 %; 800: −20 %. MAPE 60 / 3 = 20 %
        Backtest linear = backtest(ExpectedMethod.LINEAR);

        assertThat(linear.tested())
                .extracting(year -> rounded(year.relativeError()))
                .containsExactly("-0.20", "0.20", "-0.20");
        assertThat(linear.meanAbsolutePercentageError()).isEqualByComparingTo("20");
        // 70 · 4 = 280; the years ended at 1000/800 = 1.25, 1000/1200 = 0.8333, 1.25 of what was expected: at most 0.25
        // beside
        // it. 280 ∓ 280 · 0.25 = 280 ∓ 70
        assertInterval(ExpectedMethod.LINEAR, "210.00", "350.00");
    }

    @Test
    void seasonal_is_tested_on_each_year_with_the_shares_of_the_others() {
        // 2017 by 2018 and 2019: 200 / ((0.3 + 0.2) / 2) = 800: −20 %; 2018 by 0.2 and 0.2: 300 / 0.2 = 1500: +50 %;
        // 2019 as 2017: −20 %. MAPE 90 / 3 = 30 %
        Backtest seasonal = backtest(ExpectedMethod.SEASONAL);

        assertThat(seasonal.tested())
                .extracting(year -> rounded(year.expected()))
                .containsExactly("800.00", "1500.00", "800.00");
        assertThat(seasonal.meanAbsolutePercentageError()).isEqualByComparingTo("30");
        // 70 / (0.7 / 3) = 300; 1000/1500 = 0.6667 and 1000/800 = 1.25: at most a third beside it. 300 ∓ 100
        assertInterval(ExpectedMethod.SEASONAL, "200.00", "400.00");
    }

    @Test
    void phased_is_tested_on_each_years_own_budget() {
        // 900 + (200 − 180) = 920: −8 %; 900 + (300 − 180) = 1020: +2 %; −8 %. MAPE 18 / 3 = 6 %
        assertThat(backtest(ExpectedMethod.PHASED).meanAbsolutePercentageError())
                .isEqualByComparingTo("6");
        // 300 + (70 − 60) = 310; 1000/1020 = 0.9804 and 1000/920 = 1.08696: 310 · 0.08696 = 26.96
        assertInterval(ExpectedMethod.PHASED, "283.04", "336.96");
    }

    @Test
    void the_interval_of_a_method_that_was_always_too_high_lies_around_what_it_says() {
        // By March 500 of 1000 had come each year: 500 · 4 = 2000, twice too much. Now 70 · 4 = 280 ∓ 280 · 0.5.
        List<YearCourse> early =
                List.of(year(2017, 3, "500", "1000"), year(2018, 3, "500", "1000"), year(2019, 3, "500", "1000"));
        Backtest.Interval interval =
                result(by(ExpectedMethod.LINEAR, new AccountState(running(2020, 3, "70"), 3, early, Set.of()))
                        .interval());

        assertThat(interval.lower()).isEqualByComparingTo("140");
        assertThat(interval.upper()).isEqualByComparingTo("420");
    }

    @ParameterizedTest
    @EnumSource(value = ExpectedMethod.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    void the_interval_of_each_method_is_centred_on_its_own_estimate(ExpectedMethod method) {
        ExpectedResult.Alternative told = by(method, STATE);
        Backtest.Interval interval = result(told.interval());

        assertThat(interval.lower().add(interval.upper()))
                .isEqualByComparingTo(result(told.expected()).amount().multiply(BigDecimal.TWO));
        assertThat(interval.lower()).isLessThan(interval.upper());
    }

    @Test
    void the_interval_of_an_income_has_its_lower_end_first() {
        // −200 · 4 = −800 of −1000 in each year: 0.25 beside it. Now −70 · 4 = −280 ∓ 70
        List<YearCourse> income =
                List.of(year(2017, 3, "-200", "-1000"), year(2018, 3, "-200", "-1000"), year(2019, 3, "-200", "-1000"));
        Backtest.Interval interval =
                result(by(ExpectedMethod.LINEAR, new AccountState(running(2020, 3, "-70"), 3, income, Set.of()))
                        .interval());

        assertThat(interval.lower()).isEqualByComparingTo("-350");
        assertThat(interval.upper()).isEqualByComparingTo("-210");
    }

    @Test
    void an_excluded_year_is_not_tested_and_two_years_are_too_few_for_an_interval() {
        AccountState without2018 = new AccountState(STATE.current(), 3, EARLIER, Set.of(2018));
        ExpectedResult.Alternative linear = by(ExpectedMethod.LINEAR, without2018);

        assertThat(result(linear.backtest()).tested())
                .extracting(Backtest.Tested::year)
                .containsExactly(2017, 2019);
        assertMissing(linear.interval(), "method.fewTestedYears", "2", "3");
    }

    @Test
    void a_year_that_cannot_be_tested_is_named() {
        List<YearCourse> earlier = List.of(
                year(2016, 3, "5", "0"), running(2017, 3, "5"), year(2018, 6, "5", "10"), year(2019, 3, "5", "10"));
        Backtest linear =
                result(by(ExpectedMethod.LINEAR, new AccountState(running(2020, 3, "7"), 3, earlier, Set.of()))
                        .backtest());

        assertThat(linear.tested()).extracting(Backtest.Tested::year).containsExactly(2019);
        assertThat(linear.leftOut())
                .extracting(left -> left.year() + " " + left.reason().key())
                .containsExactly("2016 method.zeroYear", "2017 method.noCourse", "2018 method.noAccount");
    }

    @Test
    void without_earlier_years_nothing_is_tested() {
        AccountState alone = new AccountState(running(2020, 3, "70"), 3, List.of(), Set.of());

        assertMissing(by(ExpectedMethod.LINEAR, alone).backtest(), "method.noTestedYear");
        assertMissing(by(ExpectedMethod.LINEAR, alone).interval(), "method.noTestedYear");
    }

    @Test
    void a_tested_year_that_ended_beyond_zero_leaves_no_interval() {
        // 2018 had come to 10 by March and ended at −5: expected 40
        List<YearCourse> earlier =
                List.of(year(2017, 3, "10", "40"), year(2018, 3, "10", "-5"), year(2019, 3, "10", "40"));
        ExpectedResult.Alternative linear =
                by(ExpectedMethod.LINEAR, new AccountState(running(2020, 3, "7"), 3, earlier, Set.of()));

        assertNotApplicable(linear.interval(), "method.signChangedInTest");
        // (40 − −5) / |−5| = 9: 0 %, 900 %, 0 %: 300 %
        assertThat(result(linear.backtest()).meanAbsolutePercentageError()).isEqualByComparingTo("300");
    }
}
