package dk.taellertal.ingest.upload;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that check texts as files of a named dataset, all of a class in one home: nothing is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CheckedRows {

    private final Set<String> leftOut;
    private @Nullable TestHome home;

    /** @param leftOut keys of findings that the texts call forth whatever is tested */
    CheckedRows(String... leftOut) {
        this.leftOut = Set.of(leftOut);
    }

    @BeforeAll
    final void open(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterAll
    final void close() {
        if (home != null) {
            home.close();
        }
    }

    final TestHome home() {
        return Objects.requireNonNull(home);
    }

    /** Warnings, errors and questions, but those of figures. */
    final List<String> told(String dataset, String text) throws IOException {
        UploadReport report = home().check(home().file(dataset + ".csv", text), "dataset=" + dataset);
        return Stream.concat(
                        report.findings().stream()
                                .filter(f -> f.severity() != Finding.Severity.NOTE)
                                .filter(f -> !f.message().key().startsWith("figure."))
                                .filter(f -> !leftOut.contains(f.message().key()))
                                .map(f -> f.line() + " " + f.message().key()),
                        report.questions().stream().map(Question::key))
                .toList();
    }
}
