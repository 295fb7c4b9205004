package dk.taellertal.ui.mine;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectiveStatus;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How the objectives stand that some departments lead or support. */
final class OwnObjectives {

    private final Snapshot state;
    private final LocalDate today;

    OwnObjectives(Snapshot state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    /**
     * An objective with its leading key figure.
     *
     * @param leads whether one of the departments leads it, rather than supporting it
     * @param leading its first figure; empty where it has none
     */
    record Line(Objective objective, boolean leads, Optional<Leading> leading, Status status) {

        String figure(Texts texts) {
            return leading.map(l -> l.answer().figure().name() + ", "
                            + l.answer().figure().unit())
                    .orElseGet(() -> texts.of("overview.noFigure"));
        }

        String latest(Texts texts) {
            return leading.flatMap(l -> l.verdict()
                            .computed()
                            .latest()
                            .flatMap(Point::amount)
                            .map(amount -> new Numbers(texts.locale())
                                    .of(amount, l.answer().figure().decimals())))
                    .orElseGet(() -> texts.of("state.missing"));
        }

        String date(Texts texts) {
            return leading.flatMap(l -> l.verdict().computed().latest())
                    .map(point -> Periods.shown(point.period(), texts))
                    .orElse("–");
        }
    }

    /** A figure's series, and how it stands. */
    record Leading(FigureAnswer answer, Verdict verdict) {}

    List<Line> of(Set<String> departments) {
        return state.catalogue().goals().objectives().stream()
                .filter(objective -> objective.departments().stream().anyMatch(departments::contains))
                .map(objective -> line(objective, departments.contains(objective.lead())))
                .toList();
    }

    private Line line(Objective objective, boolean leads) {
        Optional<Leading> leading = objective.indicators().stream().findFirst().map(this::leading);
        return new Line(
                objective,
                leads,
                leading,
                leading.map(l -> l.verdict().counting().status()).orElseGet(() -> ObjectiveStatus.of(List.of())));
    }

    private Leading leading(Indicator indicator) {
        Catalogue catalogue = state.catalogue();
        FigureAnswer answer = state.answer(FigureQuestion.series(
                Objects.requireNonNull(catalogue.figures().get(indicator.figure())),
                catalogue.municipality().code()));
        return new Leading(
                answer,
                indicator.verdict(
                        answer.points(), answer.figure().direction(), catalogue.freshness(answer.figure(), today)));
    }
}
