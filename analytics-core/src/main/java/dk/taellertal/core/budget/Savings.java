package dk.taellertal.core.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A budget's proposals against its targets, in mio. kr.; minus is a saving. A proposal in several bundles counts in the
 * sum of each of them, and once in the total.
 *
 * @param total of all proposals by year, each counted once
 * @param target the sum of the bundles' targets for the budget year
 */
public record Savings(int year, List<Lot> lots, SortedMap<Integer, BigDecimal> total, BigDecimal target) {

    /** A bundle with its proposals. */
    public record Lot(Bundle bundle, List<Line> lines, SortedMap<Integer, BigDecimal> sums) {
        public Lot {
            lines = List.copyOf(lines);
            sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
        }
    }

    /** @param countedIn the bundle that stands before this one and has the proposal too; empty where it counts here */
    public record Line(Proposal proposal, Optional<Bundle> countedIn) {}

    public Savings {
        lots = List.copyOf(lots);
        total = Collections.unmodifiableSortedMap(new TreeMap<>(total));
    }

    public static Savings of(BudgetPlan plan) {
        Map<String, Bundle> counted = new HashMap<>();
        List<Lot> lots = new ArrayList<>();
        for (Bundle bundle : plan.bundles()) {
            List<Line> lines = plan.proposals().stream()
                    .filter(proposal -> proposal.bundles().contains(bundle.id()))
                    .map(proposal ->
                            new Line(proposal, Optional.ofNullable(counted.putIfAbsent(proposal.id(), bundle))))
                    .toList();
            lots.add(new Lot(
                    bundle, lines, sums(plan, lines.stream().map(Line::proposal).toList())));
        }
        BigDecimal target = plan.bundles().stream().map(Bundle::target).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Savings(plan.year(), lots, sums(plan, plan.proposals()), target);
    }

    private static SortedMap<Integer, BigDecimal> sums(BudgetPlan plan, List<Proposal> proposals) {
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        plan.years()
                .forEach(year -> sums.put(
                        year,
                        proposals.stream()
                                .map(proposal -> proposal.in(year))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sums;
    }

    /** What the proposals change the budget year by. */
    public BigDecimal change() {
        return total.getOrDefault(year, BigDecimal.ZERO);
    }

    /** What they save in the budget year, as a positive number; below 0 where they cost. */
    public BigDecimal found() {
        return change().negate();
    }

    /** What is to be saved, as a positive number. */
    public BigDecimal wanted() {
        return target.negate();
    }

    /** What is still to be found; 0 or below where the targets are met. */
    public BigDecimal lacking() {
        return wanted().subtract(found());
    }
}
