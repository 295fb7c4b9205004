package dk.taellertal.ui.comment;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Comment;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people say of a figure's periods, in sentences that leave the house with its numbers. */
public final class FigureRemarks {

    private final Snapshot state;
    private final CommentDemands demands;
    private final Texts texts;

    /** @param today the day on which statuses are told */
    public FigureRemarks(Snapshot state, LocalDate today, Texts texts) {
        this.state = state;
        this.demands = new CommentDemands(state, today);
        this.texts = texts;
    }

    /**
     * The comments on periods that an answer shows, and where one is missing; none for the public, whom they were not written
     * for, and none of another municipality.
     */
    public List<String> sentences(FigureAnswer answer, DisclosureLevel level) {
        if (level == DisclosureLevel.PUBLIC
                || !answer.area().equals(state.catalogue().municipality().code())) {
            return List.of();
        }
        Set<String> shown = answer.points().stream()
                .map(Point::period)
                .map(Period::toString)
                .collect(Collectors.toSet());
        List<String> sentences = new ArrayList<>();
        demands.of(answer.figure().id()).stream()
                .filter(demand -> !demand.met())
                .map(demand -> demand.period())
                .filter(period -> shown.contains(period.toString()))
                .distinct()
                .forEach(period -> sentences.add(texts.of("comment.caption.missing", Periods.shown(period, texts))));
        state.comments().ofFigure(answer.figure().id().value()).stream()
                .filter(comment -> comment.period().filter(shown::contains).isPresent())
                .flatMap(comment -> sentence(comment).stream())
                .forEach(sentences::add);
        return sentences;
    }

    private Optional<String> sentence(Comment comment) {
        String period = Periods.shown(Period.parse(comment.period().orElseThrow()), texts);
        return comment.removal()
                .map(removal -> texts.of("comment.caption.removed", period, removal.reason()))
                .or(() -> comment.latest().map(version -> texts.of("comment.caption", period, version.text())));
    }
}
