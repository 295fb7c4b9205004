package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counted after each event of the log: facts and definitions together, whatever came later. */
class SnapshotTest {

    private static final String PATH = "figures/medlemmer.yaml";
    private static final String DATASET = """
            dataset: klub
            name: Klub
            source: Prøvekilden
            slice: [periode]
            smallCount: 0
            columns:
              - {name: periode, role: period, label: År, headers: [Klubår], kinds: [year]}
              - {name: antal, role: measure, label: Antal, headers: [Klubantal], unit: personer, accumulation: stock}
            """;
    private static final String FIGURE = """
            figure: medlemmer
            name: %s
            question: Hvor mange er medlem?
            formula: sum
            of: {dataset: klub, measure: antal, label: Medlemmer}
            unit: personer
            decimals: 0
            direction: up
            kind: activity
            owner: Klubben
            """;

    @TempDir
    private Path folder;

    private TestHome home;

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "datasets/klub.yaml", DATASET);
        TestHome.define(folder, PATH, FIGURE.formatted("Medlemmer"));
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private UploadReport publish(int members) throws IOException {
        return home.publish("klub.csv", "Klubår;Klubantal\n2019;%d\n".formatted(members));
    }

    private void rename(String name) throws IOException {
        home.open()
                .configuration()
                .redefine(
                        new Actor("økonom", Role.ECONOMIST),
                        now -> new Configuration.Redefinition(
                                new TreeMap<>(Map.of(PATH, FIGURE.formatted(name))),
                                new ConfigurationEvent.HeadlineWritten("medlemmer", PATH, "")));
    }

    /** {@code name: period value} */
    private static List<String> told(Snapshot state) {
        KeyFigure figure = state.catalogue().figure("medlemmer").orElseThrow();
        List<String> told = new ArrayList<>();
        TestHome.told(state.answer(FigureQuestion.series(figure, "165")))
                .forEach(value -> told.add(figure.name() + ": " + value));
        return told;
    }

    @Test
    void an_earlier_event_gives_facts_and_definitions_as_they_were() throws IOException {
        // Event 1 notes the catalogue; a published file takes two events, a renamed figure two.
        publish(20);
        long first = home.open().snapshot().sequence();
        rename("Aktive medlemmer");
        long second = home.open().snapshot().sequence();
        UploadReport later = publish(40);
        home.undo(later);
        long last = home.open().snapshot().sequence();

        assertThat(List.of(first, second)).containsExactly(3L, 5L);
        assertThat(told(home.open().at(first))).containsExactly("Medlemmer: 2019 20.00");
        assertThat(told(home.open().at(second))).containsExactly("Aktive medlemmer: 2019 20.00");
        assertThat(told(home.open().at(7))).containsExactly("Aktive medlemmer: 2019 40.00");
        assertThat(told(home.open().at(last))).containsExactly("Aktive medlemmer: 2019 20.00");
        assertThat(told(home.open().at(1))).isEmpty();
    }

    @Test
    void an_answer_names_the_event_by_which_it_is_had_again() throws IOException {
        publish(20);
        rename("Aktive medlemmer");

        String named = home.answer("medlemmer").dataVersion();

        assertThat(named).isEqualTo("5");
        assertThat(told(home.open().at(Long.parseLong(named)))).containsExactly("Aktive medlemmer: 2019 20.00");
    }

    @Test
    void one_snapshot_stays_as_it_was_taken_while_others_publish_and_define() throws IOException {
        publish(20);
        Snapshot taken = home.open().snapshot();
        publish(40);
        rename("Aktive medlemmer");

        assertThat(told(taken)).containsExactly("Medlemmer: 2019 20.00");
        assertThat(told(home.open().snapshot())).containsExactly("Aktive medlemmer: 2019 40.00");
    }

    @Test
    void an_event_that_changes_no_answer_makes_no_other_snapshot() throws IOException {
        publish(20);
        Snapshot before = home.open().snapshot();
        home.publish("klub.csv", "Klubår;Klubantal\n2019;mange\n");

        assertThat(home.open().sequence()).isGreaterThan(before.sequence());
        assertThat(home.open().snapshot()).isSameAs(before);
        assertThat(home.open().at(home.open().sequence())).isSameAs(before);
    }

    @Test
    void an_event_that_is_not_there_yet_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.open().at(2))
                .withMessage("there is no state of the data '2' (0…1)");
    }

    @Test
    void before_the_first_noted_catalogue_the_first_noted_one_counts() {
        assertThat(home.open().at(0).catalogue().figure("medlemmer")).isPresent();
    }

    @Test
    void a_dataset_that_lost_a_column_cannot_be_asked_by_the_definitions_of_before() throws IOException {
        publish(20);
        home.close();
        TestHome.define(folder, "datasets/klub.yaml", DATASET.replace("name: antal", "name: personer"));
        TestHome.define(folder, PATH, FIGURE.formatted("Medlemmer").replace("measure: antal", "measure: personer"));
        home = TestHome.in(folder);

        assertThat(told(home.open().snapshot())).containsExactly("Medlemmer: 2019 20.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.open().at(3))
                .withMessageContaining("the definitions of event 3 ask for datasets in another form")
                .withMessageContaining("antal");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void any_earlier_state_is_the_one_that_was_seen_then(long seed) throws IOException {
        Random random = new Random(seed);
        Map<Long, List<String>> seen = new TreeMap<>();
        List<UploadReport> published = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            switch (random.nextInt(4)) {
                case 0 -> rename("Navn " + step);
                case 1 -> {
                    if (!published.isEmpty()) {
                        home.undo(published.removeLast());
                    }
                }
                default -> published.add(publish(100 + step));
            }
            seen.put(home.open().snapshot().sequence(), told(home.open().snapshot()));
        }
        home.reopen();
        seen.forEach((sequence, told) -> assertThat(told(home.open().at(sequence)))
                .as("seed %d, event %d", seed, sequence)
                .isEqualTo(told));
    }
}
