package dk.taellertal.core.disclosure;

import dk.taellertal.core.disclosure.Asked.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which sums of a table are shown. They are gone through in a fixed order, and each is shown unless with it, and all that
 * is shown before it, something small could be worked out. So nothing more could be shown, and the same facts hide the same.
 *
 * @see "docs/decisions/0009-what-is-hidden.md"
 */
final class Decision {

    private final Asked asked;
    private final long threshold;
    private final List<SmallGroups> groups;
    private final List<int[]> secrets;
    private final boolean explained;
    private final FeasibleAlternatives doubt;
    /** What is small and must stay in doubt; by its place here, another set of counts that could be true as well. */
    private final List<int[]> counted;

    private final Map<Integer, long[]> doubts = new TreeMap<>();
    private NullSpace nullSpace;

    /** @param threshold in the unit of the counts, of which a person has so many */
    Decision(Asked asked, long threshold, long perPerson, boolean zeroHidden) {
        this.asked = asked;
        this.threshold = threshold;
        nullSpace = NullSpace.whole(asked.counts().length);
        for (int[] known : asked.given()) {
            nullSpace = nullSpace.computes(known) ? nullSpace : nullSpace.knowing(known);
        }
        groups = Stream.concat(
                        Stream.of(SmallGroups.of(asked.counts(), threshold, perPerson)),
                        asked.others().stream().map(other -> SmallGroups.beside(other, threshold, perPerson)))
                .toList();
        secrets = asked.sums().stream()
                .filter(s -> s.barred() || s.small(threshold))
                .map(Sum::atoms)
                .filter(atoms -> !nullSpace.computes(atoms))
                .toList();
        counted = Stream.concat(
                        asked.sums().stream().filter(s -> s.small(threshold)).map(Sum::atoms),
                        IntStream.range(0, asked.counts().length)
                                .filter(a -> asked.counts()[a] < threshold)
                                .mapToObj(a -> new int[] {a}))
                .toList();
        FeasibleAlternatives open = new FeasibleAlternatives(asked, threshold, zeroHidden, true);
        explained = counted.stream().allMatch(c -> open.about(c, nullSpace).isPresent());
        doubt = explained ? open : new FeasibleAlternatives(asked, threshold, zeroHidden, false);
        for (int i = 0; i < counted.size(); i++) {
            int count = i;
            doubt.about(counted.get(i), nullSpace).ifPresent(change -> doubts.put(count, change));
        }
    }

    Map<AggregateKey, Verdict> verdicts() {
        Map<AggregateKey, Verdict> verdicts = new HashMap<>();
        for (Sum sum : asked.sums()) {
            Verdict verdict = shown(sum) ? Verdict.SHOWN : reason(sum);
            sum.names().forEach(name -> verdicts.put(name, verdict));
        }
        return verdicts;
    }

    /** Where many small sums of few would betray each other by the reason given, it is given for the finest only. */
    private Verdict reason(Sum sum) {
        boolean few = sum.small(threshold) && (explained || sum.atoms().length == 1);
        return few ? Verdict.PRIMARY : Verdict.SECONDARY;
    }

    private boolean shown(Sum sum) {
        if (sum.barred() || sum.small(threshold)) {
            return false;
        }
        try {
            if (nullSpace.computes(sum.atoms())) {
                return true;
            }
            NullSpace less = nullSpace.knowing(sum.atoms());
            if (groups.stream().anyMatch(g -> g.computable(less))
                    || secrets.stream().anyMatch(less::computes)) {
                return false;
            }
            return staysInDoubt(sum, less);
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** Shows the sum where every small count stays in doubt. */
    private boolean staysInDoubt(Sum sum, NullSpace less) {
        Map<Integer, long[]> renewed = new HashMap<>();
        for (Map.Entry<Integer, long[]> kept : doubts.entrySet()) {
            if (NullSpace.change(kept.getValue(), sum.atoms()) != 0) {
                Optional<long[]> other = doubt.about(counted.get(kept.getKey()), less);
                if (other.isEmpty()) {
                    return false;
                }
                renewed.put(kept.getKey(), other.get());
            }
        }
        doubts.putAll(renewed);
        nullSpace = less;
        return true;
    }
}
