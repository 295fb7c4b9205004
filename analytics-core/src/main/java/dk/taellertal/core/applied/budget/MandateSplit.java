package dk.taellertal.core.applied.budget;

import dk.taellertal.core.value.Value;

/**
 * How much of a budget is statutory, how much is discretionary, and how much nobody has marked, in mio. kr. The three sum
 * to the whole, because unmarked is what is left.
 *
 * @param year whose budget it is
 */
public record MandateSplit(int year, Value whole, Value statutory, Value discretionary) {

    public Value unmarked() {
        return Amounts.minus(Amounts.minus(whole, statutory), discretionary);
    }

    /** A part of the whole in pct. */
    public Value share(Value part) {
        return Amounts.share(part, whole);
    }
}
