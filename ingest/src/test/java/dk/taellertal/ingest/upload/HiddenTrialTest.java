package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.value.Computed;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who may send files guesses at rows that are hidden, and tries the guess; k is 5. */
class HiddenTrialTest {

    private static final String DATASET = """
            dataset: maaling
            name: Måling
            source: Prøvekilden
            slice: [periode]
            columns:
              - {name: periode, role: period, label: År, headers: [År], kinds: [year]}
              - {name: afdeling, role: unit, label: Afdeling, headers: [Afdeling]}
              - {name: antal, role: count, label: Svar, headers: [Antal svar], unit: personer, accumulation: flow}
            """;
    private static final String FIGURE = """
            figure: svar
            name: Svar
            question: Hvor mange svarede?
            formula: sum
            of: {dataset: maaling, measure: antal, label: Svar}
            unit: personer
            decimals: 0
            direction: none
            kind: activity
            owner: Prøven
            """;
    private static final String HEAD = "År;Afdeling;Antal svar\n";
    /** 71 − 60 − 8 = 3: A is hidden, and B with it. */
    private static final String TRUE_ROWS = HEAD + "2020;A;3\n2020;B;8\n2020;C;60\n";

    private static final String WRONG_GUESS = HEAD + "2020;A;2\n2020;B;9\n2020;C;60\n";

    private final Path folder;
    private Optional<TestHome> home = Optional.empty();

    HiddenTrialTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        home.ifPresent(TestHome::close);
    }

    private TestHome home(String dataset) throws IOException {
        TestHome.define(folder, "datasets/maaling.yaml", dataset);
        TestHome.define(folder, "figures/svar.yaml", FIGURE);
        TestHome made = TestHome.in(folder);
        home = Optional.of(made);
        return made;
    }

    @Test
    void a_right_guess_and_a_wrong_one_are_told_the_same() throws IOException {
        TestHome home = home(DATASET);
        home.publish("sand.csv", TRUE_ROWS);

        UploadReport right = home.check(home.file("gaet.csv", TRUE_ROWS));
        UploadReport wrong = home.check(home.file("gaet.csv", WRONG_GUESS));

        assertThat(right.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(right.upload()).isEmpty();
        assertThat(right.effect()).isEqualTo(wrong.effect());
        assertThat(right.effect().difference()).isEmpty();
        assertThat(right.findings()).isEqualTo(wrong.findings());
    }

    @Test
    void a_period_that_nothing_counts_for_is_told_row_by_row() throws IOException {
        TestHome home = home(DATASET);
        home.publish("sand.csv", TRUE_ROWS);

        UploadReport next = home.check(home.file("2021.csv", HEAD + "2021;A;20\n2021;B;30\n"));

        assertThat(next.effect().difference()).contains(new Difference(2, 0, 0));
        assertThat(next.changes())
                .singleElement()
                .satisfies(change -> assertThat(
                                change.after().flatMap(Computed::amount).orElseThrow())
                        .isEqualByComparingTo("50"));
    }

    @Test
    void own_rows_beside_hidden_ones_do_not_tell_of_them_by_what_the_sum_becomes() throws IOException {
        TestHome home = home(DATASET.replace("slice: [periode]", "slice: [periode, afdeling]"));
        home.publish("sand.csv", TRUE_ROWS);

        // B of 1000 instead of 8 would make 71 into 1063, and 1063 − 1000 − 60 = 3 is A.
        UploadReport report = home.check(home.file("gaet.csv", HEAD + "2020;B;1000\n"));

        assertThat(report.effect().difference()).isEmpty();
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void a_sum_that_is_hidden_now_is_not_shown_with_own_rows_added_to_it() throws IOException {
        TestHome home = home(DATASET.replace("slice: [periode]", "slice: [periode, afdeling]"));
        home.publish("sand.csv", HEAD + "2020;A;3\n");

        // 103 − 100 = 3
        UploadReport report = home.check(home.file("gaet.csv", HEAD + "2020;B;100\n"));

        assertThat(report.changes())
                .noneMatch(change -> change.after().flatMap(Computed::amount).isPresent());
    }

    @Test
    void who_sent_a_file_that_waits_is_told_no_more_and_who_may_approve_it_all() throws IOException {
        TestHome home = home(DATASET.replace("slice:", "approval: second-person\nslice:"));
        UploadReport first = sent(home, "sand.csv", TRUE_ROWS);
        home.open().uploads().approve(first.upload().orElseThrow(), new Actor("bo", Role.ECONOMIST));

        UploadReport guess = sent(home, "gaet.csv", WRONG_GUESS);
        String id = guess.upload().orElseThrow();

        assertThat(guess.outcome()).isEqualTo(Outcome.STAGED);
        assertThat(guess.effect().difference()).isEmpty();
        assertThat(home.open()
                        .uploads()
                        .consequence(id, new Actor("anna", Role.ECONOMIST))
                        .effect()
                        .difference())
                .isEmpty();
        // A and B are others; 71 is as it was.
        assertThat(home.open()
                        .uploads()
                        .consequence(id, new Actor("bo", Role.ECONOMIST))
                        .effect())
                .isEqualTo(new UploadReport.Effect(
                        3,
                        Optional.of(new Difference(0, 2, 0)),
                        Map.of(first.upload().orElseThrow(), 3L),
                        List.of(),
                        guess.changes()));
    }

    private static UploadReport sent(TestHome home, String name, String text) throws IOException {
        return home.open()
                .uploads()
                .publish(home.file(name, text), name, ReadSettings.NONE, new Actor("anna", Role.ECONOMIST));
    }

    @Test
    void a_dataset_that_hides_nothing_is_told_row_by_row() throws IOException {
        TestHome home = home(DATASET.replace("slice:", "smallCount: 0\nslice:"));
        home.publish("sand.csv", TRUE_ROWS);

        assertThat(home.check(home.file("gaet.csv", WRONG_GUESS)).effect().difference())
                .contains(new Difference(0, 2, 0));
        assertThat(home.check(home.file("igen.csv", TRUE_ROWS)).outcome()).isEqualTo(Outcome.UNCHANGED);
    }
}
