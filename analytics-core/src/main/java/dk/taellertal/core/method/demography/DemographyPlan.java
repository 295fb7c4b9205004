package dk.taellertal.core.method.demography;

import dk.taellertal.core.figure.Term;
import java.util.List;

/**
 * Which age groups' budgets follow the population, and where people are counted.
 *
 * @param example whether its costs are invented for the demo
 * @param forecast persons of all vintages and ages
 * @param actual persons of all ages on 1 January
 * @param vintage the forecast's dimension that tells one vintage from another
 * @param from the vintage that the adjustment starts from, where none is named
 * @param to the vintage that it leads to, where none is named
 * @param age the dimension of ages, alike in both
 */
public record DemographyPlan(
        String id,
        String name,
        boolean example,
        Term forecast,
        Term actual,
        String vintage,
        String from,
        String to,
        String age,
        List<AgeGroup> groups) {

    public DemographyPlan {
        groups = List.copyOf(groups);
        if (groups.stream().allMatch(group -> group.cost().isEmpty())) {
            throw new IllegalArgumentException("a demography needs a group with a cost: '%s'".formatted(id));
        }
    }
}
