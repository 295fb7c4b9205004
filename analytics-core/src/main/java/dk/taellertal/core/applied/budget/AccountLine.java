package dk.taellertal.core.applied.budget;

import dk.taellertal.core.value.Value;

/**
 * What a department, or the municipality, has to spend and spends, in mio. kr.
 *
 * @param code of the department; the municipality has none and is empty
 * @param actual of the year before
 * @param budget of the year, as adopted
 * @param spent from 1 January until the month
 * @param expected what the year is expected to end at
 */
public record AccountLine(String code, Value actual, Value budget, Value spent, Value expected) {

    /** Expected less budget: plus is that more is expected to be spent than budgeted. */
    public Value deviation() {
        return Amounts.minus(expected, budget);
    }

    /** The deviation in pct. of the budget's size, with the deviation's sign: also where the budget is an income. */
    public Value percent() {
        return Amounts.share(deviation(), Amounts.size(budget));
    }
}
