package dk.taellertal.ui.export.kept;

import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ui.export.kept.ExportEntry.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that was taken out of a home, one JSON document a line, each safely on the disk before the file is handed
 * over. Only added to; for the one process that holds the home.
 */
public final class ExportLog implements AutoCloseable {

    private final JsonMapper json = new JsonMapper();
    private final FileChannel channel;
    /** What each code stands for, as it was first taken out. */
    private final Map<String, ExportEntry> first = new HashMap<>();

    private ExportLog(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a log, made where it is not there. A last line that was never finished is cut off. */
    public static ExportLog open(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, Home.ownerOnly("rw-------"));
            }
            ExportLog log = new ExportLog(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
            log.read(Files.readAllBytes(file), file);
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the list of exports " + file, e);
        }
    }

    private void read(byte[] bytes, Path file) throws IOException {
        int begins = 0;
        int number = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                number++;
                keep(entry(new String(bytes, begins, i - begins, StandardCharsets.UTF_8), file, number));
                begins = i + 1;
            }
        }
        channel.truncate(begins);
        channel.position(begins);
    }

    private ExportEntry entry(String line, Path file, int number) {
        try {
            return json.readValue(line, ExportEntry.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s, line %d: not an export".formatted(file, number), e);
        }
    }

    private void keep(ExportEntry entry) {
        first.putIfAbsent(entry.code(), entry);
    }

    /** The code under which something is, or would be, kept: the same for the same, another for anything else. */
    synchronized ExportCode codeOf(Shown shown) {
        String sha256 = Archive.sha256(shown.text());
        for (int attempt = 0; ; attempt++) {
            ExportCode code = ExportCode.of(sha256, attempt);
            ExportEntry known = first.get(code.value());
            if (known == null || known.sameAs(shown)) {
                return code;
            }
        }
    }

    /** Writes what was taken out; on the disk when this returns. */
    synchronized void append(List<ExportEntry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(e -> lines.append(json.writeValueAsString(e)).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the list of exports", e);
        }
        entries.forEach(this::keep);
    }

    /** What a code stands for, as it was first taken out. */
    synchronized Optional<ExportEntry> find(ExportCode code) {
        return Optional.ofNullable(first.get(code.value()));
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
