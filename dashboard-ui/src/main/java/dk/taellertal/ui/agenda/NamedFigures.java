package dk.taellertal.ui.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the key figures that a text names word for word. */
public final class NamedFigures {

    /** By id the name as it is compared. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param names by id */
    public NamedFigures(Map<String, String> names) {
        names.forEach((id, name) -> this.names.put(id, words(name)));
    }

    /** Their ids, in the order of the catalogue. */
    public List<String> in(String text) {
        String words = words(text);
        return names.entrySet().stream()
                .filter(figure -> words.contains(figure.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Small letters, one blank before and after each word. */
    static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
