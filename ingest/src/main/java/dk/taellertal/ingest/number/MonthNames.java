package dk.taellertal.ingest.number;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;

/** The months as Danes and English write them, whole or by their first three letters. */
final class MonthNames {

    private static final int LETTERS = 3;

    private MonthNames() {}

    /** @throws IllegalArgumentException where a text is no month */
    static int number(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .filter(month -> is(month, lower, Locale.of("da")) || is(month, lower, Locale.ENGLISH))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no month".formatted(text)));
    }

    private static boolean is(int month, String lower, Locale locale) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
        return name.equals(lower) || name.substring(0, LETTERS).equals(lower);
    }
}
