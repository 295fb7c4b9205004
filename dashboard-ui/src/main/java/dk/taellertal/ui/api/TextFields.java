package dk.taellertal.ui.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a request whose fields are texts. What is wrong with one is said by its name. */
final class TextFields {

    private final Map<String, @Nullable Object> sent;

    /**
     * @param known the fields that there are
     * @throws IllegalArgumentException where another one was sent, or one that is no text
     */
    TextFields(Map<String, @Nullable Object> sent, String... known) {
        this.sent = sent;
        List<String> fields = List.of(known);
        sent.forEach((field, value) -> {
            if (!fields.contains(field)) {
                throw new IllegalArgumentException(
                        "'%s' is no field here (expected %s)".formatted(field, String.join(", ", fields)));
            }
            if (value != null && !(value instanceof String)) {
                throw new IllegalArgumentException("'%s' is no text: %s".formatted(field, value));
            }
        });
    }

    /**
     * A whole number of a body; empty where it was not sent, or sent as null.
     *
     * @throws IllegalArgumentException where something else was sent
     */
    static Optional<Long> wholeNumber(String field, @Nullable Map<String, @Nullable Object> body) {
        return switch (body == null ? null : body.get(field)) {
            case null -> Optional.empty();
            case Integer number -> Optional.of(number.longValue());
            case Long number -> Optional.of(number);
            case Object other ->
                throw new IllegalArgumentException("'%s' is no whole number: %s".formatted(field, other));
        };
    }

    /** Empty where a field was not sent, or sent as null. */
    Optional<String> text(String field) {
        return Optional.ofNullable((String) sent.get(field));
    }

    String required(String field) {
        return text(field).orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(field)));
    }

    /** Whether a field was sent, be it as null. */
    boolean names(String field) {
        return sent.containsKey(field);
    }
}
