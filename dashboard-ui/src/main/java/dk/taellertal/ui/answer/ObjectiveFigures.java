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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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
        Catalogue catalogue = state.catalogue();
        // A retired objective may name a figure that is no longer there.
        List<Indicator> known = objective.indicators().stream()
                .filter(i -> catalogue.figures().containsKey(i.figure()))
                .toList();
        List<FigureAnswer> answers = state.answers(
                known.stream()
                        .map(i -> FigureQuestion.besideNeighbour(
                                Objects.requireNonNull(catalogue.figures().get(i.figure())),
                                catalogue.municipality(),
                                PeriodRange.ALL))
                        .toList(),
                level);
        return new ObjectiveFigures(IntStream.range(0, known.size())
                .mapToObj(i -> line(known.get(i), answers.get(i), catalogue, today))
                .toList());
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
