package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

/** Lines that are sums, means or repeats of others, whatever they are called. All numbers are made up. */
class NamedSumsTest {

    private static final String PUPILS = "År;Skole;Elever;Klasser\n2018;Nord;640;30\n2018;Syd;574;27\n";
    private static final String ACCOUNTS = """
            År;Afdeling;Funktion;Dranst;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug
            2020;Børn;05.25.10;1;10000000;2.756.000,00;2.759.000,00;2.711.619,35
            2020;Børn;05.25.10;1;29000000;71.000,00;74.000,00;74.907,44
            """;

    private final Path folder;
    private TestHome home;

    NamedSumsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private UploadReport pupils(String lines, String... settings) throws IOException {
        return home.publish("elever.csv", PUPILS + lines, settings);
    }

    private static List<String> asked(UploadReport report) {
        return report.questions().stream().map(Question::key).toList();
    }

    private static List<String> told(UploadReport report, Finding.Severity severity) {
        return report.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> f.line() + " " + f.message().key())
                .toList();
    }

    @Test
    void a_sum_by_name_and_amounts_is_left_out() throws IOException {
        // 640 + 574 = 1214 and 30 + 27 = 57.
        UploadReport report = pupils("2018;I ALT:;1214;57\n");

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(2);
        assertThat(told(report, Finding.Severity.NOTE)).containsExactly("4 sum.checked");
    }

    @Test
    void a_sum_by_amounts_alone_is_asked_about_and_done_as_answered() throws IOException {
        String line = "2018;Byens skoler;1214;57\n";

        assertThat(asked(pupils(line))).containsExactly("sum.skole");
        assertThat(pupils(line, "answer sum.skole=sum").rows()).isEqualTo(2);
        assertThat(pupils(line, "answer sum.skole=række").rows()).isEqualTo(3);
    }

    @Test
    void a_sum_by_name_alone_is_asked_about() throws IOException {
        assertThat(asked(pupils("2018;Alle skoler;1300;57\n"))).containsExactly("sum.skole");
        assertThat(asked(pupils("2018;Heraf drenge;600;10\n"))).containsExactly("sum.skole");
        assertThat(asked(pupils("2018;Gennemsnit;607;29\n"))).containsExactly("sum.skole");
    }

    @Test
    void small_numbers_that_agree_by_chance_are_rows() throws IOException {
        // 1 + 2 = 3 in both columns.
        UploadReport report =
                home.publish("elever.csv", "År;Skole;Elever;Klasser\n2018;A;1;1\n2018;B;2;2\n2018;C;3;3\n");

        assertThat(asked(report)).isEmpty();
        assertThat(report.rows()).isEqualTo(3);
    }

    @Test
    void lines_that_are_all_alike_are_no_means_of_each_other() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            lines.append("2018;Skole %d;640500;30100\n".formatted(i));
        }
        UploadReport report = home.publish("elever.csv", "År;Skole;Elever;Klasser\n" + lines);

        assertThat(asked(report)).isEmpty();
        assertThat(report.rows()).isEqualTo(9);
    }

    @Test
    void a_star_that_is_the_sum_of_its_accounts_is_left_out() throws IOException {
        UploadReport report = home.publish(
                "budget.csv", ACCOUNTS + "2020;Børn;05.25.10;1;*;2.827.000,00;2.833.000,00;2.786.526,79\n");

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(2);
    }

    /** What the store was opened with and what is read by are then two readings of the same catalogue. */
    @Test
    void a_sum_is_found_as_well_after_the_catalogue_was_read_again() throws IOException {
        home.open().configuration().reread();

        assertThat(home.publish(
                                "budget.csv",
                                ACCOUNTS + "2020;Børn;05.25.10;1;*;2.827.000,00;2.833.000,00;2.786.526,79\n")
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void a_block_pasted_twice_is_one_question() throws IOException {
        String twice = ACCOUNTS + ACCOUNTS.substring(ACCOUNTS.indexOf('\n') + 1);

        assertThat(asked(home.publish("budget.csv", twice))).containsExactly("gentagelse");
        UploadReport once = home.publish("budget.csv", twice, "answer gentagelse=en");
        assertThat(once.rows()).isEqualTo(2);
        assertThat(told(once, Finding.Severity.WARNING)).contains("4 line.repeated");
        assertThat(home.publish("budget.csv", twice, "answer gentagelse=alle").rows())
                .isEqualTo(4);
    }

    @Test
    void names_that_differ_in_capitals_are_one_with_a_warning() throws IOException {
        UploadReport report = pupils("2019;NORD;650;31\n");

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told(report, Finding.Severity.WARNING)).contains("4 cell.spellingOfLine");
    }

    @Test
    void a_total_that_has_the_account_of_one_of_its_parts_is_asked_about() throws IOException {
        // 53.993 + 8.105 + 39.959 = 102.057 and 8.499 + 74.963 + 56.937 = 140.399; the others sum to 1.011,60.
        UploadReport report = home.publish("budget.csv", """
                År;Afdeling;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug
                2018;Dagtilbud;05.25.10;1;53.993,00;8.499,00;321,10
                2018;Skoler;03.22.01;1;8.105,00;74.963,00;412,20
                2018;Sundhed;04.62.90;1;39.959,00;56.937,00;278,30
                2018;Byen;05.25.10;1;102.057,00;140.399,00;1.011,60
                """);

        assertThat(asked(report)).containsExactly("sum.afdeling");
    }

    @Test
    void the_sum_of_one_period_and_measure_is_asked_about_and_one_near_it_in_every_year() throws IOException {
        // 77 + 1153 + 580 + 201 = 2011; 2012 and 3156 are one more than the sums.
        String one = "OMRÅDE;PASNINGSTILBUD;TID;INDHOLD\n165;Vuggestue;2018;77\n165;Børnehave;2018;1153\n"
                + "165;Integreret;2018;580\n165;Dagpleje;2018;201\n165;Byen;2018;";

        assertThat(asked(home.publish("dagtilbud.csv", one + "2011\n"))).containsExactly("sum.pasningstilbud");
        assertThat(asked(home.publish(
                        "dagtilbud.csv",
                        one + "2012\n165;Vuggestue;2019;826\n165;Børnehave;2019;1047\n"
                                + "165;Integreret;2019;425\n165;Dagpleje;2019;857\n165;Byen;2019;3156\n")))
                .containsExactly("sum.pasningstilbud");
    }

    @Test
    void a_subtotal_of_the_rows_above_it_in_every_year_is_asked_about_though_each_year_alone_proves_little()
            throws IOException {
        // 536 + 1160 + 662 = 2358, 416 + 1018 + 701 = 2135, 767 + 1011 + 126 = 1904.
        String[][] years = {
            {"2018", "654", "536", "1160", "662", "2358"},
            {"2019", "85", "416", "1018", "701", "2135"},
            {"2020", "68", "767", "1011", "126", "1904"}
        };
        StringBuilder lines = new StringBuilder("OMRÅDE;PASNINGSTILBUD;TID;INDHOLD\n");
        for (String[] year : years) {
            String[] names = {"Dagpleje", "Vuggestue", "Børnehave", "Aldersintegreret", "Distrikt B"};
            for (int i = 0; i < names.length; i++) {
                lines.append("Albertslund;%s;%s;%s\n".formatted(names[i], year[0], year[i + 1]));
            }
        }

        UploadReport report = home.publish("dagtilbud.csv", lines.toString());

        assertThat(asked(report)).hasSize(1).first(STRING).startsWith("sum.");
    }

    @Test
    void a_subtotal_of_one_part_is_asked_about_where_it_repeats_it_each_year() throws IOException {
        String lines = "2018;Distrikt Syd;574;27\n2019;Nord;655;31\n2019;Syd;561;26\n2019;Distrikt Syd;561;26\n";

        assertThat(asked(pupils(lines))).containsExactly("sum.skole");
        assertThat(pupils(lines, "answer sum.skole=sum").rows()).isEqualTo(4);
    }

    /** Key, line, parts and the amount of what may be a sum. */
    private List<String> likely(String file) throws IOException {
        return home.check(home.file("udtræk.csv", file)).findings().stream()
                .filter(f -> f.message().key().equals("sum.likely"))
                .map(f -> "%d %s %s %s"
                        .formatted(
                                f.line(),
                                f.value(),
                                f.message().arguments().getFirst(),
                                f.message().arguments().get(2)))
                .toList();
    }

    @Test
    void a_line_of_few_that_is_the_sum_of_its_neighbours_in_two_measures_is_warned_of() throws IOException {
        String header = "År;Skole;Elever;Klasser\n";

        // 640 + 574 = 1214 and 30 + 27 = 57.
        assertThat(likely(header + "2018;Bakken;1214;57\n2018;Parken;640;30\n2018;Søen;574;27\n2018;Skoven;543;25\n"))
                .containsExactly("2 Bakken 2 1214");
        // One class more: 58 is not 30 + 27.
        assertThat(likely(header + "2018;Bakken;1214;58\n2018;Parken;640;30\n2018;Søen;574;27\n2018;Skoven;543;25\n"))
                .isEmpty();
    }

    @Test
    void in_one_measure_the_name_of_a_group_or_the_sum_of_all_others_is_needed() throws IOException {
        String header = "OMRÅDE;PASNINGSTILBUD;TID;INDHOLD\n";
        String parts = "Albertslund;Vuggestue;2018;547\nAlbertslund;Børnehave;2018;992\n";

        // 547 + 992 = 1539.
        assertThat(likely(header + parts + "Albertslund;Daginstitutioner;2018;1539\nAlbertslund;Dagpleje;2018;93\n"))
                .containsExactly("4 Daginstitutioner 2 1539,0");
        assertThat(likely(header + parts + "Albertslund;Pladser;2018;1539\n")).containsExactly("4 Pladser 2 1539,0");
        assertThat(likely(header + parts + "Albertslund;Klub;2018;1539\nAlbertslund;Dagpleje;2018;93\n"))
                .isEmpty();
    }
}
