package dk.taellertal.ui.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Repeated parameters of the form {@code NAME=VALUE}. */
final class Pairs {

    private Pairs() {}

    static Map<String, String> of(String @Nullable [] texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts == null ? new String[0] : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("expected NAME=VALUE: '%s'".formatted(text));
            }
            String name = text.substring(0, equals);
            if (pairs.put(name, text.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("'%s' is named twice (expected one value)".formatted(name));
            }
        }
        return pairs;
    }
}
