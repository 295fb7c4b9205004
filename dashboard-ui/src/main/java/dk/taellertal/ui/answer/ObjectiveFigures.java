package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Verdict;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How the key figures of an objective stand. */
public record ObjectiveFigures(List<Line> lines) {

    /** An indicator with its figure's series in the own municipality. */
    public record Line(Indicator indicator, FigureAnswer answer, Verdict verdict) {

        public KeyFigure figure() {
            return answer.figure();
        }
    }

    public ObjectiveFigures {
        lines = List.copyOf(lines);
    }

    public static ObjectiveFigures of(Objective objective, Snapshot state, DisclosureLevel level, LocalDate today) {
        return of(List.of(objective), state, level, today).getFirst();
    }

    /** Those of several objectives, in their order; all figures are asked for together. */
    public static List<ObjectiveFigures> of(
            List<Objective> objectives, Snapshot state, DisclosureLevel level, LocalDate today) {
        Catalogue catalogue = state.catalogue();
        Iterator<FigureAnswer> answers = state.answers(
                        objectives.stream()
                                .flatMap(objective -> known(objective, catalogue))
                                .map(i -> FigureQuestion.besideNeighbour(
                                        Objects.requireNonNull(
                                                catalogue.figures().get(i.figure())),
                                        catalogue.municipality(),
                                        PeriodRange.ALL))
                                .toList(),
                        level)
                .iterator();
        return objectives.stream()
                .map(objective -> new ObjectiveFigures(known(objective, catalogue)
                        .map(indicator -> line(indicator, answers.next(), catalogue, today))
                        .toList()))
                .toList();
    }

    /** A retired objective may name a figure that is no longer there. */
    private static Stream<Indicator> known(Objective objective, Catalogue catalogue) {
        return objective.indicators().stream().filter(i -> catalogue.figures().containsKey(i.figure()));
    }

    private static Line line(Indicator indicator, FigureAnswer answer, Catalogue catalogue, LocalDate today) {
        return new Line(
                indicator,
                answer,
                indicator.verdict(
                        answer.points(), answer.figure().direction(), catalogue.freshness(answer.figure(), today)));
    }

    /** Where that leaves the objective. */
    public Standing standing() {
        return leading().map(line -> line.verdict().standing()).orElse(Standing.WITHOUT_NUMBER);
    }

    /** The one whose status is the objective's; empty where there are none. */
    public Optional<Line> leading() {
        return lines.stream()
                .filter(line -> line.indicator().leading())
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }
}
