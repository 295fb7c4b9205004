package dk.taellertal.core.dataset;

import java.util.regex.Pattern;

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
}
