package dk.taellertal.core.goal;

import java.util.List;

/**
 * An institution's plan for an objective (målplan).
 *
 * @param initiatives trial actions (prøvehandlinger) and other things done
 */
public record ObjectivePlan(String id, String institution, String name, List<String> initiatives) {

    public ObjectivePlan {
        initiatives = List.copyOf(initiatives);
    }
}
