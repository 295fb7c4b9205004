package dk.taellertal.core.figure;

import dk.taellertal.core.dataset.AgeRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A choice among the codes of a dimension. Each entry is a code, a beginning such as {@code 03.22.*},
 * or a range of whole numbers such as {@code 16..24}, both ends inclusive; {@code 80..} has no end. A code that stands for
 * several years of age, such as {@code 65-69}, is chosen by a range that it lies wholly inside.
 */
public record Codes(List<String> entries) implements Predicate<String> {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)?");
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();

    public Codes {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a choice of codes must name at least one");
        }
        entries = List.copyOf(entries);
    }

    @Override
    public boolean test(String code) {
        return entries.stream().anyMatch(entry -> matches(entry, code)) || chosenYears(code) == Years.ALL;
    }

    /** Whether a code stands for several years of age of which some are chosen and others are not. */
    public boolean straddles(String code) {
        return entries.stream().noneMatch(entry -> matches(entry, code)) && chosenYears(code) == Years.SOME;
    }

    /** Whether years of age may be chosen, and so some group of them in part. */
    public boolean choosesYears() {
        return entries.stream().anyMatch(e -> RANGE.matcher(e).matches())
                || entries.stream().filter(NUMBER).count() > 1;
    }

    /** How many of the years of age that a code stands for are chosen. */
    private enum Years {
        ALL,
        SOME,
        NONE
    }

    private Years chosenYears(String code) {
        if (NUMBER.test(code) || !choosesYears()) {
            return Years.NONE;
        }
        return AgeRange.of(code)
                .map(ages -> {
                    int last = ages.last().orElse(AgeRange.OLDEST);
                    long chosen = IntStream.rangeClosed(ages.first(), last)
                            .filter(age -> entries.stream().anyMatch(e -> matches(e, String.valueOf(age))))
                            .count();
                    return chosen == 0 ? Years.NONE : chosen == last - ages.first() + 1 ? Years.ALL : Years.SOME;
                })
                .orElse(Years.NONE);
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
        if (range.matches() && NUMBER.test(code)) {
            int number = Integer.parseInt(code);
            return number >= Integer.parseInt(range.group(1))
                    && (range.group(2) == null || number <= Integer.parseInt(range.group(2)));
        }
        return entry.equals(code);
    }
}
