package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that were read as rows, or were not, and that look otherwise than their neighbours: each is warned of by its line. */
class OddNamesTest {

    private final TestHome home;

    OddNamesTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private List<String> warnings(String text) throws IOException {
        return home.check(home.file("x.csv", text)).findings().stream()
                .filter(f -> f.severity() == Finding.Severity.WARNING)
                .map(f -> f.line() + " " + f.message().key())
                .toList();
    }

    /** Five indicators, of which one line is replaced. */
    private static String indicators(String line) {
        return "Indikator;Område;Periode;Værdi\nFravær;165;2019;3,2\nTrivsel;165;2019;4,1\n" + line
                + "\nLæsning;165;2019;2,5\nMatematik;165;2019;2,7\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Sygdom;165;2019;5,0         | 4 cell.commented",
                "// Sygdom;165;2019;5,0        | 4 cell.commented",
                "Sygdom\";165;2019;5,0         | 4 cell.loneQuote",
                "Gennemsnit;165;2019;3,1       | 4 cell.computedName",
                "Ændring i pct.;165;2019;2,5   | 4 cell.computedName",
                "7,0;165;2019;5,0              | 4 cell.decimalCode",
                "Sygdom                        | 4 line.noteAmongRows",
                ";;;5,0                        | 4 line.noteAmongRows"
            })
    void a_line_that_looks_otherwise_is_warned_of(String line, String warning) throws IOException {
        assertThat(warnings(indicators(line))).contains(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Gennemsnitlig rejsetid;165;2019;3,1", "Rør 2\"\" og 3\"\";165;2019;3,1", "#;165;2019;3,1"})
    void a_name_that_only_begins_so_is_not(String line) throws IOException {
        assertThat(warnings(indicators(line.replace("Rør 2\"\" og 3\"\"", "\"Rør 2\"\" og 3\"\"\""))))
                .isEmpty();
    }

    @Test
    void a_source_below_the_rows_is_a_note() throws IOException {
        assertThat(warnings(indicators("Sygdom;165;2019;5,0") + "\nKilde: Kommunen\n"))
                .isEmpty();
    }

    @Test
    void a_lone_name_directly_under_the_header_is_warned_of() throws IOException {
        assertThat(warnings("Indikator;Område;Periode;Værdi\nSygdom\nFravær;165;2019;3,2\nTrivsel;165;2019;4,1\n"))
                .containsExactly("2 line.noteAmongRows");
    }

    @Test
    void numbers_under_a_nameless_column_are_warned_of() throws IOException {
        assertThat(warnings("Prognoseår;Alder;;2018;2019\n2021;29;8831;1596;1171\n2021;30;1286;267;7364\n"))
                .contains("1 column.nameless");
    }

    @Test
    void a_group_of_years_beside_single_years_of_other_places_is_warned_of() throws IOException {
        assertThat(warnings("""
                OMRÅDE;KØN;ALDER;TID;INDHOLD
                165;1;24;2017K1;10
                165;1;25;2017K1;11
                159;2;20-24 år;2019K1;50
                165;2;24;2017K1;12
                165;2;25;2017K1;13
                """)).contains("4 age.mixed");
    }

    @Test
    void an_open_age_above_all_single_years_is_none() throws IOException {
        assertThat(warnings("""
                OMRÅDE;KØN;ALDER;TID;INDHOLD
                165;1;98;2017K1;10
                165;1;99;2017K1;11
                165;1;100 år og derover;2017K1;5
                165;2;98;2017K1;10
                165;2;99;2017K1;9
                165;2;100 år og derover;2017K1;7
                """)).isEmpty();
    }

    @Test
    void a_file_drawn_for_men_alone_is_asked_about_though_its_codes_say_otherwise() throws IOException {
        String text = """
                OMRÅDE_KODE;Køn;KØN_KODE;STATUS_KODE;TID;INDHOLD
                165;Mænd;M;10;2018;43
                165;Mænd;K;10;2018;52
                165;Mænd;M;05;2018;98
                165;Mænd;K;05;2018;18
                """;

        UploadReport report = home.check(home.file("neet.csv", text));

        assertThat(report.questions())
                .as(report.findings().toString())
                .extracting(Question::key)
                .containsExactly("udsnit.Køn");
    }
}
