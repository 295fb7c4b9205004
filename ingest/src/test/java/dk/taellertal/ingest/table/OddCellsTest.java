package dk.taellertal.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.TableOutcome.Asked;
import dk.taellertal.ingest.table.TableOutcome.Clean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that can only be there by mistake: each is warned of or asked about with its line, and plain ones are not. */
class OddCellsTest {

    private final Path folder;

    OddCellsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private TableOutcome read(String text) throws IOException {
        return Tables.read(Files.writeString(folder.resolve("file.csv"), text), TableAnswers.NONE);
    }

    private List<String> warnings(String text) throws IOException {
        Clean clean = (Clean) read(text);
        return clean.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.WARNING)
                .map(f -> f.line() + " " + f.message().key())
                .toList();
    }

    private List<String> asked(String text) throws IOException {
        return ((Asked) read(text)).questions().stream().map(Question::key).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ã…hus", "Ã?hus", "Ãhus", "B?rnehuset", "B›rnehuset", "Sk†ne", "Huset â€“ syd", "Huset Â· syd"})
    void letters_of_another_encoding_are_warned_of(String name) throws IOException {
        assertThat(warnings("Sted;Antal\nSkolen;3\n" + name + ";4\n")).containsExactly("3 cell.letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SÃO PAULO", "Hvad nu?", "https://a.dk/?a=b?c", "Ishøj†", "Âge", "Malmö"})
    void plain_letters_are_not(String name) throws IOException {
        assertThat(warnings("Sted;Antal\nSkolen;3\n" + name + ";4\n")).isEmpty();
    }

    @Test
    void numbers_of_a_column_with_commas_and_points_before_their_decimals_are_warned_of() throws IOException {
        assertThat(warnings("Sted;Beløb\nA;1.234,56\nB;2.345,67\nC;1,234.56\n")).containsExactly("4 cell.mixedNumbers");
        assertThat(warnings("Sted;Antal\nA;1.234\nB;2,345\n")).containsExactly("3 cell.mixedNumbers");
        assertThat(warnings("Sted;Beløb\nA;1.234\nB;12,5\nC;3\n")).isEmpty();
        assertThat(warnings("Sted;Andel\nA;1,234\nB;12.5\nC;3\n")).isEmpty();
    }

    @Test
    void ruled_lines_of_a_list_on_screen_are_no_rows() throws IOException {
        Clean clean = (Clean) read("------------\n|År  |Antal|\n------------\n|2018|  3|\n|2019|  4|\n------------\n");

        assertThat(clean.table().rows()).hasSize(2);
        assertThat(clean.findings()).noneMatch(f -> f.severity() == Finding.Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"År;Antal\"\n\"2018;3\"\n\"2019;4\"'|file.linesQuoted",
                "'År Skole Elever\n2018 Skolen i Byen 12\n2019 Skolen 14'|file.blanksInNames"
            })
    void lines_that_are_one_cell_by_mistake_are_refused(String text, String key) throws IOException {
        assertThat(((TableOutcome.Refused) read(text)).findings())
                .extracting(f -> f.message().key())
                .containsExactly(key);
    }

    @Test
    void a_list_of_one_column_is_not_refused() throws IOException {
        assertThat(read("Skoler\nSkolen ved Søen\nSkole 2\n")).isNotInstanceOf(TableOutcome.Refused.class);
    }

    @Test
    void a_number_that_is_broken_over_two_lines_is_warned_of_even_in_the_only_row() throws IOException {
        assertThat(warnings("Område,År,Antal\n165,2018,\"3\n,351\"\n")).containsExactly("2 cell.lineBreak");
    }

    @Test
    void an_only_row_with_a_gap_is_warned_of_as_no_other_shows_its_columns() throws IOException {
        assertThat(warnings("Område;År;Udpendlere;Indpendlere\n;;4.870;225\n")).containsExactly("2 row.lone");
        assertThat(warnings("Område;År;Udpendlere;Bemærkning\n165;2018;4.870;\n"))
                .isEmpty();
    }

    @Test
    void an_only_row_in_another_delimiter_is_asked_about_where_it_is_cut_by_chance() throws IOException {
        assertThat(asked("\"År\",\"Konto\",\"Budget\",\"Forbrug\"\n2017;40000000;7,633.88;2,799,339.90\n"))
                .containsExactly("linje.2");
    }

    /** In line 4 the number of classes stands under the remarks, and no number of pupils has three digits. */
    @Test
    void a_number_among_remarks_beside_a_gap_is_asked_about() throws IOException {
        String file = """
                År;Skole;Elever;Klasser;Bemærkning
                2017;Syd;2901;7375;
                2017;Nord;4033;3809;
                2017;Vest;;2538;888
                2017;Øst;6665;3394;
                """;

        assertThat(asked(file)).containsExactly("linje.4");
        assertThat(warnings(file.replace("2538;888", "2538;Elevtallet mangler")))
                .isEmpty();
    }

    @Test
    void a_short_row_of_two_numbers_like_years_is_no_second_header() throws IOException {
        assertThat(asked("""
                        År;Forbrug;Moduler;Bemærkning
                        2018;1815;
                        2019;3413690,75;4378;
                        2017;146893,70;3341;
                        """)).containsExactly("linje.2");
    }

    @Test
    void rows_that_come_twice_are_warned_of_at_the_first_that_does() throws IOException {
        assertThat(warnings("Sted;År;Antal\nSyd;2019;3\nNord;2019;4\nSyd;2019;3\nNord;2019;4\n"))
                .containsExactly("4 rows.repeated");
        assertThat(warnings("Sted;År;Antal\nSyd;2019;3\nNord;2019;4\nSyd;2020;3\nSyd;2019;4\n"))
                .isEmpty();
    }

    @Test
    void a_column_that_is_blank_throughout_and_has_no_name_is_left_out_and_no_cell_with_it() throws IOException {
        Clean clean = (Clean) read("Sted;Antal;\nSyd;3;\nNord;4;\n");

        assertThat(clean.table().header()).containsExactly("Sted", "Antal");
        assertThat(clean.table().rows())
                .extracting(PlainTable.Row::cells)
                .containsExactly(List.of("Syd", "3"), List.of("Nord", "4"));
    }

    @Test
    void a_row_of_few_that_is_the_sum_of_its_neighbours_is_warned_of() throws IOException {
        // 640 + 574 = 1214 and 30 + 27 = 57.
        assertThat(warnings("Skole;Elever;Klasser\nNord;1214;57\nParken;640;30\nSøen;574;27\nSkoven;543;25\n"))
                .containsExactly("2 sum.likely");
        assertThat(warnings("Skole;Elever;Klasser\nNord;1215;57\nParken;640;30\nSøen;574;27\nSkoven;543;25\n"))
                .isEmpty();
    }
}
