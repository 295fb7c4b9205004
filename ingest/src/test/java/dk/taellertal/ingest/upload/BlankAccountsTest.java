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

/** Lines of a budget follow-up whose account is blank beside lines that have one. All numbers are made up. */
class BlankAccountsTest {

    private static final String HEADER =
            "Periode;Omkostningssted;PSP-element;Artskonto;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n";

    /** 300 + 50 − 20 = 330; 310 + 50 − 20 = 340; 120 + 25 − 5 = 140. */
    private static final String DETAILS = """
            2020;0004120;;22000000;03.22.01;1;300,00;310,00;120,00
            2020;0004120;;40000000;03.22.01;1;50,00;50,00;25,00
            2020;0004120;;79000000;03.22.01;1;20,00-;20,00-;5,00-
            """;

    private final Path folder;
    private TestHome home;

    BlankAccountsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "figures/korrigeret.yaml", """
                figure: korrigeret
                name: Prøve
                question: Hvad siger udtrækket?
                formula: sum
                of: {dataset: budget, measure: korrigeret, label: Prøve}
                unit: kr.
                direction: none
                kind: input
                owner: Økonomi & Stab
                """);
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private UploadReport sent(String lines, String... settings) throws IOException {
        return home.publish("budget.csv", HEADER + lines, settings);
    }

    private List<String> revised(String... only) {
        return TestHome.told(home.answer("korrigeret", only));
    }

    private static List<String> told(UploadReport report, Finding.Severity severity) {
        return report.findings().stream()
                .filter(f -> f.severity() == severity)
                .filter(f -> f.message().key().startsWith("sum.")
                        || f.message().key().startsWith("total."))
                .map(f -> "%d %s %s %s"
                        .formatted(
                                f.line(),
                                f.column(),
                                f.message().key(),
                                f.message().arguments()))
                .toList();
    }

    @Test
    void a_sum_of_the_accounts_under_it_is_checked_and_not_loaded() throws IOException {
        UploadReport report = sent(DETAILS + "2020;0004120;;;03.22.01;1;330,00;340,00;140,00\n");

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(3);
        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("5 Artskonto sum.checked [3, Artskonto]");
        assertThat(told(report, Finding.Severity.WARNING)).isEmpty();
        assertThat(revised()).containsExactly("2020 340.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void a_blank_that_excel_keeps_is_blank() throws IOException {
        UploadReport report = sent(DETAILS + "2020;0004120;;=\"\";03.22.01;1;330,00;340,00;140,00\n");

        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("5 Artskonto sum.checked [3, Artskonto]");
        assertThat(revised()).containsExactly("2020 340.00");
    }

    @Test
    void a_sum_may_stand_above_its_accounts_and_beside_other_sums() throws IOException {
        // 340 + 75 = 415; the sum of 0004121 is that of its one account.
        UploadReport report = sent("2020;0004120;;;03.22.01;1;330,00;340,00;140,00\n" + DETAILS
                + "2020;0004121;;;03.22.01;1;70,00;75,00;30,00\n"
                + "2020;0004121;;22000000;03.22.01;1;70,00;75,00;30,00\n"
                + "Resultat;;;;;;400,00;415,00;170,00\n"
                + "Samlet resultat;;;;;;400,00;415,00;170,00\n");

        assertThat(told(report, Finding.Severity.NOTE))
                .containsExactly("2 Artskonto sum.checked [3, Artskonto]", "6 Artskonto sum.checked [1, Artskonto]");
        assertThat(told(report, Finding.Severity.WARNING)).isEmpty();
        assertThat(revised()).containsExactly("2020 415.00");
    }

    @Test
    void a_sum_is_told_where_its_project_is_blank_as_well() throws IOException {
        // 310 + 50 = 360 with and without a project; the line without both is the sum of the two projects' accounts.
        UploadReport report = sent("""
                2020;0004120;XG-0000004025-00003;22000000;03.22.01;1;300,00;310,00;120,00
                2020;0004120;XG-0000004025-00004;40000000;03.22.01;1;50,00;50,00;25,00
                2020;0004120;;;03.22.01;1;350,00;360,00;145,00
                """);

        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("4 Artskonto sum.checked [2, Artskonto]");
        assertThat(revised()).containsExactly("2020 360.00");
    }

    @Test
    void a_sum_over_accounts_with_and_without_a_project_is_told_by_all_of_them() throws IOException {
        // 310 without a project and 50 with one; the line is the sum of both, 360.
        UploadReport report = sent("""
                2020;0004120;;22000000;03.22.01;1;300,00;310,00;120,00
                2020;0004120;XG-0000004025-00004;40000000;03.22.01;1;50,00;50,00;25,00
                2020;0004120;;;03.22.01;1;350,00;360,00;145,00
                """);

        assertThat(told(report, Finding.Severity.WARNING)).isEmpty();
        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("4 Artskonto sum.checked [2, Artskonto]");
        assertThat(revised()).containsExactly("2020 360.00");
    }

    @Test
    void each_grouping_has_a_sum_of_its_own() throws IOException {
        // 002: 100 + 20 = 120; 005: 30 + 7 = 37; together 157.
        UploadReport report = home.publish("budget.csv", """
                Periode;Funktion;Dranst;Gruppering;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug
                2020;03.22.01;1;002;22000000;100;100;50
                2020;03.22.01;1;002;40000000;20;20;10
                2020;03.22.01;1;002;;120;120;60
                2020;03.22.01;1;005;22000000;30;30;15
                2020;03.22.01;1;005;40000000;7;7;3
                2020;03.22.01;1;005;;37;37;18
                """);

        assertThat(told(report, Finding.Severity.NOTE))
                .containsExactly("4 Artskonto sum.checked [2, Artskonto]", "7 Artskonto sum.checked [2, Artskonto]");
        assertThat(revised()).containsExactly("2020 157.00");
        assertThat(revised("gruppering=005")).containsExactly("2020 37.00");
    }

    @Test
    void ten_thousand_sums_of_a_file_in_several_parts_are_all_taken_out() throws IOException {
        // 1 + 2 + 3 = 6 kr. revised in each of 10,000 places.
        StringBuilder lines = new StringBuilder();
        for (int place = 10_000; place < 20_000; place++) {
            for (int account = 1; account <= 3; account++) {
                lines.append("2020;%d;;2200000%d;03.22.01;1;0,00;%d,00;0,00\n".formatted(place, account, account));
            }
            lines.append("2020;%d;;;03.22.01;1;0,00;6,00;0,00\n".formatted(place));
        }
        UploadReport report = sent(lines + "Resultat;;;;;;0,00;60000,00;0,00\n");

        assertThat(report.rows()).isEqualTo(30_000);
        assertThat(revised()).containsExactly("2020 60000.00");
        assertThat(told(report, Finding.Severity.WARNING)).isEmpty();
        assertThat(told(report, Finding.Severity.NOTE))
                .hasSize(51)
                .contains("5 Artskonto sum.checked [3, Artskonto]", "0 Artskonto sum.checkedMore [9950]");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void whole_kroner_may_be_off_by_rounding_and_no_more() throws IOException {
        // Three accounts in whole kroner: 100 + 100 + 100 = 300, each off by half a krone at most; 2 kr. are allowed.
        String accounts = """
                2020;0004120;;22000000;03.22.01;1;100;100;100
                2020;0004120;;22000001;03.22.01;1;100;100;100
                2020;0004120;;22000002;03.22.01;1;100;100;100
                """;

        assertThat(told(sent(accounts + "2020;0004120;;;03.22.01;1;302;301;298\n"), Finding.Severity.NOTE))
                .containsExactly("5 Artskonto sum.checked [3, Artskonto]");
        assertThat(sent(accounts + "2020;0004120;;;03.22.01;1;300;300;297\n").outcome())
                .isEqualTo(Outcome.ASKED);
    }

    @Test
    void accounts_that_give_less_than_their_sum_are_a_warning_with_both_numbers() throws IOException {
        // The accounts give 330, 340 and 140: 10 of the revised budget stand on accounts that are not there.
        UploadReport report = sent(DETAILS + "2020;0004120;;;03.22.01;1;330,00;350,00;140,00\n");

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told(report, Finding.Severity.WARNING)).containsExactly("5 Korrigeret budget sum.short [3, 340,00]");
        assertThat(revised()).containsExactly("2020 340.00");
    }

    @Test
    void a_blank_account_that_its_accounts_cannot_give_is_asked_about_in_both_readings() throws IOException {
        // 340 + 90 = 430 where it is a line of its own.
        String lines = DETAILS + "2020;0004120;;;03.22.01;1;330,00;90,00;140,00\n";
        UploadReport report = sent(lines);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("sum.art");
            assertThat(q.text().arguments())
                    .containsExactly("5", "3", "Artskonto", "Korrigeret budget", "90,00", "340,00", "1");
            assertThat(q.options())
                    .extracting(Question.Option::answer, o -> o.meaning().arguments())
                    .containsExactly(
                            tuple("sum", List.of("Korrigeret budget", "340,00")),
                            tuple("række", List.of("Korrigeret budget", "430,00")));
        });
        assertThat(home.kept()).containsExactly(0L, 0L, 0L);

        assertThat(told(sent(lines, "answer sum.art=sum"), Finding.Severity.WARNING))
                .containsExactly("5 Korrigeret budget sum.uneven [3, 340,00]");
        assertThat(revised()).containsExactly("2020 340.00");
        assertThat(sent(lines, "answer sum.art=række").outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 430.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
        assertThat(TestHome.errors(sent(lines, "answer sum.art=ja"))).containsExactly("0  answer.unknown");
    }

    @Test
    void an_answer_given_once_does_not_make_the_sums_of_the_next_file_rows() throws IOException {
        // 310 + 50 − 20 = 340 stands as a sum, whatever was said of others.
        UploadReport report =
                sent(DETAILS + "2020;0004120;;;03.22.01;1;330,00;340,00;140,00\n", "answer sum.art=række");

        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("5 Artskonto sum.checked [3, Artskonto]");
        assertThat(revised()).containsExactly("2020 340.00");
    }

    @Test
    void a_blank_account_with_no_accounts_beside_it_is_loaded_and_told_of() throws IOException {
        // 340 + 500: nothing else in the file speaks of 0004199, so its amount stands there alone.
        UploadReport report = sent(DETAILS + "2020;0004199;;;03.22.01;1;500,00;500,00;0,00\n");

        assertThat(report.rows()).isEqualTo(4);
        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("5 Artskonto sum.alone [1, Artskonto]");
        assertThat(revised()).containsExactly("2020 840.00");
    }

    @Test
    void a_follow_up_without_accounts_at_all_is_loaded_as_it_is() throws IOException {
        UploadReport report = sent("""
                2020;0004120;;;03.22.01;1;330,00;340,00;140,00
                2020;0004121;;;03.22.01;1;70,00;75,00;30,00
                """);

        assertThat(told(report, Finding.Severity.NOTE)).isEmpty();
        assertThat(revised()).containsExactly("2020 415.00");
    }

    @Test
    void lines_without_a_project_beside_lines_with_one_are_lines_of_their_own() throws IOException {
        // 310 + 40: the profile says nothing of blank projects, and 310 is no sum of 40.
        UploadReport report = sent("""
                2020;0004120;;22000000;03.22.01;1;300,00;310,00;120,00
                2020;0004120;XG-0000004025-00003;22000000;03.22.01;1;40,00;40,00;10,00
                """);

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("2 PSP-element sum.rows [1, PSP-element]");
        assertThat(revised()).containsExactly("2020 350.00");
    }

    @Test
    void lines_without_a_project_that_are_the_sums_of_several_projects_are_sums_all_the_same() throws IOException {
        // 40 + 60 = 100 and 30 + 20 = 50: twice by chance is too much.
        UploadReport report = sent("""
                2020;0004120;;22000000;03.22.01;1;100,00;100,00;100,00
                2020;0004120;XG-0000004025-00003;22000000;03.22.01;1;40,00;40,00;40,00
                2020;0004120;XG-0000004025-00004;22000000;03.22.01;1;60,00;60,00;60,00
                2020;0004120;;40000000;03.22.01;1;50,00;50,00;50,00
                2020;0004120;XG-0000004025-00003;40000000;03.22.01;1;30,00;30,00;30,00
                2020;0004120;XG-0000004025-00004;40000000;03.22.01;1;20,00;20,00;20,00
                """);

        assertThat(told(report, Finding.Severity.NOTE))
                .containsExactly(
                        "2 PSP-element sum.checked [2, PSP-element]", "5 PSP-element sum.checked [2, PSP-element]");
        assertThat(revised()).containsExactly("2020 150.00");
    }

    @Test
    void where_some_lines_without_a_project_are_sums_and_others_are_not_it_is_asked() throws IOException {
        // 100 = 40 + 60, but 55 is not 30 + 20.
        UploadReport report = sent("""
                2020;0004120;;22000000;03.22.01;1;100,00;100,00;100,00
                2020;0004120;XG-0000004025-00003;22000000;03.22.01;1;40,00;40,00;40,00
                2020;0004120;XG-0000004025-00004;22000000;03.22.01;1;60,00;60,00;60,00
                2020;0004120;;40000000;03.22.01;1;50,00;55,00;50,00
                2020;0004120;XG-0000004025-00003;40000000;03.22.01;1;30,00;30,00;30,00
                2020;0004120;XG-0000004025-00004;40000000;03.22.01;1;20,00;20,00;20,00
                """);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).extracting(Question::key).containsExactly("sum.psp");
    }
}
