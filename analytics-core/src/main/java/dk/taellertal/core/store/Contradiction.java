package dk.taellertal.core.store;

import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.List;

/** Rows of one file that cannot all be right. */
public sealed interface Contradiction {

    /** The line to look at first; 0 where it is none of them alone. */
    int line();

    /** The same cell has two amounts. */
    record Repeated(String measure, int firstLine, int line) implements Contradiction {}

    /** The two sides of a rule are further apart than it allows. */
    record BrokenRule(Rule.Balance rule, int line, BigDecimal left, BigDecimal right) implements Contradiction {}

    /** An amount lies outside the bounds of its measure. */
    record OutOfRange(Rule.Range rule, int line, BigDecimal amount) implements Contradiction {}

    /** An amount is more than one that it is a part of. */
    record Exceeding(Rule.AtMost rule, int line, BigDecimal amount, BigDecimal other) implements Contradiction {}

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

    /**
     * Two rows that hold the same amounts and would both be added, because no row of the file is the total over both.
     *
     * @param totals the dimensions that only the row at {@code line} is a total over; empty where it is a part alone
     * @param otherTotals those that only the other row is a total over
     * @param cells how many places are like this
     */
    record OverlappingTotals(
            String measure, int line, List<String> totals, int otherLine, List<String> otherTotals, long cells)
            implements Contradiction {
        public OverlappingTotals {
            totals = List.copyOf(totals);
            otherTotals = List.copyOf(otherTotals);
        }
    }
}
