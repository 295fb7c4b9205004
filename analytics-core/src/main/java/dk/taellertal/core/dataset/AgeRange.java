package dk.taellertal.core.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole years of age: one year, several, or all from one on.
 *
 * @param first the lowest age, 0…{@link #OLDEST}
 * @param last the highest age, inclusive; empty where the range is open
 */
public record AgeRange(int first, OptionalInt last) {

    /** No person has become older than 122. */
    public static final int OLDEST = 125;

    private static final String YEARS = "(?:\\s*[-\u2010-\u2015]?\\s*(?:år|årige?|years?|yrs?))?";
    private static final Pattern ONE = Pattern.compile("(\\d{1,3})" + YEARS + "(?: old)?");
    private static final Pattern CLOSED =
            Pattern.compile("(\\d{1,3})" + YEARS + "\\s*(?:[-\u2010-\u2015]|til|to)\\s*(\\d{1,3})" + YEARS);
    private static final Pattern OPEN = Pattern.compile("(\\d{1,3})" + YEARS
            + "\\s*(?:\\+|-|[-\u2010-\u2015]?\\s*(?:og|and|or)\\s+(?:derover|ældre|over|older|more))" + YEARS);
    private static final Pattern BELOW = Pattern.compile("(?:under|below)\\s+(\\d{1,3})" + YEARS);
    private static final Pattern HALF_OPEN = Pattern.compile("\\[\\s*(\\d{1,3})\\s*[,;]\\s*(\\d{1,3}|inf)\\s*\\)");

    public AgeRange {
        if (first < 0 || first > OLDEST || last.orElse(first) < first || last.orElse(first) > OLDEST) {
            throw new IllegalArgumentException(
                    "ages must lie in 0…%d, the lower first: %d to %s".formatted(OLDEST, first, last));
        }
    }

    /** The ages that a text means: {@code 10 år}, {@code 10-årige}, {@code 65-69 år}, {@code 100 år og derover}, {@code 99+}, {@code [0,5)}. */
    public static Optional<AgeRange> of(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
        for (Pattern form : List.of(ONE, CLOSED, OPEN, BELOW, HALF_OPEN)) {
            Matcher ages = form.matcher(bare);
            if (ages.matches()) {
                return read(form, ages);
            }
        }
        return Optional.empty();
    }

    private static Optional<AgeRange> read(Pattern form, Matcher ages) {
        int one = Integer.parseInt(ages.group(1));
        if (form.equals(ONE)) {
            return checked(one, OptionalInt.of(one));
        }
        if (form.equals(OPEN)) {
            return checked(one, OptionalInt.empty());
        }
        if (form.equals(BELOW)) {
            return checked(0, OptionalInt.of(one - 1));
        }
        if (ages.group(2).equals("inf")) {
            return checked(one, OptionalInt.empty());
        }
        int other = Integer.parseInt(ages.group(2));
        return checked(one, OptionalInt.of(form.equals(HALF_OPEN) ? other - 1 : other));
    }

    private static Optional<AgeRange> checked(int first, OptionalInt last) {
        int end = last.orElse(first);
        return first <= OLDEST && first <= end && end <= OLDEST
                ? Optional.of(new AgeRange(first, last))
                : Optional.empty();
    }

    public boolean isOneYear() {
        return last.isPresent() && last.getAsInt() == first;
    }

    public boolean overlaps(AgeRange other) {
        return first <= other.last.orElse(Integer.MAX_VALUE) && other.first <= last.orElse(Integer.MAX_VALUE);
    }

    /** The one spelling: {@code 10}, {@code 65-69}, {@code 100+}. */
    public String code() {
        return last.isEmpty() ? first + "+" : isOneYear() ? String.valueOf(first) : first + "-" + last.getAsInt();
    }
}
