package dk.taellertal.core.method.expected;

import static dk.taellertal.core.method.Outcomes.result;
import static dk.taellertal.core.method.expected.Accounts.amount;
import static dk.taellertal.core.method.expected.Accounts.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every account. */
class ExpectedLawsTest {

    private final Random random = new Random(31_03_2020);

    private YearCourse randomYear(int year) {
        SortedMap<Integer, BigDecimal> account = rising();
        SortedMap<Integer, BigDecimal> plan = rising();
        return new YearCourse(year, account, Optional.of(new PhasedBudget(last(plan), plan)));
    }

    private static BigDecimal last(SortedMap<Integer, BigDecimal> toDate) {
        return toDate.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private SortedMap<Integer, BigDecimal> rising() {
        SortedMap<Integer, BigDecimal> toDate = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            sum = sum.add(BigDecimal.valueOf(random.nextLong(500_000_00, 1_500_000_00), 2));
            toDate.put(month, sum);
        }
        return toDate;
    }

    private AccountState randomState(int month) {
        List<YearCourse> earlier =
                Stream.of(2016, 2017, 2018, 2019).map(this::randomYear).toList();
        return new AccountState(randomYear(2020), month, earlier, Set.of());
    }

    private static AccountState negated(AccountState state) {
        List<YearCourse> earlier = new ArrayList<>();
        state.earlier().forEach(year -> earlier.add(negated(year)));
        return new AccountState(negated(state.current()), state.month(), earlier, state.excluded());
    }

    private static YearCourse negated(YearCourse year) {
        return new YearCourse(
                year.year(),
                negated(year.toDate()),
                year.budget().map(budget -> new PhasedBudget(budget.total().negate(), negated(budget.toDate()))));
    }

    private static SortedMap<Integer, BigDecimal> negated(SortedMap<Integer, BigDecimal> toDate) {
        SortedMap<Integer, BigDecimal> negated = new TreeMap<>();
        toDate.forEach((month, amount) -> negated.put(month, amount.negate()));
        return negated;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANUAL")
    void at_the_end_of_the_year_every_method_says_what_the_account_says(ExpectedMethod method) {
        for (int i = 0; i < 50; i++) {
            AccountState state = randomState(12);
            ExpectedResult.Alternative atEnd = by(method, state);

            assertThat(result(atEnd.expected()).amount())
                    .isEqualByComparingTo(state.current().total().orElseThrow());
            assertThat(result(atEnd.backtest()).meanAbsolutePercentageError()).isEqualByComparingTo("0");
            assertThat(result(atEnd.interval()).lower())
                    .isEqualByComparingTo(state.current().total().orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANUAL")
    void income_is_expenditure_turned_round(ExpectedMethod method) {
        for (int i = 0; i < 50; i++) {
            AccountState state = randomState(random.nextInt(1, 13));
            ExpectedResult.Alternative spent = by(method, state);
            ExpectedResult.Alternative earned = by(method, negated(state));

            assertThat(result(earned.expected()).amount())
                    .isEqualByComparingTo(result(spent.expected()).amount().negate());
            assertThat(result(earned.backtest()).meanAbsolutePercentageError())
                    .isEqualByComparingTo(result(spent.backtest()).meanAbsolutePercentageError());
            assertThat(result(earned.interval()).lower())
                    .isEqualByComparingTo(result(spent.interval()).upper().negate());
        }
    }

    @Test
    void where_every_month_was_alike_seasonal_is_linear() {
        for (int i = 0; i < 100; i++) {
            int month = random.nextInt(1, 13);
            List<YearCourse> even = Stream.of(2018, 2019).map(this::evenYear).toList();
            AccountState state = new AccountState(randomYear(2020), month, even, Set.of());

            BigDecimal linear = amount(ExpectedMethod.LINEAR, state);
            assertThat(amount(ExpectedMethod.SEASONAL, state).subtract(linear).abs())
                    .isLessThanOrEqualTo(linear.multiply(new BigDecimal("1E-32")));
        }
    }

    private YearCourse evenYear(int year) {
        BigDecimal monthly = BigDecimal.valueOf(random.nextLong(1, 1_000_000));
        SortedMap<Integer, BigDecimal> toDate = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            toDate.put(month, monthly.multiply(BigDecimal.valueOf(month)));
        }
        return new YearCourse(year, toDate, Optional.empty());
    }

    @Test
    void the_interval_holds_every_tested_year_scaled_to_this_one() {
        for (int i = 0; i < 100; i++) {
            AccountState state = randomState(random.nextInt(1, 12));
            ExpectedResult.Alternative linear = by(ExpectedMethod.LINEAR, state);
            Backtest.Interval interval = result(linear.interval());
            BigDecimal expected = result(linear.expected()).amount();

            for (Backtest.Tested year : result(linear.backtest()).tested()) {
                // lower ≤ expected · actual / expected_then ≤ upper, without dividing; to 30 digits
                BigDecimal scaled = expected.multiply(year.actual());
                BigDecimal slack = scaled.multiply(new BigDecimal("1E-30"));
                assertThat(scaled)
                        .isBetween(
                                interval.lower().multiply(year.expected()).subtract(slack),
                                interval.upper().multiply(year.expected()).add(slack));
            }
        }
    }
}
