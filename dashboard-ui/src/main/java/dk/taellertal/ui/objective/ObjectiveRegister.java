package dk.taellertal.ui.objective;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.ObjectivesRecord;
import dk.taellertal.core.record.ObjectivesRecord.Edited;
import dk.taellertal.core.record.ObjectivesRecord.State;
import dk.taellertal.ingest.upload.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /**
     * All objectives as they are, or as they were after an event of the log.
     *
     * @throws IllegalArgumentException where the log noted no catalogue until then
     */
    public static ObjectiveRegister of(Configuration configuration, Optional<Long> asOf) {
        return asOf.map(n -> new ObjectiveRegister(
                        configuration.asOf(n), configuration.goalsAsOf(n).objectives()))
                .orElseGet(() -> new ObjectiveRegister(
                        configuration.catalogue(), configuration.goals().objectives()));
    }

    /** An objective and those that go on in it, over any number of merges; what was said of them is said of it. */
    public List<String> withMerged(String id) {
        List<String> ids = new ArrayList<>(List.of(id));
        for (int i = 0; i < ids.size(); i++) {
            Optional<String> into = Optional.of(ids.get(i));
            record.objectives().entrySet().stream()
                    .filter(edited -> edited.getValue().into().equals(into))
                    .map(Map.Entry::getKey)
                    .filter(from -> !ids.contains(from))
                    .forEach(ids::add);
        }
        return ids;
    }

    /** Whether another objective was merged into one after an event of the log, and still goes on in it. */
    public boolean mergedSince(String id, long sequence) {
        return record.objectives().values().stream()
                .anyMatch(edited -> edited.into().equals(Optional.of(id)) && edited.version() > sequence);
    }

    /** Those of the catalogue in its order, then those that are no longer worked with. */
    public List<Registered> all() {
        Stream<Registered> current = catalogue.goals().objectives().stream().map(this::current);
        Stream<Registered> others = record.objectives().values().stream().flatMap(e -> gone(e).stream());
        return Stream.concat(current, others).toList();
    }

    /** Empty where there was never such an objective. */
    public Optional<Registered> objective(String id) {
        return catalogue
                .goals()
                .objective(id)
                .map(this::current)
                .or(() -> record.objective(id).flatMap(ObjectiveRegister::gone));
    }

    private Registered current(Objective objective) {
        return record.objective(objective.id())
                .map(edited -> registered(objective, edited))
                .orElseGet(() -> new Registered(objective, State.CURRENT, 0, Optional.empty(), List.of()));
    }

    private static Optional<Registered> gone(Edited edited) {
        return edited.state() == State.CURRENT
                ? Optional.empty()
                : Optional.of(registered(ObjectiveYaml.read(edited.text()), edited));
    }

    private static Registered registered(Objective objective, Edited edited) {
        return new Registered(objective, edited.state(), edited.version(), edited.into(), edited.history());
    }
}
