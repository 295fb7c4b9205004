package dk.taellertal.core.dataset;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How every code of a dimension is written.
 *
 * @param pattern of a code in its one spelling, as a whole
 * @param example a code that it accepts, shown to whoever sends another
 */
public record Grammar(Pattern pattern, String example) {

    public Grammar {
        if (!pattern.matcher(example).matches()) {
            throw new IllegalArgumentException("the example '%s' does not match '%s'".formatted(example, pattern));
        }
    }

    public static Grammar of(String pattern, String example) {
        return new Grammar(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), example);
    }

    boolean accepts(String code) {
        return pattern.matcher(code).matches();
    }

    /** Two readings of the same catalogue give equal grammars, though a compiled pattern is equal to itself alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grammar(Pattern its, String shown)
                && its.pattern().equals(pattern.pattern())
                && its.flags() == pattern.flags()
                && shown.equals(example);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pattern.pattern(), pattern.flags(), example);
    }
}
