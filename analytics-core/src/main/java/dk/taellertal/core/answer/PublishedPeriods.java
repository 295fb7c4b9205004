package dk.taellertal.core.answer;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.FactView;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** For which periods datasets have facts of some areas, each asked once. */
final class PublishedPeriods {

    private record Asked(String dataset, Set<String> areas) {}

    private final FactView facts;
    private final Map<Asked, Map<String, Set<Period>>> known = new HashMap<>();

    PublishedPeriods(FactView facts) {
        this.facts = facts;
    }

    /** By area; areas without any are left out. */
    Map<String, Set<Period>> of(DatasetContract contract, Set<String> areas) {
        return known.computeIfAbsent(new Asked(contract.id(), areas), a -> facts.periods(contract, areas));
    }
}
