package dk.taellertal.core.applied.budget;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Value;
import dk.taellertal.core.value.Value.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Arithmetic on values of which any may be absent: then the first absence is the result. */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    static Value plus(Value one, Value other) {
        return both(one, other, BigDecimal::add);
    }

    static Value minus(Value from, Value less) {
        return both(from, less, BigDecimal::subtract);
    }

    /** In pct.; not applicable where the whole is 0. */
    static Value share(Value part, Value whole) {
        if (whole instanceof Known(BigDecimal amount) && amount.signum() == 0) {
            return new Value.NotApplicable(Message.of("value.zeroDenominator"));
        }
        return both(part, whole, (a, b) -> a.multiply(HUNDRED).divide(b, MathContext.DECIMAL128));
    }

    /** Without its sign. */
    static Value size(Value value) {
        return value instanceof Known(BigDecimal amount) ? new Known(amount.abs()) : value;
    }

    static Optional<BigDecimal> known(Value value) {
        return value instanceof Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }

    private static Value both(Value one, Value other, BinaryOperator<BigDecimal> operation) {
        if (!(one instanceof Known(BigDecimal first))) {
            return one;
        }
        return other instanceof Known(BigDecimal second) ? new Known(operation.apply(first, second)) : other;
    }
}
