package dk.taellertal.ingest.archive;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.LogEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.SequenceTaken;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log as a file: one JSON document a line, each line chained to the one before. Lines that an earlier version wrote without
 * a chain are read as they are, and held to what they are by {@link #seal}.
 *
 * @see LogLine
 */
public final class FileEventLog implements EventLog {

    private static final int SALT_BYTES = 16;

    private final Path path;
    private final JsonMapper json = new JsonMapper();
    private final EventJson events = new EventJson(json);
    private final SecureRandom salts = new SecureRandom();
    private final List<Recorded<Event>> recorded = new ArrayList<>();
    /** What readers get, so that none waits for the disk. */
    private volatile List<Recorded<Event>> readable = List.of();

    private final List<String> texts = new ArrayList<>();
    private String last = LogLine.NOTHING;
    private boolean sealed;
    private LineFile file;

    private FileEventLog(Path path) {
        this.path = path;
        file = LineFile.open(path, this::take);
        readable = List.copyOf(recorded);
    }

    /**
     * Opens a log, made where it is not there, and verifies its chain.
     *
     * @throws IllegalStateException where a line is not as it was written; the message names the line
     */
    public static FileEventLog open(Path path) {
        return new FileEventLog(path);
    }

    @Override
    public synchronized void seal(Instant at) {
        if (!sealed && !texts.isEmpty()) {
            append(
                    Actor.PROGRAM,
                    at,
                    new LogEvent.EarlierLinesSealed(
                            texts.stream().map(text -> Archive.sha256(text)).toList()));
            sealed = true;
        }
    }

    private void take(String text, int number) {
        try {
            JsonNode line = json.readTree(text);
            Recorded<Event> taken = line.has("hash") ? chained(LogLine.read(text, line, json)) : unchained(line);
            if (taken.sequence() != number) {
                throw new IllegalArgumentException(
                        "its sequence is %d (expected %d)".formatted(taken.sequence(), number));
            }
            recorded.add(taken);
            texts.add(text);
            if (taken.event() instanceof LogEvent.EarlierLinesSealed(List<String> hashes)) {
                verifySealed(hashes);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw changed(number, e.getMessage(), e);
        }
    }

    private Recorded<Event> chained(LogLine line) {
        if (!line.previous().equals(last)) {
            throw new IllegalArgumentException("the line before it is not the one that it was written behind");
        }
        last = line.hash();
        sealed = true;
        Instant at = Instant.parse(line.at());
        return line.readable()
                .map(content -> new Recorded<>(
                        line.sequence(),
                        at,
                        content.path("by").asString(""),
                        events.read(line.kind(), content.path("event"))))
                .orElseGet(() -> new Recorded<>(line.sequence(), at, "", new LogEvent.Erased()));
    }

    /** A line as it was written before lines were chained. */
    private Recorded<Event> unchained(JsonNode line) {
        if (sealed) {
            throw new IllegalArgumentException("it has no hash, as those before it have");
        }
        if (!(line.path("event") instanceof ObjectNode written)) {
            throw new IllegalArgumentException("it is no event");
        }
        ObjectNode event = written.deepCopy();
        String kind = event.path("kind").asString("");
        event.remove("kind");
        return new Recorded<>(
                line.path("sequence").asLong(),
                Instant.parse(line.path("at").asString("")),
                line.path("by").asString(""),
                events.read(kind, event));
    }

    private void verifySealed(List<String> hashes) {
        for (int i = 0; i < texts.size() - 1; i++) {
            if (i >= hashes.size() || !Archive.sha256(texts.get(i)).equals(hashes.get(i))) {
                throw changed(i + 1, "it is not as it was when the log was sealed", null);
            }
        }
    }

    private IllegalStateException changed(int line, @Nullable String why, @Nullable Exception cause) {
        return new IllegalStateException(
                "%s, line %d was changed after it was written: %s; restore the file from a backup"
                        .formatted(path, line, why),
                cause);
    }

    @Override
    public synchronized <E extends Event> Recorded<E> append(Actor by, Instant at, E event) {
        Recorded<Event> added = append(next(), by, at, List.of(event)).getFirst();
        return new Recorded<>(added.sequence(), added.at(), by.name(), event);
    }

    @Override
    public synchronized List<Recorded<Event>> append(long expected, Actor by, Instant at, List<Event> added) {
        if (expected != next()) {
            throw new SequenceTaken(expected, next());
        }
        String lastBefore = last;
        List<Recorded<Event>> all = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Event event : added) {
            Recorded<Event> next =
                    new Recorded<>(expected + all.size(), at.truncatedTo(ChronoUnit.MILLIS), by.name(), event);
            LogLine line = line(next);
            last = line.hash();
            all.add(next);
            lines.add(line.text(json));
        }
        try {
            file.append(String.join("\n", lines) + "\n");
        } catch (RuntimeException e) {
            last = lastBefore;
            throw e;
        }
        recorded.addAll(all);
        texts.addAll(lines);
        readable = List.copyOf(recorded);
        return all;
    }

    private LogLine line(Recorded<Event> next) {
        byte[] salt = new byte[SALT_BYTES];
        salts.nextBytes(salt);
        ObjectNode content = json.createObjectNode();
        content.put("salt", Base64.getEncoder().encodeToString(salt));
        content.put("by", next.by());
        content.set("event", events.write(next.event()));
        return new LogLine(
                next.sequence(),
                next.at().toString(),
                events.kind(next.event()),
                Archive.sha256(json.writeValueAsString(content)),
                last,
                content);
    }

    @Override
    public long next() {
        return readable.size() + 1L;
    }

    @Override
    public List<Recorded<Event>> events() {
        return readable;
    }

    @Override
    public synchronized void erase(long sequence, Actor by, Instant at, String reason) {
        LogLine line = erasable(sequence);
        int index = Math.toIntExact(sequence) - 1;
        texts.set(index, line.erased().text(json));
        recorded.set(index, new Recorded<>(sequence, Instant.parse(line.at()), "", new LogEvent.Erased()));
        file.close();
        file = LineFile.replace(path, String.join("\n", texts) + "\n");
        append(by, at, new LogEvent.ContentErased(sequence, reason));
    }

    private LogLine erasable(long sequence) {
        if (sequence < 1 || sequence >= next()) {
            throw new IllegalArgumentException("there is no event %d (expected 1–%d)".formatted(sequence, next() - 1));
        }
        String text = texts.get(Math.toIntExact(sequence) - 1);
        JsonNode document = json.readTree(text);
        if (!document.has("hash")) {
            throw new IllegalArgumentException(
                    "event %d was written before contents could be erased".formatted(sequence));
        }
        LogLine line = LogLine.read(text, document, json);
        if (line.readable().isEmpty()) {
            throw new IllegalArgumentException("event %d was erased before".formatted(sequence));
        }
        return line;
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
