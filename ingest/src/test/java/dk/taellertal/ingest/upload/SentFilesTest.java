package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import dk.taellertal.ingest.upload.sent.SentFile;
import dk.taellertal.ingest.upload.sent.SentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd and bad files, each with what a careful economist would want to become of it. One home takes them all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentFilesTest {

    private final Path folder;
    private final TestHome home;

    SentFilesTest(@TempDir Path folder) {
        this.folder = folder;
        home = TestHome.in(folder);
    }

    @BeforeAll
    void folderOfFiles() throws IOException {
        Files.createDirectories(folder.resolve("sent"));
    }

    @AfterAll
    void close() {
        home.close();
    }

    static Stream<SentFile> files() {
        return SentFiles.all();
    }

    private Path written(SentFile file) throws IOException {
        return Files.write(folder.resolve("sent").resolve("x.csv"), file.bytes());
    }

    private static String[] settings(SentFile file) {
        return file.settings().toArray(String[]::new);
    }

    /** The files are parts of tables: that some listed codes have no row is said of most. */
    private static Stream<Finding> findings(UploadReport report) {
        return report.findings().stream().filter(f -> !f.message().key().equals("codes.lack"));
    }

    /** {@code line key} of findings and questions, by line and then by key. */
    private static List<String> told(UploadReport report) {
        Stream<String> questions = report.questions().stream().map(q -> "0 " + q.key());
        Stream<String> findings = findings(report)
                .sorted(Comparator.comparing(Finding::line)
                        .thenComparing(f -> f.message().key()))
                .map(f -> f.line() + " " + f.message().key());
        return Stream.concat(questions, findings).sorted().toList();
    }

    private static SentFile.Outcome outcome(UploadReport report) {
        return switch (report.outcome()) {
            case ACCEPTED, PUBLISHED, STAGED, UNCHANGED ->
                findings(report).findAny().isEmpty() ? SentFile.Outcome.ACCEPTED : SentFile.Outcome.NORMALISED;
            case ASKED -> SentFile.Outcome.ASKED;
            case REFUSED -> SentFile.Outcome.REFUSED;
        };
    }

    /** {@code figure period value} of what would change; {@code none} where nothing is known of the period. */
    private static List<String> values(UploadReport report) {
        return report.changes().stream()
                .map(c -> "%s %s %s"
                        .formatted(
                                c.figure().id().value(),
                                c.period(),
                                c.after()
                                        .filter(a -> a.amount().isPresent())
                                        .map(TestHome::told)
                                        .orElse("none")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_becomes_what_it_must(SentFile file) throws IOException {
        UploadReport report = home.check(written(file), settings(file));

        assertThat(outcome(report)).as("%s: %s", file, report.findings()).isEqualTo(file.outcome());
        assertThat(told(report)).as("%s: %s", file, report.findings()).isEqualTo(file.told());
        if (!file.value().isEmpty()) {
            assertThat(values(report)).contains(file.value());
        }
    }

    static Stream<SentFile> filesWithSomethingToSay() {
        return files().filter(f -> f.outcome() != SentFile.Outcome.ACCEPTED);
    }

    /** Importing says what checking said. What is taken out again leaves nothing, and what is not taken is not kept. */
    @ParameterizedTest
    @MethodSource("filesWithSomethingToSay")
    void an_import_does_what_a_check_says(SentFile file) throws IOException {
        List<Long> kept = home.kept();

        UploadReport report = home.publish(written(file), settings(file));
        if (report.outcome() == Outcome.PUBLISHED) {
            home.undo(report);
        }

        assertThat(outcome(report)).as("%s: %s", file, report.findings()).isEqualTo(file.outcome());
        assertThat(told(report)).as("%s", file).isEqualTo(file.told());
        if (report.outcome() == Outcome.PUBLISHED) {
            assertThat(home.answer(file.value().split(" ", 2)[0]).points()).isEmpty();
        } else {
            assertThat(home.kept()).isEqualTo(kept);
        }
    }

    @Test
    void no_two_files_have_the_same_name() {
        assertThat(files().map(SentFile::name)).doesNotHaveDuplicates();
    }
}
