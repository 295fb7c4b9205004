package dk.taellertal.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.LogEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.event.SequenceTaken;
import dk.taellertal.core.event.UploadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEventLogTest {

    private static final Instant NOON = Instant.parse("2020-01-29T12:00:00Z");

    private static final UploadEvent.Description DESCRIPTION = new UploadEvent.Description(
            true,
            List.of(
                    new UploadEvent.Column(1, "Beløb", Optional.of("forbrug")),
                    new UploadEvent.Column(2, "", Optional.empty())));

    private final Path file;

    FileEventLogTest(@TempDir Path folder) {
        file = folder.resolve("journal.jsonl");
    }

    private static List<Event> examples() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("tal.forbrug", "komma");
        answers.put("enhed", "1000");
        return List.of(
                new UploadEvent.Received("u1", "æøå \"1\".csv", "ab".repeat(32)),
                new UploadEvent.Published("u1", "budget", null, Map.of("omraade", "165"), answers, 7740, DESCRIPTION),
                new AccountEvent.Saved("chef", "$2a$10$x", "CHIEF", List.of("Dagtilbud")),
                new ConfigurationEvent.DefinitionApproved(
                        "neet-16-24", 2, "2019", "figures/neet.yaml", "cd".repeat(32)),
                new UploadEvent.Withdrawn("u1"));
    }

    @BeforeEach
    void write() {
        try (FileEventLog log = FileEventLog.open(file)) {
            examples().forEach(event -> log.append(new Actor("økonom", Role.ECONOMIST), NOON, event));
        }
    }

    private List<Recorded<Event>> read() {
        try (FileEventLog log = FileEventLog.open(file)) {
            return log.events();
        }
    }

    @Test
    void events_are_read_as_they_were_written() {
        assertThat(read()).extracting(Recorded::event).isEqualTo(examples());
        assertThat(read()).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(read()).extracting(Recorded::by).containsOnly("økonom");
    }

    @Test
    void events_of_a_family_come_without_the_others() {
        try (FileEventLog log = FileEventLog.open(file)) {
            assertThat(log.events(AccountEvent.class))
                    .containsExactly(new Recorded<>(
                            3,
                            NOON,
                            "økonom",
                            new AccountEvent.Saved("chef", "$2a$10$x", "CHIEF", List.of("Dagtilbud"))));
        }
    }

    @Test
    void a_flipped_byte_anywhere_is_found_and_named_by_its_line() throws IOException {
        byte[] right = Files.readAllBytes(file);
        int line = 1;
        for (int i = 0; i < right.length - 1; i++) {
            byte[] wrong = right.clone();
            wrong[i] ^= 1;
            Files.write(file, wrong);
            int at = line;
            assertThatThrownBy(this::read)
                    .as("byte %d of line %d", i, line)
                    .isInstanceOf(IllegalStateException.class)
                    .satisfies(e -> assertThat(e.getMessage())
                            .matches("(?s).*, line (?:%d|%d) was changed.*".formatted(at, at + 1)));
            line += right[i] == '\n' ? 1 : 0;
        }
    }

    @Test
    void a_line_that_is_taken_out_is_found() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(2);
        Files.write(file, lines);

        assertThatThrownBy(this::read).hasMessageContaining("line 3 was changed after it was written");
    }

    @Test
    void erasing_a_content_keeps_the_chain_and_leaves_nothing_of_it() throws IOException {
        try (FileEventLog log = FileEventLog.open(file)) {
            log.erase(3, new Actor("admin", Role.ECONOMIST), NOON, "ønsket af personen");
            log.append(new Actor("admin", Role.ECONOMIST), NOON, new UploadEvent.Interrupted("u2"));
        }

        assertThat(Files.readString(file)).doesNotContain("$2a$10$x").contains("ønsket af personen");
        assertThat(read())
                .extracting(Recorded::event)
                .containsExactly(
                        examples().get(0),
                        examples().get(1),
                        new LogEvent.Erased(),
                        examples().get(3),
                        examples().get(4),
                        new LogEvent.ContentErased(3, "ønsket af personen"),
                        new UploadEvent.Interrupted("u2"));
        assertThat(read().get(2).by()).isEmpty();
    }

    @Test
    void what_was_erased_or_is_not_there_cannot_be_erased() {
        try (FileEventLog log = FileEventLog.open(file)) {
            log.erase(1, new Actor("admin", Role.ECONOMIST), NOON, "");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> log.erase(1, new Actor("admin", Role.ECONOMIST), NOON, ""));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> log.erase(9, new Actor("admin", Role.ECONOMIST), NOON, ""));
        }
    }

    @Test
    void who_writes_after_another_has_written_is_told() {
        try (FileEventLog log = FileEventLog.open(file)) {
            log.append(new Actor("a", Role.ECONOMIST), NOON, new UploadEvent.Withdrawn("u1"));
            assertThatThrownBy(() -> log.append(
                            6, new Actor("b", Role.ECONOMIST), NOON, List.of(new UploadEvent.Withdrawn("u2"))))
                    .isInstanceOf(SequenceTaken.class)
                    .hasMessageContaining("expected to write event 6, but the next one is 7");
            assertThat(log.next()).isEqualTo(7);
        }
    }

    @Test
    void lines_of_the_version_before_are_read_sealed_and_continued_in_the_same_file() throws IOException {
        Files.writeString(file, """
                {"sequence":1,"at":"2019-05-01T08:00:00Z","by":"økonom","event":{"kind":"received","upload":"u1","file":"a.csv","sha256":"ab"}}
                {"sequence":2,"at":"2019-05-01T08:00:01Z","by":"økonom","event":{"kind":"withdrawn","upload":"u1"}}
                """);
        try (FileEventLog log = FileEventLog.open(file)) {
            log.seal(NOON);
            log.seal(NOON);
            log.append(new Actor("økonom", Role.ECONOMIST), NOON, new UploadEvent.Withdrawn("u2"));
        }

        assertThat(read())
                .extracting(Recorded::event)
                .hasSize(4)
                .startsWith(new UploadEvent.Received("u1", "a.csv", "ab"), new UploadEvent.Withdrawn("u1"))
                .endsWith(new UploadEvent.Withdrawn("u2"));
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("a\\.csv", "b.csv"));
        assertThatThrownBy(this::read).hasMessageContaining("line 1 was changed after it was written");
    }

    @Test
    void a_random_sequence_of_events_is_read_as_it_was_written() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Files.delete(file);
        List<Event> written = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            written.add(examples().get(random.nextInt(examples().size())));
        }
        try (FileEventLog log = FileEventLog.open(file)) {
            written.forEach(event -> log.append(new Actor("a", Role.ECONOMIST), NOON, event));
        }

        assertThat(read()).as("seed %d", seed).extracting(Recorded::event).isEqualTo(written);
    }
}
