package dk.taellertal.ingest.upload.sent;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file as someone might send it, and what must become of it.
 *
 * @param octets its bytes, one sign for each
 * @param settings as a test home takes them
 * @param value {@code figure period value} that it brings where it is taken; of the own municipality
 * @param told {@code line key} of all that is found and asked, in the order of the lines; a question has line 0
 */
public record SentFile(
        String name, String octets, List<String> settings, Outcome outcome, String value, List<String> told) {

    /** As the sender sees it: normalised is taken, with something said about it. */
    public enum Outcome {
        ACCEPTED,
        NORMALISED,
        ASKED,
        REFUSED
    }

    public SentFile {
        settings = List.copyOf(settings);
        told = List.copyOf(told);
    }

    static SentFile accepted(String name, String text, String value) {
        return of(name, text, Outcome.ACCEPTED, value);
    }

    static SentFile normalised(String name, String text, String value, String... told) {
        return of(name, text, Outcome.NORMALISED, value, told);
    }

    static SentFile asked(String name, String text, String... told) {
        return of(name, text, Outcome.ASKED, "", told);
    }

    static SentFile refused(String name, String text, String... told) {
        return of(name, text, Outcome.REFUSED, "", told);
    }

    private static SentFile of(String name, String text, Outcome outcome, String value, String... told) {
        return new SentFile(name, "", List.of(), outcome, value, List.of(told))
                .bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    SentFile as(Charset charset) {
        return bytes(new String(bytes(), StandardCharsets.UTF_8).getBytes(charset));
    }

    SentFile bytes(byte[] others) {
        return new SentFile(name, new String(others, StandardCharsets.ISO_8859_1), settings, outcome, value, told);
    }

    SentFile with(String... others) {
        return new SentFile(name, octets, List.of(others), outcome, value, told);
    }

    @Override
    public String toString() {
        return name;
    }
}
