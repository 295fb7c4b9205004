package dk.taellertal.ingest.upload;

import dk.taellertal.ingest.check.Finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that check texts as files, each in a home of its own. */
abstract class CheckedFiles {

    @TempDir
    Path folder;

    TestHome home;

    @BeforeEach
    final void open() {
        home = TestHome.in(folder);
    }

    @AfterEach
    final void close() {
        home.close();
    }

    final UploadReport check(String text) throws IOException {
        return home.check(home.file("udtræk.csv", text));
    }

    static List<String> told(UploadReport report, Severity severity) {
        return report.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> f.line() + " " + f.message().key())
                .toList();
    }
}
