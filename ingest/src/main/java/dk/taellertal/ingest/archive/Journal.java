package dk.taellertal.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private final FileChannel channel;
    private final List<JournalEntry> entries;

    private Journal(FileChannel channel, List<JournalEntry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /** Opens a journal, made where it is not there. A last line that was never finished is cut off. */
    public static Journal open(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, Home.ownerOnly("rw-------"));
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Journal journal = new Journal(channel, new ArrayList<>());
            journal.read(Files.readAllBytes(file), file);
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the journal " + file, e);
        }
    }

    private void read(byte[] bytes, Path file) throws IOException {
        int begins = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                String line = new String(bytes, begins, i - begins, StandardCharsets.UTF_8);
                entries.add(entry(line, file));
                begins = i + 1;
            }
        }
        channel.truncate(begins);
        channel.position(begins);
    }

    private JournalEntry entry(String line, Path file) {
        int number = entries.size() + 1;
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
        ByteBuffer line = ByteBuffer.wrap((json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal", e);
        }
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
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
