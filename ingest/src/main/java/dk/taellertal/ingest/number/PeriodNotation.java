package dk.taellertal.ingest.number;

import dk.taellertal.core.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads periods as extracts write them: {@code 2020K1}, {@code 2020Q1}, {@code 1. kvt. 2020}, {@code 2020M03}, {@code 2024/25}, {@code 31.03.2020}. */
public final class PeriodNotation {

    /** What {@code 2011-12} may be. */
    private static final Set<Period.Kind> MONTH_OR_SCHOOL_YEAR = Set.of(Period.Kind.MONTH, Period.Kind.SCHOOL_YEAR);

    /** The one that years of two digits belong to. */
    static final int CENTURY = 2000;

    private static final Map<Pattern, Function<Matcher, Period>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(Pattern.compile("(1[89]\\d\\d|2[01]\\d\\d)(?:[.,]0)?"), m -> Period.year(number(m, 1)));
        FORMS.put(Pattern.compile("(\\d{4})[ -]?[KkQq]([1-4])"), m -> Period.quarter(number(m, 1), number(m, 2)));
        FORMS.put(Pattern.compile("[KkQq]([1-4])[ -/]?(\\d{4})"), m -> Period.quarter(number(m, 2), number(m, 1)));
        FORMS.put(
                Pattern.compile("(?i)([1-4])\\. ?(?:kvt|kv|kvartal)\\.?,? (\\d{4})"),
                m -> Period.quarter(number(m, 2), number(m, 1)));
        FORMS.put(
                Pattern.compile("(?i)(\\d{4}),? ([1-4])\\. ?(?:kvt|kv|kvartal)\\.?"),
                m -> Period.quarter(number(m, 1), number(m, 2)));
        FORMS.put(
                Pattern.compile("(\\d{4})(?: ?[Mm] ?|-)(0[1-9]|1[0-2])"),
                m -> Period.month(number(m, 1), number(m, 2)));
        FORMS.put(
                Pattern.compile("(?iU)(?:skoleår(?:et)? )?(\\d{4}) ?[/-] ?(?:20)?(\\d{2})"),
                m -> Period.parse("%s/%s".formatted(m.group(1), m.group(2))));
        FORMS.put(Pattern.compile("(\\d{2})/(\\d{2})"), m -> Period.parse("20%s/%s".formatted(m.group(1), m.group(2))));
        // 202003 as SAP's lists write it, and 2020/03; 2011/12 is a school year or none
        FORMS.put(
                Pattern.compile("(1[89]\\d\\d|2[01]\\d\\d)(0[1-9]|1[0-2])"),
                m -> Period.month(number(m, 1), number(m, 2)));
        FORMS.put(Pattern.compile("(\\d\\d)(\\d\\d)/(0[1-9]|1[0-2])"), PeriodNotation::monthBehindSlash);
        // 03.2020, and 003.2020 as SAP writes it
        FORMS.put(Pattern.compile("0?(0[1-9]|1[0-2])[./-](\\d{4})"), m -> Period.month(number(m, 2), number(m, 1)));
        FORMS.put(
                Pattern.compile("(?iU)(?:ultimo )?(\\p{L}{3,9})\\.?[ -](\\d{4})"),
                m -> Period.month(number(m, 2), MonthNames.number(m.group(1))));
        FORMS.put(
                Pattern.compile("(?iU)(\\d{4})[ -](\\p{L}{3,9})\\.?"),
                m -> Period.month(number(m, 1), MonthNames.number(m.group(2))));
        // mar-20, as a spreadsheet shows a month
        FORMS.put(
                Pattern.compile("(?iU)(\\p{L}{3})\\.?-(\\d{2})"),
                m -> Period.month(CENTURY + number(m, 2), MonthNames.number(m.group(1))));
    }

    private PeriodNotation() {}

    /** The period of one of the kinds that a text means; a date means its month, and {@code 2011-12} nothing where it may be two. */
    public static Optional<Period> read(String text, Set<Period.Kind> kinds) {
        String bare = Notation.bare(text);
        return isOpen(bare, kinds) ? Optional.empty() : readable(bare, kinds);
    }

    /** The day that a text means; empty where it is no date. */
    public static Optional<LocalDate> day(String text) {
        return Dates.read(Notation.bare(text));
    }

    /** The periods that texts mean, in their order; empty where one of them means none. */
    public static Optional<List<Period>> readAll(Collection<String> texts, Set<Period.Kind> kinds) {
        List<Period> periods =
                texts.stream().flatMap(t -> read(t, kinds).stream()).toList();
        return periods.size() == texts.size() ? Optional.of(periods) : Optional.empty();
    }

    /** Whether it is both a month and a school year of those that are taken. */
    private static boolean isOpen(String bare, Set<Period.Kind> kinds) {
        return kinds.containsAll(MONTH_OR_SCHOOL_YEAR)
                && bare.matches("\\d{4}-\\d{2}")
                && MONTH_OR_SCHOOL_YEAR.stream()
                        .allMatch(kind -> readable(bare, Set.of(kind)).isPresent());
    }

    private static Optional<Period> readable(String bare, Set<Period.Kind> kinds) {
        return Stream.concat(
                        FORMS.entrySet().stream().flatMap(form -> read(bare, form.getKey(), form.getValue()).stream()),
                        Dates.read(bare).map(PeriodNotation::monthOf).stream())
                .filter(p -> kinds.contains(p.kind()))
                .findFirst();
    }

    private static Optional<Period> read(String text, Pattern form, Function<Matcher, Period> meaning) {
        Matcher matcher = form.matcher(text);
        try {
            return matcher.matches() ? Optional.of(meaning.apply(matcher)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Period monthBehindSlash(Matcher m) {
        if (number(m, 3) == number(m, 2) + 1) {
            throw new IllegalArgumentException("'%s' may be a school year".formatted(m.group()));
        }
        return Period.month(Integer.parseInt(m.group(1) + m.group(2)), number(m, 3));
    }

    private static Period monthOf(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
