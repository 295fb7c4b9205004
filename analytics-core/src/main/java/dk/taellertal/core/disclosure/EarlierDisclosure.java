package dk.taellertal.core.disclosure;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.BaseCell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Facts;
import dk.taellertal.core.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which sums of the facts as they were are hidden: what is hidden now or was then, and what would tell of something small
 * beside all that later states of the facts show, where rows are the same. All states of a dataset's period are decided about
 * together, the newest first.
 *
 * @see "docs/decisions/0009-what-is-hidden.md"
 */
public final class EarlierDisclosure {

    /** So many of the newest states are looked at; those before show nothing. */
    private static final int MOST_STATES = 24;

    private record Place(String dataset, Period period) {}

    /** Each state by area, by the entry of the journal that it began with. */
    private record Decided(long applied, NavigableMap<Long, Map<String, AreaState>> states) {

        Map<String, AreaState> after(long sequence) {
            return Optional.ofNullable(states.floorEntry(sequence))
                    .map(Map.Entry::getValue)
                    .orElse(Map.of());
        }
    }

    private final Catalogue catalogue;
    private final Facts facts;
    private final Map<Place, Decided> decided = new ConcurrentHashMap<>();

    public EarlierDisclosure(Catalogue catalogue, Facts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /**
     * Why a sum is hidden that has rows in the facts as they were after an entry of the journal; empty where it may be told.
     */
    public Optional<Value.Suppressed> hides(long sequence, CellQuery query, String area, Period period) {
        DatasetContract contract = query.contract();
        if (contract.smallCount() == 0) {
            return Optional.empty();
        }
        boolean shown = Optional.ofNullable(
                        decided(contract, period).after(sequence).get(area))
                .filter(state -> state.shown().contains(AggregateKey.of(query)))
                .isPresent();
        return shown
                ? Optional.empty()
                : Optional.of(new Value.Suppressed(contract.smallCount(), Value.Suppression.SECONDARY));
    }

    /** Changes whenever another sum might be hidden. */
    public String version() {
        return String.valueOf(facts.applied());
    }

    private Decided decided(DatasetContract contract, Period period) {
        Place place = new Place(contract.id(), period);
        Decided known = decided.get(place);
        long applied = facts.applied();
        if (known == null || known.applied() != applied) {
            known = new Decided(applied, states(contract, period, applied));
            decided.put(place, known);
        }
        return known;
    }

    private NavigableMap<Long, Map<String, AreaState>> states(DatasetContract contract, Period period, long applied) {
        NavigableMap<Long, Map<String, AreaState>> states = new TreeMap<>();
        Map<String, List<AreaState>> later = new HashMap<>();
        Map<Period, Set<BaseCell>> rows = Map.of();
        Map<String, AreaState> state = Map.of();
        int different = 0;
        for (long since : facts.changes(contract).reversed()) {
            if (since <= applied) {
                FactView then = facts.asOf(since);
                Map<Period, Set<BaseCell>> its = rows(then, contract, period);
                if (different == 0 || !its.equals(rows)) {
                    different++;
                    state = state(then, contract, period, different > MOST_STATES, later);
                }
                states.put(since, state);
                rows = its;
            }
        }
        return states;
    }

    /** What is decided about follows from these. */
    private Map<Period, Set<BaseCell>> rows(FactView then, DatasetContract contract, Period period) {
        return Stream.concat(Stream.of(period), new Disclosure(catalogue).shorter(then, contract, period).stream())
                .collect(Collectors.toMap(p -> p, p -> Set.copyOf(then.baseCells(contract, p))));
    }

    /**
     * Decides about one more state, small areas first as about the facts of now; from then on it is one of the later ones.
     *
     * @param later by area, the newest first
     */
    private Map<String, AreaState> state(
            FactView then,
            DatasetContract contract,
            Period period,
            boolean tooOld,
            Map<String, List<AreaState>> later) {
        Disclosure own = new Disclosure(catalogue);
        Map<String, AreaState> found = own.states(then, contract, period);
        Map<String, Set<AggregateKey>> within = hiddenWithin(own, then, contract, period);
        Map<String, AreaState> decided = new HashMap<>();
        Set<AggregateKey> hidden = new HashSet<>();
        for (List<String> areas : AreaLevels.smallestFirst(catalogue, found.keySet())) {
            Set<AggregateKey> smaller = Set.copyOf(hidden);
            for (String area : areas) {
                AreaState state = Objects.requireNonNull(found.get(area));
                List<AreaState> others = later.computeIfAbsent(area, a -> new ArrayList<>());
                Set<AggregateKey> barred = new HashSet<>(within.getOrDefault(area, Set.of()));
                barred.addAll(smaller);
                Set<AggregateKey> shown = tooOld ? Set.of() : shown(contract, state, others, barred);
                AreaState now = new AreaState(state.table(), state.verdicts(), shown);
                others.add(now);
                decided.put(area, now);
                hidden.addAll(now.hidden());
            }
        }
        return decided;
    }

    private Map<String, Set<AggregateKey>> hiddenWithin(
            Disclosure own, FactView then, DatasetContract contract, Period period) {
        long sequence = Long.parseLong(then.version());
        Map<String, Set<AggregateKey>> hidden = new HashMap<>();
        for (Period shorter : own.shorter(then, contract, period)) {
            decided(contract, shorter)
                    .after(sequence)
                    .forEach((area, state) ->
                            hidden.computeIfAbsent(area, a -> new HashSet<>()).addAll(state.hidden()));
        }
        return hidden;
    }

    /** @param barred what is hidden in smaller areas and shorter periods of this state */
    private static Set<AggregateKey> shown(
            DatasetContract contract, AreaState state, List<AreaState> later, Set<AggregateKey> barred) {
        Optional<AreaState> same = later.stream()
                .filter(other -> other.table().rows().equals(state.table().rows()))
                .findFirst();
        Set<AggregateKey> known = same.map(AreaState::shown).orElse(state.shown());
        return (later.isEmpty() || same.isPresent()) && Collections.disjoint(known, barred)
                ? known
                : new BesideLater(contract, state, later, barred).shown();
    }

    /**
     * An area in one state of the facts.
     *
     * @param shown the sums that a reader may see
     */
    record AreaState(Table table, Map<AggregateKey, Verdict> verdicts, Set<AggregateKey> shown) {

        static AreaState of(Table table, Map<AggregateKey, Verdict> verdicts) {
            return new AreaState(
                    table,
                    verdicts,
                    verdicts.entrySet().stream()
                            .filter(e -> e.getValue() == Verdict.SHOWN)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
        }

        /** The sums that it has and does not show. */
        Set<AggregateKey> hidden() {
            Set<AggregateKey> hidden = new HashSet<>(verdicts.keySet());
            hidden.removeAll(shown);
            return hidden;
        }
    }
}
