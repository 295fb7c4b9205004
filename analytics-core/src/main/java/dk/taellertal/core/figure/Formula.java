package dk.taellertal.core.figure;

import java.util.List;
import java.util.function.UnaryOperator;

/** How a key figure is computed from sums. Sums are added in the store, divided here, rounded where they are shown. */
public sealed interface Formula {

    /** The sum itself. */
    record Sum(Term term) implements Formula {}

    /** The sum of numerators over the sum of denominators: never a mean of ratios. */
    record Ratio(Term numerator, Term denominator) implements Formula {}

    /** The first sum less the second; a deviation is actual less budgeted. */
    record Difference(Term minuend, Term subtrahend) implements Formula {}

    /**
     * The mean of a measure that may not be added, each row counted by its weight: Σ(measure · weight) / Σ weight.
     *
     * @param weight a measure of the same dataset
     */
    record WeightedMean(Term value, String weight) implements Formula {}

    /** The sums it is made of, first the one that stands above. */
    default List<Term> terms() {
        return switch (this) {
            case Sum(Term term) -> List.of(term);
            case Ratio(Term numerator, Term denominator) -> List.of(numerator, denominator);
            case Difference(Term minuend, Term subtrahend) -> List.of(minuend, subtrahend);
            case WeightedMean(Term value, String weight) -> List.of(value);
        };
    }

    /** The same formula over changed sums. */
    default Formula map(UnaryOperator<Term> change) {
        return switch (this) {
            case Sum(Term term) -> new Sum(change.apply(term));
            case Ratio(Term numerator, Term denominator) ->
                new Ratio(change.apply(numerator), change.apply(denominator));
            case Difference(Term minuend, Term subtrahend) ->
                new Difference(change.apply(minuend), change.apply(subtrahend));
            case WeightedMean(Term value, String weight) -> new WeightedMean(change.apply(value), weight);
        };
    }
}
