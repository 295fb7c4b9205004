package dk.taellertal.core.plan;

import dk.taellertal.core.text.Texts;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When something is to be done, as a plan says it in Danish.
 *
 * @param words for example {@code inden udgangen af 2018}
 * @param day the last one on which it is in time
 */
public record Deadline(String words, LocalDate day) {

    /** What can be read, for messages. */
    public static final String EXPECTED =
            "a deadline that ends on a day, such as 'inden udgangen af 2018', 'første halvår af 2018', '1. kvartal 2018', "
                    + "'inden udgangen af marts 2019' or 'senest 1. marts 2019'";

    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final List<List<String>> ORDINALS =
            List.of(List.of("første", "1."), List.of("andet", "2."), List.of("tredje", "3."), List.of("fjerde", "4."));
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Texts.DANISH))
            .toList();

    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:senest )?(?:inden|ved) udgangen af|i løbet af|senest|i) (?:den )?");
    private static final String ORDINAL =
            ORDINALS.stream().flatMap(List::stream).map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final String YEAR = "(?: af)? (\\d{4})";

    /** A way to write a deadline, and the day that is meant. */
    private record Form(Pattern pattern, Function<MatchResult, LocalDate> day) {

        static Form of(String pattern, Function<MatchResult, LocalDate> day) {
            return new Form(Pattern.compile(pattern), day);
        }

        Optional<LocalDate> day(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? Optional.of(day.apply(matcher.toMatchResult())) : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "(\\d{4})",
                    m -> Year.of(number(m, 1)).atMonth(Month.DECEMBER).atEndOfMonth()),
            Form.of(ORDINAL + " halvår" + YEAR, m -> endOfPart(m, MONTHS_OF_HALF)),
            Form.of(ORDINAL + " kvartal" + YEAR, m -> endOfPart(m, MONTHS_OF_QUARTER)),
            Form.of(
                    MONTH + YEAR,
                    m -> YearMonth.of(number(m, 2), month(m.group(1))).atEndOfMonth()),
            Form.of(
                    "(\\d{1,2})\\. ?" + MONTH + " (\\d{4})",
                    m -> LocalDate.of(number(m, 3), month(m.group(2)), number(m, 1))),
            Form.of(
                    "(\\d{1,2})([-.])(\\d{1,2})\\2(\\d{4})",
                    m -> LocalDate.of(number(m, 4), number(m, 3), number(m, 1))),
            Form.of("(\\d{4})-(\\d{2})-(\\d{2})", m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));

    /**
     * Reads a deadline. What names no day, such as a holiday, and what leaves open whether a day itself is in time, such as
     * {@code inden 1. marts}, is refused.
     *
     * @throws IllegalArgumentException where no day follows from the words
     */
    public static Deadline parse(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        String when = BEFORE.matcher(plain).replaceFirst("");
        try {
            return FORMS.stream()
                    .flatMap(form -> form.day(when).stream())
                    .findFirst()
                    .map(day -> new Deadline(words.strip(), day))
                    .orElseThrow(() ->
                            new IllegalArgumentException("'%s' names no day (expected %s)".formatted(words, EXPECTED)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is no day (expected %s)".formatted(words, EXPECTED), e);
        }
    }

    /** The last day of so many months of a year, of the first, second, … that many. */
    private static LocalDate endOfPart(MatchResult match, int months) {
        int last = ordinal(match.group(1)) * months;
        return YearMonth.of(number(match, 2), last).atEndOfMonth();
    }

    private static int ordinal(String word) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).contains(word)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no ordinal: '%s'".formatted(word));
    }

    private static Month month(String name) {
        return Month.of(MONTHS.indexOf(name) + 1);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
