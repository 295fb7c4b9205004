package dk.taellertal.ui.service;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.PoliticalGoalYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister.Registered;
import dk.taellertal.ui.refusal.Conflict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The political goals that the council has adopted, as administrators write them down. They say which version they read: a
 * change of what somebody else has changed since is refused.
 */
public final class PoliticalGoalService {

    /** No policy that is in force is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Configuration configuration;
    private final Instance home;

    public PoliticalGoalService(Instance home) {
        this.configuration = home.configuration();
        this.home = home;
    }

    /**
     * Writes down a new political goal; its id is made of its name.
     *
     * @param fields what it says, by the keys of a catalogue file, without {@code id}
     * @return its id
     * @throws dk.taellertal.core.catalogue.CatalogueException with all faults
     * @throws Conflict where another one has its name
     */
    public String create(Map<String, Object> fields, @Nullable String reason, Actor actor) throws IOException {
        WrittenFields.expect(fields);
        String why = WrittenFields.reason(reason);
        List<String> made = new ArrayList<>();
        edit(actor, register -> {
            PoliticalGoal goal = goal(WrittenFields.withNewId(
                    fields, id -> register.politicalGoal(id).isPresent()));
            expectPlausible(goal, register.catalogue());
            made.add(goal.id());
            return List.of(saved(goal, why));
        });
        return made.getFirst();
    }

    /**
     * Changes what a political goal says.
     *
     * @param fields those that are others from now on, by the keys of a catalogue file; null takes one out
     * @param read the version that was read
     * @throws StaleVersion where it is another by now
     * @throws dk.taellertal.core.catalogue.CatalogueException with all faults, such as objectives in a life area that it leaves
     */
    public void change(
            String id, Map<String, @Nullable Object> fields, OptionalLong read, @Nullable String reason, Actor actor)
            throws IOException {
        WrittenFields.expect(fields);
        String why = WrittenFields.reason(reason);
        edit(actor, register -> {
            Registered before = known(register, id, read, fields);
            expectInForce(before);
            PoliticalGoal after = goal(WrittenFields.laidOver(PoliticalGoalYaml.fields(before.goal()), fields));
            if (after.equals(before.goal())) {
                return List.of();
            }
            expectPlausible(after, register.catalogue());
            return events(before, saved(after, why));
        });
    }

    /**
     * Lets a political goal say again what it said after an event of the log.
     *
     * @param read the version that was read
     * @throws dk.taellertal.ui.refusal.UnknownThing where it was not there then
     * @throws StaleVersion where it is another by now
     */
    public void revert(String id, long sequence, OptionalLong read, @Nullable String reason, Actor actor)
            throws IOException {
        PoliticalGoal now = PoliticalGoalRegister.of(configuration, Optional.empty())
                .required(id)
                .goal();
        PoliticalGoal then = PoliticalGoalRegister.of(configuration, Optional.of(sequence))
                .required(id)
                .goal();
        change(
                id,
                WrittenFields.back(PoliticalGoalYaml.fields(now), PoliticalGoalYaml.fields(then)),
                read,
                reason,
                actor);
    }

    /**
     * The council does not have it any more; what it said and what became of it is kept.
     *
     * @throws Conflict where objectives or key figures hang on it
     */
    public void withdraw(String id, OptionalLong read, @Nullable String reason, Actor actor) throws IOException {
        String why = WrittenFields.reason(reason);
        edit(actor, register -> {
            Registered before = known(register, id, read, Map.of());
            expectInForce(before);
            List<String> hanging = hanging(register.catalogue(), id);
            if (!hanging.isEmpty()) {
                throw new Conflict("the political goal '%s' has %s (move or retire them first)"
                        .formatted(id, String.join(", ", hanging)));
            }
            return events(before, new PoliticalGoalEvent.Withdrawn(id, why));
        });
    }

    /** Brings a withdrawn one back as it was. */
    public void restore(String id, OptionalLong read, @Nullable String reason, Actor actor) throws IOException {
        String why = WrittenFields.reason(reason);
        edit(actor, register -> {
            Registered before = known(register, id, read, Map.of());
            if (before.inForce()) {
                throw new Conflict("the political goal '%s' is not withdrawn".formatted(id));
            }
            return List.of(new PoliticalGoalEvent.Restored(id, why));
        });
    }

    /** What a political goal cannot be withdrawn for: the names of its objectives and of key figures that name it. */
    public static List<String> hanging(Catalogue catalogue, String id) {
        return Stream.concat(
                        catalogue.goals().objectives().stream()
                                .filter(o -> o.politicalGoal().equals(id))
                                .map(o -> o.name()),
                        catalogue.figures().values().stream()
                                .filter(f -> f.goals().contains(id))
                                .map(f -> f.name()))
                .toList();
    }

    private interface Change {
        List<PoliticalGoalEvent> events(PoliticalGoalRegister register);
    }

    private void edit(Actor actor, Change change) throws IOException {
        actor.require(Permission.EDIT_POLITICAL_GOALS);
        configuration.edit(
                actor,
                (catalogue, goals) -> change.events(new PoliticalGoalRegister(catalogue, goals.politicalGoals())));
    }

    private static Registered known(
            PoliticalGoalRegister register, String id, OptionalLong read, Map<String, @Nullable Object> sent) {
        Registered known = register.required(id);
        if (read.isPresent() && read.getAsLong() != known.version()) {
            throw new StaleVersion(id, read.getAsLong(), known.version(), sent);
        }
        return known;
    }

    private static void expectInForce(Registered goal) {
        if (!goal.inForce()) {
            throw new Conflict("the council does not have the political goal '%s' any more"
                    .formatted(goal.goal().id()));
        }
    }

    /** It was adopted already, and no other has its name. */
    private void expectPlausible(PoliticalGoal goal, Catalogue catalogue) {
        LocalDate today = LocalDate.now(home.clock().withZone(Periods.DENMARK));
        goal.adopted()
                .filter(day -> day.isAfter(today) || day.isBefore(EARLIEST))
                .ifPresent(day -> {
                    throw new IllegalArgumentException(
                            "'adopted' is %s (expected a day from %s to %s)".formatted(day, EARLIEST, today));
                });
        namesake(catalogue, goal.id(), goal.name()).ifPresent(other -> {
            throw new Conflict("the political goal '%s' has the name '%s' already".formatted(other.id(), other.name()));
        });
    }

    /** Another one that has a name. */
    public static Optional<PoliticalGoal> namesake(Catalogue catalogue, String id, String name) {
        return catalogue.goals().politicalGoals().stream()
                .filter(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static List<PoliticalGoalEvent> events(Registered before, PoliticalGoalEvent event) {
        PoliticalGoal goal = before.goal();
        return before.history().isEmpty()
                ? List.of(new PoliticalGoalEvent.Filed(goal.id(), PoliticalGoalYaml.mapping(goal)), event)
                : List.of(event);
    }

    private static PoliticalGoalEvent saved(PoliticalGoal goal, @Nullable String reason) {
        return new PoliticalGoalEvent.Saved(goal.id(), PoliticalGoalYaml.mapping(goal), reason);
    }

    private static PoliticalGoal goal(Map<String, Object> fields) {
        return PoliticalGoalYaml.read(WrittenFields.yaml(fields));
    }
}
