package dk.taellertal.core.answer;

import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is computed of a key figure: a formula, in the unit of one of its definitions.
 *
 * @param throughout whether for every period, or for those alone that the definition is valid for
 */
record Computation(KeyFigure definition, Formula formula, boolean throughout) {

    /** What the definition itself says. */
    static Computation of(KeyFigure definition) {
        return new Computation(definition, definition.formula(), false);
    }

    /** The formula, and those of earlier definitions that some period follows. */
    List<Formula> formulas() {
        return throughout
                ? List.of(formula)
                : definition.definitions().stream().map(KeyFigure::formula).toList();
    }

    boolean holdsFor(Period period) {
        return throughout || definition.holdsFor(period);
    }

    /** What the formula came to, in the definition's unit. */
    Value known(BigDecimal amount) {
        return new Value.Known(amount.multiply(definition.factor()));
    }
}
