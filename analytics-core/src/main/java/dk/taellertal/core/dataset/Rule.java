package dk.taellertal.core.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must hold between the measures of one line: left = the sum of plus − the sum of minus. A line that lacks one of
 * the amounts is not checked.
 *
 * @param left a measure
 * @param plus measures that are added
 * @param minus measures that are taken off
 * @param tolerance how far apart the sides may lie, in the measures' unit
 */
public record Rule(String left, List<String> plus, List<String> minus, BigDecimal tolerance) {

    public Rule {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
        if (plus.isEmpty()) {
            throw new IllegalArgumentException("a rule over '%s' must name what it is the sum of".formatted(left));
        }
    }

    /** Every measure it speaks of. */
    public Stream<String> measures() {
        return Stream.of(Stream.of(left), plus.stream(), minus.stream()).flatMap(s -> s);
    }
}
