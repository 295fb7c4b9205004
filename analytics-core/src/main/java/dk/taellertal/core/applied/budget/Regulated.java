package dk.taellertal.core.applied.budget;

import dk.taellertal.core.budget.Regulation;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.demography.DemographicAdjustment;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.demography.GroupCost;
import dk.taellertal.core.method.demography.RegulationSplit;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the population means for the budget year. Amounts that it tells are in mio. kr.
 *
 * @param number of people alone, from the forecast before to the new one
 * @param split the number, and beside it what new unit costs come to
 * @param after what has to be regulated afterwards, from the new forecast to the people who came
 * @param deviation people who came less people forecast, in the budget year
 */
public record Regulated(
        Regulation regulation,
        DemographyPlan plan,
        Outcome<DemographicAdjustment> number,
        Outcome<RegulationSplit> split,
        Outcome<DemographicAdjustment> after,
        Value deviation) {

    private static final int SIX_DIGITS = 6;

    /** @param amount empty for a group whose budget does not follow its number */
    public record Group(String name, BigDecimal from, BigDecimal to, Optional<Value> amount) {
        /** Persons, later count less earlier one. */
        public BigDecimal difference() {
            return to.subtract(from);
        }
    }

    /**
     * @param before kroner a user in the budget before; empty where nothing is said of it
     * @param effect on the budget year, of those who were counted before
     */
    public record Cost(GroupCost cost, Optional<BigDecimal> before, Value effect) {}

    /** The age groups of the forecasts; empty where they lack one. */
    public List<Group> groups() {
        return groups(number);
    }

    /** Those of the new forecast and the people who came; empty until they are known. */
    public List<Group> groupsAfterwards() {
        return groups(after);
    }

    private static List<Group> groups(Outcome<DemographicAdjustment> outcome) {
        List<Group> groups = new ArrayList<>();
        if (outcome instanceof Outcome.Worked<DemographicAdjustment>(DemographicAdjustment worked)) {
            worked.terms()
                    .forEach(term -> groups.add(new Group(
                            term.cost().group(), term.from(), term.to(), Optional.of(millions(term.amount())))));
            worked.unregulated().stream()
                    .filter(worked.from().persons()::containsKey)
                    .forEach(name -> groups.add(new Group(
                            name,
                            Objects.requireNonNull(worked.from().persons().get(name)),
                            Objects.requireNonNull(worked.to().persons().get(name)),
                            Optional.empty())));
        }
        return groups;
    }

    /** What each unit cost was and is; empty where the forecasts lack a group. */
    public List<Cost> costs() {
        return switch (split) {
            case Outcome.Worked<RegulationSplit>(RegulationSplit worked) ->
                worked.prices().stream()
                        .map(price -> new Cost(price.cost(), Optional.of(price.before()), millions(price.amount())))
                        .toList();
            case Outcome.Absent<RegulationSplit>(Value absence) ->
                number instanceof Outcome.Worked<DemographicAdjustment>(DemographicAdjustment worked)
                        ? worked.terms().stream()
                                .map(term -> new Cost(term.cost(), Optional.empty(), absence))
                                .toList()
                        : List.of();
        };
    }

    /** The change that comes of the number alone. */
    public Value numberChange() {
        return number.value(worked -> worked.amount().movePointLeft(SIX_DIGITS));
    }

    /** What new unit costs come to for those who were counted before; information beside the regulation, never part of it. */
    public Value priceChange() {
        return split.value(worked -> worked.price().movePointLeft(SIX_DIGITS));
    }

    /** What goes into the budget: the forecasts' difference alone. A new unit cost is no part of it. */
    public Value change() {
        return numberChange();
    }

    /** The change that has to be made when the people who came are known. */
    public Value changeAfterwards() {
        return after.value(worked -> worked.amount().movePointLeft(SIX_DIGITS));
    }

    private static Value millions(BigDecimal kroner) {
        return new Value.Known(kroner.movePointLeft(SIX_DIGITS));
    }
}
