package dk.taellertal.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of one table in atoms: an atom is all cells that stand in the very same sums, so no sum tells them apart. */
final class Asked {

    private final List<Sum> sums;
    private final long[] counts;
    private final List<long[]> others;
    private final List<int[]> given;

    private Asked(List<Sum> sums, long[] counts, List<long[]> others, List<int[]> given) {
        this.sums = sums;
        this.counts = counts;
        this.others = List.copyOf(others);
        this.given = List.copyOf(given);
    }

    /** The atoms of each sum that is known before the first is decided about. */
    List<int[]> given() {
        return given;
    }

    /** In the order in which they are decided about. */
    List<Sum> sums() {
        return sums;
    }

    /** The persons or cases behind each atom. */
    long[] counts() {
        return counts;
    }

    /** What other measures count of persons behind each atom, and what the count has beyond them. */
    List<long[]> others() {
        return others;
    }

    /** Some cells that are asked for together, by one question or several. */
    static final class Sum {

        /** What decides first: figures before their breakdowns, large before small, and the names where all else is alike. */
        static final Comparator<Sum> ORDER = Comparator.comparingInt(Sum::depth)
                .thenComparing(Comparator.comparingLong(Sum::count).reversed())
                .thenComparing(
                        Comparator.<Sum>comparingInt(s -> s.atoms().length).reversed())
                .thenComparing(s -> s.names().getFirst().toString());

        private final List<AggregateKey> names;
        private final int depth;
        private final int[] atoms;
        private final long count;
        private final boolean barred;

        Sum(List<AggregateKey> names, int depth, int[] atoms, long count, boolean barred) {
            this.names = names;
            this.depth = depth;
            this.atoms = atoms;
            this.count = count;
            this.barred = barred;
        }

        List<AggregateKey> names() {
            return names;
        }

        /** By how few dimensions a figure must be narrowed to ask for it. */
        int depth() {
            return depth;
        }

        int[] atoms() {
            return atoms;
        }

        long count() {
            return count;
        }

        /** Whether it may not be shown for a reason outside the table. */
        boolean barred() {
            return barred;
        }

        boolean small(long threshold) {
            return count < threshold;
        }
    }

    /**
     * @param cells the cells of each sum, none of them empty
     * @param otherCounts by other measure, or difference to one, what each cell has of it
     * @param given the cells of sums that are known, none of them empty
     */
    static Asked of(
            Map<AggregateKey, BitSet> cells,
            Map<AggregateKey, Integer> depths,
            long[] cellCounts,
            List<long[]> otherCounts,
            Set<AggregateKey> barred,
            List<BitSet> given) {
        Map<BitSet, List<AggregateKey>> alike = new LinkedHashMap<>();
        cells.forEach(
                (sum, set) -> alike.computeIfAbsent(set, s -> new ArrayList<>()).add(sum));
        List<BitSet> sets = new ArrayList<>(alike.keySet());
        sets.addAll(given);
        int[] atomOf = atoms(sets, cellCounts.length);
        long[] counts = added(cellCounts, atomOf);
        List<long[]> others = otherCounts.stream().map(o -> added(o, atomOf)).toList();
        List<Sum> sums = new ArrayList<>();
        alike.forEach((set, names) -> {
            int[] atoms = atomsOf(set, atomOf);
            long count = set.stream().mapToLong(c -> cellCounts[c]).sum();
            names.sort(Comparator.comparing(AggregateKey::toString));
            int depth = names.stream()
                    .mapToInt(n -> depths.getOrDefault(n, 0))
                    .min()
                    .orElse(0);
            sums.add(new Sum(names, depth, atoms, count, names.stream().anyMatch(barred::contains)));
        });
        sums.sort(Sum.ORDER);
        return new Asked(
                List.copyOf(sums),
                counts,
                others,
                given.stream().map(set -> atomsOf(set, atomOf)).toList());
    }

    private static int[] atomsOf(BitSet cells, int[] atomOf) {
        return cells.stream().map(c -> atomOf[c]).distinct().sorted().toArray();
    }

    private static long[] added(long[] cells, int[] atomOf) {
        long[] atoms = new long[Arrays.stream(atomOf).max().orElse(-1) + 1];
        for (int cell = 0; cell < cells.length; cell++) {
            if (atomOf[cell] >= 0) {
                atoms[atomOf[cell]] += cells[cell];
            }
        }
        return atoms;
    }

    /** The atom of each cell; −1 where no sum has it. */
    private static int[] atoms(List<BitSet> sums, int cells) {
        BitSet[] memberships = new BitSet[cells];
        for (int cell = 0; cell < cells; cell++) {
            memberships[cell] = new BitSet();
        }
        for (int s = 0; s < sums.size(); s++) {
            int sum = s;
            sums.get(s).stream().forEach(cell -> memberships[cell].set(sum));
        }
        Map<BitSet, Integer> known = new HashMap<>();
        int[] atomOf = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            atomOf[cell] =
                    memberships[cell].isEmpty() ? -1 : known.computeIfAbsent(memberships[cell], m -> known.size());
        }
        return atomOf;
    }
}
