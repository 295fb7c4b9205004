package dk.taellertal.core.goal;

import java.util.List;
import java.util.Optional;

/**
 * A department's goal (mål) that realises a political goal within one life area.
 *
 * @param lead the chief who leads
 * @param support the chiefs who support
 */
public record Objective(
        String id,
        String name,
        String politicalGoal,
        String lifeArea,
        String lead,
        List<String> support,
        Optional<Collaboration> collaboration,
        boolean example,
        List<Indicator> indicators,
        List<ObjectivePlan> plans) {

    public Objective {
        support = List.copyOf(support);
        indicators = List.copyOf(indicators);
        plans = List.copyOf(plans);
    }
}
