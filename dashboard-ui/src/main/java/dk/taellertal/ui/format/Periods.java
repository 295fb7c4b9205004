package dk.taellertal.ui.format;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Periods and moments as a reader of a language sees them. */
public final class Periods {

    /** Where the municipality's clocks stand. */
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private Periods() {}

    /** In Danish {@code 2019}, {@code 2019/20}, {@code 1. kvt. 2020}, {@code 03.2020}. */
    public static String shown(Period period, Texts texts) {
        return switch (period.kind()) {
            case YEAR, SCHOOL_YEAR -> period.toString();
            case QUARTER -> texts.of("period.quarter", period.index(), period.year());
            case MONTH -> written("period.month", texts).format(period.firstDay());
        };
    }

    /** A period in a sentence: a month has its name, in Danish {@code juli 2020}. */
    public static String named(Period period, Texts texts) {
        return period.kind() == Period.Kind.MONTH
                ? DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(period.firstDay())
                : shown(period, texts);
    }

    /** In Danish {@code 31.12.2026}. */
    public static String shown(LocalDate day, Texts texts) {
        return written("period.day", texts).format(day);
    }

    /** In Danish {@code 31.12.2026 kl. 14.05}. */
    public static String shown(Instant moment, ZoneId zone, Texts texts) {
        return written("period.moment", texts).format(moment.atZone(zone));
    }

    private static DateTimeFormatter written(String pattern, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.of(pattern), texts.locale());
    }
}
