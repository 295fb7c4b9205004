package dk.taellertal.ui.mine;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.format.NoFigureWords;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How the objectives stand that some departments lead or support. */
final class OwnObjectives {

    private final Snapshot state;
    private final LocalDate today;

    OwnObjectives(Snapshot state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    /**
     * An objective with its key figures.
     *
     * @param leads whether one of the departments leads it, rather than supporting it
     */
    record Line(Objective objective, boolean leads, ObjectiveFigures figures) {

        String figure(Texts texts) {
            return figures.leading()
                    .map(l -> FigureWords.marked(
                            texts.name(l.figure()) + ", "
                                    + texts.unit(l.figure().unit()),
                            l.answer().synthetic(),
                            texts))
                    .orElseGet(() -> NoFigureWords.of(objective, texts));
        }

        String latest(Texts texts) {
            return figures.leading()
                    .flatMap(l -> l.verdict()
                            .computed()
                            .latest()
                            .flatMap(Point::amount)
                            .map(amount -> new Numbers(texts.locale())
                                    .of(amount, l.figure().decimals())))
                    .orElseGet(() -> texts.of("state.missing"));
        }

        Standing standing() {
            return figures.standing();
        }

        String date(Texts texts) {
            return figures.leading()
                    .flatMap(l -> l.verdict().computed().latest())
                    .map(point -> Periods.shown(point.period(), texts))
                    .orElse("–");
        }
    }

    List<Line> of(Set<String> departments) {
        List<Objective> own = state.catalogue().goals().objectives().stream()
                .filter(objective -> objective.departments().stream().anyMatch(departments::contains))
                .toList();
        List<ObjectiveFigures> figures = ObjectiveFigures.of(own, state, DisclosureLevel.INTERNAL, today);
        return IntStream.range(0, own.size())
                .mapToObj(i ->
                        new Line(own.get(i), departments.contains(own.get(i).lead()), figures.get(i)))
                .toList();
    }
}
