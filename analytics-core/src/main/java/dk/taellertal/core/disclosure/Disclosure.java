package dk.taellertal.core.disclosure;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says which sums are hidden. Decided for all sums of a dataset and period at once, before the first of them is told, and
 * remembered for as long as the facts are the same.
 *
 * @see "docs/decisions/0009-what-is-hidden.md"
 */
public final class Disclosure {

    private record Place(String dataset, Period period) {}

    private record Decided(
            String version, Map<String, Map<AskedSum, Verdict>> byArea, Map<String, Table> tables) {

        /** Whether anything of an area is hidden. */
        boolean hides(String area) {
            return byArea.getOrDefault(area, Map.of()).values().stream().anyMatch(v -> v != Verdict.SHOWN);
        }
    }

    private final Catalogue catalogue;
    private final Map<Place, Decided> decided = new ConcurrentHashMap<>();

    public Disclosure(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why the sum of an area and period, which has rows, is hidden; empty where it may be told. */
    public Optional<Value.Suppressed> hides(FactView facts, CellQuery query, String area, Period period) {
        DatasetContract contract = query.contract();
        if (contract.smallCount() == 0) {
            return Optional.empty();
        }
        Verdict verdict = decided(facts, contract, period)
                .byArea()
                .getOrDefault(area, Map.of())
                .getOrDefault(AskedSum.of(query), Verdict.REVEALING);
        return switch (verdict) {
            case SHOWN -> Optional.empty();
            case FEW -> Optional.of(new Value.Suppressed(contract.smallCount(), Value.Because.FEW));
            case REVEALING -> Optional.of(new Value.Suppressed(contract.smallCount(), Value.Because.REVEALING));
        };
    }

    /**
     * Whether a sum of one view of the facts is hidden by what another one hides: it is hidden there, or, where something is
     * hidden in either, the two differ by few persons.
     *
     * @param other what decided about the other view
     */
    public Optional<Value.Suppressed> hidesBeside(
            FactView facts, Disclosure other, FactView others, CellQuery query, String area, Period period) {
        DatasetContract contract = query.contract();
        if (contract.smallCount() == 0) {
            return Optional.empty();
        }
        Decided here = decided(facts, contract, period);
        Decided there = other.decided(others, contract, period);
        AskedSum sum = AskedSum.of(query);
        Verdict verdict = there.byArea().getOrDefault(area, Map.of()).getOrDefault(sum, Verdict.SHOWN);
        boolean hidden = verdict != Verdict.SHOWN
                || ((here.hides(area) || there.hides(area))
                        && differsByFew(here.tables().get(area), there.tables().get(area), sum, contract.smallCount()));
        return hidden
                ? Optional.of(new Value.Suppressed(contract.smallCount(), Value.Because.REVEALING))
                : Optional.empty();
    }

    private static boolean differsByFew(@Nullable Table one, @Nullable Table other, AskedSum sum, int threshold) {
        return one != null
                && other != null
                && IntStream.range(0, one.quantities())
                        .mapToObj(which -> one.persons(sum, which)
                                .subtract(other.persons(sum, which))
                                .abs())
                        .anyMatch(d -> d.signum() > 0 && d.compareTo(BigDecimal.valueOf(threshold)) < 0);
    }

    /** Why a sum is hidden that another view of the facts hides; empty where that one does not have it. */
    public Optional<Value.Suppressed> hidesIfThere(FactView facts, CellQuery query, String area, Period period) {
        DatasetContract contract = query.contract();
        if (contract.smallCount() == 0) {
            return Optional.empty();
        }
        Verdict verdict = decided(facts, contract, period)
                .byArea()
                .getOrDefault(area, Map.of())
                .getOrDefault(AskedSum.of(query), Verdict.SHOWN);
        return verdict == Verdict.SHOWN
                ? Optional.empty()
                : Optional.of(new Value.Suppressed(contract.smallCount(), Value.Because.REVEALING));
    }

    private Decided decided(FactView facts, DatasetContract contract, Period period) {
        Place place = new Place(contract.id(), period);
        Decided known = decided.get(place);
        if (known != null && known.version().equals(facts.version())) {
            return known;
        }
        Set<Period> shorter = shorter(facts, contract, period);
        PeriodDecisions decisions =
                new PeriodDecisions(catalogue, facts, contract, period, hiddenWithin(facts, contract, shorter), shorter);
        Decided now = new Decided(facts.version(), decisions.byArea(), decisions.tables());
        decided.put(place, now);
        return now;
    }

    /** What is hidden in shorter periods of a longer one, by area: a year less three of its quarters tells of the fourth. */
    private Map<String, Set<AskedSum>> hiddenWithin(FactView facts, DatasetContract contract, Set<Period> shorter) {
        Map<String, Set<AskedSum>> hidden = new HashMap<>();
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
    private Set<Period> shorter(FactView facts, DatasetContract contract, Period period) {
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
