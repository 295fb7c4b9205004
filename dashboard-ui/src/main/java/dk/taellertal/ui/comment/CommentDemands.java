package dk.taellertal.ui.comment;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.record.Comment;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a status demands a comment: an indicator that is behind or deteriorating, and not accepted, is to be commented on by the
 * lead of its objective within the days that the municipality has set, counted from when its newest file came.
 */
public final class CommentDemands {

    /** A status that demands a comment on a period, and whether somebody wrote it. */
    public record Demand(
            Objective objective,
            KeyFigure figure,
            FigureAnswer answer,
            Period period,
            Verdict verdict,
            LocalDate due,
            boolean met) {

        public boolean overdue(LocalDate today) {
            return !met && today.isAfter(due);
        }
    }

    private final Snapshot state;
    private final LocalDate today;

    /** @param today the day on which statuses are told */
    public CommentDemands(Snapshot state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    /** Those of all objectives, met or not. */
    public List<Demand> all() {
        return of(state.catalogue().goals().objectives());
    }

    /** Those of a key figure, met or not. */
    public List<Demand> of(KeyFigureId figure) {
        return of(state.catalogue().goals().objectivesWith(figure).toList()).stream()
                .filter(demand -> demand.figure().id().equals(figure))
                .toList();
    }

    /** Those of some objectives, met or not. */
    public List<Demand> of(List<Objective> objectives) {
        Map<KeyFigureId, FigureAnswer> answers = answers(objectives);
        List<Demand> demands = new ArrayList<>();
        for (Objective objective : objectives) {
            for (Indicator indicator : objective.indicators()) {
                demand(objective, indicator, Objects.requireNonNull(answers.get(indicator.figure())))
                        .ifPresent(demands::add);
            }
        }
        return demands;
    }

    private Map<KeyFigureId, FigureAnswer> answers(List<Objective> objectives) {
        Catalogue catalogue = state.catalogue();
        List<FigureQuestion> questions = objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .map(Indicator::figure)
                .distinct()
                .map(id -> FigureQuestion.besideNeighbour(
                        Objects.requireNonNull(catalogue.figures().get(id)), catalogue.municipality(), PeriodRange.ALL))
                .toList();
        return state.answers(questions).stream()
                .collect(Collectors.toMap(answer -> answer.figure().id(), Function.identity()));
    }

    private Optional<Demand> demand(Objective objective, Indicator indicator, FigureAnswer answer) {
        KeyFigure figure = answer.figure();
        Verdict verdict = indicator.verdict(
                answer.points(), figure.direction(), state.catalogue().freshness(figure, today));
        return verdict.computed()
                .latest()
                .map(Point::period)
                .filter(_ -> demands(verdict.counting()))
                .map(period -> new Demand(
                        objective,
                        figure,
                        answer,
                        period,
                        verdict,
                        due(answer),
                        state.comments().ofFigure(figure.id().value()).stream()
                                .anyMatch(comment -> meets(comment, period, objective))));
    }

    private static boolean demands(Verdict.Counting counting) {
        return !(counting instanceof Verdict.Counting.Accepted)
                && (counting.status() == Status.BEHIND || counting.status() == Status.DETERIORATING);
    }

    /** A comment on the indicator of another objective explains that one, not this one. */
    private boolean meets(Comment comment, Period period, Objective objective) {
        return comment.latest().isPresent()
                && comment.period().equals(Optional.of(period.toString()))
                && comment.objective()
                        .map(id -> id.equals(objective.id())
                                || state.catalogue().goals().objective(id).isEmpty())
                        .orElse(true);
    }

    private LocalDate due(FigureAnswer answer) {
        return answer.sources().stream()
                .map(source -> LocalDate.ofInstant(state.receivedAt(source), Periods.DENMARK))
                .max(Comparator.naturalOrder())
                .orElse(today)
                .plusDays(state.catalogue().municipality().commentDays());
    }
}
