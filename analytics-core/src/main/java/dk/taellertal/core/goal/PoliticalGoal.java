package dk.taellertal.core.goal;

import java.util.List;

/**
 * A goal adopted by the council (politisk målsætning), for one or several life areas.
 *
 * @param example whether it is invented for the demo, rather than found in the municipality's documents
 */
public record PoliticalGoal(String id, String name, List<String> lifeAreas, boolean example) {

    public PoliticalGoal {
        lifeAreas = List.copyOf(lifeAreas);
        if (lifeAreas.isEmpty()) {
            throw new IllegalArgumentException("political goal '%s' must belong to a life area".formatted(id));
        }
    }
}
