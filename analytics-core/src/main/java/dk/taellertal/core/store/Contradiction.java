package dk.taellertal.core.store;

import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;

/** Rows of one file that cannot all be right. */
public sealed interface Contradiction {

    /** The line to look at first; 0 where it is none of them alone. */
    int line();

    /** The same cell has two amounts. */
    record Repeated(String measure, int firstLine, int line) implements Contradiction {}

    /** The two sides of a rule are further apart than it allows. */
    record BrokenRule(Rule.Balance rule, int line, BigDecimal left, BigDecimal right) implements Contradiction {}

    /** What only moves amounts does not sum to 0 over the whole municipality. */
    record Unbalanced(String measure, Period period, BigDecimal sum) implements Contradiction {
        @Override
        public int line() {
            return 0;
        }
    }

    /** A total is not the sum of its parts; the difference is total less parts. */
    record UnevenTotal(String dimension, String measure, int line, BigDecimal total, BigDecimal parts, long cells)
            implements Contradiction {}
}
