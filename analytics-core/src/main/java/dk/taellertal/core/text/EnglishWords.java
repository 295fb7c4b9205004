package dk.taellertal.core.text;

import java.util.Map;

/**
 * What departments and units are called in English. A word that is in none of the mappings is shown in Danish, and English pages
 * mark it as Danish.
 *
 * @param departments the English name by the Danish one
 * @param units the English form by the Danish one, such as {@code DKK} by {@code kr.}
 */
public record EnglishWords(Map<String, String> departments, Map<String, String> units) {

    public static final EnglishWords NONE = new EnglishWords(Map.of(), Map.of());

    public EnglishWords {
        departments = Map.copyOf(departments);
        units = Map.copyOf(units);
        checkWritten(departments);
        checkWritten(units);
    }

    private static void checkWritten(Map<String, String> words) {
        words.forEach((danish, english) -> {
            if (english.isBlank()) {
                throw new IllegalArgumentException("'%s' has an empty English form".formatted(danish));
            }
        });
    }
}
