package dk.taellertal.ui.service;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectivePlan;
import dk.taellertal.core.record.GoalsRecord;
import dk.taellertal.core.record.ObjectivesRecord.State;
import dk.taellertal.core.record.RoundsRecord;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objectives that people work with. Whoever changes one answers for a department that leads or supports it, or may change
 * those of any; two become one where the leads of both wish it. They say which version they read: a change of what somebody
 * else has changed since is refused.
 */
public final class ObjectiveService {

    private final Configuration configuration;
    private final Instance home;
    private final Clock clock;

    /** @param clock the municipality's, by which rounds end */
    public ObjectiveService(Instance home, Clock clock) {
        this.configuration = home.configuration();
        this.home = home;
        this.clock = clock;
    }

    /**
     * One of some objectives.
     *
     * @throws UnknownThing where it was never among them
     */
    public static Registered required(ObjectiveRegister register, String id) {
        return register.objective(id).orElseThrow(() -> new UnknownThing("there is no objective '%s'".formatted(id)));
    }

    /**
     * Creates an objective; its id is made of its name. Whoever does it leads it, or may change those of any department.
     *
     * @param fields what it says, by the keys of a catalogue file, without {@code id}
     * @return its id
     * @throws dk.taellertal.core.catalogue.CatalogueException with all faults
     */
    public String create(Map<String, Object> fields, @Nullable String reason, Actor actor) throws IOException {
        WrittenFields.expect(fields);
        String why = WrittenFields.reason(reason);
        List<String> made = new ArrayList<>();
        edit(actor, register -> {
            Objective objective = objective(
                    WrittenFields.withNewId(fields, id -> register.objective(id).isPresent()));
            actor.requireFor(List.of(objective.lead()));
            made.add(objective.id());
            return List.of(saved(objective, why));
        });
        return made.getFirst();
    }

    /**
     * Changes what an objective says; who leads it is changed by who leads it, or by who may change those of any department.
     *
     * @param fields those that are others from now on, by the keys of a catalogue file; null takes one out
     * @param read the version that was read
     * @throws StaleVersion where it is another by now
     */
    public void change(
            String id, Map<String, @Nullable Object> fields, OptionalLong read, @Nullable String reason, Actor actor)
            throws IOException {
        WrittenFields.expect(fields);
        String why = WrittenFields.reason(reason);
        edit(actor, register -> {
            Registered before = current(register, id, read, fields);
            actor.requireFor(before.objective().departments());
            Map<String, Object> all = WrittenFields.laidOver(ObjectiveYaml.fields(before.objective()), fields);
            Objective after = objective(all);
            if (after.equals(before.objective())) {
                return List.of();
            }
            if (!after.lead().equals(before.objective().lead())) {
                actor.requireFor(List.of(before.objective().lead()));
            }
            expectReason(before.objective(), why);
            expectReason(after, why);
            return events(before, saved(after, why));
        });
    }

    /**
     * Lets an objective say again what it said after an event of the log; what happened since stays in its history. What was
     * merged into it since would be lost with that: then only who may change objectives of any department does it.
     *
     * @param read the version that was read
     * @throws UnknownThing where it was not there then
     * @throws StaleVersion where it is another by now
     */
    public void revert(String id, long sequence, OptionalLong read, @Nullable String reason, Actor actor)
            throws IOException {
        ObjectiveRegister register = ObjectiveRegister.of(configuration, Optional.empty());
        Objective now = required(register, id).objective();
        if (register.mergedSince(id, sequence)) {
            actor.require(Permission.EDIT_GOALS);
        }
        Objective then = required(ObjectiveRegister.of(configuration, Optional.of(sequence)), id)
                .objective();
        change(id, WrittenFields.back(ObjectiveYaml.fields(now), ObjectiveYaml.fields(then)), read, reason, actor);
    }

    /** Nobody works with it any more; what it said and what became of it is kept. */
    public void retire(String id, OptionalLong read, @Nullable String reason, Actor actor) throws IOException {
        String why = WrittenFields.reason(reason);
        edit(actor, register -> {
            Registered before = current(register, id, read);
            actor.requireFor(before.objective().departments());
            expectReason(before.objective(), why);
            return events(before, new ObjectiveEvent.Retired(id, why));
        });
    }

    /**
     * Brings a retired objective back, or one that was merged: it is worked with by itself again, and the one it went on in
     * keeps what it has until that is changed. A merge is taken back only by who may change objectives of any department.
     */
    public void restore(String id, OptionalLong read, @Nullable String reason, Actor actor) throws IOException {
        String why = WrittenFields.reason(reason);
        edit(actor, register -> {
            Registered before = known(register, id, read, Map.of());
            actor.requireFor(before.objective().departments());
            switch (before.state()) {
                case CURRENT -> throw new Conflict("the objective '%s' is not retired".formatted(id));
                case MERGED -> actor.require(Permission.EDIT_GOALS);
                case RETIRED -> {}
            }
            expectReason(before.objective(), why);
            return List.of(new ObjectiveEvent.Restored(id, why));
        });
    }

    /**
     * Lets an objective go on in another, which has the key figures, plans and departments of both from now on.
     *
     * @param read the version of the first that was read
     * @param name what the other is called from now on; its own name where none is given
     */
    public void merge(
            String id, String into, Optional<String> name, OptionalLong read, @Nullable String reason, Actor actor)
            throws IOException {
        if (id.equals(into)) {
            throw new IllegalArgumentException("an objective goes on in another, not in itself: '%s'".formatted(id));
        }
        String why = WrittenFields.reason(reason);
        name.ifPresent(called -> WrittenText.line(WrittenFields.NAME, called, WrittenFields.MOST_LETTERS_OF_A_TEXT));
        edit(actor, register -> {
            Registered from = current(register, id, read);
            Registered to = current(register, into, OptionalLong.empty());
            expectConsent(from.objective(), to.objective(), actor);
            expectReason(from.objective(), why);
            expectReason(to.objective(), why);
            List<ObjectiveEvent> events = new ArrayList<>();
            adopt(from, events);
            adopt(to, events);
            events.add(saved(both(from.objective(), to.objective(), name), why));
            events.add(new ObjectiveEvent.Merged(id, into, why));
            return events;
        });
    }

    /** The leads of both wish it: whoever acts is one of them, and the other has said so in a round. */
    private void expectConsent(Objective from, Objective to, Actor actor) {
        actor.requireFor(List.of(from.lead(), to.lead()));
        RoundsRecord rounds = home.rounds().now();
        for (Objective one : List.of(from, to)) {
            String other = one.equals(from) ? to.id() : from.id();
            if (!actor.mayFor(List.of(one.lead())) && !rounds.agreed(one.id(), other, List.of(one.lead()))) {
                throw new Conflict("'%s' leads '%s' and has not agreed to merge it with '%s'"
                        .formatted(one.lead(), one.id(), other));
            }
        }
    }

    /** Once the deadline of the last round about its life area has passed, a change of an objective has a reason. */
    private void expectReason(Objective objective, @Nullable String reason) {
        home.rounds()
                .now()
                .closed(objective.lifeArea(), LocalDateTime.now(clock))
                .filter(_ -> reason == null || reason.isBlank())
                .ifPresent(round -> {
                    throw new ReasonMissing(round);
                });
    }

    private static Objective both(Objective from, Objective into, Optional<String> name) {
        SequencedSet<String> support = new LinkedHashSet<>(into.support());
        support.add(from.lead());
        support.addAll(from.support());
        support.remove(into.lead());
        List<Indicator> indicators = new ArrayList<>(into.indicators().stream()
                .map(own -> from.indicators().stream()
                        .filter(other -> other.figure().equals(own.figure()))
                        .filter(other -> own.target().isEmpty())
                        .map(other -> other.leading(own.leading()))
                        .findFirst()
                        .orElse(own))
                .toList());
        from.indicators().stream()
                .filter(i ->
                        into.indicators().stream().noneMatch(j -> j.figure().equals(i.figure())))
                .map(i -> i.leading(i.leading() && into.indicators().isEmpty()))
                .forEach(indicators::add);
        List<ObjectivePlan> plans = new ArrayList<>(into.plans());
        from.plans().stream()
                .map(plan -> into.plans().stream().noneMatch(p -> p.id().equals(plan.id()))
                        ? plan
                        : new ObjectivePlan(
                                from.id() + "-" + plan.id(), plan.institution(), plan.name(), plan.initiatives()))
                .forEach(plans::add);
        return new Objective(
                into.id(),
                name.orElse(into.name()),
                name.filter(n -> !n.equals(into.name())).isPresent() ? Optional.empty() : into.nameEn(),
                into.politicalGoal(),
                into.lifeArea(),
                into.lead(),
                List.copyOf(support),
                into.collaboration(),
                Stream.concat(into.sets().stream(), from.sets().stream())
                        .distinct()
                        .toList(),
                Stream.concat(into.unGoals().stream(), from.unGoals().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                indicators.isEmpty() ? into.notMeasurable().or(from::notMeasurable) : Optional.empty(),
                into.example() && from.example(),
                indicators,
                plans);
    }

    private interface Change {
        List<ObjectiveEvent> events(ObjectiveRegister register);
    }

    private void edit(Actor actor, Change change) throws IOException {
        actor.require(Permission.TAKE_PART);
        configuration.edit(
                actor,
                (Catalogue catalogue, GoalsRecord goals) ->
                        change.events(new ObjectiveRegister(catalogue, goals.objectives())));
    }

    private static Registered known(
            ObjectiveRegister register, String id, OptionalLong read, Map<String, @Nullable Object> sent) {
        Registered known = required(register, id);
        if (read.isPresent() && read.getAsLong() != known.version()) {
            throw new StaleVersion(id, read.getAsLong(), known.version(), sent);
        }
        return known;
    }

    private static Registered current(ObjectiveRegister register, String id, OptionalLong read) {
        return current(register, id, read, Map.of());
    }

    private static Registered current(
            ObjectiveRegister register, String id, OptionalLong read, Map<String, @Nullable Object> sent) {
        Registered known = known(register, id, read, sent);
        if (known.state() != State.CURRENT) {
            throw new Conflict("nobody works with the objective '%s' any more".formatted(id));
        }
        return known;
    }

    private static List<ObjectiveEvent> events(Registered before, ObjectiveEvent event) {
        List<ObjectiveEvent> events = new ArrayList<>();
        adopt(before, events);
        events.add(event);
        return events;
    }

    private static void adopt(Registered before, List<ObjectiveEvent> events) {
        if (before.history().isEmpty()) {
            events.add(new ObjectiveEvent.Adopted(before.objective().id(), ObjectiveYaml.of(before.objective())));
        }
    }

    private static ObjectiveEvent saved(Objective objective, @Nullable String reason) {
        return new ObjectiveEvent.Saved(objective.id(), ObjectiveYaml.of(objective), reason);
    }

    private static Objective objective(Map<String, Object> fields) {
        return ObjectiveYaml.read(WrittenFields.yaml(fields));
    }
}
