package dk.taellertal.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The groups of atoms that together count fewer than the threshold: none of them may be computable. */
final class SmallGroups {

    /** As many groups are looked through one by one; in a larger table only smaller groups. */
    private static final long MOST = 20_000;

    private final int[] atoms;
    private final long[] counts;
    private final long threshold;
    private final int largest;

    private SmallGroups(int[] atoms, long[] counts, long threshold, long perPerson) {
        this.atoms = atoms;
        this.counts = counts;
        this.threshold = threshold;
        largest = largest(perPerson);
    }

    /**
     * @param counts the persons or cases behind each atom; none stands for one, where none is hidden too
     * @param threshold in the unit of the counts, of which a person has so many
     */
    static SmallGroups of(long[] counts, long threshold, long perPerson) {
        int[] atoms = atoms(counts, threshold);
        return new SmallGroups(
                atoms,
                Arrays.stream(atoms).mapToLong(a -> Math.max(1, counts[a])).toArray(),
                threshold,
                perPerson);
    }

    /** The same of another measure of persons: an atom without any may belong to a group, and makes none alone. */
    static SmallGroups beside(long[] counts, long threshold, long perPerson) {
        int[] atoms =
                Arrays.stream(counts).anyMatch(c -> c > 0 && c < threshold) ? atoms(counts, threshold) : new int[0];
        return new SmallGroups(
                atoms, Arrays.stream(atoms).mapToLong(a -> counts[a]).toArray(), threshold, perPerson);
    }

    private static int[] atoms(long[] counts, long threshold) {
        return IntStream.range(0, counts.length)
                .filter(a -> counts[a] < threshold)
                .boxed()
                .sorted(Comparator.comparingLong(a -> counts[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many atoms a group that is looked for has at most; two in any table. */
    private int largest(long perPerson) {
        int most = Math.toIntExact(threshold / perPerson);
        long[][] ways = new long[most][most];
        ways[0][0] = 1;
        for (long count : counts) {
            int persons = Math.toIntExact(count / perPerson);
            for (int size = most - 2; size >= 0; size--) {
                for (int sum = most - 1 - persons; sum >= 0; sum--) {
                    ways[size + 1][sum + persons] = Math.min(MOST + 1, ways[size + 1][sum + persons] + ways[size][sum]);
                }
            }
        }
        int size = 1;
        long groups = Arrays.stream(ways[1]).sum();
        while (size < most && groups <= MOST) {
            size++;
            groups += size < most ? Arrays.stream(ways[size]).sum() : 0;
        }
        return size + 1;
    }

    /** Whether some small group can be computed. */
    boolean computable(NullSpace nullSpace) {
        Map<Long, List<Integer>> byTag = new HashMap<>();
        for (int i = 0; i < atoms.length; i++) {
            byTag.computeIfAbsent(nullSpace.tag(atoms[i]), t -> new ArrayList<>())
                    .add(i);
        }
        return completed(nullSpace, byTag, new int[0], 0, 0);
    }

    /** Whether the chosen atoms and some later ones make a group that can be computed; the last one is found by its tag. */
    private boolean completed(NullSpace nullSpace, Map<Long, List<Integer>> byTag, int[] chosen, long tag, long count) {
        int from = chosen.length == 0 ? 0 : chosen[chosen.length - 1] + 1;
        for (int last : byTag.getOrDefault(tag == 0 ? 0 : NullSpace.PRIME - tag, List.of())) {
            if (last >= from
                    && count + counts[last] > 0
                    && count + counts[last] < threshold
                    && nullSpace.computes(group(chosen, last))) {
                return true;
            }
        }
        if (chosen.length + 1 >= largest) {
            return false;
        }
        for (int next = from; next < atoms.length && count + 2 * counts[next] < threshold; next++) {
            int[] more = Arrays.copyOf(chosen, chosen.length + 1);
            more[chosen.length] = next;
            long sum = (tag + nullSpace.tag(atoms[next])) % NullSpace.PRIME;
            if (completed(nullSpace, byTag, more, sum, count + counts[next])) {
                return true;
            }
        }
        return false;
    }

    private int[] group(int[] chosen, int last) {
        return IntStream.concat(Arrays.stream(chosen), IntStream.of(last))
                .map(i -> atoms[i])
                .toArray();
    }
}
