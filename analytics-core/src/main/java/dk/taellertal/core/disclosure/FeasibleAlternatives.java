package dk.taellertal.core.disclosure;

import dk.taellertal.core.disclosure.Asked.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether counts stay in doubt: of each count that is hidden for being small there must be another set of counts, whole
 * numbers and none negative, in which it is another one while everything that is said stays true. Said are the sums shown,
 * and of a hidden one why it is.
 */
final class FeasibleAlternatives {

    /** So many other sets of counts are tried for each hidden one, times the atoms of each set. */
    private static final int TRIES = 100_000;

    private final Asked asked;
    private final long threshold;
    private final int least;
    private final boolean explained;
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    /** @param explained whether small sums of several atoms are told to be small */
    FeasibleAlternatives(Asked asked, long threshold, boolean zeroHidden, boolean explained) {
        this.asked = asked;
        this.threshold = threshold;
        this.least = zeroHidden ? 0 : 1;
        this.explained = explained;
        for (int atom = 0; atom < asked.counts().length; atom++) {
            sumsOf.add(new ArrayList<>());
        }
        for (int s = 0; s < asked.sums().size(); s++) {
            for (int atom : asked.sums().get(s).atoms()) {
                sumsOf.get(atom).add(s);
            }
        }
    }

    /** A change of all counts that leaves everything said as it is and changes this sum. */
    Optional<long[]> about(int[] sum, NullSpace nullSpace) {
        List<long[]> moving = nullSpace.directions().stream()
                .filter(d -> NullSpace.change(d, sum) != 0)
                .toList();
        for (long[] direction : moving) {
            Optional<long[]> change =
                    possible(direction).or(() -> possible(plus(new long[direction.length], direction, -1)));
            if (change.isPresent()) {
                return change;
            }
        }
        return withAnother(moving, sum, nullSpace);
    }

    /** Two directions together, where neither is possible alone. */
    private Optional<long[]> withAnother(List<long[]> moving, int[] sum, NullSpace nullSpace) {
        int tries = 0;
        for (long[] one : moving) {
            for (long[] other : nullSpace.directions()) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    long[] both = plus(one, other, sign);
                    Optional<long[]> change = NullSpace.change(both, sum) == 0
                            ? Optional.empty()
                            : possible(both).or(() -> possible(plus(new long[both.length], both, -1)));
                    if (change.isPresent() || ++tries > TRIES / both.length) {
                        return change;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static long[] plus(long[] one, long[] other, int sign) {
        long[] sum = new long[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(one[i], Math.multiplyExact(sign, other[i]));
        }
        return sum;
    }

    private Optional<long[]> possible(long[] change) {
        Map<Integer, Long> changed = new HashMap<>();
        for (int atom = 0; atom < change.length; atom++) {
            long by = change[atom];
            if (by != 0) {
                if (asked.counts()[atom] + by < 0) {
                    return Optional.empty();
                }
                sumsOf.get(atom).forEach(s -> changed.merge(s, by, Math::addExact));
            }
        }
        boolean said = changed.entrySet().stream()
                .allMatch(e -> e.getValue() == 0 || keeps(asked.sums().get(e.getKey()), e.getValue()));
        return said ? Optional.of(change) : Optional.empty();
    }

    /** Whether what is said of a sum while it is hidden is still true when it counts so many more. */
    private boolean keeps(Sum sum, long more) {
        long count = sum.count() + more;
        if (!explained && sum.atoms().length > 1) {
            return count >= least;
        }
        return sum.small(threshold) ? count >= least && count < threshold : count >= threshold;
    }
}
