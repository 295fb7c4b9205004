package dk.taellertal.ui.coverage;

import dk.taellertal.core.goal.Collaboration;
import dk.taellertal.core.goal.Objective;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which objectives are asked for.
 *
 * @param chief who leads an objective or supports it
 * @param level how closely departments work on it
 */
record Narrowed(Optional<String> chief, Optional<Collaboration> level) {

    static Narrowed of(Optional<String> chief, Optional<String> level) {
        return new Narrowed(
                chief.filter(c -> !c.isBlank()),
                level.flatMap(text -> Arrays.stream(Collaboration.values())
                        .filter(l -> l.name().equals(text))
                        .findFirst()));
    }

    boolean holds(Objective objective) {
        return chief.map(c -> c.equals(objective.lead()) || objective.support().contains(c))
                        .orElse(true)
                && level.map(l -> objective.collaboration().equals(Optional.of(l)))
                        .orElse(true);
    }

    /** By the names in an address; none where nothing is narrowed. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        chief.ifPresent(c -> parameters.put("chief", c));
        level.ifPresent(l -> parameters.put("level", l.name()));
        return parameters;
    }
}
