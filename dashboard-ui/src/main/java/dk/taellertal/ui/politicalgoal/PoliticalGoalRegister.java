package dk.taellertal.ui.politicalgoal;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.PoliticalGoalYaml;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.record.PoliticalGoalsRecord;
import dk.taellertal.core.record.PoliticalGoalsRecord.Edited;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ui.refusal.UnknownThing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All political goals at one sequence of the log: those of the catalogue, and those that were withdrawn. */
public record PoliticalGoalRegister(Catalogue catalogue, PoliticalGoalsRecord record) {

    /**
     * A political goal with what became of it.
     *
     * @param goal what it says, or said when it was withdrawn
     * @param inForce whether the council has it
     * @param version the sequence of the last event about it; 0 where nobody has touched it
     */
    public record Registered(
            PoliticalGoal goal, boolean inForce, long version, List<Recorded<PoliticalGoalEvent>> history) {}

    /**
     * All political goals as they are, or as they were after an event of the log.
     *
     * @throws IllegalArgumentException where the log noted no catalogue until then
     */
    public static PoliticalGoalRegister of(Configuration configuration, Optional<Long> asOf) {
        return asOf.map(n -> new PoliticalGoalRegister(
                        configuration.asOf(n), configuration.goalsAsOf(n).politicalGoals()))
                .orElseGet(() -> new PoliticalGoalRegister(
                        configuration.catalogue(), configuration.goals().politicalGoals()));
    }

    /** Those of the catalogue in its order, then those that were withdrawn. */
    public List<Registered> all() {
        return Stream.concat(
                        catalogue.goals().politicalGoals().stream().map(this::inForce),
                        record.politicalGoals().values().stream()
                                .filter(edited -> !edited.inForce())
                                .map(PoliticalGoalRegister::registered))
                .toList();
    }

    /** Empty where there was never such a political goal. */
    public Optional<Registered> politicalGoal(String id) {
        return catalogue
                .goals()
                .politicalGoal(id)
                .map(this::inForce)
                .or(() -> record.politicalGoal(id).map(PoliticalGoalRegister::registered));
    }

    /** @throws UnknownThing where there was never such a political goal */
    public Registered required(String id) {
        return politicalGoal(id).orElseThrow(() -> new UnknownThing("there is no political goal '%s'".formatted(id)));
    }

    private Registered inForce(PoliticalGoal goal) {
        return record.politicalGoal(goal.id())
                .map(edited -> new Registered(goal, true, edited.version(), edited.history()))
                .orElseGet(() -> new Registered(goal, true, 0, List.of()));
    }

    private static Registered registered(Edited edited) {
        return new Registered(
                PoliticalGoalYaml.read(edited.text()), edited.inForce(), edited.version(), edited.history());
    }
}
