package dk.taellertal.ingest.number;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The months as Danes and English write them, whole or by their first three letters. */
final class MonthNames {

    private static final int LETTERS = 3;
    private static final Locale DANISH = Locale.of("da");

    private MonthNames() {}

    /** The whole Danish names, in their order. */
    static List<String> danish() {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, DANISH))
                .toList();
    }

    /** @throws IllegalArgumentException where a text is no month */
    static int number(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .filter(month -> is(month, lower, DANISH) || is(month, lower, Locale.ENGLISH))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no month".formatted(text)));
    }

    private static boolean is(int month, String lower, Locale locale) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
        return name.equals(lower) || name.substring(0, LETTERS).equals(lower);
    }
}
