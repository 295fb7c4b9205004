package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Account;
import dk.taellertal.core.record.Upload;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A home whose log was written by a version that said less of an upload, and nothing where one counted again. */
class EarlierVersionTest {

    private static final String TABLE = "\t2019\nForbrug\t210.042 kr.\nAntal moduler\t19 diplom, 2 master\n";
    private static final String OF_2018 = TABLE.replace("2019", "2018");

    private static final String VOLUNTEERS = """
            dataset: frivillige
            name: Frivillige
            source: Foreningerne
            approval: second-person
            slice: [periode]
            smallCount: 0
            columns:
              - {name: periode, role: period, headers: [År], kinds: [year]}
              - {name: antal, role: measure, headers: [Antal], unit: personer, accumulation: stock}
            """;

    /** How a version wrote its lines. */
    private enum Form {
        CHAINED,
        UNCHAINED
    }

    private final Path folder;
    private final Home home;
    private final JsonMapper json = new JsonMapper();

    EarlierVersionTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = TestHome.at(folder);
    }

    /** The ids of the uploads are u and the number of the line that receives them. */
    private List<Upload> filled() throws IOException {
        try (TestHome open = TestHome.in(folder)) {
            open.publish("foer.tsv", TABLE);
            UploadReport corrected = open.publish("rettet.tsv", TABLE.replace("210.042", "211.042"));
            UploadReport synthetic = open.publish("SYNTETISK-2018.tsv", OF_2018);
            open.open().save(new Account("chef", "hash", Role.READER), new Actor("admin", Role.ADMIN));
            open.undo(synthetic);
            open.undo(corrected);
            return open.uploads();
        }
    }

    /** Writes the log as the version before would have; the last line says that the first upload counts again. */
    private List<String> rewritten(Form form) throws IOException {
        List<String> lines = Files.readAllLines(home.journal());
        assertThat(kinds(lines))
                .containsExactly(
                        "noticed",
                        "received",
                        "published",
                        "received",
                        "published",
                        "superseded",
                        "received",
                        "published",
                        "account",
                        "withdrawn",
                        "withdrawn",
                        "restored");
        List<String> earlier = earlier(lines.subList(0, lines.size() - 1), form);
        Files.write(home.journal(), earlier);
        return earlier;
    }

    private List<String> earlier(List<String> lines, Form form) {
        List<String> earlier = new ArrayList<>();
        String previous = "0".repeat(64);
        for (String text : lines) {
            ObjectNode line = (ObjectNode) json.readTree(text);
            ObjectNode content = (ObjectNode) line.get("content");
            ObjectNode event = (ObjectNode) content.get("event");
            event.remove("description");
            if (form == Form.UNCHAINED) {
                event.put("kind", line.get("kind").asString());
                ObjectNode unchained = json.createObjectNode();
                unchained.set("sequence", line.get("sequence"));
                unchained.set("at", line.get("at"));
                unchained.set("by", content.get("by"));
                unchained.set("event", event);
                earlier.add(json.writeValueAsString(unchained));
                continue;
            }
            String sha256 = Archive.sha256(json.writeValueAsString(content));
            line.put("contentSha256", sha256);
            line.put("previous", previous);
            previous = Archive.sha256("%s\n%s\n%s\n%s\n%s"
                    .formatted(
                            line.get("sequence"),
                            line.get("at").asString(),
                            line.get("kind").asString(),
                            sha256,
                            previous));
            line.put("hash", previous);
            earlier.add(json.writeValueAsString(line));
        }
        return earlier;
    }

    private List<String> kinds(List<String> lines) {
        return lines.stream()
                .map(line -> json.readTree(line).path("kind").asString())
                .toList();
    }

    private Map<String, Upload.State> states() {
        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.open().digests()).isEqualTo(open.open().digestsOfArchive());
            assertThat(open.open().account("chef")).contains(new Account("chef", "hash", Role.READER));
            return open.uploads().stream().collect(Collectors.toMap(Upload::id, Upload::state));
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_uploads_are_what_they_were_and_the_second_start_writes_nothing(Form form) throws IOException {
        List<Upload> before = filled();
        List<String> earlier = rewritten(form);

        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.uploads()).isEqualTo(before);
        }

        assertThat(states())
                .isEqualTo(Map.of(
                        "u2", Upload.State.PUBLISHED, "u4", Upload.State.WITHDRAWN, "u7", Upload.State.WITHDRAWN));
        List<String> lines = Files.readAllLines(home.journal());
        assertThat(lines).startsWith(earlier.toArray(String[]::new));
        assertThat(kinds(lines.subList(earlier.size(), lines.size())))
                .filteredOn(kind -> !kind.equals("sealed"))
                .containsExactly("described", "described", "described", "restored");
        assertThat(lines.getLast()).contains("\"event\":{\"upload\":\"u2\",\"cause\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void it_opens_without_its_database_too(Form form) throws IOException {
        List<Upload> before = filled();
        rewritten(form);
        Files.delete(home.database());

        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.uploads()).isEqualTo(before);
        }
    }

    @Test
    void a_lost_file_that_no_longer_counts_is_described_by_its_name_and_does_not_stop_the_start() throws IOException {
        List<Upload> before = filled();
        rewritten(Form.CHAINED);
        Upload synthetic = before.getFirst();
        assertThat(synthetic.id()).isEqualTo("u7");
        Files.delete(home.archive().resolve(synthetic.sha256()));

        try (TestHome open = TestHome.in(folder)) {
            Upload now = open.uploads().getFirst();
            assertThat(now.synthetic()).isTrue();
            assertThat(now.columns()).isEmpty();
        }

        List<String> lines = Files.readAllLines(home.journal());
        TestHome.in(folder).close();
        assertThat(Files.readAllLines(home.journal())).isEqualTo(lines);
    }

    @Test
    void a_changed_file_that_counts_stops_the_start() throws IOException {
        String sha256 = filled().getLast().sha256();
        rewritten(Form.CHAINED);
        Files.writeString(home.archive().resolve(sha256), TABLE + "\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> TestHome.in(folder))
                .withMessageContaining("the archived file %s was changed".formatted(sha256));
    }

    @Test
    void one_that_waits_and_fits_no_contract_any_more_goes_on_waiting_and_is_described_when_it_fits_again()
            throws IOException {
        TestHome.define(folder, "datasets/frivillige.yaml", VOLUNTEERS);
        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.publish("frivillige.csv", "År;Antal\n2019;120\n").outcome())
                    .isEqualTo(UploadReport.Outcome.STAGED);
        }
        Files.write(home.journal(), earlier(Files.readAllLines(home.journal()), Form.CHAINED));

        TestHome.define(folder, "datasets/frivillige.yaml", VOLUNTEERS.replace("[Antal]", "[Mennesker]"));
        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.uploads()).extracting(Upload::state).containsExactly(Upload.State.STAGED);
            assertThat(open.uploads().getFirst().columns()).isEmpty();
        }
        assertThat(kinds(Files.readAllLines(home.journal()))).doesNotContain("described");

        TestHome.define(folder, "datasets/frivillige.yaml", VOLUNTEERS);
        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.uploads().getFirst().columns())
                    .extracting(UploadEvent.Column::header)
                    .containsExactly("År", "Antal");
        }
        assertThat(kinds(Files.readAllLines(home.journal()))).endsWith("described");
    }

    @Test
    void its_database_stays_and_keeps_no_uploads_and_no_accounts() throws IOException, SQLException {
        List<Upload> before = filled();
        rewritten(Form.CHAINED);
        execute(
                "CREATE TABLE upload (id VARCHAR)",
                "CREATE TABLE upload_column (upload VARCHAR)",
                "CREATE TABLE account (name VARCHAR, password VARCHAR)",
                "INSERT INTO applied VALUES ('records', 11)",
                // What a database that was made anew would not have.
                "CREATE TABLE mark (id VARCHAR)");

        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.uploads()).isEqualTo(before);
        }

        execute("SELECT * FROM mark", "CREATE TABLE upload (id VARCHAR)", "CREATE TABLE account (id VARCHAR)");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + home.database());
                var statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void what_a_process_that_died_did_not_say_of_replaced_uploads_is_said_at_the_next_start() throws IOException {
        try (TestHome open = TestHome.in(folder)) {
            open.publish("foer.tsv", TABLE);
            open.publish("rettet.tsv", TABLE.replace("210.042", "211.042"));
        }
        List<String> lines = Files.readAllLines(home.journal());
        assertThat(kinds(lines)).last().isEqualTo("superseded");
        Files.write(home.journal(), lines.subList(0, lines.size() - 1));

        try (TestHome open = TestHome.in(folder)) {
            assertThat(open.uploads())
                    .extracting(Upload::state)
                    .containsExactly(Upload.State.PUBLISHED, Upload.State.SUPERSEDED);
        }

        assertThat(Files.readAllLines(home.journal()).getLast()).contains("\"event\":{\"upload\":\"u2\",\"by\":null}");
    }
}
