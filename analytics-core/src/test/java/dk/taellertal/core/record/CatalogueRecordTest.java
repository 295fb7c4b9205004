package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.ConfigurationEvent.DefinitionApproved;
import dk.taellertal.core.event.ConfigurationEvent.FilesNoticed;
import dk.taellertal.core.event.ConfigurationEvent.FilesWritten;
import dk.taellertal.core.event.ConfigurationEvent.HeadlineWritten;
import dk.taellertal.core.event.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogueRecordTest {

    private static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");

    private final List<Recorded<ConfigurationEvent>> log = new ArrayList<>();

    private void happened(ConfigurationEvent event) {
        // Every second event of the log is of another family.
        log.add(new Recorded<>(2L * log.size() + 1, NOON, "a", event));
    }

    private Map<String, String> at(long sequence) {
        Map<String, String> hashes = new TreeMap<>();
        CatalogueRecord.at(sequence, log).files().forEach((path, text) -> hashes.put(path, text.sha256()));
        return hashes;
    }

    private static NavigableMap<String, String> files(String... pathsAndHashes) {
        NavigableMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndHashes.length; i += 2) {
            files.put(pathsAndHashes[i], pathsAndHashes[i + 1]);
        }
        return files;
    }

    @Test
    void a_file_has_the_text_that_was_last_written_or_noticed() {
        happened(new FilesNoticed(files("a.yaml", "a1", "b.yaml", "b1"), List.of(), "d1"));
        happened(new FilesWritten(files("a.yaml", "a2"), "d2"));
        happened(new FilesNoticed(files("c.yaml", "c1"), List.of("b.yaml"), "d3"));

        assertThat(at(0)).isEmpty();
        assertThat(at(1)).isEqualTo(Map.of("a.yaml", "a1", "b.yaml", "b1"));
        assertThat(at(2)).isEqualTo(Map.of("a.yaml", "a1", "b.yaml", "b1"));
        assertThat(at(3)).isEqualTo(Map.of("a.yaml", "a2", "b.yaml", "b1"));
        assertThat(at(5)).isEqualTo(Map.of("a.yaml", "a2", "c.yaml", "c1"));
        assertThat(CatalogueRecord.at(5, log).files())
                .isEqualTo(Map.of(
                        "a.yaml",
                        new CatalogueRecord.Text("a2", "d2"),
                        "c.yaml",
                        new CatalogueRecord.Text("c1", "d3")));
    }

    @Test
    void files_that_are_new_changed_or_gone_are_found() {
        happened(new FilesNoticed(files("a.yaml", "a1", "b.yaml", "b1", "d.yaml", "d1"), List.of(), "x"));
        CatalogueRecord known = CatalogueRecord.at(1, log);
        NavigableMap<String, String> now = files("a.yaml", "a2", "c.yaml", "c1", "d.yaml", "d1");

        assertThat(known.changed(now)).containsExactly("a.yaml", "c.yaml");
        assertThat(known.removed(now)).containsExactly("b.yaml");
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Map<String, String>> remembered = new ArrayList<>();
        NavigableMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            String path = "f%d.yaml".formatted(random.nextInt(12));
            String text = "t%d".formatted(i);
            switch (random.nextInt(4)) {
                case 0 -> {
                    files.put(path, text);
                    happened(new FilesWritten(files(path, text), "d"));
                }
                case 1 -> {
                    files.remove(path);
                    happened(new FilesNoticed(files(), List.of(path), "d"));
                }
                case 2 -> happened(new DefinitionApproved("f", i, null, path, text));
                default -> happened(new HeadlineWritten("f", path, text));
            }
            remembered.add(Map.copyOf(files));
        }

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            assertThat(at(2L * n + 1)).as("seed %d, event %d", seed, n).isEqualTo(remembered.get(n));
        }
    }
}
