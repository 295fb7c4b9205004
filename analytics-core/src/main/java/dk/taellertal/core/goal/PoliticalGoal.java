package dk.taellertal.core.goal;

import dk.taellertal.core.text.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A goal adopted by the council (politisk målsætning), for one or several life areas.
 *
 * @param lifeAreas the ids of at least one, each once
 * @param adopted the day of the meeting that adopted it; empty where that is not known
 * @param policy the policy it stands in, such as {@code Børne- og ungepolitik}; empty where it stands by itself
 * @param example whether it is invented for the demo, rather than found in the municipality's documents
 */
public record PoliticalGoal(
        String id,
        String name,
        Optional<String> nameEn,
        List<String> lifeAreas,
        Optional<LocalDate> adopted,
        Optional<String> policy,
        boolean example)
        implements Named {

    public PoliticalGoal {
        lifeAreas = List.copyOf(lifeAreas);
        if (lifeAreas.isEmpty()) {
            throw new IllegalArgumentException("political goal '%s' must belong to a life area".formatted(id));
        }
        if (new HashSet<>(lifeAreas).size() < lifeAreas.size()) {
            throw new IllegalArgumentException("political goal '%s' has a life area twice".formatted(id));
        }
    }
}
