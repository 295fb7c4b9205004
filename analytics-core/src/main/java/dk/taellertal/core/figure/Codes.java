package dk.taellertal.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A choice among the codes of a dimension. Each entry is a code, a beginning such as {@code 03.22.*},
 * or a range of whole numbers such as {@code 16..24}, both ends inclusive; {@code 80..} has no end.
 */
public record Codes(List<String> entries) implements Predicate<String> {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)?");

    public Codes {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a choice of codes must name at least one");
        }
        entries = List.copyOf(entries);
    }

    @Override
    public boolean test(String code) {
        return entries.stream().anyMatch(entry -> matches(entry, code));
    }

    /** The one code that is chosen; empty where several may be. */
    public Optional<String> single() {
        return Optional.of(entries.getFirst())
                .filter(entry -> entries.size() == 1
                        && !entry.endsWith("*")
                        && !RANGE.matcher(entry).matches());
    }

    private static boolean matches(String entry, String code) {
        if (entry.endsWith("*")) {
            return code.startsWith(entry.substring(0, entry.length() - 1));
        }
        Matcher range = RANGE.matcher(entry);
        if (range.matches() && code.matches("\\d{1,9}")) {
            int number = Integer.parseInt(code);
            return number >= Integer.parseInt(range.group(1))
                    && (range.group(2) == null || number <= Integer.parseInt(range.group(2)));
        }
        return entry.equals(code);
    }
}
