package dk.taellertal.ui.service;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.RoundEvent;
import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.record.Round.Answer;
import dk.taellertal.core.record.RoundsRecord;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Edit rounds: opened by whoever may work with any objective, answered by those who lead or support one, and open for any
 * department to offer its help. Nothing that an answer proposes happens by itself.
 */
public final class RoundService {

    private static final int MOST_LETTERS_OF_A_NAME = 120;
    private static final int MOST_LETTERS = 500;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Instance home;
    private final ObjectiveService objectives;
    private final Clock clock;

    /** @param clock the municipality's, by which rounds end */
    public RoundService(Instance home, Clock clock) {
        this.home = home;
        this.objectives = new ObjectiveService(home, clock);
        this.clock = clock;
    }

    /**
     * What somebody says of an objective.
     *
     * @param marks what is to become of it; none where only help is offered
     * @param into the objective that it is to be merged with
     * @param text the wording proposed
     */
    public record Said(List<Mark> marks, Optional<String> into, Optional<String> text, Optional<SignUp> signUp) {

        public Said {
            marks = List.copyOf(marks);
        }
    }

    /** An offer to take part, in an objective or in a trial action of it. */
    public record SignUp(Part part, Optional<String> action) {}

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** @throws UnknownThing where there is no such round */
    public Round round(String id) {
        return required(home.rounds().now(), id);
    }

    private static Round required(RoundsRecord record, String id) {
        return record.round(id).orElseThrow(() -> new UnknownThing("there is no round '%s'".formatted(id)));
    }

    /**
     * Opens a round.
     *
     * @param lifeAreas their ids; none are all
     * @param deadline a day, up to whose end it may be answered, or a minute such as {@code 2022-12-16T12:00}
     * @return its id
     * @throws IllegalArgumentException where a life area is not there, or the deadline has passed
     */
    public String open(@Nullable String name, List<String> lifeAreas, @Nullable String deadline, Actor actor)
            throws IOException {
        actor.require(Permission.EDIT_GOALS);
        String called = WrittenText.required("name", name, MOST_LETTERS_OF_A_NAME);
        LocalDateTime end = end(deadline);
        List<String> known =
                home.catalogue().goals().lifeAreas().stream().map(LifeArea::id).toList();
        lifeAreas.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "'lifeAreas': there is no life area '%s' (expected %s)".formatted(wrong, String.join(", ", known)));
        });
        List<String> made = new ArrayList<>();
        home.rounds().add(actor, (_, first) -> {
            made.add("r" + first);
            return List.of(new RoundEvent.Opened(
                    "r" + first,
                    called,
                    lifeAreas.isEmpty() ? known : lifeAreas.stream().distinct().toList(),
                    end.toString()));
        });
        return made.getFirst();
    }

    /**
     * Lets a round be answered longer, or not so long; the minute that it is ends it. One that is over can be opened again so.
     *
     * @param deadline as when a round is opened
     * @throws UnknownThing where there is no such round
     * @throws IllegalArgumentException where the deadline has passed
     */
    public void moveDeadline(String round, @Nullable String deadline, @Nullable String reason, Actor actor)
            throws IOException {
        actor.require(Permission.EDIT_GOALS);
        LocalDateTime end = end(deadline);
        String why = WrittenText.line("reason", reason, MOST_LETTERS);
        home.rounds()
                .add(
                        actor,
                        (record, _) -> required(record, round).deadline().equals(end)
                                ? List.of()
                                : List.of(new RoundEvent.DeadlineMoved(round, end.toString(), why)));
    }

    private LocalDateTime end(@Nullable String deadline) {
        LocalDateTime end = moment(WrittenText.required("deadline", deadline, 30));
        // A minute may pass between who reads the clock and who answers.
        if (end.isBefore(now().truncatedTo(ChronoUnit.MINUTES).minusMinutes(1))) {
            throw new IllegalArgumentException("'deadline' has passed: '%s'".formatted(deadline));
        }
        return end;
    }

    private static LocalDateTime moment(String text) {
        try {
            return text.length() > "2022-12-16".length()
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atTime(END_OF_DAY);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'deadline' must be written 2022-12-16 or 2022-12-16T12:00: '%s'".formatted(text), e);
        }
    }

    /**
     * Says what is to become of an objective, offers help, or both.
     *
     * @throws Conflict where the deadline has passed, or nobody works with the objective any more
     * @throws IllegalArgumentException where the marks contradict one another, or lack what they need
     */
    public void answer(String round, @Nullable String objective, Said said, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        String id = WrittenText.required("objective", objective, MOST_LETTERS);
        if (said.marks().isEmpty() && said.signUp().isEmpty()) {
            throw new IllegalArgumentException("'mark' is missing (or 'signUp', where help is offered)");
        }
        home.rounds().add(actor, (record, _) -> {
            Round asked = required(record, round);
            if (!asked.open(now())) {
                throw new Conflict("the round '%s' ended %s".formatted(asked.name(), asked.deadline()));
            }
            Objective about = objective(asked, id);
            List<RoundEvent> events = new ArrayList<>();
            if (!said.marks().isEmpty()) {
                expectUndecided(asked, about, actor);
                events.add(answered(asked, about, said, actor));
            }
            said.signUp().ifPresent(offer -> events.add(signedUp(asked, about, offer, actor)));
            return events;
        });
    }

    /** What the lead has answered is not answered otherwise by somebody who supports the objective. */
    private static void expectUndecided(Round round, Objective about, Actor actor) {
        boolean decided = round.answer(about.id())
                .filter(answer -> answer.department().equals(about.lead()))
                .isPresent();
        if (decided && !actor.mayFor(List.of(about.lead()))) {
            throw new Conflict("'%s' leads '%s' and has answered".formatted(about.lead(), about.id()));
        }
    }

    private Objective objective(Round round, String id) {
        Catalogue catalogue = home.catalogue();
        Objective found = catalogue
                .goals()
                .objective(id)
                .orElseThrow(() -> new UnknownThing("there is no objective '%s'".formatted(id)));
        if (!round.covers(found.lifeArea())) {
            throw new IllegalArgumentException(
                    "the round '%s' is not about the life area of '%s'".formatted(round.name(), id));
        }
        return found;
    }

    private RoundEvent answered(Round round, Objective objective, Said said, Actor actor) {
        actor.requireFor(objective.departments());
        EnumSet<Mark> marks = EnumSet.copyOf(said.marks());
        if (marks.size() > 1 && (marks.contains(Mark.KEEP) || marks.contains(Mark.DELETE))) {
            throw new IllegalArgumentException(
                    "'mark': what is kept or deleted is nothing else besides: %s".formatted(marks));
        }
        if ((marks.contains(Mark.KEEP) || marks.contains(Mark.DELETE))
                && said.text().isPresent()) {
            throw new IllegalArgumentException("'text': what is kept or deleted gets no other wording");
        }
        if (marks.contains(Mark.MERGE) != said.into().isPresent()) {
            throw new IllegalArgumentException(
                    marks.contains(Mark.MERGE)
                            ? "'into' is missing: the objective to merge with"
                            : "'into' belongs to the mark 'merge'");
        }
        said.into().ifPresent(into -> {
            if (objective(round, into).equals(objective)) {
                throw new IllegalArgumentException("'into': an objective is merged with another one, not with itself");
            }
        });
        return new RoundEvent.Answered(
                round.id(),
                objective.id(),
                ownDepartment(objective.departments(), actor).orElse(""),
                List.copyOf(marks),
                said.into().orElse(null),
                WrittenText.optional("text", said.text().orElse(null), MOST_LETTERS)
                        .orElse(null));
    }

    /** The first of some departments that the actor answers for. */
    private static Optional<String> ownDepartment(Collection<String> any, Actor actor) {
        return any.stream().filter(actor.departments()::contains).findFirst();
    }

    private static RoundEvent signedUp(Round round, Objective objective, SignUp offer, Actor actor) {
        String department = actor.departments().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'signUp': the account '%s' answers for no department".formatted(actor.name())));
        offer.action().ifPresent(action -> {
            if (objective.plans().stream()
                    .flatMap(plan -> plan.initiatives().stream())
                    .noneMatch(action::equals)) {
                throw new IllegalArgumentException(
                        "'signUp': '%s' has no trial action '%s'".formatted(objective.id(), action));
            }
        });
        return new RoundEvent.SignedUp(
                round.id(),
                objective.id(),
                department,
                offer.part(),
                offer.action().orElse(null));
    }

    /**
     * Carries out what was answered: the new wording, the merge or the retirement, and the offers to support the objective.
     *
     * @throws Conflict where it was carried out before, or there is nothing to carry out
     */
    public void apply(String round, String objective, Actor actor) throws IOException {
        actor.require(Permission.EDIT_GOALS);
        Round asked = round(round);
        Answer answer = asked.answer(objective)
                .orElseThrow(() -> new Conflict("nobody has answered for '%s'".formatted(objective)));
        if (answer.applied()) {
            throw new Conflict("the answer for '%s' was carried out before".formatted(objective));
        }
        Objective about = objective(asked, objective);
        OptionalLong read = OptionalLong.of(unchangedSince(answer, objective));
        String reason = asked.name();
        try {
            if (answer.marks().contains(Mark.MERGE)) {
                merge(about, answer, read, reason, actor);
            } else if (answer.marks().contains(Mark.DELETE)) {
                objectives.retire(objective, read, reason, actor);
            } else {
                change(asked, about, answer, read, reason, actor);
            }
        } catch (StaleVersion e) {
            throw new Conflict("the objective '%s' was changed meanwhile".formatted(objective));
        }
        home.rounds().add(actor, (_, _) -> List.of(new RoundEvent.Applied(round, objective)));
    }

    /** The version of an objective that nobody has changed since an answer; else the answer is about something else. */
    private long unchangedSince(Answer answer, String objective) {
        Registered now =
                ObjectiveService.required(ObjectiveRegister.of(home.configuration(), Optional.empty()), objective);
        if (now.history().stream().anyMatch(entry -> entry.at().isAfter(answer.at()))) {
            throw new Conflict("the objective '%s' was changed after the answer; answer again".formatted(objective));
        }
        return now.version();
    }

    /** Where one of the leads has not asked for it, nothing is merged, whoever carries it out. */
    private void merge(Objective about, Answer answer, OptionalLong read, String reason, Actor actor)
            throws IOException {
        String objective = about.id();
        String into = answer.into().orElseThrow();
        Objective other = home.catalogue()
                .goals()
                .objective(into)
                .orElseThrow(() -> new Conflict("nobody works with the objective '%s' any more".formatted(into)));
        if (!answer.department().equals(about.lead())) {
            throw new Conflict("'%s' leads '%s' and has not asked for it".formatted(about.lead(), objective));
        }
        boolean agreed =
                other.lead().equals(about.lead()) || home.rounds().now().agreed(into, objective, List.of(other.lead()));
        if (!agreed) {
            throw new Conflict("'%s' leads '%s' and has not agreed".formatted(other.lead(), into));
        }
        objectives.merge(objective, into, answer.text(), read, reason, actor);
    }

    private void change(Round round, Objective objective, Answer answer, OptionalLong read, String reason, Actor actor)
            throws IOException {
        Map<String, @Nullable Object> fields = new HashMap<>();
        answer.text().ifPresent(text -> fields.put("name", text));
        List<String> support = new ArrayList<>(objective.support());
        round.offers().stream()
                .filter(offer -> offer.objective().equals(objective.id())
                        && offer.part() == Part.SUPPORT
                        && offer.action().isEmpty()
                        && !objective.departments().contains(offer.department()))
                .map(Round.Offer::department)
                .distinct()
                .forEach(support::add);
        if (!support.equals(objective.support())) {
            fields.put("support", support);
        }
        if (fields.isEmpty() && !answer.marks().contains(Mark.KEEP)) {
            throw new Conflict("the answer for '%s' has no wording to carry out".formatted(objective.id()));
        }
        if (!fields.isEmpty()) {
            objectives.change(objective.id(), fields, read, reason, actor);
        }
    }
}
