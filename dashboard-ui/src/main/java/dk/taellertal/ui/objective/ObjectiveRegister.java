package dk.taellertal.ui.objective;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.ObjectivesRecord;
import dk.taellertal.core.record.ObjectivesRecord.Edited;
import dk.taellertal.core.record.ObjectivesRecord.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All objectives at one sequence of the log: those of the catalogue, and those that were retired or merged. */
public record ObjectiveRegister(Catalogue catalogue, ObjectivesRecord record) {

    /**
     * An objective with what became of it.
     *
     * @param objective what it says, or said when it was retired or merged
     * @param version the sequence of the last event about it; 0 where nobody has touched it
     * @param into the objective that it goes on in; empty unless it was merged
     */
    public record Registered(
            Objective objective,
            State state,
            long version,
            Optional<String> into,
            List<Recorded<ObjectiveEvent>> history) {}

    /** Those of the catalogue in its order, then those that are no longer worked with. */
    public List<Registered> all() {
        Stream<Registered> current = catalogue.goals().objectives().stream().map(this::current);
        Stream<Registered> others = record.objectives().values().stream()
                .filter(edited -> edited.state() != State.CURRENT)
                .map(ObjectiveRegister::registered);
        return Stream.concat(current, others).toList();
    }

    /** Empty where there was never such an objective. */
    public Optional<Registered> objective(String id) {
        return all().stream().filter(r -> r.objective().id().equals(id)).findFirst();
    }

    private Registered current(Objective objective) {
        return record.objective(objective.id())
                .map(ObjectiveRegister::registered)
                .orElseGet(() -> new Registered(objective, State.CURRENT, 0, Optional.empty(), List.of()));
    }

    private static Registered registered(Edited edited) {
        return new Registered(
                ObjectiveYaml.read(edited.text()), edited.state(), edited.version(), edited.into(), edited.history());
    }
}
