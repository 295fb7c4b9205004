package dk.taellertal.ui.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a request's body. What is wrong with one is said by its name. */
final class BodyFields {

    private final Map<?, ?> sent;

    /**
     * @param sent null where there is no body
     * @param known the fields that there are
     * @throws IllegalArgumentException where another one was sent
     */
    BodyFields(@Nullable Map<?, ?> sent, String... known) {
        this.sent = sent == null ? Map.of() : sent;
        List<String> fields = List.of(known);
        this.sent.keySet().stream()
                .map(String::valueOf)
                .filter(field -> !fields.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            "'%s' is no field here (expected %s)".formatted(field, String.join(", ", fields)));
                });
    }

    /**
     * Empty where a field was not sent, or sent as null.
     *
     * @throws IllegalArgumentException where it is no text
     */
    Optional<String> text(String field) {
        return switch (sent.get(field)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            case Object other -> throw new IllegalArgumentException("'%s' is no text: %s".formatted(field, other));
        };
    }

    /** @throws IllegalArgumentException where it was not sent, or is no text */
    String required(String field) {
        return text(field).orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(field)));
    }

    /**
     * None where a field was not sent, or sent as null.
     *
     * @throws IllegalArgumentException where it is no list of texts
     */
    List<String> texts(String field) {
        return switch (sent.get(field)) {
            case null -> List.of();
            case List<?> list
            when list.stream().allMatch(String.class::isInstance) ->
                list.stream().map(String.class::cast).toList();
            case Object other ->
                throw new IllegalArgumentException("'%s' is no list of texts: %s".formatted(field, other));
        };
    }

    /**
     * Empty where a field was not sent, or sent as null.
     *
     * @throws IllegalArgumentException where it is no whole number
     */
    Optional<Long> wholeNumber(String field) {
        return switch (sent.get(field)) {
            case null -> Optional.empty();
            case Integer number -> Optional.of(number.longValue());
            case Long number -> Optional.of(number);
            case Object other ->
                throw new IllegalArgumentException("'%s' is no whole number: %s".formatted(field, other));
        };
    }

    /**
     * Empty where a field was not sent, or sent as null.
     *
     * @throws IllegalArgumentException where it is neither true nor false
     */
    Optional<Boolean> flag(String field) {
        return switch (sent.get(field)) {
            case null -> Optional.empty();
            case Boolean flag -> Optional.of(flag);
            case Object other ->
                throw new IllegalArgumentException("'%s' is true or false: '%s'".formatted(field, other));
        };
    }

    /** What was sent, whatever it is. */
    @Nullable
    Object value(String field) {
        return sent.get(field);
    }

    /** Whether a field was sent, be it as null. */
    boolean names(String field) {
        return sent.containsKey(field);
    }
}
