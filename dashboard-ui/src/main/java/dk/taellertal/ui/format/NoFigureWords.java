package dk.taellertal.ui.format;

import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.text.Texts;

/** What stands in place of a key figure where an objective has none. */
public final class NoFigureWords {

    private NoFigureWords() {}

    /** Why it cannot be measured yet, or that it has none. */
    public static String of(Objective objective, Texts texts) {
        return objective
                .notMeasurable()
                .map(reason -> texts.of("objective.notMeasurable", reason))
                .orElseGet(() -> texts.of("overview.noFigure"));
    }
}
