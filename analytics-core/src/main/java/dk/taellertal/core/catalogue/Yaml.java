package dk.taellertal.core.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes catalogue files: every text in quotation marks, so that none is read as anything else. */
public final class Yaml {

    private final StringBuilder out = new StringBuilder();

    /** A value that is a text. */
    public Yaml text(String key, String value) {
        return line(key, quoted(value));
    }

    /** A value that is a number, a flag or a word of the catalogue. */
    public Yaml word(String key, Object value) {
        return line(key, String.valueOf(value));
    }

    public Yaml texts(String key, Collection<String> values) {
        return line(key, values.stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** Begins a list of mappings, each added by {@link #item}. */
    public Yaml list(String key) {
        out.append(key).append(":\n");
        return this;
    }

    public Yaml item(String mapping) {
        out.append("  - ").append(mapping).append('\n');
        return this;
    }

    public Yaml mapping(String key, String mapping) {
        return line(key, mapping);
    }

    /** A mapping of texts on one line. */
    public static String mapping(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append("\\x%02X".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private Yaml line(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
