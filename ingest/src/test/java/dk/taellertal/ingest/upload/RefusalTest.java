package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are refused: with every finding at once, and with nothing of them kept. */
class RefusalTest {

    private static final List<Long> NOTHING = List.of(0L, 0L, 0L);

    private final TestHome home;
    private final Random random = new Random(29_01_2020);

    RefusalTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void assertRefused(UploadReport report, String... errors) throws IOException {
        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.upload()).isEmpty();
        assertThat(TestHome.errors(report)).containsExactlyInAnyOrder(errors);
        assertThat(home.kept()).isEqualTo(NOTHING);
    }

    private String personalNumber() {
        return "%02d%02d%02d-%04d"
                .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100), random.nextInt(10_000));
    }

    /** Files below a folder that hold the text; very large ones are libraries of the database. */
    private static List<Path> holding(Path folder, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> holds(f, wanted))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            return Files.size(file) < 20_000_000
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // Another test's file that is gone by now.
            return false;
        }
    }

    @Test
    void nothing_of_a_file_with_personal_numbers_is_kept_or_told() throws IOException {
        String number = personalNumber();
        Path file = home.file(
                "borgere.csv",
                "Indikator;Område;Periode;Værdi;Bemærkning\n"
                        + "prove;165;2019;1,5;\n"
                        + "prove;165;2020;1,5;vedr. " + number + "\n"
                        + "prove;165;2021;1,x;\n");

        UploadReport report = home.publish(file);

        assertRefused(report, "3  personal.cpr");
        assertThat(report.head()).isEmpty();
        assertThat(report.mapping()).isEmpty();
        assertThat(report.toString()).doesNotContain(number).doesNotContain(number.replace("-", ""));
        assertThat(home.check(file).toString()).doesNotContain(number);
        home.reopen();
        assertThat(holding(home.home().directory(), number)).isEmpty();
        // The file itself lies in the temporary folder too: it is the only one with the number.
        assertThat(holding(Path.of(System.getProperty("java.io.tmpdir", "target")), number))
                .containsExactly(file);
    }

    @Test
    void a_file_of_no_known_dataset_with_personal_numbers_is_refused_for_them_alone() throws IOException {
        String number = personalNumber();

        UploadReport report = home.publish("x.csv", "Navn;Nr.\nA;" + number + "\n");

        assertRefused(report, "2  personal.cpr");
        assertThat(report.toString()).doesNotContain(number);
    }

    @Test
    void a_personal_number_in_the_name_of_a_file_is_refused_and_covered() throws IOException {
        String number = personalNumber();

        UploadReport report = home.publish("sag " + number + ".csv", "Navn;Nr.\nA;1\n");

        assertRefused(report, "0  personal.cpr");
        assertThat(report.file()).isEqualTo("sag ######-####.csv");
        assertThat(report.findings().toString()).doesNotContain(number);
    }

    @Test
    void the_name_of_a_personal_column_is_found_below_a_title() throws IOException {
        String number = personalNumber().replace("-", "");

        UploadReport report = home.publish("x.csv", "Et udtræk;;\n\nNavn;CPR-nr.;Beløb\nA;" + number + ";1\n");

        assertRefused(report, "4  personal.cpr");
        assertThat(report.toString()).doesNotContain(number);
    }

    @Test
    void lines_that_were_not_looked_through_to_the_end_are_not_shown() throws IOException {
        String number = personalNumber();
        String text = "Indikator;Område;Periode;Værdi\n"
                + "prove;165;2019;" + number + "\n"
                + "prove;165;2018;1,5\n".repeat(20_000) + "prove;165;2017;\0001\n";

        UploadReport report = home.publish("x.csv", text);

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.toString()).doesNotContain(number);
    }

    @Test
    void a_ragged_file_is_asked_about_each_ragged_line() throws IOException {
        UploadReport report = home.publish("x.csv", """
                Indikator;Område;Periode;Værdi
                prove;165;2018;1,5
                prove;165;2019
                prove;165;2020;1,5;9
                prove;165;2021;1,5;
                """);

        // A blank cell too many at the end of line 5 is harmless.
        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).extracting(q -> q.key()).containsExactly("linje.3", "linje.4");
    }

    @Test
    void an_unknown_dataset_is_told_with_what_the_nearest_lacks() throws IOException {
        UploadReport report = home.publish("x.csv", "År;Skole;Elever\n2018;Nord;640\n");

        assertThat(TestHome.errors(report)).containsExactly("1  file.nearestDataset");
        // An area alone makes no dataset.
        assertRefused(home.publish("z.csv", "Område;Farve;Vægt\n165;rød;1\n"), "1  file.unknownDataset");
        assertRefused(home.publish("y.csv", "Farve;Vægt\nrød;1\n"), "1  file.unknownDataset");
    }

    @Test
    void a_dataset_or_profile_that_is_not_there_is_told_with_those_that_are() throws IOException {
        UploadReport report = home.publish(
                "x.csv", "Indikator;Område;Periode;Værdi\nprove;165;2019;1,5\n", "dataset=ukendt", "profile=ukendt");

        assertRefused(report, "0  settings.noDataset", "0  settings.noProfile");
        assertThat(report.findings())
                .filteredOn(f -> f.message().key().equals("settings.noDataset"))
                .extracting(f -> f.message().arguments().getFirst())
                .asString()
                .contains("kurser")
                .contains("neet");
    }

    @Test
    void an_empty_file_and_one_without_data_are_refused() throws IOException {
        assertRefused(home.publish("x.csv", ""), "0  file.empty");
        assertRefused(home.publish("y.csv", "Indikator;Område;Periode;Værdi\n"), "0  file.noData");
        assertThat(home.publish("z.csv", "\n\n").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(home.kept()).isEqualTo(NOTHING);
    }

    @Test
    void all_faults_of_all_lines_come_at_once_with_line_and_column() throws IOException {
        UploadReport report = home.publish("x.csv", """
                Målinger
                OMRÅDE;CIVILSTAND;TID;INDHOLD
                165;U;2020K1;13.795
                Atlantis;U;2020K1;5
                165;Z;2020K1;5
                165;G;2020;5
                165;E;2020K1;12,5,0
                165 Ballerup;Y;2020M13;5
                165;;2020K1;5
                """);

        // An unreadable line is looked at whole: line 8 has three faults.
        assertRefused(
                report,
                "4 OMRÅDE cell.noArea",
                "5 CIVILSTAND cell.unknownCode",
                "6 TID cell.noPeriod",
                "7 INDHOLD cell.noNumber",
                "8 OMRÅDE cell.noArea",
                "8 CIVILSTAND cell.unknownCode",
                "8 TID cell.noPeriod",
                "9 CIVILSTAND cell.noCode");
        assertThat(report.findings())
                .filteredOn(f -> f.line() == 7)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualTo("12,5,0");
                    assertThat(f.message().arguments()).containsExactly("1.234");
                });
    }

    @Test
    void the_same_cell_twice_is_a_fault_with_both_lines() throws IOException {
        UploadReport report = home.publish(
                "x.csv", "Indikator;Område;Periode;Værdi\nprove;165;2019;1,5\nprove;165;2018;2\nprove;0165;2019;1,6\n");

        assertRefused(report, "4  row.repeated");
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .singleElement()
                .satisfies(f -> assertThat(f.message().arguments()).contains("2"));
    }

    @Test
    void a_composite_cell_that_does_not_fit_its_pattern_is_a_fault_with_line_and_column() throws IOException {
        UploadReport report = home.publish(
                "x.tsv", "\t2016\t2017\nForbrug\t100 kr.\t200 kr.\nAntal moduler\t4 diplom, 6 bachelor\tni diplom\n");

        assertRefused(report, "3 2016 cell.unknownCode", "3 2017 cell.noPart");
    }

    @Test
    void an_open_question_publishes_nothing_until_it_is_answered() throws IOException {
        Path file = home.file("x.csv", "Indikator;Område;Periode;Værdi\nidraetsudgift;165;2019;1.218\n");

        UploadReport asked = home.publish(file);
        assertThat(asked.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(asked.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("tal.vaerdi");
            assertThat(q.options()).extracting(o -> o.answer()).containsExactly("komma", "punktum");
        });
        assertThat(home.kept()).isEqualTo(NOTHING);

        assertThat(home.publish(file, "answer tal.vaerdi=måske").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(home.kept()).isEqualTo(NOTHING);

        assertThat(home.publish(file, "answer tal.vaerdi=komma").outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_decimal_comma_in_the_column_leaves_no_question() throws IOException {
        assertThat(home.publish(
                                "x.csv",
                                "Indikator;Område;Periode;Værdi\nidraetsudgift;165;2019;1.218\nidraetsudgift;165;2018;18,5\n")
                        .outcome())
                .isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_refused_file_leaves_what_was_there_as_it_was() throws IOException {
        home.publishDemo("kursusudgifter-2016-2019.tsv", "dataset=kurser");
        var answers = home.answers();
        List<Long> kept = home.kept();

        assertThat(home.publish("x.tsv", "\t2019\nForbrug\t1 kr.\nAntal moduler\tni diplom\n")
                        .outcome())
                .isEqualTo(Outcome.REFUSED);

        assertThat(home.answers()).isEqualTo(answers);
        assertThat(home.kept()).isEqualTo(kept);
    }
}
