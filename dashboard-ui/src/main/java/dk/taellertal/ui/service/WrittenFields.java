package dk.taellertal.ui.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.ingest.describe.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a person wrote of a goal, by the keys of a catalogue file. */
final class WrittenFields {

    static final String NAME = "name";
    static final int MOST_LETTERS_OF_A_TEXT = 1_000;
    private static final int MOST_LETTERS = 20_000;
    private static final List<String> NEW = List.of("ny", "nyt");

    /** A field without a value is a field that is not there. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private WrittenFields() {}

    /**
     * What can be said before it is anybody's turn.
     *
     * @throws UnusableText where a text cannot be kept: it holds a CPR number, or a sign that no text can show
     */
    static void expect(Map<String, ?> fields) {
        if (fields.containsKey("id")) {
            throw new IllegalArgumentException(
                    "the id of a goal is made of its first name and stays: '%s'".formatted(fields.get("id")));
        }
        if (yaml(fields).length() > MOST_LETTERS) {
            throw new IllegalArgumentException("a goal has at most %d letters in all".formatted(MOST_LETTERS));
        }
        fields.forEach(WrittenFields::expectWritable);
    }

    private static void expectWritable(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when !text.isBlank() -> WrittenText.line(field, text, MOST_LETTERS_OF_A_TEXT);
            case List<?> list -> list.forEach(item -> expectWritable(field, item));
            case Map<?, ?> map -> map.forEach((key, inner) -> expectWritable(field + "." + key, inner));
            default -> {}
        }
    }

    static @Nullable String reason(@Nullable String reason) {
        return WrittenText.optional("reason", reason, MOST_LETTERS_OF_A_TEXT).orElse(null);
    }

    /** JSON is YAML: the reader of the catalogue's files finds the faults. */
    static String yaml(Map<String, ?> fields) {
        return JSON.writeValueAsString(fields);
    }

    /**
     * Fields laid over those that are there. A name that is another one takes the English form of the former with it.
     *
     * @param others null takes one out
     */
    static Map<String, Object> laidOver(Map<String, Object> fields, Map<String, ? extends @Nullable Object> others) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        if (others.containsKey(NAME) && !Objects.equals(others.get(NAME), fields.get(NAME))) {
            all.remove("nameEn");
        }
        others.forEach((field, value) -> {
            if (value == null) {
                all.remove(field);
            } else {
                all.put(field, value);
            }
        });
        return all;
    }

    /** What leads from one state to an earlier one: its fields, and null for those that it did not have. */
    static Map<String, @Nullable Object> back(Map<String, Object> now, Map<String, Object> then) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        now.keySet().forEach(field -> fields.put(field, null));
        fields.putAll(then);
        fields.remove("id");
        return fields;
    }

    /**
     * Fields of something new: with an id made of its name, which nothing else has, and which is not the word that stands in
     * addresses for a new one.
     */
    static Map<String, Object> withNewId(Map<String, Object> fields, Predicate<String> used) {
        String wanted = Id.withHyphens(String.valueOf(fields.getOrDefault(NAME, "")));
        String id = wanted;
        for (int n = 2; NEW.contains(id) || used.test(id); n++) {
            id = wanted + "-" + n;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", id);
        all.putAll(fields);
        return all;
    }
}
