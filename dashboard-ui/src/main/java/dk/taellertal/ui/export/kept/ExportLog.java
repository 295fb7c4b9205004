package dk.taellertal.ui.export.kept;

import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.LineFile;
import dk.taellertal.ui.export.kept.ExportEntry.Shown;
import java.nio.file.Path;
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
    /** What each code stands for, as it was first taken out. */
    private final Map<String, ExportEntry> first = new HashMap<>();

    private final LineFile file;

    private ExportLog(Path file) {
        this.file = LineFile.open(file, (line, number) -> keep(entry(line, number, file)));
    }

    /** Opens a log, made where it is not there. */
    public static ExportLog open(Path file) {
        return new ExportLog(file);
    }

    private ExportEntry entry(String line, int number, Path file) {
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
        file.append(lines.toString());
        entries.forEach(this::keep);
    }

    /** What a code stands for, as it was first taken out. */
    synchronized Optional<ExportEntry> find(ExportCode code) {
        return Optional.ofNullable(first.get(code.value()));
    }

    @Override
    public void close() {
        file.close();
    }
}
