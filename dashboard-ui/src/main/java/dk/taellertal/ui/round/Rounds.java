package dk.taellertal.ui.round;

import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.ObjectivesRecord.State;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.record.Round.Answer;
import dk.taellertal.core.text.Worded;
import dk.taellertal.ui.history.HistoryEntry;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.round.RoundDocument.About;
import dk.taellertal.ui.round.RoundDocument.Late;
import dk.taellertal.ui.round.RoundDocument.Merge;
import dk.taellertal.ui.round.RoundDocument.Progress;
import dk.taellertal.ui.round.RoundDocument.SignUp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out how far edit rounds are. */
public final class Rounds {

    private final ObjectiveRegister register;
    private final LocalDateTime now;
    private final ZoneId zone;

    /** @param now by the municipality's clock, whose zone it is */
    public Rounds(ObjectiveRegister register, LocalDateTime now, ZoneId zone) {
        this.register = register;
        this.now = now;
        this.zone = zone;
    }

    /** The objectives that a round is about: those of its life areas, and those that were there when they were answered for. */
    public List<Objective> objectives(Round round) {
        return register.all().stream()
                .filter(r -> r.state() == State.CURRENT
                        || round.answer(r.objective().id()).isPresent())
                .map(Registered::objective)
                .filter(objective -> round.covers(objective.lifeArea()))
                .toList();
    }

    public RoundDocument document(Round round) {
        List<About> about = objectives(round).stream().map(o -> about(round, o)).toList();
        return new RoundDocument(
                round.id(),
                round.name(),
                round.lifeAreas(),
                round.deadline().toString(),
                round.moved()
                        .map(moved -> new RoundDocument.Moved(
                                moved.from().toString(),
                                moved.reason(),
                                moved.at().toString(),
                                moved.by()))
                        .orElse(null),
                round.open(now),
                Math.toIntExact(about.stream().filter(About::answered).count()),
                about,
                progress(about),
                undecided(round),
                round.open(now) ? List.of() : late(round));
    }

    private static About about(Round round, Objective objective) {
        Optional<Answer> answer = round.answer(objective.id());
        return new About(
                objective.id(),
                objective.name(),
                objective.politicalGoal(),
                objective.lifeArea(),
                objective.lead(),
                objective.support(),
                answer.isPresent(),
                answer.map(a -> a.marks().stream().map(Rounds::word).toList()).orElse(List.of()),
                answer.flatMap(Answer::into).orElse(null),
                answer.flatMap(Answer::text).orElse(null),
                answer.map(Answer::department).orElse(null),
                answer.map(Answer::by).orElse(null),
                answer.map(a -> a.at().toString()).orElse(null),
                answer.filter(Answer::applied).isPresent(),
                round.offers().stream()
                        .filter(offer -> offer.objective().equals(objective.id()))
                        .map(offer -> new SignUp(
                                offer.department(),
                                word(offer.part()),
                                offer.action().orElse(null)))
                        .toList());
    }

    private static List<Progress> progress(List<About> about) {
        Map<String, Progress> departments = new LinkedHashMap<>();
        about.forEach(one -> departments.merge(
                one.lead(),
                new Progress(one.lead(), 1, one.answered() ? 1 : 0),
                (a, b) -> new Progress(a.department(), a.objectives() + b.objectives(), a.answered() + b.answered())));
        return List.copyOf(departments.values());
    }

    /** Merges that one lead wants and the other has not agreed to. */
    public List<Merge> undecided(Round round) {
        return round.answers().entrySet().stream()
                .filter(entry -> entry.getValue().marks().contains(Mark.MERGE)
                        && !entry.getValue().applied())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> undecided(round, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<Merge> undecided(Round round, String objective, Answer answer) {
        return answer.into().flatMap(register::objective).stream()
                .map(Registered::objective)
                .filter(other -> !other.lead().equals(answer.department())
                        && round.answer(other.id())
                                .filter(a -> a.mergesWith(objective))
                                .isEmpty())
                .map(other -> new Merge(objective, other.id(), other.lead()));
    }

    private List<Late> late(Round round) {
        Instant end = round.deadline().atZone(zone).toInstant();
        return register.all().stream()
                .filter(r -> round.covers(r.objective().lifeArea()))
                .flatMap(r -> r.history().stream())
                .filter(entry -> entry.at().isAfter(end) && !(entry.event() instanceof ObjectiveEvent.Adopted))
                .map(Rounds::late)
                .toList();
    }

    private static Late late(Recorded<ObjectiveEvent> entry) {
        return new Late(
                entry.event().objective(),
                entry.sequence(),
                entry.at().toString(),
                entry.by(),
                HistoryEntry.what(entry.event()),
                entry.event().reason());
    }

    /** The word for a mark in what programs get. */
    public static String word(Mark mark) {
        return Worded.hyphenated(mark);
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
