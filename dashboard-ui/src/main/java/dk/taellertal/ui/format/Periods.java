package dk.taellertal.ui.format;

import dk.taellertal.core.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Periods and moments as a reader sees them. */
public final class Periods {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Periods() {}

    /** {@code 2019}, {@code 2019/20}, {@code 1. kvt. 2020}, {@code 03.2020}. */
    public static String shown(Period period) {
        return switch (period.kind()) {
            case YEAR, SCHOOL_YEAR -> period.toString();
            case QUARTER -> "%d. kvt. %d".formatted(period.index(), period.year());
            case MONTH -> "%02d.%d".formatted(period.index(), period.year());
        };
    }

    /** {@code 31.12.2026}. */
    public static String shown(LocalDate day) {
        return DAY.format(day);
    }

    public static String shown(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }
}
