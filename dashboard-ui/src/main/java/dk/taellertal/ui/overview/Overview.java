package dk.taellertal.ui.overview;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.value.Point;
import java.util.List;
import java.util.Optional;

/** Everything the overview shows, worked out: life areas, their goals and objectives, the holes among them. */
record Overview(List<Life> lives) {

    /** @param holes political goals of the life area that no objective realises */
    record Life(LifeArea area, List<Aim> aims, List<PoliticalGoal> holes) {

        long count(Status... statuses) {
            List<Status> wanted = List.of(statuses);
            return aims.stream().filter(a -> wanted.contains(a.status())).count();
        }

        /** The row that a reader should hear of first: the worst that has a number. */
        Optional<Row> foremost() {
            return List.of(Status.MOVING_AWAY, Status.BEHIND, Status.ON_PATH, Status.REACHED).stream()
                    .flatMap(s -> aims.stream().flatMap(a -> a.rows().stream()).filter(r -> r.status() == s))
                    .findFirst();
        }
    }

    /** An objective under its political goal, as it stands. */
    record Aim(PoliticalGoal goal, Objective objective, Status status, List<Row> rows) {}

    /** A key figure of an objective. */
    record Row(
            KeyFigure figure,
            FigureAnswer answer,
            Optional<Target> target,
            Verdict verdict,
            Freshness freshness,
            Optional<Point> elsewhere) {

        Assessment assessment() {
            return verdict.computed();
        }

        /** The status that counts. */
        Status status() {
            return verdict.counting().status();
        }
    }

    long objectives() {
        return lives.stream().mapToLong(l -> l.aims().size()).sum();
    }

    long count(Status... statuses) {
        return lives.stream().mapToLong(l -> l.count(statuses)).sum();
    }
}
