package dk.taellertal.core.method.demography;

import static java.util.stream.Collectors.joining;

import dk.taellertal.core.method.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The budget change of one year that follows from another count of the same people, in kroner of the unit costs' prices.
 * Positive when the later count has more people. Only the difference between the two counts is regulated, and of it
 * only the variable share of the unit cost. Never rounded.
 * Source of the method: Δ_t = Σ_g unitcost_g · variable_share_g · coverage_g · (N_new(g,t) − N_old(g,t)), as the
 * Danish municipalities' demographic regulation of budgets has it.
 *
 * @param terms one for each age group with a cost, in the order of the costs
 * @param unregulated groups that were counted but have no cost, and so take no part
 */
public record DemographicAdjustment(
        Kind kind, Population from, Population to, List<Term> terms, List<String> unregulated) {

    public enum Kind {
        /** Between two vintages of the forecast: goes into the budget. */
        BUDGET,
        /** From the forecast to the actual population, when that is known. */
        AFTER_REGULATION
    }

    /** One age group's part of the sum. */
    public record Term(GroupCost cost, BigDecimal from, BigDecimal to) {

        /** Persons, later count less earlier one. */
        public BigDecimal difference() {
            return to.subtract(from);
        }

        /** How many users more, or fewer where negative. */
        public BigDecimal users() {
            return cost.coverage().multiply(difference());
        }

        public BigDecimal amount() {
            return cost.unitCost().multiply(cost.variableShare()).multiply(users());
        }
    }

    public DemographicAdjustment {
        terms = List.copyOf(terms);
        unregulated = List.copyOf(unregulated);
    }

    /**
     * Missing where one of the two lacks a group that has a cost.
     *
     * @param from a forecast
     * @param to another forecast, or the actual population, of the same year
     */
    public static Outcome<DemographicAdjustment> between(List<GroupCost> costs, Population from, Population to) {
        check(costs, from, to);
        String lacking = costs.stream()
                .map(GroupCost::group)
                .filter(group ->
                        !from.persons().containsKey(group) || !to.persons().containsKey(group))
                .collect(joining(", "));
        if (!lacking.isEmpty()) {
            return Outcome.missing("method.noPersons", lacking, from.name(), to.name());
        }
        Kind kind = switch (to.basis()) {
            case FORECAST -> Kind.BUDGET;
            case ACTUAL -> Kind.AFTER_REGULATION;
        };
        List<Term> terms = costs.stream()
                .map(cost -> new Term(cost, persons(from, cost), persons(to, cost)))
                .toList();
        List<String> regulated = costs.stream().map(GroupCost::group).toList();
        List<String> others = to.persons().keySet().stream()
                .filter(group -> !regulated.contains(group))
                .toList();
        return new Outcome.Worked<>(new DemographicAdjustment(kind, from, to, terms, others));
    }

    private static void check(List<GroupCost> costs, Population from, Population to) {
        if (from.basis() != Population.Basis.FORECAST) {
            throw new IllegalArgumentException(
                    "the adjustment starts from a forecast, not from '%s'".formatted(from.name()));
        }
        if (from.year() != to.year()) {
            throw new IllegalArgumentException("both counts must be of one year: '%d' (%s), '%d' (%s)"
                    .formatted(from.year(), from.name(), to.year(), to.name()));
        }
        if (costs.stream().map(GroupCost::group).distinct().count() != costs.size()) {
            throw new IllegalArgumentException("a group has one cost: '%s'"
                    .formatted(costs.stream().map(GroupCost::group).collect(joining(", "))));
        }
    }

    private static BigDecimal persons(Population population, GroupCost cost) {
        return Objects.requireNonNull(population.persons().get(cost.group()));
    }

    /** The sum of the groups' amounts; 0 where there is no group. */
    public BigDecimal amount() {
        return terms.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
