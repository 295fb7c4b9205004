package dk.taellertal.core.value;

import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure's value in one period. */
public record Point(Period period, Computed computed) {

    public Value value() {
        return computed.value();
    }

    /** The amount where it is known. */
    public Optional<BigDecimal> amount() {
        return computed.amount();
    }
}
