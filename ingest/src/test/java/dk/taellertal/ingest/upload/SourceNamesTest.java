package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracts whose columns bear the names of their source. All numbers are made up. */
class SourceNamesTest {

    /** 1,000,000 + 50,000 − 20,000 + 5,000 = 1,035,000 revised, less 400,000 leaves 635,000; the other lines likewise. */
    private static final String PRISME = """
            SYNTETISK Prisme, budgetopfølgning;;;;;;;;;;;;;;;;
            Udskrevet 07-04-2020;;;;;;;;;;;;;;;;
            ;;;;;;;;;;;;;;;;
            Regnskabsår;Sted;Stednavn;Projekt;Artsnr.;Funktionsnr.;Dr.anst;Gruppering;Vedtaget budget;Tillægsbev.;Budgetomplaceringer;Genbevilling;Korr. budget;Bogført;Forv. forbrug;Rest;Forbrugspct.
            2020;0004120;Skole Nord;XG-0000004025-00003;40000000;032201;1;002;1.000.000,00;50.000,00;-20.000,00;5.000,00;1.035.000,00;400.000,00;1.020.000,00;635.000,00;38,6
            2020;0004121;Skole Syd;;40000000;032201;1;002;500.000,00;0,00;20.000,00;0,00;520.000,00;130.000,00;515.000,00;390.000,00;25,0
            2020;0004121;Skole Syd;;79000000;032201;1;005;-60.000,00;;;;-60.000,00;-15.000,00;-60.000,00;-45.000,00;#DIV/0!
            I alt;;;;;;;;1.440.000,00;50.000,00;0,00;5.000,00;1.495.000,00;515.000,00;1.475.000,00;980.000,00;34,4
            """;

    private static final int INSIGHT_COLUMNS = 55;

    private final Path folder;
    private final Random random = new Random(2023);
    private TestHome home;

    SourceNamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        figure("bogfoert", "budget", "forbrug");
        figure("vedtaget", "budget", "oprindeligt");
        figure("rest", "budget", "rest");
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
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

    private Path prisme(String text) throws IOException {
        Path file = home.file("SYNTETISK-prisme.csv", "");
        return Files.writeString(file, text.replace("\n", "\r\n"), Charset.forName("windows-1252"));
    }

    private static List<String> told(UploadReport report, Finding.Severity severity) {
        return report.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> "%d %s %s".formatted(f.line(), f.column(), f.message().key()))
                .toList();
    }

    @Test
    void a_follow_up_from_prisme_is_known_by_prismes_own_names() throws IOException {
        UploadReport report = home.publish(prisme(PRISME));

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.mapping().orElseThrow().profile()).isEqualTo("prisme");
        assertThat(report.synthetic()).isTrue();
        // 1,000,000 + 500,000 − 60,000; 400,000 + 130,000 − 15,000; 635,000 + 390,000 − 45,000
        assertThat(TestHome.told(home.answer("vedtaget"))).containsExactly("2020 1440000.00");
        assertThat(TestHome.told(home.answer("bogfoert"))).containsExactly("2020 515000.00");
        assertThat(TestHome.told(home.answer("rest"))).containsExactly("2020 980000.00");
        assertThat(TestHome.told(home.answer("bogfoert", "omkostningssted=0004121")))
                .containsExactly("2020 115000.00");
        assertThat(TestHome.told(home.answer("bogfoert", "funktion=03.22.01"))).containsExactly("2020 515000.00");
        // Grouping 002 has 400,000 + 130,000, and 005 the income.
        assertThat(TestHome.told(home.answer("bogfoert", "gruppering=002"))).containsExactly("2020 530000.00");
        assertThat(TestHome.told(home.answer("bogfoert", "gruppering=005"))).containsExactly("2020 -15000.00");
        assertThat(told(report, Finding.Severity.WARNING)).isEmpty();
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
        assertThat(home.publish(prisme(PRISME)).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void what_prisme_leaves_blank_is_0_and_what_is_not_read_is_told() throws IOException {
        assertThat(home.check(prisme(PRISME)).findings())
                .filteredOn(f -> f.severity() == Finding.Severity.NOTE)
                .extracting(Finding::line, Finding::column, f -> f.message().key())
                .contains(
                        tuple(7, "Tillægsbev.", "mark.zeroBlank"),
                        tuple(7, "Budgetomplaceringer", "mark.zeroBlank"),
                        tuple(7, "Genbevilling", "mark.zeroBlank"),
                        tuple(7, "Forbrugspct.", "mark.error"),
                        tuple(4, "Forbrugspct.", "column.unused"),
                        tuple(8, "", "line.total"));
    }

    @Test
    void the_rules_of_the_contract_hold_for_prismes_columns_and_sums() throws IOException {
        UploadReport report = home.check(prisme(PRISME.replace("1.035.000,00", "1.036.000,00")
                .replace("I alt;;;;;;;;1.440.000,00", "I alt;;;;;;;;1.441.000,00")));

        // 1,036,000 is not the 1,035,000 of its parts, and 1,036,000 − 400,000 = 636,000 is not 635,000.
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .extracting(Finding::line, Finding::column, Finding::value)
                .containsExactlyInAnyOrder(
                        tuple(5, "Korrigeret budget", "1036000.00"), tuple(5, "Restbudget", "635000.00"));
        // 1,441,000 against 1,440,000 of the lines, and 1,495,000 against 1,496,000.
        assertThat(told(report, Finding.Severity.WARNING))
                .containsExactly("8 Vedtaget budget total.uneven", "8 Korr. budget total.uneven");
    }

    @Test
    void a_rest_that_takes_orders_off_as_well_is_not_taken_for_the_rest() throws IOException {
        UploadReport report = home.check(
                prisme(PRISME.replace(";Rest;", ";Rest efter disponering;").replace("635.000,00", "600.000,00")));

        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(told(report, Finding.Severity.NOTE)).contains("4 Rest efter disponering column.unused");
    }

    @Test
    void which_of_two_columns_that_both_mean_one_is_asked() throws IOException {
        Path file = prisme(PRISME.replace(";Forbrugspct.", ";Realiseret")
                .replace(";38,6", ";1,00")
                .replace(";25,0", ";2,00")
                .replace(";34,4", ";"));
        UploadReport report = home.check(file);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions())
                .extracting(
                        Question::key,
                        q -> q.options().stream().map(Question.Option::answer).toList())
                .containsExactly(tuple("kolonne:forbrug", List.of("Bogført", "Realiseret")));
        // Bogført is 400,000 + 130,000 − 15,000.
        assertThat(TestHome.errors(home.check(file, "answer kolonne:forbrug=Bogført")))
                .isEmpty();
        assertThat(home.publish(file, "answer kolonne:forbrug=Bogført").outcome())
                .isEqualTo(Outcome.PUBLISHED);
        assertThat(TestHome.told(home.answer("bogfoert"))).containsExactly("2020 515000.00");
        // The rest of 635,000 is 1,035,000 less 400,000; less 1 it is another number, and so on.
        assertThat(TestHome.errors(home.check(file, "answer kolonne:forbrug=Realiseret")))
                .anyMatch(error -> error.startsWith("5 Restbudget"));
    }

    @Test
    void names_behind_functions_and_dranst_are_no_part_of_their_codes() throws IOException {
        home.publish(prisme(PRISME.replace(";032201;1;", ";3.22.01 Folkeskoler;1 Drift;")));

        assertThat(TestHome.told(home.answer("bogfoert", "funktion=03.22.01", "dranst=1")))
                .containsExactly("2020 515000.00");
    }

    @Test
    void a_file_with_names_of_the_contract_itself_is_read_by_the_contracts_profile() throws IOException {
        UploadReport report = home.check(home.file(
                "SYNTETISK-opus.csv",
                "År;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n2020;03.22.01;1;1;2;3\n"));

        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.mapping().orElseThrow().profile()).isEqualTo("opus");
    }

    /** KMD Insight's template: line 1 the technical names, line 2 the own ones where cells have them. */
    private static String insight(String[] own, String[]... rows) {
        StringBuilder text = new StringBuilder("\ufeffMetadata");
        for (int i = 1; i <= 5; i++) {
            text.append(";Dato").append(i);
        }
        text.append(";Klokkeslæt1;Klokkeslæt2;CPR");
        for (int i = 1; i <= 30; i++) {
            text.append(";Tekst").append(i);
        }
        for (int i = 1; i <= 16; i++) {
            text.append(";Numerisk").append(i);
        }
        text.append("\r\n").append(line("1", own));
        for (String[] row : rows) {
            text.append(line("", row));
        }
        return text.toString();
    }

    /** @param cells cpr, tekst1, tekst2, tekst3, numerisk1 */
    private static String line(String metadata, String... cells) {
        String[] line = new String[INSIGHT_COLUMNS];
        Arrays.fill(line, "");
        line[0] = metadata;
        System.arraycopy(cells, 0, line, 8, 4);
        line[39] = cells[4];
        return String.join(";", line) + "\r\n";
    }

    private static String[] cells(String... cells) {
        return cells;
    }

    @Test
    void an_extract_from_kmd_insight_is_known_by_the_names_in_its_second_line() throws IOException {
        UploadReport report = home.publish(
                "SYNTETISK-CD_Prognose.csv",
                insight(
                        cells("", "Prognoseår", "Alder", "År", "Antal borgere"),
                        cells("", "2020", "0", "2021", "310"),
                        cells("", "2020", "1 år", "2021", "325"),
                        cells("", "2020", "100-", "2021", "4")));

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.mapping().orElseThrow().profile()).isEqualTo("kmd-insight");
        // 310 + 325 + 4
        assertThat(TestHome.told(home.answer("prognose-2020"))).containsExactly("2021 639.00");
        assertThat(told(report, Finding.Severity.WARNING)).containsExactly("1 CPR personal.blank");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void one_filled_cell_in_kmd_insights_column_cpr_refuses_the_file() throws IOException {
        String number = "%02d%02d%02d%04d".formatted(1 + random.nextInt(28), 3, 70, random.nextInt(10_000));
        UploadReport report = home.publish(
                "SYNTETISK-CD_Prognose.csv",
                insight(
                        cells("", "Prognoseår", "Alder", "År", "Antal borgere"),
                        cells("", "2020", "0", "2021", "310"),
                        cells(number, "2020", "1", "2021", "325")));

        assertThat(TestHome.errors(report)).containsExactly("4  personal.cpr");
        assertThat(report.toString()).doesNotContain(number);
        assertThat(home.kept()).containsExactly(0L, 0L, 0L);
    }
}
