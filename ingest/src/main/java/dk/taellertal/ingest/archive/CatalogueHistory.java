package dk.taellertal.ingest.archive;

import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.record.CatalogueRecord;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text that a file of the catalogue ever had: named in the log, kept in the archive. The texts of one event lie in one
 * document, a JSON object of texts by path, so that a first start writes one file and not a hundred.
 */
public final class CatalogueHistory {

    private final EventLog log;
    private final Archive archive;
    private final JsonMapper json = new JsonMapper();

    public CatalogueHistory(EventLog log, Archive archive) {
        this.log = log;
        this.archive = archive;
    }

    /** Keeps and logs the files that are others than the log says. */
    public void notice(CatalogueTexts now, Instant at) {
        NavigableMap<String, String> hashes = hashes(now.byPath());
        CatalogueRecord known = record(log.next() - 1);
        NavigableMap<String, String> changed = new TreeMap<>(now.byPath());
        changed.keySet().retainAll(known.changed(hashes));
        List<String> removed = known.removed(hashes);
        if (!changed.isEmpty() || !removed.isEmpty()) {
            log.append(Actor.PROGRAM, at, new ConfigurationEvent.FilesNoticed(hashes(changed), removed, keep(changed)));
        }
    }

    /**
     * Keeps and logs files that are about to be written.
     *
     * @param why the events that they follow from
     */
    public void write(Map<String, String> files, List<ConfigurationEvent> why, Actor by, Instant at) {
        List<Event> events = new ArrayList<>(why);
        events.add(new ConfigurationEvent.FilesWritten(hashes(files), keep(files)));
        log.append(log.next(), by, at, events);
    }

    /** @return the sha256 of the document */
    private String keep(Map<String, String> texts) {
        return archive.keep(json.writeValueAsString(new TreeMap<>(texts)));
    }

    /**
     * The catalogue's files as they were.
     *
     * @param sequence of the last event that counts
     * @throws IllegalArgumentException where the log noted no files until then
     */
    public CatalogueTexts at(long sequence) {
        CatalogueRecord then = record(sequence);
        if (then.files().isEmpty()) {
            throw new IllegalArgumentException(
                    "the log noted no files of the catalogue up to event %d".formatted(sequence));
        }
        Map<String, Map<String, String>> documents = new HashMap<>();
        NavigableMap<String, String> texts = new TreeMap<>();
        then.files()
                .forEach((path, text) -> texts.put(
                        path,
                        documents
                                .computeIfAbsent(text.document(), this::document)
                                .getOrDefault(path, "")));
        List<String> others = then.changed(hashes(texts));
        if (!others.isEmpty()) {
            throw new IllegalStateException(
                    "the archive has other texts of the catalogue than event %d says: %s; restore it from a backup"
                            .formatted(sequence, others));
        }
        return new CatalogueTexts(texts, List.of());
    }

    /** The sequence of the first event that noted files; 0 where none did. */
    public long first() {
        return changes().stream().findFirst().map(Recorded::sequence).orElse(0L);
    }

    /** The sequence of the last event that noted files; 0 where none did. */
    public long last() {
        return changes().reversed().stream().findFirst().map(Recorded::sequence).orElse(0L);
    }

    private List<Recorded<ConfigurationEvent.FilesChanged>> changes() {
        return log.events(ConfigurationEvent.FilesChanged.class);
    }

    /** The sequences of the events whose texts are not in the archive. */
    public List<Long> lost() {
        return changes().stream()
                .filter(entry -> !Files.isRegularFile(archive.file(entry.event().texts())))
                .map(Recorded::sequence)
                .toList();
    }

    private Map<String, String> document(String sha256) {
        return json.readValue(archive.text(sha256), new TypeReference<Map<String, String>>() {});
    }

    private CatalogueRecord record(long last) {
        return CatalogueRecord.at(last, log.events(ConfigurationEvent.class));
    }

    private static NavigableMap<String, String> hashes(Map<String, String> texts) {
        NavigableMap<String, String> hashes = new TreeMap<>();
        texts.forEach((path, text) -> hashes.put(path, Archive.sha256(text)));
        return hashes;
    }
}
