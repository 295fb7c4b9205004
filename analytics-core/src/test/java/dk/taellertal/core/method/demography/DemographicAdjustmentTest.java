package dk.taellertal.core.method.demography;

import static dk.taellertal.core.method.Outcomes.assertMissing;
import static dk.taellertal.core.method.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.method.demography.DemographicAdjustment.Kind;
import dk.taellertal.core.method.demography.DemographicAdjustment.Term;
import dk.taellertal.core.method.demography.Population.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemographicAdjustmentTest {

    private static final List<GroupCost> COSTS = List.of(
            cost("0-5", "120000", "0.75", "0.80"),
            cost("6-16", "80000", "0.50", "1"),
            cost("80+", "100000", "0.90", "0.25"));

    private static GroupCost cost(String group, String unitCost, String variableShare, String coverage) {
        return new GroupCost(group, new BigDecimal(unitCost), new BigDecimal(variableShare), new BigDecimal(coverage));
    }

    private static Population population(String name, Basis basis, int children, int pupils, int old) {
        return new Population(
                name,
                basis,
                2022,
                Map.of(
                        "0-5", BigDecimal.valueOf(children),
                        "6-16", BigDecimal.valueOf(pupils),
                        "80+", BigDecimal.valueOf(old)));
    }

    private static final Population OLD = population("prognose 2020", Basis.FORECAST, 2000, 3500, 1100);
    private static final Population NEW = population("prognose 2021", Basis.FORECAST, 1950, 3530, 1120);
    private static final Population ACTUAL = population("folketal", Basis.ACTUAL, 1960, 3530, 1116);

    @Test
    void the_difference_between_two_forecasts_goes_into_the_budget() {
        // 0-5: 1950 − 2000 = −50 children, · 0.80 = −40 in day care, · 120,000 · 0.75 = −3,600,000
        // 6-16: 3530 − 3500 = 30, · 1 = 30 pupils, · 80,000 · 0.50 = 1,200,000
        // 80+: 1120 − 1100 = 20, · 0.25 = 5 users, · 100,000 · 0.90 = 450,000. Together −1,950,000.
        DemographicAdjustment adjustment = result(DemographicAdjustment.between(COSTS, OLD, NEW));

        assertThat(adjustment.kind()).isEqualTo(Kind.BUDGET);
        assertThat(adjustment.amount()).isEqualByComparingTo("-1950000");
        assertThat(adjustment.terms()).extracting(term -> term.cost().group()).containsExactly("0-5", "6-16", "80+");
        Term children = adjustment.terms().getFirst();
        assertThat(children.difference()).isEqualByComparingTo("-50");
        assertThat(children.users()).isEqualByComparingTo("-40");
        assertThat(children.amount()).isEqualByComparingTo("-3600000");
        assertThat(adjustment.terms().get(1).amount()).isEqualByComparingTo("1200000");
        assertThat(adjustment.terms().get(2).amount()).isEqualByComparingTo("450000");
    }

    @Test
    void afterwards_the_actual_population_is_held_against_the_forecast() {
        // 0-5: 1960 − 1950 = 10, · 0.80 = 8, · 120,000 · 0.75 = 720,000; 6-16: none;
        // 80+: 1116 − 1120 = −4, · 0.25 = −1, · 100,000 · 0.90 = −90,000. Together 630,000.
        DemographicAdjustment adjustment = result(DemographicAdjustment.between(COSTS, NEW, ACTUAL));

        assertThat(adjustment.kind()).isEqualTo(Kind.AFTER_REGULATION);
        assertThat(adjustment.amount()).isEqualByComparingTo("630000");
    }

    @Test
    void a_group_that_either_side_lacks_is_missing_and_not_zero() {
        Population without = new Population(
                "prognose 2021", Basis.FORECAST, 2022, Map.of("6-16", BigDecimal.TEN, "80+", BigDecimal.TEN));

        assertMissing(
                DemographicAdjustment.between(COSTS, OLD, without),
                "method.noPersons",
                "0-5",
                "prognose 2020",
                "prognose 2021");
        assertMissing(
                DemographicAdjustment.between(COSTS, without, NEW),
                "method.noPersons",
                "0-5",
                "prognose 2021",
                "prognose 2021");
    }

    @Test
    void groups_without_a_cost_take_no_part_and_are_named() {
        DemographicAdjustment adjustment = result(DemographicAdjustment.between(COSTS.subList(0, 2), OLD, NEW));

        // −3,600,000 + 1,200,000
        assertThat(adjustment.amount()).isEqualByComparingTo("-2400000");
        assertThat(adjustment.unregulated()).containsExactly("80+");
    }

    @Test
    void the_way_from_one_count_to_a_third_is_the_sum_over_the_second_exactly() {
        Random random = new Random(964);
        for (int i = 0; i < 300; i++) {
            Population first = random("a", Basis.FORECAST, random);
            Population second = random("b", Basis.FORECAST, random);
            Population third = random("c", Basis.ACTUAL, random);
            BigDecimal direct = amount(first, third);

            assertThat(amount(first, second).add(amount(second, third))).isEqualByComparingTo(direct);
            assertThat(amount(first, second))
                    .isEqualByComparingTo(amount(second, first).negate());
        }
    }

    private static BigDecimal amount(Population from, Population to) {
        return result(DemographicAdjustment.between(COSTS, from, to)).amount();
    }

    private static Population random(String name, Basis basis, Random random) {
        return population(name, basis, random.nextInt(3000), random.nextInt(5000), random.nextInt(2000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "75"})
    void a_share_outside_0_to_1_is_refused(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost("0-5", "1", share, "0.5"))
                .withMessage("the variable share of '0-5' must lie in 0…1: '%s'".formatted(share));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost("0-5", "1", "0.5", share))
                .withMessage("the coverage of '0-5' must lie in 0…1: '%s'".formatted(share));
    }

    @Test
    void counts_that_do_not_belong_together_are_refused() {
        Population later = new Population("prognose 2021", Basis.FORECAST, 2023, NEW.persons());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemographicAdjustment.between(COSTS, ACTUAL, NEW))
                .withMessageContaining("starts from a forecast, not from 'folketal'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemographicAdjustment.between(COSTS, OLD, later))
                .withMessageContaining("'2022' (prognose 2020), '2023' (prognose 2021)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemographicAdjustment.between(List.of(COSTS.getFirst(), COSTS.getFirst()), OLD, NEW))
                .withMessageContaining("'0-5, 0-5'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> population("x", Basis.ACTUAL, -1, 0, 0))
                .withMessageContaining("'0-5' must not be negative: '-1'");
    }
}
