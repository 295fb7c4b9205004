package dk.taellertal.ui.duty;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.comment.CommentDemands;
import dk.taellertal.ui.comment.CommentDemands.Demand;
import dk.taellertal.ui.duty.Duty.Kind;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.round.RoundDocument.Merge;
import dk.taellertal.ui.round.Rounds;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what is due, from the state of everything at one moment. */
public final class Duties {

    private final Instance home;
    private final Snapshot state;
    private final Catalogue catalogue;
    private final LocalDateTime now;
    private final LocalDate today;
    private final ZoneId zone;
    private final Texts texts;

    /** @param now by the municipality's clock, whose zone it is */
    public Duties(Instance home, LocalDateTime now, ZoneId zone, Texts texts) {
        this.home = home;
        this.state = home.snapshot();
        this.catalogue = state.catalogue();
        this.now = now;
        this.today = now.toLocalDate();
        this.zone = zone;
        this.texts = texts;
    }

    /** What waits for somebody: for the departments that they answer for, and for themselves. */
    public List<Duty> of(Actor actor) {
        List<Duty> duties = new ArrayList<>(ofDepartments(actor.departments()::contains));
        if (actor.may(Permission.UPLOAD)) {
            duties.addAll(approvals(actor));
        }
        return duties.stream().sorted(Duty.BY_DAY).toList();
    }

    /** What waits for some departments. */
    public List<Duty> ofDepartments(Predicate<String> departments) {
        List<Duty> duties = new ArrayList<>();
        comments().forEach(duties::add);
        data().forEach(duties::add);
        targets().forEach(duties::add);
        rounds().forEach(duties::add);
        return duties.stream()
                .filter(duty -> departments.test(duty.department()))
                .sorted(Duty.BY_DAY)
                .toList();
    }

    /** A figure that is behind is commented on by the lead of its objective. */
    private List<Duty> comments() {
        StatusWords words = new StatusWords(texts);
        return new CommentDemands(state, today)
                .all().stream()
                        .filter(demand -> !demand.met())
                        .map(demand -> duty(
                                Kind.COMMENT,
                                texts.of(
                                        "duty.subject.comment",
                                        FigureWords.marked(
                                                texts.name(demand.figure()),
                                                demand.answer().synthetic(),
                                                texts),
                                        Periods.shown(demand.period(), texts)),
                                demand.figure().id().value(),
                                demand.objective().lead(),
                                Optional.of(demand.due()),
                                why(demand, words),
                                "/maal/" + demand.objective().id() + "#kommentarer"))
                        .toList();
    }

    private static String why(Demand demand, StatusWords words) {
        return words.arithmetic(
                demand.verdict(),
                demand.objective().indicators().stream()
                        .filter(i -> i.figure().equals(demand.figure().id()))
                        .findFirst()
                        .flatMap(i -> i.target()),
                demand.figure());
    }

    /** Numbers of a figure are delivered by its owner within its source's rhythm. */
    private List<Duty> data() {
        List<FigureQuestion> questions = catalogue.figures().values().stream()
                .map(figure ->
                        FigureQuestion.series(figure, catalogue.municipality().code()))
                .toList();
        List<Duty> duties = new ArrayList<>();
        for (FigureAnswer answer : state.answers(questions)) {
            Freshness freshness = catalogue.freshness(answer.figure(), today);
            answer.latest()
                    .map(point -> point.period())
                    .filter(freshness::stale)
                    .ifPresent(period -> duties.add(data(answer, period, freshness)));
        }
        return duties;
    }

    private Duty data(FigureAnswer answer, Period period, Freshness freshness) {
        return duty(
                Kind.DATA,
                texts.name(answer.figure()),
                answer.figure().id().value(),
                answer.figure().owner(),
                Optional.of(freshness.lastFreshDay(period)),
                texts.of(
                        "duty.why.data",
                        Periods.shown(period, texts),
                        new FigureWords(catalogue, texts, today).sources(answer.figure())),
                "/noegletal/" + answer.figure().id());
    }

    /** An objective has a target that lies ahead, or has one set. */
    private List<Duty> targets() {
        List<Duty> duties = new ArrayList<>();
        for (Objective objective : catalogue.goals().objectives()) {
            List<Target> targets = objective.indicators().stream()
                    .flatMap(indicator -> indicator.target().stream())
                    .toList();
            Optional<LocalDate> last =
                    targets.stream().map(t -> t.period().lastDay()).max(LocalDate::compareTo);
            if (!objective.indicators().isEmpty()
                    && last.filter(day -> !day.isBefore(today)).isEmpty()) {
                duties.add(duty(
                        Kind.TARGET,
                        texts.name(objective),
                        objective.id(),
                        objective.lead(),
                        last,
                        last.map(day -> texts.of("duty.why.target.past", Periods.shown(day, texts)))
                                .orElseGet(() -> texts.of("duty.why.target")),
                        "/maal/" + objective.id()));
            }
        }
        return duties;
    }

    private List<Duty> rounds() {
        Rounds rounds = new Rounds(
                new ObjectiveRegister(catalogue, home.configuration().goals().objectives()), now, zone);
        List<Duty> duties = new ArrayList<>();
        for (Round round : home.rounds().now().open(now)) {
            rounds.objectives(round).stream()
                    .filter(objective -> round.answer(objective.id()).isEmpty())
                    .map(objective -> answer(round, objective))
                    .forEach(duties::add);
            rounds.undecided(round).stream().map(merge -> merge(round, merge)).forEach(duties::add);
        }
        return duties;
    }

    private Duty answer(Round round, Objective objective) {
        return duty(
                Kind.ANSWER,
                texts.name(objective),
                objective.id(),
                objective.lead(),
                Optional.of(round.deadline().toLocalDate()),
                texts.of("duty.why.answer", round.name()),
                "/runder/" + round.id());
    }

    private Duty merge(Round round, Merge merge) {
        return duty(
                Kind.MERGE,
                name(merge.into()),
                merge.into(),
                merge.waitsFor(),
                Optional.of(round.deadline().toLocalDate()),
                texts.of("duty.why.merge", name(merge.objective())),
                "/runder/" + round.id());
    }

    private String name(String objective) {
        return catalogue.goals().objective(objective).map(texts::name).orElse(objective);
    }

    /** Files that another person sent wait for whoever may upload. */
    private List<Duty> approvals(Actor actor) {
        return home.uploads().all().stream()
                .filter(upload -> upload.state() == Upload.State.STAGED
                        && !upload.receivedBy().equals(actor.name()))
                .map(upload -> duty(
                        Kind.APPROVAL,
                        upload.file(),
                        upload.id(),
                        "",
                        Optional.empty(),
                        texts.of("duty.why.approval", Periods.shown(upload.receivedAt(), zone, texts)),
                        "/upload/godkendelse/" + upload.id()))
                .toList();
    }

    private Duty duty(
            Kind kind, String subject, String id, String department, Optional<LocalDate> due, String why, String href) {
        return new Duty(
                kind, subject, id, department, due, due.filter(today::isAfter).isPresent(), why, href);
    }
}
