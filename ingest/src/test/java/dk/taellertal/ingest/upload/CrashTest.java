package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Account;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.archive.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home after a process died in it, or a file of it was lost. */
class CrashTest {

    private static final String COURSES = "kursusudgifter-2016-2019.tsv";
    private static final String CORRECTED = "\t2019\nForbrug\t210.042 kr.\nAntal moduler\t19 diplom, 2 master\n";

    private final Path folder;
    private final Home home;

    CrashTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = TestHome.at(folder);
    }

    /** Everything that a person can see. */
    private record Seen(Map<String, List<Point>> answers, List<Upload> uploads, List<Account> accounts) {
        static Seen of(TestHome home) {
            return new Seen(
                    home.answers(),
                    home.uploads(),
                    home.open().account("chef").stream().toList());
        }
    }

    /** Uploads in every state: one replaced in full, one in part, one taken out, two that count. */
    private Seen busyHome() throws IOException {
        try (TestHome open = TestHome.in(folder)) {
            open.publish("foer.tsv", CORRECTED.replace("210.042", "1.001"));
            open.publishDemo(COURSES, "dataset=kurser");
            open.publish("rettet.tsv", CORRECTED);
            open.publishDemo("FOLK1A-2020K1-civilstand.csv");
            open.undo(open.publish("fejl.tsv", CORRECTED.replace("210.042", "2.002")));
            open.open().save(new Account("chef", "hash", Role.READER), new Actor("admin", Role.ADMIN));
            Seen seen = Seen.of(open);
            assertThat(seen.uploads())
                    .extracting(Upload::state)
                    .contains(Upload.State.PUBLISHED, Upload.State.SUPERSEDED, Upload.State.WITHDRAWN);
            return seen;
        }
    }

    private Seen reopened() {
        try (TestHome open = TestHome.in(folder)) {
            return Seen.of(open);
        }
    }

    private void forgetDatabase() throws IOException {
        Files.delete(home.database());
        Files.deleteIfExists(Path.of(home.database() + ".wal"));
    }

    @Test
    void what_was_seen_before_closing_is_seen_after_opening() throws IOException {
        assertThat(busyHome()).isEqualTo(reopened());
    }

    @Test
    void a_torn_last_line_of_the_journal_is_cut_off() throws IOException {
        Seen seen = busyHome();
        byte[] whole = Files.readAllBytes(home.journal());
        Files.writeString(home.journal(), "{\"sequence\":99,\"at\":\"2020-01-", StandardOpenOption.APPEND);

        assertThat(reopened()).isEqualTo(seen);
        assertThat(Files.readAllBytes(home.journal())).isEqualTo(whole);
        try (TestHome open = TestHome.in(folder)) {
            open.publish("igen.tsv", CORRECTED.replace("210.042", "3.003"));
        }
        assertThat(reopened().uploads()).hasSize(seen.uploads().size() + 1);
    }

    @Test
    void a_broken_line_within_the_journal_stops_the_start_with_its_number() throws IOException {
        busyHome();
        List<String> lines = Files.readAllLines(home.journal());
        lines.set(2, "{nonsense");
        Files.write(home.journal(), lines);

        assertThatIllegalStateException().isThrownBy(this::reopened).withMessageContaining("line 3");
    }

    @Test
    void a_lost_database_is_made_again_from_the_archive() throws IOException {
        Seen seen = busyHome();

        forgetDatabase();

        assertThat(reopened()).isEqualTo(seen);
        assertThat(reopened()).as("and stays so").isEqualTo(seen);
    }

    @Test
    void an_import_that_reached_the_journal_and_not_the_database_is_done_again() throws IOException {
        busyHome();
        Path earlier = Files.copy(home.database(), folder.resolve("earlier.duckdb"));
        Seen after;
        try (TestHome open = TestHome.in(folder)) {
            open.publish("sidste.tsv", CORRECTED.replace("210.042", "420.042"));
            open.publishDemo("NEET2-2008-2019.csv");
            after = Seen.of(open);
        }

        forgetDatabase();
        Files.move(earlier, home.database(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(reopened()).isEqualTo(after);
        assertThat(after.answers().get("kursusudgift")).isNotEmpty();
    }

    @Test
    void an_undo_that_reached_the_journal_and_not_the_database_is_done_again() throws IOException {
        UploadReport corrected;
        try (TestHome open = TestHome.in(folder)) {
            open.publishDemo(COURSES, "dataset=kurser");
            corrected = open.publish("rettet.tsv", CORRECTED);
        }
        Path earlier = Files.copy(home.database(), folder.resolve("earlier.duckdb"));
        Seen after;
        try (TestHome open = TestHome.in(folder)) {
            open.undo(corrected);
            after = Seen.of(open);
        }

        forgetDatabase();
        Files.move(earlier, home.database(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(reopened()).isEqualTo(after);
    }

    @Test
    void a_file_that_was_received_and_never_published_counts_for_nothing() throws IOException {
        Seen seen;
        try (TestHome open = TestHome.in(folder)) {
            open.publishDemo(COURSES, "dataset=kurser");
            seen = Seen.of(open);
        }
        Path earlier = Files.copy(home.database(), folder.resolve("earlier.duckdb"));
        List<String> lines = Files.readAllLines(home.journal());
        try (TestHome open = TestHome.in(folder)) {
            open.publish("rettet.tsv", CORRECTED);
        }
        // The process died between the two entries of the second upload.
        List<String> now = Files.readAllLines(home.journal()).subList(0, lines.size() + 1);
        Files.write(home.journal(), now);
        forgetDatabase();
        Files.move(earlier, home.database(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(reopened()).isEqualTo(seen);
        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.publish("rettet.tsv", CORRECTED).outcome()).isEqualTo(UploadReport.Outcome.PUBLISHED);
        }
        forgetDatabase();
        assertThat(reopened().uploads()).hasSize(2);
    }

    @Test
    void a_database_ahead_of_the_journal_is_refused_and_let_go_of() throws IOException {
        busyHome();
        List<String> lines = Files.readAllLines(home.journal());
        byte[] whole = Files.readAllBytes(home.journal());
        Files.write(home.journal(), lines.subList(0, 4));

        assertThatIllegalStateException()
                .isThrownBy(this::reopened)
                .withMessageContaining("ahead of the journal")
                .withMessageContaining("backup");

        // With the journal back from a backup, the same home opens.
        Files.write(home.journal(), whole);
        assertThat(reopened().uploads()).isNotEmpty();
    }

    @Test
    void an_archived_file_that_was_changed_is_noticed() throws IOException {
        String sha256 = busyHome().uploads().stream()
                .filter(u -> u.state() == Upload.State.PUBLISHED)
                .map(Upload::sha256)
                .findFirst()
                .orElseThrow();
        forgetDatabase();
        Files.write(home.archive().resolve(sha256), "x".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);

        assertThatIllegalStateException().isThrownBy(this::reopened).withMessageContaining(sha256);
    }

    @Test
    void a_home_at_work_is_not_touched_by_another_that_wants_it() throws IOException {
        try (TestHome open = TestHome.in(folder)) {
            Path coming = Files.writeString(home.temporary().resolve("upload-at-work.tmp"), "a;b\n");

            assertThatExceptionOfType(HomeBusy.class)
                    .isThrownBy(() -> Instance.open(home, Clock.systemUTC(), Duration.ofMillis(10)));

            assertThat(coming).exists();
            assertThat(open.uploads()).isEmpty();
        }
    }

    @Test
    void what_a_dead_process_left_in_the_temporary_folder_is_gone_at_the_next_start() throws IOException {
        busyHome();
        Path left = Files.writeString(home.temporary().resolve("upload-left.tmp"), "a;b\n");

        reopened();

        assertThat(left).doesNotExist();
    }

    @Test
    void only_the_owner_reads_what_is_in_a_home() throws IOException {
        busyHome();

        assertThat(Files.getPosixFilePermissions(home.directory()))
                .hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.journal())))
                .isEqualTo("rw-------");
        try (var archived = Files.list(home.archive())) {
            assertThat(archived.toList())
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                            .isEqualTo("rw-------"));
        }
    }
}
