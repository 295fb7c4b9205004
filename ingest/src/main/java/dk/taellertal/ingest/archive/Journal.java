package dk.taellertal.ingest.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that has happened in a home, one JSON document a line, each safely on the disk before it takes effect.
 * Replayed over the archive it makes the same store again.
 */
public final class Journal implements AutoCloseable {

    private final JsonMapper json = new JsonMapper();
    private final List<JournalEntry> entries = new ArrayList<>();
    private final LineFile file;

    private Journal(Path file) {
        this.file = LineFile.open(file, (line, number) -> entries.add(entry(line, number, file)));
    }

    /** Opens a journal, made where it is not there. */
    public static Journal open(Path file) {
        return new Journal(file);
    }

    private JournalEntry entry(String line, int number, Path file) {
        try {
            JournalEntry entry = json.readValue(line, JournalEntry.class);
            if (entry.sequence() != number) {
                throw new IllegalStateException(
                        "%s, line %d: sequence is %d (expected %d)".formatted(file, number, entry.sequence(), number));
            }
            return entry;
        } catch (JacksonException e) {
            throw new IllegalStateException("%s, line %d: not a journal entry".formatted(file, number), e);
        }
    }

    /** Writes what has happened; on the disk when this returns. */
    public synchronized JournalEntry append(String by, Instant at, JournalEntry.Event event) {
        JournalEntry entry = new JournalEntry(entries.size() + 1L, at.truncatedTo(ChronoUnit.MILLIS), by, event);
        file.append(json.writeValueAsString(entry) + "\n");
        entries.add(entry);
        return entry;
    }

    /** The sequence that the next entry will have. */
    public synchronized long next() {
        return entries.size() + 1L;
    }

    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        file.close();
    }
}
