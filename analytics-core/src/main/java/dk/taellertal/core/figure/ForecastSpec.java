package dk.taellertal.core.figure;

import java.util.Optional;
import java.util.Set;

/**
 * What the year of a figure that counts since 1 January can be told to end at from: measures of its own dataset.
 *
 * @param budget the year's budget, as it stands at each month
 * @param phased the part of it planned to be used up to each month; empty where the budget has no phases
 * @param excluded years that say nothing about others, such as one with a lockdown
 */
public record ForecastSpec(String budget, Optional<String> phased, Set<Integer> excluded) {

    public ForecastSpec {
        excluded = Set.copyOf(excluded);
    }
}
