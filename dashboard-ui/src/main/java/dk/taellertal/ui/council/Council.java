package dk.taellertal.ui.council;

import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Standing;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.answer.Standings;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The political goals of a state with their objectives, worked out.
 *
 * @param municipality its name
 * @param goals in the order of the catalogue
 * @param lives in the order of the catalogue
 */
record Council(String municipality, List<PoliticalGoal> goals, List<LifeArea> lives, List<Aim> aims, List<Hole> holes) {

    /** An objective under its political goal, and how its figures stand. */
    record Aim(PoliticalGoal goal, LifeArea life, Objective objective, ObjectiveFigures figures) {

        Standing standing() {
            return figures.standing();
        }
    }

    /** A political goal that no objective of a life area realises. */
    record Hole(PoliticalGoal goal, LifeArea life) {}

    Council {
        goals = List.copyOf(goals);
        lives = List.copyOf(lives);
        aims = List.copyOf(aims);
        holes = List.copyOf(holes);
    }

    /** One political goal alone. */
    Council only(PoliticalGoal goal) {
        return new Council(
                municipality,
                List.of(goal),
                lives,
                aims.stream().filter(aim -> aim.goal().equals(goal)).toList(),
                holes.stream().filter(hole -> hole.goal().equals(goal)).toList());
    }

    Standings standings() {
        return standings(aims.stream());
    }

    static Standings standings(Stream<Aim> aims) {
        return new Standings(aims.map(Aim::standing).toList());
    }

    List<Aim> aims(Predicate<Aim> which) {
        return aims.stream().filter(which).toList();
    }

    List<Hole> holes(Predicate<Hole> which) {
        return holes.stream().filter(which).toList();
    }
}
