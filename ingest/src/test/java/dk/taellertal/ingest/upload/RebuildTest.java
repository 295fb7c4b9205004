package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database against the archive. */
class RebuildTest {

    private static final String CORRECTED = "\t2019\nForbrug\t210.042 kr.\nAntal moduler\t19 diplom, 2 master\n";

    private final Path folder;

    RebuildTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Map<String, String> filledHome() throws IOException {
        try (TestHome home = TestHome.in(folder)) {
            home.publishDemo("kursusudgifter-2016-2019.tsv", "dataset=kurser");
            home.publishDemo("NEET2-2008-2019.csv");
            home.publish("rettet.tsv", CORRECTED);
            home.undo(home.publish("fejl.tsv", CORRECTED.replace("210.042", "2.002")));
            assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
            return home.open().digests();
        }
    }

    private void damage(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        "jdbc:duckdb:" + TestHome.at(folder).database());
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_database_made_anew_has_the_same_fingerprints() throws IOException {
        Map<String, String> before = filledHome();

        Instance.forgetDatabase(TestHome.at(folder), Duration.ZERO);

        assertThat(TestHome.at(folder).database()).doesNotExist();
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.open().digests()).isEqualTo(before);
        }
    }

    @Test
    void one_changed_amount_gives_another_fingerprint_than_the_archive() throws IOException, SQLException {
        filledHome();
        damage("UPDATE fact_kurser SET forbrug = forbrug + 1 WHERE _line = 2 AND _column = 2");

        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.open().digests().get("kurser"))
                    .isNotEqualTo(home.open().digestsOfArchive().get("kurser"));
            assertThat(home.open().digests().get("neet"))
                    .isEqualTo(home.open().digestsOfArchive().get("neet"));
        }
    }

    @Test
    void a_lost_row_stops_the_start_and_says_what_mends_it() throws IOException, SQLException {
        filledHome();
        damage("DELETE FROM fact_kurser WHERE _line = 2 AND _column = 2");

        assertThatIllegalStateException()
                .isThrownBy(() -> TestHome.in(folder))
                .withMessageContaining("kurser")
                .withMessageContaining("taellertal rebuild");
    }

    @Test
    void a_file_lost_from_the_archive_stops_the_start() throws IOException {
        filledHome();
        try (var files = Files.list(TestHome.at(folder).archive())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> TestHome.in(folder))
                .withMessageContaining("not in the archive");
    }
}
