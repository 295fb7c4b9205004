package dk.taellertal.ui.overview;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.Standings;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything the overview shows, worked out: life areas, their goals and objectives, the holes among them. */
record Overview(List<Life> lives) {

    /** @param holes political goals of the life area that no objective realises */
    record Life(LifeArea area, List<Aim> aims, List<PoliticalGoal> holes) {

        Standings standings() {
            return Overview.standings(aims.stream());
        }

        /** The row that a reader should hear of first: the worst that has a number. */
        Optional<Row> foremost() {
            return List.of(Status.NOT_REACHED, Status.DETERIORATING, Status.BEHIND, Status.ON_TRACK, Status.REACHED)
                    .stream()
                    .flatMap(s -> aims.stream().flatMap(a -> a.rows().stream()).filter(r -> r.status() == s))
                    .findFirst();
        }
    }

    /** An objective under its political goal, as it stands. */
    record Aim(PoliticalGoal goal, Objective objective, Standing standing, List<Row> rows) {}

    /**
     * A key figure of an objective.
     *
     * @param leads whether it is the one of several whose status is the objective's
     */
    record Row(
            KeyFigure figure,
            boolean leads,
            FigureAnswer answer,
            Optional<Target> target,
            Verdict verdict,
            Freshness freshness,
            Optional<Point> elsewhere) {

        /** Whether any of its own numbers was made up. */
        boolean synthetic() {
            return answer.points().stream().anyMatch(p -> p.computed().synthetic());
        }

        Assessment assessment() {
            return verdict.computed();
        }

        /** The status that counts. */
        Status status() {
            return verdict.counting().status();
        }
    }

    Standings standings() {
        return standings(lives.stream().flatMap(life -> life.aims().stream()));
    }

    private static Standings standings(Stream<Aim> aims) {
        return new Standings(aims.map(Aim::standing).toList());
    }

    /** The years in which some figure has a number. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        for (Life life : lives) {
            for (Aim aim : life.aims()) {
                for (Row row : aim.rows()) {
                    row.answer().points().stream()
                            .filter(p -> p.amount().isPresent())
                            .forEach(p -> years.add(p.period().lastDay().getYear()));
                }
            }
        }
        return years;
    }
}
