package dk.taellertal.core.dataset;

import java.util.List;
import java.util.Set;

/**
 * How a source writes what is not a number: the meaning of {@code -} and {@code ..} depends on the source.
 *
 * @param missing marks of a number that the source does not have; the empty text is an empty cell
 * @param zero marks of the number 0
 * @param columns the names of the columns, where the source's files have no header; else empty
 */
public record SourceProfile(String id, String name, Set<String> missing, Set<String> zero, List<String> columns) {

    public SourceProfile {
        missing = Set.copyOf(missing);
        zero = Set.copyOf(zero);
        columns = List.copyOf(columns);
        for (String mark : zero) {
            if (missing.contains(mark)) {
                throw new IllegalArgumentException("mark '%s' cannot mean both missing and zero".formatted(mark));
            }
        }
    }
}
