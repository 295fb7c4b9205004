package dk.taellertal.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value with what it was computed from.
 *
 * @param numerator before the factor; empty where it is unknown or hidden
 * @param denominator empty where the figure has none, or it is unknown or hidden
 */
public record Computed(
        Value value, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, List<Source> sources) {

    public Computed {
        if (value instanceof Value.Suppressed) {
            numerator = Optional.empty();
            denominator = Optional.empty();
            sources = Source.withoutRows(sources);
        }
        sources = List.copyOf(sources);
    }

    /** An absent value, with the sources that were looked in. */
    public static Computed absent(Value value, List<Source> sources) {
        return new Computed(value, Optional.empty(), Optional.empty(), sources);
    }

    public boolean synthetic() {
        return sources.stream().anyMatch(Source::synthetic);
    }

    /** Whether a part of it comes from numbers that final ones will follow. */
    public boolean preliminary() {
        return sources.stream().anyMatch(Source::preliminary);
    }

    /** The amount where it is known. */
    public Optional<BigDecimal> amount() {
        return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }
}
