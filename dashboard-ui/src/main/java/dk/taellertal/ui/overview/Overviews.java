package dk.taellertal.ui.overview;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectiveStatus;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.CachedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works the overview out. */
@Component
class Overviews {

    private final Catalogue catalogue;
    private final CachedAnswers answers;

    Overviews(OpenHome home, CachedAnswers answers) {
        this.catalogue = home.catalogue();
        this.answers = answers;
    }

    Overview now() {
        return new Overview(
                catalogue.goals().lifeAreas().stream().map(this::life).toList());
    }

    private Overview.Life life(LifeArea area) {
        Goals goals = catalogue.goals();
        List<Overview.Aim> aims = new ArrayList<>();
        List<PoliticalGoal> holes = new ArrayList<>();
        for (PoliticalGoal goal : goals.politicalGoalsOf(area)) {
            List<Objective> objectives = goals.objectivesOf(area, goal);
            if (objectives.isEmpty()) {
                holes.add(goal);
            }
            objectives.forEach(objective -> aims.add(aim(goal, objective)));
        }
        return new Overview.Life(area, aims, holes);
    }

    private Overview.Aim aim(PoliticalGoal goal, Objective objective) {
        List<Overview.Row> rows = objective.indicators().stream().map(this::row).toList();
        return new Overview.Aim(
                goal,
                objective,
                ObjectiveStatus.of(
                        rows.stream().map(r -> r.assessment().status()).toList()),
                rows);
    }

    private Overview.Row row(Indicator indicator) {
        KeyFigure figure = Objects.requireNonNull(catalogue.figures().get(indicator.figure()));
        FigureAnswer answer = answers.answer(new FigureQuestion(
                figure,
                catalogue.municipality().code(),
                PeriodRange.ALL,
                Map.of(),
                Optional.of(catalogue.municipality().neighbour()),
                false));
        Assessment assessment = Assessment.of(answer.points(), indicator.target(), figure.direction());
        Optional<Point> elsewhere = answer.comparison().stream()
                .flatMap(c -> c.points().stream())
                .filter(p -> assessment.latest().map(Point::period).equals(Optional.of(p.period())))
                .filter(p -> p.amount().isPresent())
                .findFirst();
        return new Overview.Row(figure, answer, indicator.target(), assessment, elsewhere);
    }
}
