package dk.taellertal.ingest.number;

import dk.taellertal.core.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods as extracts write them: {@code 2020K1}, {@code 2020Q1}, {@code 2020M03}, {@code 2024/25}, {@code 31.03.2020}. */
public final class PeriodNotation {

    private static final Pattern YEAR = Pattern.compile("(1[89]\\d\\d|2[01]\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4}) ?[KQ]([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:M|-)(0[1-9]|1[0-2])");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})[/-](?:20)?(\\d{2})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private PeriodNotation() {}

    /** The period of one of the kinds that a text means; a date means its month. */
    public static Optional<Period> read(String text, Set<Period.Kind> kinds) {
        String bare = Notation.bare(text);
        try {
            return read(bare).filter(p -> kinds.contains(p.kind()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String text) {
        Matcher m = YEAR.matcher(text);
        if (m.matches()) {
            return Optional.of(Period.year(number(m, 1)));
        }
        m = QUARTER.matcher(text);
        if (m.matches()) {
            return Optional.of(Period.quarter(number(m, 1), number(m, 2)));
        }
        m = MONTH.matcher(text);
        if (m.matches()) {
            return Optional.of(Period.month(number(m, 1), number(m, 2)));
        }
        m = SCHOOL_YEAR.matcher(text);
        if (m.matches()) {
            return Optional.of(Period.parse("%s/%s".formatted(m.group(1), m.group(2))));
        }
        m = DATE.matcher(text);
        if (m.matches()) {
            return Optional.of(monthOf(LocalDate.of(number(m, 3), number(m, 2), number(m, 1))));
        }
        m = ISO_DATE.matcher(text);
        return m.matches()
                ? Optional.of(monthOf(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))))
                : Optional.empty();
    }

    private static Period monthOf(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
