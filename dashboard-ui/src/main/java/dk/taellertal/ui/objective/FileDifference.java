package dk.taellertal.ui.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.catalogue.PoliticalGoalYaml;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Worded;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ui.history.FieldChange;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a goal says otherwise in the program than in the catalogue's file. What it says in the program is in force.
 *
 * @param objective the id of the objective; null where it is a political goal
 * @param politicalGoal the id of the political goal; null where it is an objective
 * @param field by the key of a catalogue file; {@code state} where the goal is worked with no longer
 * @param inFile null where the file does not have it
 * @param inForce null where the program does not have it
 * @param fileChanged whether the file says something else than it did when the goal was first changed in the program
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileDifference(
        @Nullable String objective,
        @Nullable String politicalGoal,
        String name,
        String field,
        @Nullable Object inFile,
        @Nullable Object inForce,
        boolean fileChanged) {

    /** The field under which it stands that a goal is worked with no longer. */
    public static final String STATE = "state";

    private static final String CURRENT = "current";

    /** Those of all goals that a file has, the political goals first, in the order of the files. */
    public static List<FileDifference> of(Configuration configuration) {
        Goals filed = configuration.filed().goals();
        List<FileDifference> differences = new ArrayList<>();
        PoliticalGoalRegister goals = PoliticalGoalRegister.of(configuration, Optional.empty());
        for (PoliticalGoal goal : filed.politicalGoals()) {
            goals.politicalGoal(goal.id()).ifPresent(now -> differences.addAll(between(goal, now)));
        }
        ObjectiveRegister objectives = ObjectiveRegister.of(configuration, Optional.empty());
        for (Objective objective : filed.objectives()) {
            objectives.objective(objective.id()).ifPresent(now -> differences.addAll(between(objective, now)));
        }
        return differences;
    }

    private static List<FileDifference> between(PoliticalGoal filed, PoliticalGoalRegister.Registered now) {
        boolean fileChanged = now.history().stream()
                .flatMap(entry -> entry.of(PoliticalGoalEvent.Filed.class).stream())
                .anyMatch(entry -> !PoliticalGoalYaml.read(entry.event().text()).equals(filed));
        return between(
                now.inForce() ? CURRENT : "withdrawn",
                PoliticalGoalYaml.fields(filed),
                PoliticalGoalYaml.fields(now.goal()),
                change -> new FileDifference(
                        null, filed.id(), filed.name(), change.field(), change.before(), change.after(), fileChanged));
    }

    private static List<FileDifference> between(Objective filed, ObjectiveRegister.Registered now) {
        boolean fileChanged = now.history().stream()
                .flatMap(entry -> entry.of(ObjectiveEvent.Adopted.class).stream())
                .anyMatch(entry -> !ObjectiveYaml.read(entry.event().text()).equals(filed));
        return between(
                Worded.hyphenated(now.state()),
                ObjectiveYaml.fields(filed),
                ObjectiveYaml.fields(now.objective()),
                change -> new FileDifference(
                        filed.id(), null, filed.name(), change.field(), change.before(), change.after(), fileChanged));
    }

    private static List<FileDifference> between(
            String state,
            Map<String, Object> filed,
            Map<String, Object> now,
            Function<FieldChange, FileDifference> difference) {
        Stream<FieldChange> gone =
                state.equals(CURRENT) ? Stream.empty() : Stream.of(new FieldChange(STATE, CURRENT, state));
        return Stream.concat(gone, FieldChange.between(filed, now).stream())
                .map(difference)
                .toList();
    }
}
