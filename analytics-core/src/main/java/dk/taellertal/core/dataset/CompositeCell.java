package dk.taellertal.core.dataset;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one cell holds several amounts, such as {@code 4 diplom, 6 master}: parts, each matched by a pattern whose
 * named groups are names of the dataset's columns.
 */
public record CompositeCell(String separator, Pattern pattern) {

    public CompositeCell {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("a composite cell must have a separator");
        }
    }

    /** The parts of a cell, each matched or not. */
    public List<Matcher> parts(String cell) {
        return Stream.of(cell.split(Pattern.quote(separator), -1))
                .map(part -> pattern.matcher(part.strip()))
                .toList();
    }

    /** Two readings of the same catalogue give equal cells, though a compiled pattern is equal to itself alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompositeCell(String its, Pattern form)
                && its.equals(separator)
                && form.pattern().equals(pattern.pattern())
                && form.flags() == pattern.flags();
    }

    @Override
    public int hashCode() {
        return Objects.hash(separator, pattern.pattern(), pattern.flags());
    }
}
