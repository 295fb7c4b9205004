package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.KeyFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which definitions were in force when, whoever changed them. */
class CatalogueHistoryTest {

    private static final String PATH = "figures/unge.yaml";
    private static final String FIGURE = """
            figure: unge
            name: %s
            question: Hvor mange unge er uden for uddannelse og job?
            formula: sum
            of: {dataset: neet, measure: personer, label: Unge}
            unit: personer
            decimals: 0
            direction: down
            kind: activity
            owner: Sekretariatet
            """;

    @TempDir
    private Path folder;

    private TestHome home;

    @BeforeEach
    void open() throws IOException {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static Optional<String> name(Catalogue catalogue) {
        return catalogue.figure("unge").map(KeyFigure::name);
    }

    private Optional<String> nameAsOf(long sequence) {
        return name(home.open().configuration().asOf(sequence));
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(home.home().journal());
    }

    @Test
    void the_first_start_notes_every_file_and_the_next_has_nothing_to_note() throws IOException {
        assertThat(home.open().sequence()).isEqualTo(1);
        assertThat(log().getFirst())
                .contains("\"kind\":\"noticed\"", "\"municipality.yaml\"", "\"figures/neet-16-24.yaml\"");
        assertThat(home.open().configuration().asOf(1).figures())
                .isEqualTo(home.open().catalogue().figures());

        home.reopen();

        assertThat(home.open().sequence()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.open().configuration().asOf(0))
                .withMessageContaining("noted no files");
    }

    @Test
    void what_was_written_through_the_program_is_logged_with_who_wrote_it() throws IOException {
        home.open()
                .configuration()
                .define(Map.of(PATH, FIGURE.formatted("Unge udenfor")), new Actor("økonom", Role.ECONOMIST));

        assertThat(log()).hasSize(2);
        assertThat(log().getLast()).contains("\"kind\":\"files\"", "\"by\":\"økonom\"", "\"" + PATH + "\"");
        assertThat(nameAsOf(1)).isEmpty();
        assertThat(nameAsOf(2)).contains("Unge udenfor");
    }

    @Test
    void a_file_changed_beside_the_program_is_noticed_at_the_start_and_the_text_before_it_is_kept() throws IOException {
        home.open()
                .configuration()
                .define(Map.of(PATH, FIGURE.formatted("Unge udenfor")), new Actor("økonom", Role.ECONOMIST));
        home.close();
        TestHome.define(folder, PATH, FIGURE.formatted("Unge uden job"));
        home = TestHome.in(folder);

        assertThat(log().getLast())
                .contains("\"kind\":\"noticed\"", "\"by\":\"\"", "\"" + PATH + "\"")
                .doesNotContain("municipality");
        assertThat(name(home.open().catalogue())).contains("Unge uden job");
        assertThat(nameAsOf(2)).contains("Unge udenfor");
        assertThat(nameAsOf(3)).contains("Unge uden job");
    }

    @Test
    void a_file_taken_away_is_noticed_when_the_catalogue_is_read_again() throws IOException {
        home.open()
                .configuration()
                .define(Map.of(PATH, FIGURE.formatted("Unge udenfor")), new Actor("økonom", Role.ECONOMIST));
        Files.delete(home.home().catalogue().resolve(PATH));
        home.open().configuration().reread();

        assertThat(name(home.open().catalogue())).isEmpty();
        assertThat(nameAsOf(2)).contains("Unge udenfor");
        assertThat(nameAsOf(3)).isEmpty();
    }

    @Test
    void a_hand_written_change_is_noticed_before_the_next_change_through_the_program() throws IOException {
        home.open()
                .configuration()
                .define(Map.of(PATH, FIGURE.formatted("Unge udenfor")), new Actor("økonom", Role.ECONOMIST));
        TestHome.define(folder, PATH, FIGURE.formatted("Unge uden job"));
        home.open()
                .configuration()
                .define(
                        Map.of(
                                "figures/unge-to.yaml",
                                FIGURE.replace("figure: unge", "figure: unge-to")
                                        .formatted("To")),
                        new Actor("økonom", Role.ECONOMIST));

        assertThat(nameAsOf(3)).contains("Unge uden job");
        assertThat(home.open().configuration().asOf(3).figure("unge-to")).isEmpty();
        assertThat(home.open().configuration().asOf(4).figure("unge-to")).isPresent();
    }
}
