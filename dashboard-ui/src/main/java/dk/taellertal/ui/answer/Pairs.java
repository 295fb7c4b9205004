package dk.taellertal.ui.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Repeated parameters of a form such as {@code NAME=VALUE}. */
public final class Pairs {

    private Pairs() {}

    /**
     * @param name what stands before the sign of equality, and {@code value} what stands behind it, as an error says it
     * @throws IllegalArgumentException where a text is written otherwise, or a name stands twice
     */
    public static Map<String, String> of(List<String> texts, String name, String value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("expected %s=%s: '%s'"
                        .formatted(name.toUpperCase(Locale.ROOT), value.toUpperCase(Locale.ROOT), text));
            }
            String key = text.substring(0, equals);
            if (pairs.put(key, text.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("'%s' is named twice (expected one %s)".formatted(key, value));
            }
        }
        return pairs;
    }
}
