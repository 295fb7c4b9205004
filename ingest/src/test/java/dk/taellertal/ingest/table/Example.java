package dk.taellertal.ingest.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file as someone might send it, and what must become of it.
 *
 * @param octets its bytes, one sign for each
 * @param expected the cleaned text, with LF; or else the keys of what is asked, or of the errors, joined by blanks
 */
record Example(String name, String octets, Map<String, String> answers, Outcome outcome, String expected) {

    enum Outcome {
        CLEAN,
        ASKED,
        REFUSED
    }

    static Example clean(String name, String text, String cleaned) {
        return of(name, text, Outcome.CLEAN, cleaned);
    }

    static Example asked(String name, String text, String questions) {
        return of(name, text, Outcome.ASKED, questions);
    }

    static Example refused(String name, String text, String errors) {
        return of(name, text, Outcome.REFUSED, errors);
    }

    private static Example of(String name, String text, Outcome outcome, String expected) {
        return new Example(name, "", Map.of(), outcome, expected).bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    Example as(Charset charset) {
        return bytes(new String(bytes(), StandardCharsets.UTF_8).getBytes(charset));
    }

    Example bytes(byte[] others) {
        return new Example(name, new String(others, StandardCharsets.ISO_8859_1), answers, outcome, expected);
    }

    Example answering(String key, String value) {
        return new Example(name, octets, Map.of(key, value), outcome, expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
