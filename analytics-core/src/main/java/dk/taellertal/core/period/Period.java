package dk.taellertal.core.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar year, school year, quarter or month.
 * Written {@code 2019}, {@code 2019/20}, {@code 2020K1}, {@code 2020-03}; index is 1…4 for a quarter, 1…12 for a month, else 1.
 */
public record Period(Kind kind, int year, int index) implements Comparable<Period> {

    /** How long a period is, shortest last. */
    public enum Kind {
        YEAR(0, 1),
        SCHOOL_YEAR(1, 1),
        QUARTER(2, 4),
        MONTH(3, 12);

        private final int digit;
        private final int perYear;

        Kind(int digit, int perYear) {
            this.digit = digit;
            this.perYear = perYear;
        }

        private int digit() {
            return digit;
        }

        private static Kind ofDigit(int digit) {
            return Arrays.stream(values())
                    .filter(kind -> kind.digit == digit)
                    .findFirst()
                    .orElseThrow();
        }

        /** How many of these make twelve months. */
        public int perYear() {
            return perYear;
        }
    }

    private static final Pattern CANONICAL =
            Pattern.compile("(?<year>\\d{4})(?:K(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2])|/(?<next>\\d{2}))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::firstDay).thenComparing(Period::kind);

    public Period {
        if (year < 1800 || year > 2200) {
            throw new IllegalArgumentException("year must lie in 1800…2200: '%d'".formatted(year));
        }
        if (index < 1 || index > kind.perYear()) {
            throw new IllegalArgumentException(
                    "index of a %s must lie in 1…%d: '%d'".formatted(kind, kind.perYear(), index));
        }
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, year, 1);
    }

    /** The school year that begins in August of the given year. */
    public static Period schoolYear(int firstYear) {
        return new Period(Kind.SCHOOL_YEAR, firstYear, 1);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(Kind.QUARTER, year, quarter);
    }

    public static Period month(int year, int month) {
        return new Period(Kind.MONTH, year, month);
    }

    /** Reads the canonical form, as {@link #toString} writes it. */
    public static Period parse(String text) {
        Matcher m = CANONICAL.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a period (expected for example 2019, 2019/20, 2020K1 or 2020-03)".formatted(text));
        }
        int year = Integer.parseInt(m.group("year"));
        if (m.group("quarter") != null) {
            return quarter(year, Integer.parseInt(m.group("quarter")));
        }
        if (m.group("month") != null) {
            return month(year, Integer.parseInt(m.group("month")));
        }
        if (m.group("next") != null) {
            if (Integer.parseInt(m.group("next")) != (year + 1) % 100) {
                throw new IllegalArgumentException(
                        "'%s' is not a school year (expected for example 2019/20)".formatted(text));
            }
            return schoolYear(year);
        }
        return year(year);
    }

    /** The period that lies the given number of steps of the same kind later; negative is earlier. */
    public Period plus(int steps) {
        int ordinal = year * kind.perYear() + (index - 1) + steps;
        return new Period(kind, Math.floorDiv(ordinal, kind.perYear()), Math.floorMod(ordinal, kind.perYear()) + 1);
    }

    public LocalDate firstDay() {
        return switch (kind) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case SCHOOL_YEAR -> LocalDate.of(year, 8, 1);
            case QUARTER -> LocalDate.of(year, 3 * index - 2, 1);
            case MONTH -> LocalDate.of(year, index, 1);
        };
    }

    /** The last day, inclusive. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(12 / kind.perYear()).minusDays(1);
    }

    /** A whole number that sorts as the year does and tells kind and index apart: what a store keeps. */
    public int key() {
        return year * 1000 + kind.digit() * 100 + index;
    }

    /** The period of a {@link #key}. */
    public static Period ofKey(int key) {
        return new Period(Kind.ofDigit(key / 100 % 10), key / 1000, key % 100);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> "%d".formatted(year);
            case SCHOOL_YEAR -> "%d/%02d".formatted(year, (year + 1) % 100);
            case QUARTER -> "%dK%d".formatted(year, index);
            case MONTH -> "%d-%02d".formatted(year, index);
        };
    }
}
