package dk.taellertal.core.dataset;

import java.util.Set;

/**
 * How a source writes what is not a number: the meaning of {@code -} and {@code ..} depends on the source.
 *
 * @param missing marks of a number that the source does not have; the empty text is an empty cell
 * @param zero marks of the number 0
 */
public record SourceProfile(String id, String name, Set<String> missing, Set<String> zero) {

    public SourceProfile {
        missing = Set.copyOf(missing);
        zero = Set.copyOf(zero);
        for (String mark : zero) {
            if (missing.contains(mark)) {
                throw new IllegalArgumentException("mark '%s' cannot mean both missing and zero".formatted(mark));
            }
        }
    }
}
