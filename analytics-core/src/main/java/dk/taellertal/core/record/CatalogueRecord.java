package dk.taellertal.core.record;

import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.Recorded;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which text each file of the catalogue had at a sequence of the log.
 *
 * @param files by path; empty before a log noted the files
 */
public record CatalogueRecord(NavigableMap<String, Text> files) {

    /**
     * @param sha256 of the text
     * @param document the sha256 of the document in the archive that has it
     */
    public record Text(String sha256, String document) {}

    public CatalogueRecord {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static CatalogueRecord at(long last, List<Recorded<ConfigurationEvent>> events) {
        NavigableMap<String, Text> files = new TreeMap<>();
        for (Recorded<ConfigurationEvent> entry : events) {
            if (entry.sequence() <= last) {
                fold(entry.event(), files);
            }
        }
        return new CatalogueRecord(files);
    }

    private static void fold(ConfigurationEvent event, NavigableMap<String, Text> files) {
        switch (event) {
            case ConfigurationEvent.FilesWritten written -> put(written, files);
            case ConfigurationEvent.FilesNoticed noticed -> {
                put(noticed, files);
                noticed.removed().forEach(files::remove);
            }
            // Their texts are named by the files that are written with them.
            case ConfigurationEvent.DefinitionApproved a -> {}
            case ConfigurationEvent.HeadlineWritten w -> {}
        }
    }

    private static void put(ConfigurationEvent.FilesChanged changed, NavigableMap<String, Text> files) {
        changed.files().forEach((path, sha256) -> files.put(path, new Text(sha256, changed.texts())));
    }

    /** The paths whose text is another one now, or that are new. */
    public List<String> changed(NavigableMap<String, String> sha256ByPath) {
        return sha256ByPath.entrySet().stream()
                .filter(file -> {
                    Text known = files.get(file.getKey());
                    return known == null || !known.sha256().equals(file.getValue());
                })
                .map(file -> file.getKey())
                .toList();
    }

    /** The paths that are no longer there. */
    public List<String> removed(NavigableMap<String, String> sha256ByPath) {
        return files.keySet().stream()
                .filter(path -> !sha256ByPath.containsKey(path))
                .toList();
    }
}
