package dk.taellertal.core.method.demography;

import static java.util.stream.Collectors.joining;

import dk.taellertal.core.method.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A demographic adjustment, and beside it what new unit costs come to for those who were counted already, in kroner; plus
 * is more expenditure. The two are never added: only the difference between two forecasts goes into a budget, while new
 * unit costs come with the price and wage index or with a decision of their own. The number is told at the new unit cost,
 * as {@link DemographicAdjustment} has it. Both unit costs are in the prices of one year, and only the variable share counts.
 *
 * @param number Σ_g p₁ · variable share · coverage · (N_to − N_from)
 * @param prices one for each age group with a cost, in their order
 */
public record RegulationSplit(DemographicAdjustment number, List<Price> prices) {

    /**
     * What an age group's unit cost changes the budget by, for those who were counted already.
     *
     * @param before kroner a user in the budget before
     * @param persons of the count that the adjustment starts from
     */
    public record Price(GroupCost cost, BigDecimal before, BigDecimal persons) {

        /** (p₁ − p₀) · variable share · coverage · N_from. */
        public BigDecimal amount() {
            return cost.unitCost()
                    .subtract(before)
                    .multiply(cost.variableShare())
                    .multiply(cost.coverage())
                    .multiply(persons);
        }
    }

    public RegulationSplit {
        prices = List.copyOf(prices);
    }

    /**
     * Missing where a regulated group has no unit cost of the budget before.
     *
     * @param before kroner a user by age group; groups without regulation take no part
     */
    public static Outcome<RegulationSplit> of(DemographicAdjustment number, Map<String, BigDecimal> before) {
        String lacking = number.terms().stream()
                .map(term -> term.cost().group())
                .filter(group -> !before.containsKey(group))
                .collect(joining(", "));
        if (!lacking.isEmpty()) {
            return Outcome.missing("method.noUnitCostBefore", lacking);
        }
        return new Outcome.Worked<>(new RegulationSplit(
                number,
                number.terms().stream()
                        .map(term -> new Price(
                                term.cost(),
                                Objects.requireNonNull(before.get(term.cost().group())),
                                term.from()))
                        .toList()));
    }

    public BigDecimal price() {
        return prices.stream().map(Price::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
