package dk.taellertal.core.method.expected;

import static dk.taellertal.core.method.Outcomes.assertMissing;
import static dk.taellertal.core.method.Outcomes.assertNotApplicable;
import static dk.taellertal.core.method.Outcomes.result;
import static dk.taellertal.core.method.expected.Accounts.amount;
import static dk.taellertal.core.method.expected.Accounts.budget;
import static dk.taellertal.core.method.expected.Accounts.by;
import static dk.taellertal.core.method.expected.Accounts.running;
import static dk.taellertal.core.method.expected.Accounts.with;
import static dk.taellertal.core.method.expected.Accounts.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectedResultTest {

    /** 220,000 kr. at the end of March of a budget of 900,000, of which 180,000 was planned by then. */
    private static final YearCourse MARCH = with(running(2020, 3, "220000"), budget("900000", 3, "180000"));

    private static final List<YearCourse> EARLIER =
            List.of(year(2017, 3, "80", "1000"), year(2018, 3, "132", "1100"), year(2019, 3, "400", "1000"));

    private static AccountState march(Set<Integer> excluded) {
        return new AccountState(MARCH, 3, EARLIER, excluded);
    }

    private static AccountState state(YearCourse current, int month, YearCourse... earlier) {
        return new AccountState(current, month, List.of(earlier), Set.of());
    }

    @Test
    void linear_takes_the_months_left_as_those_gone() {
        // 220,000 · 12 / 3 = 880,000
        assertThat(amount(ExpectedMethod.LINEAR, march(Set.of()))).isEqualByComparingTo("880000");
    }

    @Test
    void seasonal_divides_by_the_mean_share_of_the_earlier_years() {
        // Shares 80/1000 = 0.08, 132/1100 = 0.12, 400/1000 = 0.40; mean 0.60 / 3 = 0.20; 220,000 / 0.20 = 1,100,000
        Expected expected = result(by(ExpectedMethod.SEASONAL, march(Set.of())).expected());

        assertThat(expected.amount()).isEqualByComparingTo("1100000");
        assertThat(expected).isInstanceOfSatisfying(Expected.Seasonal.class, seasonal -> {
            assertThat(seasonal.meanShare()).isEqualByComparingTo("0.2");
            assertThat(seasonal.shares()).extracting(Expected.Share::year).containsExactly(2017, 2018, 2019);
            assertThat(seasonal.leftOut()).isEmpty();
        });
    }

    @Test
    void an_excluded_year_does_not_count() {
        // Without 2019: (0.08 + 0.12) / 2 = 0.10; 220,000 / 0.10 = 2,200,000
        assertThat(amount(ExpectedMethod.SEASONAL, march(Set.of(2019)))).isEqualByComparingTo("2200000");
    }

    @Test
    void phased_adds_what_is_off_the_plan_to_the_budget() {
        // 900,000 + (220,000 − 180,000) = 940,000
        assertThat(amount(ExpectedMethod.PHASED, march(Set.of()))).isEqualByComparingTo("940000");
    }

    @Test
    void a_manual_amount_stands_beside_the_others_with_its_reason() {
        var manual = new Expected.Manual(new BigDecimal("925000"), "Regning fra december 2019 kom i januar");

        ExpectedResult all = ExpectedResult.of(march(Set.of()), ExpectedMethod.MANUAL, Optional.of(manual));

        assertThat(all.alternatives())
                .extracting(ExpectedResult.Alternative::method)
                .containsExactly(ExpectedMethod.values());
        assertThat(result(all.result().expected())).isEqualTo(manual);
        assertNotApplicable(all.result().backtest(), "method.manualUntested");
        assertNotApplicable(all.result().interval(), "method.manualUntested");
    }

    @Test
    void the_chosen_method_stands_beside_the_others() {
        ExpectedResult all = ExpectedResult.of(march(Set.of()), ExpectedMethod.PHASED, Optional.empty());

        assertThat(all.chosen()).isEqualTo(ExpectedMethod.PHASED);
        assertThat(all.alternatives())
                .extracting(
                        alternative -> result(alternative.expected()).amount().stripTrailingZeros())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("880000", "1100000", "940000");
    }

    @Test
    void before_the_first_month_has_ended_only_the_phased_budget_says_something() {
        AccountState january = new AccountState(MARCH, 0, EARLIER, Set.of());

        assertNotApplicable(by(ExpectedMethod.LINEAR, january).expected(), "method.monthZero");
        assertNotApplicable(by(ExpectedMethod.SEASONAL, january).expected(), "method.monthZero");
        // 900,000 + (0 − 0)
        assertThat(amount(ExpectedMethod.PHASED, january)).isEqualByComparingTo("900000");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANUAL")
    void a_month_without_an_account_is_missing(ExpectedMethod method) {
        AccountState april = new AccountState(MARCH, 4, EARLIER, Set.of());

        assertMissing(by(method, april).expected(), "method.noAccount", "4", "2020");
    }

    @Test
    void without_a_budget_phased_to_the_month_phased_is_missing() {
        assertMissing(
                by(ExpectedMethod.PHASED, state(running(2020, 3, "70"), 3)).expected(), "method.noPhase", "3", "2020");
        YearCourse unphased = with(running(2020, 3, "70"), PhasedBudget.unphased(new BigDecimal("300")));
        assertMissing(by(ExpectedMethod.PHASED, state(unphased, 3)).expected(), "method.noPhase", "3", "2020");
    }

    @Test
    void without_earlier_years_seasonal_is_missing() {
        assertMissing(
                by(ExpectedMethod.SEASONAL, state(running(2020, 3, "70"), 3)).expected(), "method.noShares");
    }

    @Test
    void a_year_that_has_no_share_is_left_out_and_named() {
        // Only 2016 has one: 25/100; 70 / 0.25 = 280. In 2015 120 had come of the 50 that it ended at: 2.4 times as
        // much.
        Expected expected = result(by(
                        ExpectedMethod.SEASONAL,
                        state(
                                running(2020, 3, "70"),
                                3,
                                year(2015, 3, "120", "50"),
                                year(2016, 3, "25", "100"),
                                year(2017, 3, "10", "0"),
                                year(2018, 6, "50", "100"),
                                running(2019, 3, "20")))
                .expected());

        assertThat(expected.amount()).isEqualByComparingTo("280");
        assertThat(expected)
                .isInstanceOfSatisfying(
                        Expected.Seasonal.class,
                        seasonal -> assertThat(seasonal.leftOut())
                                .extracting(left ->
                                        left.year() + " " + left.reason().key())
                                .containsExactly(
                                        "2015 method.nearZeroYear",
                                        "2017 method.zeroYear",
                                        "2018 method.noCourse",
                                        "2019 method.noCourse"));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"}) // a share of 0.04 would make 25 of 1; 0.05 makes 20
    void a_mean_share_near_zero_gives_no_wild_number(String toDate, boolean applies) {
        var outcome = by(ExpectedMethod.SEASONAL, state(running(2020, 1, "10"), 1, year(2019, 1, toDate, "100")))
                .expected();

        if (applies) {
            assertThat(result(outcome).amount()).isEqualByComparingTo("200"); // 10 / 0.05
        } else {
            assertNotApplicable(outcome, "method.smallShare", "5");
        }
    }

    @Test
    void a_year_that_ended_on_the_other_side_of_zero_makes_seasonal_not_applicable() {
        // 2018: +20 by March, −100 at the end
        assertNotApplicable(
                by(
                                ExpectedMethod.SEASONAL,
                                state(
                                        running(2020, 3, "70"),
                                        3,
                                        year(2018, 3, "20", "-100"),
                                        year(2019, 3, "20", "100")))
                        .expected(),
                "method.signChanged",
                "2018");
        // Both earlier years were income, this one is expenditure
        assertNotApplicable(
                by(
                                ExpectedMethod.SEASONAL,
                                state(
                                        running(2020, 3, "70"),
                                        3,
                                        year(2018, 3, "-20", "-100"),
                                        year(2019, 3, "-20", "-100")))
                        .expected(),
                "method.signChanged",
                "2018, 2019");
    }

    @Test
    void an_account_on_the_other_side_of_zero_than_its_budget_is_not_scaled_up() {
        YearCourse income = with(running(2020, 3, "5"), budget("-100", 3, "-25"));

        assertNotApplicable(by(ExpectedMethod.LINEAR, state(income, 3)).expected(), "method.oppositeBudget");
        assertNotApplicable(
                by(ExpectedMethod.SEASONAL, state(income, 3, year(2019, 3, "-25", "-100")))
                        .expected(),
                "method.oppositeBudget");
        // −100 + (5 − −25) = −70: 30 less income than planned
        assertThat(amount(ExpectedMethod.PHASED, state(income, 3))).isEqualByComparingTo("-70");
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> state(MARCH, 13)).withMessageContaining("0…12: '13'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(MARCH, 3, year(2020, 3, "1", "2")))
                .withMessageContaining("before 2020, each once: '[2020]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(MARCH, 3, EARLIER.getFirst(), EARLIER.getFirst()))
                .withMessageContaining("'[2017, 2017]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expected.Manual(BigDecimal.ONE, " "))
                .withMessageContaining("needs a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedResult.of(march(Set.of()), ExpectedMethod.MANUAL, Optional.empty()))
                .withMessageContaining("'MANUAL'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> budget("100", 12, "99"))
                .withMessageContaining("'100': '99'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> running(2020, 13, "1"))
                .withMessageContaining("1…12: '13'");
        assertThat(new YearCourse(2020, new TreeMap<>(), Optional.empty()).total())
                .isEmpty();
    }
}
