package dk.taellertal.core.disclosure;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.disclosure.EarlierDisclosure.AreaState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One table of before beside those of later states, whose shown sums are known. A cell that counts the same in several states is
 * one cell: whoever subtracts one state from the other may take it for the same.
 */
final class BesideLater {

    private record Same(Map<String, String> codes, Optional<Long> count, List<Long> quantities) {}

    private final DatasetContract contract;
    private final AreaState state;
    private final List<AreaState> later;
    private final Set<AggregateKey> barred;
    private final PersonUnit unit;
    private final Map<Same, Integer> cells = new LinkedHashMap<>();

    /**
     * @param later the newest first; that one counts now
     * @param barred what is hidden for a reason outside the table
     */
    BesideLater(DatasetContract contract, AreaState state, List<AreaState> later, Set<AggregateKey> barred) {
        this.contract = contract;
        this.state = state;
        this.later = later;
        this.barred = new HashSet<>(barred);
        this.barred.addAll(state.hidden());
        later.stream().limit(1).forEach(now -> this.barred.addAll(now.hidden()));
        unit = PersonUnit.of(
                Stream.concat(later.stream(), Stream.of(state))
                        .flatMap(s -> s.table().rows().stream())
                        .toList(),
                state.table().others());
    }

    /** The sums that may be shown. */
    Set<AggregateKey> shown() {
        try {
            return decided();
        } catch (ArithmeticException e) {
            return Set.of();
        }
    }

    private Set<AggregateKey> decided() {
        List<BitSet> given = new ArrayList<>();
        for (AreaState other : later) {
            Table table = other.table().in(unit);
            int[] places = places(table);
            other.shown().forEach(sum -> given.add(placed(table.cells(sum), table, places)));
        }
        Table table = state.table().in(unit);
        int[] places = places(table);
        Set<AggregateKey> shown = new HashSet<>();
        Map<AggregateKey, BitSet> asked = new LinkedHashMap<>();
        Map<AggregateKey, Integer> depths = new HashMap<>();
        for (AggregateKey sum : state.verdicts().keySet()) {
            BitSet taken = table.cells(sum);
            BitSet placed = placed(taken, table, places);
            if (taken.stream()
                    .anyMatch(c -> table.counts().get(c).filter(n -> n >= 0).isEmpty())) {
                continue;
            }
            if (placed.isEmpty()) {
                shown.add(sum);
            } else {
                asked.put(sum, placed);
                depths.put(sum, sum.with().size());
            }
        }
        shown.removeAll(barred);
        given.removeIf(BitSet::isEmpty);
        Asked beside = Asked.of(asked, depths, counts(), others(), barred, given);
        long threshold = contract.smallCount() * unit.perPerson();
        new Decision(beside, threshold, unit.perPerson(), contract.hideZero())
                .verdicts()
                .forEach((sum, verdict) -> {
                    if (verdict == Verdict.SHOWN) {
                        shown.add(sum);
                    }
                });
        return shown;
    }

    /** Where each cell of a table is among those of all states. */
    private int[] places(Table table) {
        return IntStream.range(0, table.counts().size())
                .map(cell -> {
                    Same same = new Same(
                            table.codes().get(cell),
                            table.counts().get(cell),
                            LongStream.of(table.quantitiesOf(cell)).boxed().toList());
                    Integer known = cells.putIfAbsent(same, cells.size());
                    return known == null ? cells.size() - 1 : known;
                })
                .toArray();
    }

    /** The cells of somebody; nobody is known to be nobody, unless that is hidden. */
    private BitSet placed(BitSet taken, Table table, int[] places) {
        BitSet placed = new BitSet();
        taken.stream()
                .filter(c -> contract.hideZero() || !table.counts().get(c).equals(Optional.of(0L)))
                .forEach(c -> placed.set(places[c]));
        return placed;
    }

    private long[] counts() {
        return cells.keySet().stream().mapToLong(c -> c.count().orElse(0L)).toArray();
    }

    private List<long[]> others() {
        return IntStream.range(1, state.table().quantities())
                .mapToObj(which -> cells.keySet().stream()
                        .mapToLong(c -> Math.abs(c.quantities().get(which)))
                        .toArray())
                .toList();
    }
}
