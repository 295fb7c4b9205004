package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extracts of a source of which is remembered that the one period above the header is theirs. */
class PeriodFromTitleTest {

    private static final String ROWS = """
            Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug
            06.45.51;1;350.000,00;350.000,00;87.643,75
            06.45.51;2;0,00;0,00;1.200,00-
            """;

    private final Path folder;
    private TestHome home;

    PeriodFromTitleTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "profiles/opfoelgning.yaml", """
                profile: opfoelgning
                name: Økonomis opfølgning
                missing: ["#DIV/0!", "-"]
                zero: [""]
                remembered: {dataset: budget, header: [Funktion, Dranst, Oprindeligt budget, Korrigeret budget, Forbrug], answers: {}, periodFromTitle: true}
                """);
        TestHome.define(folder, "figures/brugt.yaml", """
                figure: brugt
                name: Brugt
                question: Hvor meget er brugt?
                formula: sum
                of: {dataset: budget, measure: forbrug, label: Forbrug}
                unit: kr.
                decimals: 2
                direction: none
                kind: input
                owner: Økonomi & Stab
                period: month
                """);
        TestHome.define(folder, "datasets/besoeg.yaml", """
                dataset: besoeg
                name: Besøg
                source: Bibliotekerne
                slice: [periode]
                columns:
                  - {name: periode, role: period, label: År, headers: [År], kinds: [year]}
                  - {name: besoeg, role: measure, label: Besøg, headers: [Besøg], unit: besøg, accumulation: flow}
                """);
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budgetopfølgning pr. 31.03.2020          | 2020-03",
                "Budgetopfølgning pr. 31-03-2020;;;;      | 2020-03",
                "=\"Budgetopfølgning pr. 31.03.2020\";;;; | 2020-03",
                "Pr. 1.12.2019                            | 2019-12"
            })
    void the_one_date_of_the_title_is_the_period_of_every_row(String title, String month) throws IOException {
        UploadReport report = home.publish("opfoelgning.csv", title + "\n" + ROWS);

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.findings()).extracting(f -> f.message().key()).contains("profile.recalled");
        // 87,643.75 − 1,200.00
        assertThat(TestHome.told(home.answer("brugt"))).containsExactly(month + " 86443.75");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void the_year_of_a_title_is_the_period_where_it_stands_alone() throws IOException {
        UploadReport report = home.publish("regnskab.csv", "Regnskab 2019\n" + ROWS);

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.upload()).isPresent();
        assertThat(home.uploads())
                .singleElement()
                .satisfies(u -> assertThat(u.settings()).contains("answer periode=2019"));
    }

    @Test
    void of_two_dates_none_is_chosen() throws IOException {
        UploadReport report = home.publish(
                "opfoelgning.csv", "Budgetopfølgning pr. 31.03.2020\nUdtrukket: 07-04-2020 08:15\n" + ROWS);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions())
                .singleElement()
                .satisfies(q -> assertThat(q.options())
                        .extracting(Question.Option::answer)
                        .containsExactly("2020-03", "2020-04"));
        assertThat(home.kept()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void without_a_date_it_is_asked_and_nothing_offered() throws IOException {
        UploadReport report = home.publish("opfoelgning.csv", "Budgetopfølgning\n" + ROWS);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("periode");
            assertThat(q.options()).isEmpty();
        });
    }

    @Test
    void a_period_given_now_goes_before_the_titles() throws IOException {
        home.publish("opfoelgning.csv", "Pr. 31.03.2020\n" + ROWS, "answer periode=2020-02");

        assertThat(TestHome.told(home.answer("brugt"))).containsExactly("2020-02 86443.75");
    }

    @Test
    void one_column_that_fits_is_told_as_that_and_not_as_a_list_of_nothing() throws IOException {
        UploadReport report =
                home.check(home.file("x.csv", "Navn;Besøg\nNord;5\n"), "dataset=besoeg", "set periode=2020");

        assertThat(TestHome.errors(report)).containsExactly("1  file.oneColumn");
    }
}
