package dk.taellertal.core.applied.budget;

import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Source;
import java.util.List;
import java.util.Optional;

/**
 * Everything a budget year's page tells. It holds values alone, so that it can be kept as it was and held beside what
 * the facts say later.
 *
 * @param month up to whose end the present year is known; empty where no month of it is
 * @param regulated empty where the plan regulates nothing
 * @param sources the files the amounts came from, without lines: each figure's page has those
 * @param synthetic whether any number was made up
 * @param version of the data it follows from
 */
public record BudgetPage(
        BudgetPlan plan,
        Optional<Period> month,
        MandateSplit mandates,
        Optional<Regulated> regulated,
        Course course,
        Departments departments,
        Savings savings,
        List<Capacity> capacities,
        List<Source> sources,
        boolean synthetic,
        String version) {

    public BudgetPage {
        capacities = List.copyOf(capacities);
        sources = List.copyOf(sources);
    }
}
