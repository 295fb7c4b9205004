package dk.taellertal.ui.coverage;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Alphabet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out what is covered, from the catalogue and its figures' series on a day. */
final class Coverages {

    private final Catalogue catalogue;
    private final Map<KeyFigureId, FigureAnswer> answers;
    private final LocalDate asOf;

    /** @param ask answers the questions in their order */
    Coverages(Catalogue catalogue, Function<List<FigureQuestion>, List<FigureAnswer>> ask, LocalDate asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        List<FigureQuestion> questions = catalogue.goalFigures().stream()
                .map(f -> FigureQuestion.series(f, catalogue.municipality().code()))
                .toList();
        this.answers = ask.apply(questions).stream()
                .collect(Collectors.toMap(a -> a.figure().id(), Function.identity()));
    }

    /** Whether any number that it looks at was made up. */
    boolean synthetic() {
        return answers.values().stream().anyMatch(FigureAnswer::synthetic);
    }

    Coverage of(Narrowed narrowed) {
        Goals goals = catalogue.goals();
        return new Coverage(
                goals.politicalGoals(),
                goals.lifeAreas().stream()
                        .map(life -> new Coverage.Row(
                                life,
                                goals.politicalGoals().stream()
                                        .map(goal -> cell(life, goal, narrowed))
                                        .toList()))
                        .toList(),
                catalogue.figures().values().stream()
                        .filter(f -> goals.objectivesWith(f.id()).findAny().isEmpty())
                        .sorted(Comparator.comparing(KeyFigure::name, Alphabet.danish()))
                        .toList(),
                goals.politicalGoals().stream()
                        .filter(goal -> catalogue.figures().values().stream()
                                .noneMatch(f -> f.kind() == FigureKind.EFFECT
                                        && catalogue.goalsOf(f).contains(goal)))
                        .toList());
    }

    /** Who leads or supports objectives, in the order of their names. */
    static List<String> chiefs(Catalogue catalogue) {
        return catalogue.goals().chiefs().sorted(Alphabet.danish()).toList();
    }

    private Coverage.Cell cell(LifeArea life, PoliticalGoal goal, Narrowed narrowed) {
        if (!goal.lifeAreas().contains(life.id())) {
            return new Coverage.Cell.Elsewhere();
        }
        List<Objective> all = catalogue.goals().objectivesOf(life, goal);
        if (all.isEmpty()) {
            return new Coverage.Cell.Hole(goal, life);
        }
        List<Coverage.Aim> aims =
                all.stream().filter(narrowed::holds).map(this::aim).toList();
        return aims.isEmpty() ? new Coverage.Cell.Others() : new Coverage.Cell.Aims(goal, life, aims);
    }

    private Coverage.Aim aim(Objective objective) {
        Optional<FigureAnswer> leading = objective.leading().map(i -> Objects.requireNonNull(answers.get(i.figure())));
        List<FigureAnswer> series = objective.indicators().stream()
                .map(i -> Objects.requireNonNull(answers.get(i.figure())))
                .toList();
        return new Coverage.Aim(
                objective,
                series.size(),
                leading.flatMap(Coverages::latest).isPresent(),
                series.stream().anyMatch(a -> a.figure().kind() == FigureKind.EFFECT),
                objective.indicators().stream().anyMatch(i -> i.target().isPresent()),
                leading.filter(this::fresh).isPresent(),
                leading.flatMap(Coverages::latest));
    }

    private boolean fresh(FigureAnswer answer) {
        Freshness freshness = catalogue.freshness(answer.figure(), asOf);
        return latest(answer).filter(period -> !freshness.stale(period)).isPresent();
    }

    /** The newest period with a number; a hidden one is a number too. */
    private static Optional<Period> latest(FigureAnswer answer) {
        return answer.points().stream()
                .filter(p -> switch (p.value()) {
                    case Value.Known known -> true;
                    case Value.Suppressed hidden -> true;
                    case Value.Missing missing -> false;
                    case Value.NotApplicable not -> false;
                })
                .map(Point::period)
                .reduce((earlier, later) -> later);
    }
}
