package dk.taellertal.core.disclosure;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import java.util.Map;

/**
 * One way to ask for a sum: a figure, narrowed to one code each of some dimensions.
 *
 * @param term the figure's sum, narrowed
 */
record Question(KeyFigure figure, Term term, Map<String, String> only, AggregateKey sum) {

    static Term narrowed(Term term, Map<String, String> only) {
        Term narrowed = term;
        for (Map.Entry<String, String> one : only.entrySet()) {
            narrowed = narrowed.only(one.getKey(), one.getValue());
        }
        return narrowed;
    }
}
