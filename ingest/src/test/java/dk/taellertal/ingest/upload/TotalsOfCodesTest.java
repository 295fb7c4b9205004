package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that are the sums of others in their column, with nothing else in the line that says so. All numbers are made up. */
class TotalsOfCodesTest {

    private static final String BUDGET = "År;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n";

    private final Path folder;
    private TestHome home;

    TotalsOfCodesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void figure(String id, String dataset, String measure) throws IOException {
        TestHome.define(folder, "figures/%s.yaml".formatted(id), """
                figure: %s
                name: Prøve
                question: Hvad siger udtrækket?
                formula: sum
                of: {dataset: %s, measure: %s, label: Prøve}
                unit: kr.
                direction: none
                kind: input
                owner: Økonomi & Stab
                """.formatted(id, dataset, measure));
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "datasets/konti.yaml", """
                dataset: konti
                name: Konti
                source: Prøve
                slice: [aar]
                columns:
                  - {name: aar, role: period, label: År, headers: [Året], kinds: [year]}
                  - {name: sted, role: unit, label: Sted, headers: [Stedet]}
                  - {name: konto, role: dimension, label: Konto, headers: [Konto]}
                  - {name: antal, role: measure, label: Antal, headers: [Antallet], unit: stk., accumulation: flow}
                  - {name: pris, role: measure, label: Pris, headers: [Pris], unit: kr., accumulation: flow, additive: false, optional: true}
                """);
        figure("korrigeret", "budget", "korrigeret");
        figure("konti-antal", "konti", "antal");
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private UploadReport budget(String lines, String... settings) throws IOException {
        return home.publish("budget.csv", BUDGET + lines, settings);
    }

    private UploadReport accounts(String lines, String... settings) throws IOException {
        return home.publish("konti.csv", "Året;Stedet;Konto;Antallet;Pris\n" + lines, settings);
    }

    private static List<String> told(UploadReport report) {
        return report.findings().stream()
                .filter(f -> f.severity() != Finding.Severity.ERROR)
                .map(f -> "%d %s %s".formatted(f.line(), f.column(), f.message().key()))
                .toList();
    }

    @Test
    void a_main_account_and_its_main_function_are_checked_and_not_loaded() throws IOException {
        // 03.22 is 310 + 40 = 350, and 03 is 350 + 60 = 410.
        UploadReport report = budget("""
                2020;03;1;400;410;200
                2020;03.22;1;340;350;170
                2020;03.22.01;1;300;310;150
                2020;03.22.02;1;40;40;20
                2020;03.35.60;1;60;60;30
                """);

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(told(report)).containsExactly("2 Funktion sum.checked", "3 Funktion sum.checked");
        assertThat(TestHome.told(home.answer("korrigeret"))).containsExactly("2020 410.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void each_dranst_has_its_own_totals() throws IOException {
        // Dranst 1: 310 + 40 = 350; dranst 3: 7. A line of another dranst is no part.
        UploadReport report = budget("""
                2020;03;1;340;350;170
                2020;03.22.01;1;300;310;150
                2020;03.22.02;1;40;40;20
                2020;03;3;7;7;0
                2020;03.22.02;3;7;7;0
                """);

        assertThat(told(report)).containsExactly("2 Funktion sum.checked", "5 Funktion sum.checked");
        assertThat(TestHome.told(home.answer("korrigeret"))).containsExactly("2020 357.00");
    }

    @Test
    void a_main_account_that_is_not_the_sum_is_asked_about_in_both_readings() throws IOException {
        // The functions give 310 + 40 = 350; with the line of 300 it would be 650.
        String lines = """
                2020;03;1;340;300;170
                2020;03.22.01;1;300;310;150
                2020;03.22.02;1;40;40;20
                """;
        UploadReport report = budget(lines);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("sum.funktion");
            assertThat(q.options())
                    .extracting(Question.Option::answer, o -> o.meaning().arguments())
                    .containsExactly(
                            tuple("sum", List.of("Korrigeret budget", "350,00")),
                            tuple("række", List.of("Korrigeret budget", "650,00")));
        });
        assertThat(told(budget(lines, "answer sum.funktion=sum")))
                .containsExactly("2 Korrigeret budget sum.uneven", "2 Funktion sum.checked");
        assertThat(TestHome.told(home.answer("korrigeret"))).containsExactly("2020 350.00");
        budget(lines, "answer sum.funktion=række");
        assertThat(TestHome.told(home.answer("korrigeret"))).containsExactly("2020 650.00");
    }

    @Test
    void a_code_of_any_column_over_others_is_a_total_by_steps_between_points() throws IOException {
        // 1 is 2 + 3 = 5; 10 is no part of it, and prices are not added.
        UploadReport report = accounts("""
                2020;A;1;5;9
                2020;A;1.1;2;4
                2020;A;1.2;3;5
                2020;A;10;7;1
                """);

        assertThat(told(report)).containsExactly("2 Konto sum.checked");
        assertThat(TestHome.told(home.answer("konti-antal"))).containsExactly("2020 12.00");
    }

    @Test
    void codes_without_points_are_no_totals_of_longer_ones() throws IOException {
        // 1 = 1 of 10, and 101 = 60 + 41 of 1010 and 1011: chance, as with ages and municipalities.
        UploadReport report = accounts("""
                2020;A;1;1;1
                2020;A;10;1;1
                2020;A;101;101;1
                2020;A;1010;60;1
                2020;A;1011;41;1
                """);

        assertThat(told(report)).isEmpty();
        assertThat(report.rows()).isEqualTo(5);
    }

    @Test
    void a_code_over_those_of_another_place_is_no_total() throws IOException {
        UploadReport report = accounts("2020;A;1;5;9\n2020;B;1.1;2;4\n2020;B;1.2;3;5\n");

        assertThat(told(report)).isEmpty();
        assertThat(report.rows()).isEqualTo(3);
    }

    @Test
    void a_net_that_is_expenditure_and_income_together_is_checked_and_not_loaded() throws IOException {
        // 100 − 30 = 70, and 50 − 10 = 40.
        UploadReport report = accounts("""
                2020;A;Udgifter;100;1
                2020;A;Indtægter;-30;1
                2020;A;Netto;70;1
                2020;B;Udgifter;50;1
                2020;B;Indtægter;-10;1
                2020;B;Netto;40;1
                """);

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told(report)).containsExactly("4 Konto sum.checked", "7 Konto sum.checked");
        assertThat(TestHome.told(home.answer("konti-antal"))).containsExactly("2020 110.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void a_net_of_incomes_written_without_a_sign_is_asked_about() throws IOException {
        // 100 + 30 is 130, not 70; with the net it would be 200.
        UploadReport report = accounts("2020;A;Udgifter;100;1\n2020;A;Indtægter;30;1\n2020;A;Netto;70;1\n");

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("sum.konto");
            assertThat(q.options())
                    .extracting(Question.Option::answer, o -> o.meaning().arguments())
                    .containsExactly(
                            tuple("sum", List.of("Antallet", "130")), tuple("række", List.of("Antallet", "200")));
        });
    }

    @Test
    void a_net_beside_one_of_the_two_alone_is_a_line() throws IOException {
        UploadReport report = accounts("2020;A;Udgifter;100;1\n2020;A;Netto;70;1\n");

        assertThat(told(report)).isEmpty();
        assertThat(TestHome.told(home.answer("konti-antal"))).containsExactly("2020 170.00");
    }
}
