package dk.taellertal.ingest.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as extracts write them, the day before the month: {@code 31.03.2020}, {@code 31/3-20}, {@code 31. marts 2020}, {@code 20200331}. */
public final class Dates {

    /** A day up to it may be a month, and the other way round. */
    private static final int MONTHS = 12;

    private static final String BEFORE = "(?:(?:pr\\.?|d\\.|den|ultimo) )?";
    private static final String MIDNIGHT = "(?:[ T]00[:.]00(?:[:.]00(?:[.,]0+)?)?)?";
    private static final Pattern DAY_FIRST = form("(\\d{1,2})([./-])(\\d{1,2})([./ -])(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = form("(\\d{4})([-/.])(\\d{2})\\2(\\d{2})");
    private static final Pattern TOGETHER = form("(1[89]\\d\\d|2[01]\\d\\d)()(\\d{2})(\\d{2})");
    private static final Pattern NAMED = form("(\\d{1,2})\\.?[ -]?(\\p{L}{3,9})\\.?[ -](\\d{4}|\\d{2})");

    /** Days in running text: the month as a number, or by its whole Danish name. */
    private static final Pattern IN_TEXT = Pattern.compile(
            "\\b\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}\\b|\\b\\d{1,2}\\.\\s*(?:" + String.join("|", MonthNames.danish())
                    + ")\\s+\\d{4}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    /** A day in a text, from its first sign until behind its last. */
    public record Found(int from, int until, LocalDate day) {}

    /** The days that a Danish text names, in its order; strokes are no sign of an American there. */
    public static List<LocalDate> within(String text) {
        return found(text).stream().map(Found::day).toList();
    }

    /** The same days with their places. */
    public static List<Found> found(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .flatMap(found -> read(found.group().replace('/', '-').replaceAll("\\s+", " ")).stream()
                        .map(day -> new Found(found.start(), found.end(), day)))
                .toList();
    }

    /** The names of the months in Danish, joined for a pattern. */
    public static String monthNames() {
        return String.join("|", MonthNames.danish());
    }

    /** The number of a month by its Danish or English name. */
    public static int month(String name) {
        return MonthNames.number(name);
    }

    private static Pattern form(String day) {
        return Pattern.compile("(?iU)" + BEFORE + day + MIDNIGHT);
    }

    /** The day that a text means; empty where it is none, or where there is no such day. */
    static Optional<LocalDate> read(String text) {
        try {
            Matcher m = DAY_FIRST.matcher(text);
            if (m.matches()) {
                return doubtful(m)
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(year(m, 5), number(m, 3), number(m, 1)));
            }
            for (Pattern form : new Pattern[] {YEAR_FIRST, TOGETHER}) {
                m = form.matcher(text);
                if (m.matches()) {
                    return Optional.of(LocalDate.of(number(m, 1), number(m, 3), number(m, 4)));
                }
            }
            m = NAMED.matcher(text);
            return m.matches()
                    ? Optional.of(LocalDate.of(year(m, 3), MonthNames.number(m.group(2)), number(m, 1)))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Two digits thrice with points between are a function of the accounts, too; with strokes between, Americans write the
     * month first.
     */
    private static boolean doubtful(Matcher m) {
        boolean code = m.group(2).equals(".") && m.group(5).length() == 2;
        boolean american = m.group(2).equals("/")
                && m.group(4).equals("/")
                && number(m, 1) <= MONTHS
                && number(m, 1) != number(m, 3);
        return code || american;
    }

    private static int year(Matcher m, int group) {
        return number(m, group) + (m.group(group).length() == 2 ? PeriodNotation.CENTURY : 0);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
