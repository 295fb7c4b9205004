package dk.taellertal.ui.overview;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Alphabet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works the overview out from one snapshot. */
class Overviews {

    private final Catalogue catalogue;
    private final Snapshot state;
    private final DisclosureLevel level;
    private final LocalDate today;

    Overviews(Snapshot state, DisclosureLevel level, LocalDate today) {
        this.level = level;
        this.today = today;
        this.catalogue = state.catalogue();
        this.state = state;
    }

    /** As it is now, or was at the end of a year by the numbers of now. */
    Overview of(Selection selection) {
        Goals goals = catalogue.goals();
        LocalDate asOf = selection
                .year()
                .map(year -> LocalDate.of(year, Month.DECEMBER, 31))
                .filter(end -> end.isBefore(today))
                .orElse(today);
        PeriodRange range = selection
                .year()
                .map(year -> new PeriodRange(null, Period.year(year)))
                .orElse(PeriodRange.ALL);
        Map<KeyFigureId, FigureAnswer> answered = answered(catalogue.goalFigures(), range);
        return new Overview(goals.lifeAreas().stream()
                .map(area -> life(area, selection, answered, asOf))
                .filter(life -> !selection.narrow()
                        || !life.aims().isEmpty()
                        || !life.holes().isEmpty())
                .toList());
    }

    /** Whose figures show whether objectives are met, and who leads them, in the order of their names. */
    List<String> departments() {
        return catalogue.goals().objectives().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.lead()), owners(o).stream()))
                .distinct()
                .sorted(Alphabet.danish())
                .toList();
    }

    /** Who leads or supports objectives, in the order of their names. */
    List<String> chiefs() {
        return catalogue.goals().chiefs().sorted(Alphabet.danish()).toList();
    }

    private List<String> owners(Objective objective) {
        return objective.indicators().stream().map(i -> figure(i).owner()).toList();
    }

    /** Each figure beside the neighbour, all asked together. */
    private Map<KeyFigureId, FigureAnswer> answered(List<KeyFigure> figures, PeriodRange range) {
        List<FigureQuestion> questions = figures.stream()
                .map(figure -> FigureQuestion.besideNeighbour(figure, catalogue.municipality(), range))
                .toList();
        return state.answers(questions, level).stream()
                .collect(Collectors.toMap(a -> a.figure().id(), Function.identity()));
    }

    private KeyFigure figure(Indicator indicator) {
        return Objects.requireNonNull(catalogue.figures().get(indicator.figure()));
    }

    private Overview.Life life(
            LifeArea area, Selection selection, Map<KeyFigureId, FigureAnswer> answered, LocalDate asOf) {
        Goals goals = catalogue.goals();
        List<Overview.Aim> aims = new ArrayList<>();
        List<PoliticalGoal> holes = new ArrayList<>();
        for (PoliticalGoal goal : goals.politicalGoalsOf(area)) {
            List<Objective> objectives = goals.objectivesOf(area, goal);
            if (objectives.isEmpty()
                    && selection.department().isEmpty()
                    && selection.chief().isEmpty()
                    && selection.goal().map(goal.id()::equals).orElse(true)) {
                holes.add(goal);
            }
            objectives.stream()
                    .filter(o -> selection.holds(o, owners(o)))
                    .forEach(objective -> aims.add(aim(goal, objective, answered, asOf)));
        }
        return new Overview.Life(area, aims, holes);
    }

    private Overview.Aim aim(
            PoliticalGoal goal, Objective objective, Map<KeyFigureId, FigureAnswer> answered, LocalDate asOf) {
        List<Overview.Row> rows = objective.indicators().stream()
                .map(i -> row(
                        i,
                        objective.indicators().size() > 1 && objective.leading().equals(Optional.of(i)),
                        Objects.requireNonNull(answered.get(figure(i).id())),
                        asOf))
                .toList();
        return new Overview.Aim(
                goal,
                objective,
                objective
                        .leading()
                        .map(leading -> rows.get(objective.indicators().indexOf(leading))
                                .verdict()
                                .standing())
                        .orElse(Standing.WITHOUT_NUMBER),
                rows);
    }

    /** What people say of a figure they say of it now: at the end of an earlier year only the numbers count. */
    private Overview.Row row(Indicator stated, boolean leads, FigureAnswer answer, LocalDate asOf) {
        KeyFigure figure = answer.figure();
        Indicator indicator = asOf.equals(today) ? stated : stated.unsaid();
        Freshness freshness = catalogue.freshness(figure, asOf);
        Verdict verdict = indicator.verdict(answer.points(), figure.direction(), freshness);
        Optional<Point> elsewhere = answer.comparison().stream()
                .flatMap(c -> c.points().stream())
                .filter(p -> verdict.computed().latest().map(Point::period).equals(Optional.of(p.period())))
                .filter(p -> p.amount().isPresent())
                .findFirst();
        return new Overview.Row(figure, leads, answer, indicator.target(), verdict, freshness, elsewhere);
    }
}
