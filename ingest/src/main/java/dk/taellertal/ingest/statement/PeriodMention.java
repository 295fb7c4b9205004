package dk.taellertal.ingest.statement;

import dk.taellertal.core.period.Period;
import dk.taellertal.ingest.number.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that a text names.
 *
 * @param from of its first sign in the text
 * @param until behind its last sign
 * @param periods the two ends of a span of years, else one
 * @param compared whether the text only begins, ends or compares with it, as with {@code siden 2018}
 */
record PeriodMention(int from, int until, List<Period> periods, boolean compared, NonFigure kind) {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String LEFT = "(?<![\\w.,/-])(?<!§ )";
    private static final String RIGHT = "(?![\\w/])(?![.,-]\\d)(?!-\\p{L})";
    private static final int CENTURY = 100;
    private static final int MONTHS_OF_QUARTER = 3;

    private static final Pattern QUARTER = Pattern.compile("(?iU)(?<![\\w.,])([1-4])(?:\\.|st|nd|rd|th) ?"
            + "(?:kvartal|quarter)(?: i| of)?,? " + YEAR + RIGHT + "|(?<![\\w.,])[KQ]([1-4]) " + YEAR + RIGHT);
    private static final Pattern QUARTER_CODE = Pattern.compile("(?iU)" + LEFT + YEAR + " ?[KQ]([1-4])(?!\\w)");
    private static final Pattern MONTH = Pattern.compile("(?iU)(?<!\\w)(" + Dates.monthNames()
            + "|january|february|march|may|june|july|october)(?: i)? " + YEAR + RIGHT);
    private static final Pattern ENGLISH_DAY = Pattern.compile(
            "(?iU)(?<![\\w.,])(\\d{1,2}) (january|february|march|april|may|june|july|august|september|october|november|december) "
                    + YEAR + RIGHT);
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?iU)" + LEFT + YEAR + "[/-]((?:20)?\\d{2})" + RIGHT);
    private static final Pattern SPAN =
            Pattern.compile("(?iU)" + LEFT + YEAR + " ?(?:-|til|to|until) ?" + YEAR + RIGHT);
    /** Not where a unit follows at once, unless what stands before says that it is a year. */
    private static final Pattern ONE_YEAR = Pattern.compile("(?iU)" + LEFT + "(?:" + YEAR
            + RIGHT + "(?! ?(?:kr|kroner|dkk|pct|procent|%|mio|mia|t\\.kr|elever|personer|børn|borgere|indbyggere|unge"
            + "|timer|sager|moduler|ansatte|medlemmer|job|dage|pupils|persons|people|citizens|children|hours|cases)(?!\\w))"
            + "|(?<=\\b(?:i|in|år|året|siden|fra|for|since) )" + YEAR + RIGHT + ")");

    private static final Pattern COMPARED = Pattern.compile(
            "(?iU)(?<!\\w)(?:siden|fra|inden|før|efter|senest|til|since|from|before|after|until|til og med)"
                    + "(?: udgangen af| året| år| ultimo| primo)? $");

    /** All that a text names, in its order; none overlaps another. */
    static List<PeriodMention> in(String text) {
        List<PeriodMention> found = new ArrayList<>();
        Dates.found(text)
                .forEach(day -> add(found, text, day.from(), day.until(), List.of(of(day.day())), NonFigure.DATE));
        add(found, text, ENGLISH_DAY, NonFigure.DATE, m -> List.of(of(m)));
        add(
                found,
                text,
                QUARTER,
                NonFigure.QUARTER,
                m -> List.of(
                        m.group(1) != null
                                ? Period.quarter(number(m, 2), number(m, 1))
                                : Period.quarter(number(m, 4), number(m, 3))));
        add(found, text, QUARTER_CODE, NonFigure.QUARTER, m -> List.of(Period.quarter(number(m, 1), number(m, 2))));
        add(found, text, MONTH, NonFigure.DATE, m -> List.of(Period.month(number(m, 2), Dates.month(m.group(1)))));
        add(found, text, SCHOOL_YEAR, NonFigure.SCHOOL_YEAR, PeriodMention::schoolYear);
        add(found, text, SPAN, NonFigure.YEAR, m -> List.of(Period.year(number(m, 1)), Period.year(number(m, 2))));
        add(found, text, ONE_YEAR, NonFigure.YEAR, m -> List.of(Period.year(number(m, m.group(1) != null ? 1 : 2))));
        found.sort(Comparator.comparingInt(PeriodMention::from));
        return List.copyOf(found);
    }

    private static void add(
            List<PeriodMention> found,
            String text,
            Pattern form,
            NonFigure kind,
            Function<MatchResult, List<Period>> read) {
        Matcher m = form.matcher(text);
        while (m.find()) {
            List<Period> periods = read.apply(m);
            if (!periods.isEmpty()) {
                add(found, text, m.start(), m.end(), periods, kind);
            }
        }
    }

    private static void add(
            List<PeriodMention> found, String text, int from, int until, List<Period> periods, NonFigure kind) {
        if (found.stream().noneMatch(f -> f.from < until && from < f.until)) {
            boolean compared = COMPARED.matcher(text.substring(Math.max(0, from - 40), from))
                    .find();
            found.add(new PeriodMention(from, until, periods, compared, kind));
        }
    }

    /** A year and the one that follows; with four digits and a line between them they are two years. */
    private static List<Period> schoolYear(MatchResult m) {
        int first = number(m, 1);
        String next = m.group(2);
        boolean follows = Integer.parseInt(next) % CENTURY == (first + 1) % CENTURY;
        boolean span = next.length() > 2 && m.group().contains("-");
        return follows && !span ? List.of(Period.schoolYear(first)) : List.of();
    }

    /** A quarter's first day stands for the quarter, any other day for its month. */
    private static Period of(LocalDate day) {
        boolean begins = day.getDayOfMonth() == 1 && day.getMonthValue() % MONTHS_OF_QUARTER == 1;
        return begins
                ? Period.quarter(day.getYear(), (day.getMonthValue() + 2) / MONTHS_OF_QUARTER)
                : Period.month(day.getYear(), day.getMonthValue());
    }

    private static Period of(MatchResult englishDay) {
        return of(LocalDate.of(number(englishDay, 3), Dates.month(englishDay.group(2)), 1)
                .plusDays(number(englishDay, 1) - 1L));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
