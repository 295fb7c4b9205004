package dk.taellertal.core.method.demography;

import static dk.taellertal.core.method.Outcomes.assertMissing;
import static dk.taellertal.core.method.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.PriceNumberSplit;
import dk.taellertal.core.method.PriceNumberSplit.Spent;
import dk.taellertal.core.method.demography.Population.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 100 children become 90 and a place goes from 9,000 to 10,000 kr.; 50 old become 54 and care from 42,000 to 40,000. */
class RegulationSplitTest {

    private static final GroupCost CHILDREN = cost("børn", "10000", "0.8", "0.5");
    private static final GroupCost OLD = cost("ældre", "40000", "1", "0.25");
    private static final DemographicAdjustment NUMBER = result(DemographicAdjustment.between(
            List.of(CHILDREN, OLD), people("prognose 2019", "100", "50"), people("prognose 2020", "90", "54")));

    private static GroupCost cost(String group, String unit, String share, String coverage) {
        return new GroupCost(group, new BigDecimal(unit), new BigDecimal(share), new BigDecimal(coverage));
    }

    private static Population people(String name, String children, String old) {
        return new Population(
                name,
                Basis.FORECAST,
                2021,
                Map.of("børn", new BigDecimal(children), "ældre", new BigDecimal(old), "voksne", BigDecimal.TEN));
    }

    private static Outcome<RegulationSplit> split(String children, String old) {
        return RegulationSplit.of(NUMBER, Map.of("børn", new BigDecimal(children), "ældre", new BigDecimal(old)));
    }

    @Test
    void number_is_told_at_the_new_unit_cost_and_price_for_those_counted_before() {
        RegulationSplit split = result(split("9000", "42000"));

        // 10,000 · 0.8 · 0.5 · (90 − 100) = −40,000 and 40,000 · 1 · 0.25 · (54 − 50) = +40,000
        assertThat(split.number().amount()).isEqualByComparingTo("0");
        // (10,000 − 9,000) · 0.8 · 0.5 · 100 = +40,000 and (40,000 − 42,000) · 1 · 0.25 · 50 = −25,000
        assertThat(split.prices().stream().map(RegulationSplit.Price::amount))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("40000"), new BigDecimal("-25000"));
        assertThat(split.price()).isEqualByComparingTo("15000");
        // That the budget changes by 15,000 with the new costs is no part of the regulation, which is the number's 0.
    }

    @Test
    void the_two_are_the_split_in_three_with_the_cross_effect_laid_to_the_number() {
        RegulationSplit split = result(split("9000", "40000"));

        // children's variable spending: 40 users of 9,000 and 36 of 10,000; before 50 · 0.8 = 40, after 45 · 0.8 = 36
        PriceNumberSplit three = result(PriceNumberSplit.between(
                new Spent(new BigDecimal("360000"), new BigDecimal("40")),
                new Spent(new BigDecimal("360000"), new BigDecimal("36"))));

        // p₀·Δn = 9,000 · −4 = −36,000 and Δp·Δn = 1,000 · −4 = −4,000, together the −40,000 of the number
        assertThat(three.numberEffect().add(three.crossEffect()))
                .isEqualByComparingTo(split.number().terms().getFirst().amount());
        // Δp·n₀ = 1,000 · 40
        assertThat(three.priceEffect())
                .isEqualByComparingTo(split.prices().getFirst().amount());
    }

    @Test
    void with_the_unit_costs_of_before_nothing_comes_of_the_price() {
        assertThat(result(split("10000", "40000")).price()).isEqualByComparingTo("0");
    }

    @Test
    void a_group_without_a_unit_cost_of_before_is_named() {
        assertMissing(RegulationSplit.of(NUMBER, Map.of("børn", BigDecimal.TEN)), "method.noUnitCostBefore", "ældre");
    }
}
