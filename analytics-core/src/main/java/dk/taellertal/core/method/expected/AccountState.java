package dk.taellertal.core.method.expected;

import java.util.List;
import java.util.Set;

/**
 * What is known of an account when its year's result is to be told.
 *
 * @param current the year in question
 * @param month the last month that has ended, 0…12
 * @param earlier years before it
 * @param excluded earlier years that say nothing about this one, such as one with a lockdown: neither learned from nor
 *     tested on
 */
public record AccountState(YearCourse current, int month, List<YearCourse> earlier, Set<Integer> excluded) {

    public AccountState {
        earlier = List.copyOf(earlier);
        excluded = Set.copyOf(excluded);
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("month must lie in 0…12: '%d'".formatted(month));
        }
        List<Integer> years = earlier.stream().map(YearCourse::year).toList();
        if (years.stream().anyMatch(year -> year >= current.year())
                || years.stream().distinct().count() != years.size()) {
            throw new IllegalArgumentException(
                    "the earlier years must lie before %d, each once: '%s'".formatted(current.year(), years));
        }
    }

    /** The earlier years that count. */
    public List<YearCourse> learned() {
        return earlier.stream().filter(year -> !excluded.contains(year.year())).toList();
    }
}
