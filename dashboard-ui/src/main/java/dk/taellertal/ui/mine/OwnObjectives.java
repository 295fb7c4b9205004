package dk.taellertal.ui.mine;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.List;
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
     * @param leading empty where it has no figure
     */
    record Line(Objective objective, boolean leads, Optional<ObjectiveFigures.Line> leading) {

        String figure(Texts texts) {
            return leading.map(l -> FigureWords.marked(
                            l.figure().name() + ", " + l.figure().unit(),
                            l.answer().synthetic(),
                            texts))
                    .orElseGet(() -> texts.of("overview.noFigure"));
        }

        String latest(Texts texts) {
            return leading.flatMap(l -> l.verdict()
                            .computed()
                            .latest()
                            .flatMap(Point::amount)
                            .map(amount -> new Numbers(texts.locale())
                                    .of(amount, l.figure().decimals())))
                    .orElseGet(() -> texts.of("state.missing"));
        }

        Standing standing() {
            return leading.map(l -> l.verdict().standing()).orElse(Standing.WITHOUT_NUMBER);
        }

        String date(Texts texts) {
            return leading.flatMap(l -> l.verdict().computed().latest())
                    .map(point -> Periods.shown(point.period(), texts))
                    .orElse("–");
        }
    }

    List<Line> of(Set<String> departments) {
        return state.catalogue().goals().objectives().stream()
                .filter(objective -> objective.departments().stream().anyMatch(departments::contains))
                .map(objective -> new Line(
                        objective,
                        departments.contains(objective.lead()),
                        ObjectiveFigures.of(objective, state, DisclosureLevel.INTERNAL, today)
                                .leading()))
                .toList();
    }
}
