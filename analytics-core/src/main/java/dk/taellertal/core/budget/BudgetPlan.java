package dk.taellertal.core.budget;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the budget of a year is prepared from.
 *
 * @param year the budget year, the first of four
 * @param example whether its proposals were invented for the demo
 * @param pricesAsOf the latest estimate of the price index made at or before this day counts; else the latest
 */
public record BudgetPlan(
        int year,
        boolean example,
        Optional<LocalDate> pricesAsOf,
        Accounts accounts,
        Optional<Regulation> regulation,
        List<Bundle> bundles,
        List<Proposal> proposals) {

    private static final int YEARS = 4;

    public BudgetPlan {
        bundles = List.copyOf(bundles);
        proposals = List.copyOf(proposals);
        Set<String> known = new HashSet<>();
        for (Bundle bundle : bundles) {
            if (!known.add(bundle.id())) {
                throw new IllegalArgumentException("the bundle '%s' stands twice".formatted(bundle.id()));
            }
        }
        Set<String> ids = new HashSet<>();
        for (Proposal proposal : proposals) {
            if (!ids.add(proposal.id())) {
                throw new IllegalArgumentException("the proposal '%s' stands twice".formatted(proposal.id()));
            }
            check(proposal, known, years(year));
        }
    }

    private static void check(Proposal proposal, Set<String> bundles, List<Integer> years) {
        proposal.bundles().stream()
                .filter(id -> !bundles.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "the proposal '%s' names the bundle '%s', which is not there (known: %s)"
                                    .formatted(proposal.id(), id, bundles));
                });
        if (!List.copyOf(proposal.amounts().keySet()).equals(years)) {
            throw new IllegalArgumentException("the proposal '%s' has amounts for %s (expected %s)"
                    .formatted(proposal.id(), proposal.amounts().keySet(), years));
        }
    }

    private static List<Integer> years(int first) {
        return IntStream.range(first, first + YEARS).boxed().toList();
    }

    /** The budget year and the three after it. */
    public List<Integer> years() {
        return years(year);
    }

    /** The year in which the budget is prepared. */
    public int before() {
        return year - 1;
    }
}
