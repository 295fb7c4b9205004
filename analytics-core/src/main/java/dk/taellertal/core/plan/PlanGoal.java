package dk.taellertal.core.plan;

import dk.taellertal.core.figure.KeyFigureId;
import java.util.List;
import java.util.Optional;

/**
 * A goal of a plan.
 *
 * @param text what is to be reached
 * @param cells what it says in each column of its plan
 * @param figure the key figure that shows whether it is reached
 * @param unmeasured why no number can show that yet; empty where one can, whether it is there or not
 */
public record PlanGoal(
        String text,
        List<String> cells,
        Optional<Deadline> deadline,
        Optional<KeyFigureId> figure,
        Optional<String> unmeasured) {

    public PlanGoal {
        cells = List.copyOf(cells);
        if (figure.isPresent() && unmeasured.isPresent()) {
            throw new IllegalArgumentException(
                    "the goal '%s' cannot be measured and has the key figure '%s'".formatted(text, figure.get()));
        }
    }

    /** Whether a number could show it, and none does. */
    public boolean lacksFigure() {
        return figure.isEmpty() && unmeasured.isEmpty();
    }
}
