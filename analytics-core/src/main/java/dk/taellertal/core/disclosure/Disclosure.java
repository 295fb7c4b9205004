package dk.taellertal.core.disclosure;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Says which sums are hidden. Decided for all sums of a dataset and period at once, before the first of them is told, and
 * remembered for as long as the facts are the same.
 *
 * @see "docs/decisions/0009-what-is-hidden.md"
 */
public final class Disclosure {

    private record Place(String dataset, Period period) {}

    private record Decided(String version, Map<String, Map<AggregateKey, Verdict>> byArea, Map<String, Table> tables) {}

    private final Catalogue catalogue;
    private final Map<Place, Decided> decided = new ConcurrentHashMap<>();

    public Disclosure(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why the sum of an area and period, which has rows, is hidden; empty where it may be told. */
    public Optional<Value.Suppressed> hides(FactView facts, CellQuery query, String area, Period period) {
        return hides(facts, query, area, period, Verdict.SECONDARY);
    }

    /** @param unknown what is to be held of a sum that nothing was decided about */
    private Optional<Value.Suppressed> hides(
            FactView facts, CellQuery query, String area, Period period, Verdict unknown) {
        DatasetContract contract = query.contract();
        if (contract.smallCount() == 0) {
            return Optional.empty();
        }
        Verdict verdict = decided(facts, contract, period)
                .byArea()
                .getOrDefault(area, Map.of())
                .getOrDefault(AggregateKey.of(query), unknown);
        return switch (verdict) {
            case SHOWN -> Optional.empty();
            case PRIMARY -> Optional.of(new Value.Suppressed(contract.smallCount(), Value.Suppression.PRIMARY));
            case SECONDARY -> Optional.of(new Value.Suppressed(contract.smallCount(), Value.Suppression.SECONDARY));
        };
    }

    /** What is decided about each area of a period. */
    Map<String, EarlierDisclosure.AreaState> states(FactView facts, DatasetContract contract, Period period) {
        Decided now = decided(facts, contract, period);
        Map<String, EarlierDisclosure.AreaState> states = new HashMap<>();
        now.tables()
                .forEach((area, table) -> states.put(
                        area, EarlierDisclosure.AreaState.of(table, now.byArea().getOrDefault(area, Map.of()))));
        return states;
    }

    /** Why a sum is hidden that another view of the facts hides; empty where that one does not have it. */
    public Optional<Value.Suppressed> hidesIfThere(FactView facts, CellQuery query, String area, Period period) {
        return hides(facts, query, area, period, Verdict.SHOWN).map(Value.Suppressed::secondary);
    }

    private Decided decided(FactView facts, DatasetContract contract, Period period) {
        Place place = new Place(contract.id(), period);
        Decided known = decided.get(place);
        if (known != null && known.version().equals(facts.version())) {
            return known;
        }
        Set<Period> shorter = shorter(facts, contract, period);
        PeriodDecisions decisions = new PeriodDecisions(
                catalogue, facts, contract, period, hiddenWithin(facts, contract, shorter), shorter);
        Decided now = new Decided(facts.version(), decisions.byArea(), decisions.tables());
        decided.put(place, now);
        return now;
    }

    /** What is hidden in shorter periods of a longer one, by area: a year less three of its quarters tells of the fourth. */
    private Map<String, Set<AggregateKey>> hiddenWithin(FactView facts, DatasetContract contract, Set<Period> shorter) {
        Map<String, Set<AggregateKey>> hidden = new HashMap<>();
        shorter.forEach(period -> decided(facts, contract, period)
                .byArea()
                .forEach((area, verdicts) -> verdicts.forEach((sum, verdict) -> {
                    if (verdict != Verdict.SHOWN) {
                        hidden.computeIfAbsent(area, a -> new HashSet<>()).add(sum);
                    }
                })));
        return hidden;
    }

    /** The shorter periods within a longer one that a dataset has facts of. */
    Set<Period> shorter(FactView facts, DatasetContract contract, Period period) {
        if (contract.period().kinds().size() == 1) {
            return Set.of();
        }
        Set<String> areas = catalogue.areas().all().stream().map(Area::code).collect(Collectors.toSet());
        return facts.periods(contract, areas).values().stream()
                .flatMap(Set::stream)
                .filter(p -> p.kind().compareTo(period.kind()) > 0 && new PeriodRange(period, period).contains(p))
                .collect(Collectors.toSet());
    }
}
