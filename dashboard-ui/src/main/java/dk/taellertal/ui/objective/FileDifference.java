package dk.taellertal.ui.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.ObjectivesRecord.State;
import dk.taellertal.core.text.Worded;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that an objective says otherwise in the program than in the catalogue's file. What it says in the program is in force.
 *
 * @param field by the key of a catalogue file; {@code state} where the objective is worked with no longer
 * @param inFile null where the file does not have it
 * @param inForce null where the program does not have it
 * @param fileChanged whether the file says something else than it did when the objective was first changed in the program
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileDifference(
        String objective,
        String name,
        String field,
        @Nullable Object inFile,
        @Nullable Object inForce,
        boolean fileChanged) {

    /** The field under which it stands that an objective is worked with no longer. */
    public static final String STATE = "state";

    /** Those of all objectives that a file has, in the order of the files. */
    public static List<FileDifference> of(Configuration configuration) {
        ObjectiveRegister register = ObjectiveRegister.of(configuration, Optional.empty());
        List<FileDifference> differences = new ArrayList<>();
        for (Objective filed : configuration.filed().goals().objectives()) {
            register.objective(filed.id()).ifPresent(now -> differences.addAll(between(filed, now)));
        }
        return differences;
    }

    private static List<FileDifference> between(Objective filed, Registered now) {
        boolean fileChanged = now.history().stream()
                .flatMap(entry -> entry.of(ObjectiveEvent.Adopted.class).stream())
                .anyMatch(entry -> !ObjectiveYaml.read(entry.event().text()).equals(filed));
        List<FileDifference> differences = new ArrayList<>();
        if (now.state() != State.CURRENT) {
            differences.add(new FileDifference(
                    filed.id(),
                    filed.name(),
                    STATE,
                    Worded.hyphenated(State.CURRENT),
                    Worded.hyphenated(now.state()),
                    fileChanged));
        }
        ObjectiveDocument.changes(ObjectiveYaml.fields(now.objective()), ObjectiveYaml.fields(filed)).stream()
                .map(change -> new FileDifference(
                        filed.id(), filed.name(), change.field(), change.after(), change.before(), fileChanged))
                .forEach(differences::add);
        return differences;
    }
}
