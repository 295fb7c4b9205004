package dk.taellertal.ui.overview;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectiveStatus;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.CachedAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works the overview out. */
@Component
class Overviews {

    private final Catalogue catalogue;
    private final CachedAnswers answers;
    private final Clock clock;

    Overviews(OpenHome home, CachedAnswers answers, Clock clock) {
        this.clock = clock;
        this.catalogue = home.catalogue();
        this.answers = answers;
    }

    Overview now() {
        Goals goals = catalogue.goals();
        Map<KeyFigureId, FigureAnswer> answered = answered(goals.objectives().stream()
                .flatMap(o -> o.indicators().stream())
                .map(this::figure)
                .distinct()
                .toList());
        return new Overview(
                goals.lifeAreas().stream().map(area -> life(area, answered)).toList());
    }

    /** Each figure beside the neighbour, all asked together. */
    private Map<KeyFigureId, FigureAnswer> answered(List<KeyFigure> figures) {
        List<FigureQuestion> questions = figures.stream()
                .map(figure -> new FigureQuestion(
                        figure,
                        catalogue.municipality().code(),
                        PeriodRange.ALL,
                        Map.of(),
                        Optional.of(catalogue.municipality().neighbour()),
                        false))
                .toList();
        return answers.answers(questions).stream()
                .collect(Collectors.toMap(a -> a.figure().id(), Function.identity()));
    }

    private KeyFigure figure(Indicator indicator) {
        return Objects.requireNonNull(catalogue.figures().get(indicator.figure()));
    }

    private Overview.Life life(LifeArea area, Map<KeyFigureId, FigureAnswer> answered) {
        Goals goals = catalogue.goals();
        List<Overview.Aim> aims = new ArrayList<>();
        List<PoliticalGoal> holes = new ArrayList<>();
        for (PoliticalGoal goal : goals.politicalGoalsOf(area)) {
            List<Objective> objectives = goals.objectivesOf(area, goal);
            if (objectives.isEmpty()) {
                holes.add(goal);
            }
            objectives.forEach(objective -> aims.add(aim(goal, objective, answered)));
        }
        return new Overview.Life(area, aims, holes);
    }

    private Overview.Aim aim(PoliticalGoal goal, Objective objective, Map<KeyFigureId, FigureAnswer> answered) {
        List<Overview.Row> rows = objective.indicators().stream()
                .map(i -> row(i, Objects.requireNonNull(answered.get(figure(i).id()))))
                .toList();
        return new Overview.Aim(
                goal,
                objective,
                ObjectiveStatus.of(rows.stream().map(r -> r.status()).toList()),
                rows);
    }

    private Overview.Row row(Indicator indicator, FigureAnswer answer) {
        KeyFigure figure = answer.figure();
        Freshness freshness = catalogue.freshness(figure, LocalDate.now(clock));
        Verdict verdict = indicator.verdict(answer.points(), figure.direction(), freshness);
        Optional<Point> elsewhere = answer.comparison().stream()
                .flatMap(c -> c.points().stream())
                .filter(p -> verdict.computed().latest().map(Point::period).equals(Optional.of(p.period())))
                .filter(p -> p.amount().isPresent())
                .findFirst();
        return new Overview.Row(figure, answer, indicator.target(), verdict, freshness, elsewhere);
    }
}
