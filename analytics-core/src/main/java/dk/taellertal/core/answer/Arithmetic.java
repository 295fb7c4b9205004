package dk.taellertal.core.answer;

import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Puts sums together as a formula says. Divides to 34 digits and never rounds further. */
final class Arithmetic {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Arithmetic() {}

    /** @param sums one for each of the formula's terms; for a weighted mean Σ(measure · weight) and Σ weight */
    static Computed compute(Computation computation, List<TermSum> sums, List<Source> sources) {
        Optional<Value> absence = TermSum.firstAbsence(sums);
        if (absence.isPresent()) {
            return sums.stream().anyMatch(TermSum::hidden)
                    ? Computed.absent(absence.get(), Source.withoutRows(sources))
                    : new Computed(
                            absence.get(),
                            sums.getFirst().amount(),
                            sums.size() < 2 ? Optional.empty() : sums.get(1).amount(),
                            sources);
        }
        BigDecimal first = sums.getFirst().amount().orElseThrow();
        Optional<BigDecimal> second =
                sums.size() < 2 ? Optional.empty() : sums.get(1).amount();
        Value value = switch (computation.formula()) {
            case Formula.Sum sum -> computation.known(first);
            case Formula.Ratio ratio -> quotient(first, second.orElseThrow(), computation);
            case Formula.Difference difference -> computation.known(first.subtract(second.orElseThrow()));
            case Formula.WeightedMean mean -> quotient(first, second.orElseThrow(), computation);
        };
        return new Computed(value, Optional.of(first), second, sources);
    }

    private static Value quotient(BigDecimal above, BigDecimal below, Computation computation) {
        return below.signum() == 0
                ? new Value.NotApplicable(Message.of("value.zeroDenominator"))
                : computation.known(above.divide(below, EXACT));
    }

    /** The mean of values that are all known; the first absence otherwise. */
    static Value mean(List<Value> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Value value : values) {
            if (!(value instanceof Value.Known(BigDecimal amount))) {
                return value;
            }
            sum = sum.add(amount);
        }
        return new Value.Known(sum.divide(BigDecimal.valueOf(values.size()), EXACT));
    }
}
