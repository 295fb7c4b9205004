package dk.taellertal.core.budget;

import dk.taellertal.core.figure.KeyFigureId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change of the budget that the council can say yes or no to.
 *
 * @param bundles ids of the bundles it stands in, at least one; it is counted with the first
 * @param law what requires the task, where the proposal says so
 * @param amounts mio. kr. by year, in the prices of the year before the budget year; plus is more expenditure
 * @param figure the key figure that would show its effect; empty where there is none
 */
public record Proposal(
        String id,
        String name,
        List<String> bundles,
        Mandate mandate,
        Optional<String> law,
        SortedMap<Integer, BigDecimal> amounts,
        Optional<KeyFigureId> figure,
        String lifeArea,
        Stated stated) {

    public Proposal {
        bundles = List.copyOf(bundles);
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        if (bundles.isEmpty()) {
            throw new IllegalArgumentException("the proposal '%s' stands in no bundle".formatted(id));
        }
        if (bundles.stream().distinct().count() != bundles.size()) {
            throw new IllegalArgumentException(
                    "the proposal '%s' names a bundle twice: '%s'".formatted(id, String.join(", ", bundles)));
        }
    }

    /** @throws NullPointerException where the year is none of the budget's */
    public BigDecimal in(int year) {
        return Objects.requireNonNull(amounts.get(year), () -> "'%s' has no amount in %d".formatted(id, year));
    }
}
