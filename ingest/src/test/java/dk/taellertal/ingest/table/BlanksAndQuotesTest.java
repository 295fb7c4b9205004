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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose cells are parted by blanks, that break lines within quotes, or that escape quotes by a backslash. */
class BlanksAndQuotesTest {

    private final Path folder;

    BlanksAndQuotesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private TableOutcome read(String text, Map<String, String> answers) throws IOException {
        return Tables.read(Files.writeString(folder.resolve("file.txt"), text), new TableAnswers(answers));
    }

    private Clean clean(String text) throws IOException {
        return (Clean) read(text, Map.of());
    }

    private static List<List<String>> cells(Clean clean) {
        return clean.table().rows().stream().map(PlainTable.Row::cells).toList();
    }

    private static List<String> warnings(TableOutcome outcome) {
        return outcome.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.WARNING)
                .map(f -> f.line() + " " + f.message().key())
                .toList();
    }

    @Test
    void the_row_numbers_that_r_writes_get_a_name_of_their_own_and_a_warning() throws IOException {
        Clean clean = clean("""
                "Alder" "Antal" "Andel"
                "1" "[0,5)" 96 12.5
                "2" "[5,10)" 7 NA
                """);

        assertThat(clean.table().header()).containsExactly("række nr.", "Alder", "Antal", "Andel");
        assertThat(cells(clean))
                .containsExactly(List.of("1", "[0,5)", "96", "12.5"), List.of("2", "[5,10)", "7", "NA"));
        assertThat(warnings(clean)).containsExactly("1 header.rowNumbers");
    }

    @Test
    void names_of_rows_that_do_not_count_from_one_are_asked_about() throws IOException {
        Asked asked = (Asked) read("""
                "Kommune" "Antal" "Andel"
                "17" "Ishøj" 96 12.5
                "22" "Greve" 7 1.5
                """, Map.of());

        assertThat(asked.questions()).extracting(Question::key).containsExactly("kolonnenavne");
    }

    @Test
    void several_blanks_between_cells_part_them_once() throws IOException {
        assertThat(cells(clean("""
                        kommune  aar   antal
                        Ishøj    2019  1,5
                        Greve    2020  12,5
                        """)))
                .containsExactly(List.of("Ishøj", "2019", "1,5"), List.of("Greve", "2020", "12,5"));
    }

    @Test
    void decimal_commas_are_no_delimiter_where_blanks_part_every_line() throws IOException {
        assertThat(cells(clean("""
                        kommune aar a b
                        Ishøj 2019 1,5 2,5
                        Greve 2020 3,5 4,5
                        """)))
                .containsExactly(List.of("Ishøj", "2019", "1,5", "2,5"), List.of("Greve", "2020", "3,5", "4,5"));
    }

    @Test
    void two_words_in_each_line_are_two_columns_or_one_and_asked_about() throws IOException {
        String text = """
                Gade Nr
                Bygade 12
                Skovvej 4
                """;

        assertThat(((Asked) read(text, Map.of())).questions())
                .extracting(Question::key)
                .containsExactly("skilletegn");
        assertThat(((Clean) read(text, Map.of("skilletegn", "mellemrum")))
                        .table()
                        .header())
                .containsExactly("Gade", "Nr");
        assertThat(((Clean) read(text, Map.of("skilletegn", "semikolon")))
                        .table()
                        .header())
                .containsExactly("Gade Nr");
    }

    @Test
    void addresses_under_one_name_stay_one_column() throws IOException {
        assertThat(cells(clean("""
                        Adresse
                        Bygade 12
                        Skovvej 4
                        """))).containsExactly(List.of("Bygade 12"), List.of("Skovvej 4"));
    }

    @Test
    void a_line_break_within_quotes_belongs_to_its_cell() throws IOException {
        Clean clean = clean("""
                nr,tekst,antal
                1,"Skolen ligger ved søen,
                og har to spor",3
                2,"Skolen i byen",4
                """);

        assertThat(cells(clean))
                .containsExactly(
                        List.of("1", "Skolen ligger ved søen,\nog har to spor", "3"),
                        List.of("2", "Skolen i byen", "4"));
        assertThat(clean.findings()).isEmpty();
    }

    @Test
    void a_lost_quotation_mark_that_swallows_the_next_line_is_still_refused() throws IOException {
        TableOutcome outcome = read("""
                nr,tekst,antal
                1,"Skolen ved søen,3
                2,Skolen i byen",4
                3,Skolen,5
                """, Map.of());

        assertThat(outcome).isInstanceOf(TableOutcome.Refused.class);
        assertThat(outcome.findings())
                .extracting(f -> f.line() + " " + f.message().key())
                .containsExactly("2 quote.swallowed");
    }

    @Test
    void a_backslash_before_a_quotation_mark_makes_it_part_of_the_text() throws IOException {
        Clean clean = clean("""
                navn;tekst;antal
                "Skolen \\"Søen\\" i byen";"C:\\dir";3
                "a; \\"b\\"";c;4
                "Bord 5\\"";d;5
                """);

        assertThat(cells(clean))
                .containsExactly(
                        List.of("Skolen \"Søen\" i byen", "C:\\dir", "3"),
                        List.of("a; \"b\"", "c", "4"),
                        List.of("Bord 5\"", "d", "5"));
        assertThat(clean.findings()).extracting(f -> f.message().key()).containsExactly("file.backslashes");
    }

    @Test
    void a_backslash_at_the_end_of_a_quoted_cell_escapes_nothing() throws IOException {
        assertThat(cells(clean("""
                        navn;sti;antal
                        "a";"C:\\dir\\";3
                        "b";"D:\\";4
                        """))).containsExactly(List.of("a", "C:\\dir\\", "3"), List.of("b", "D:\\", "4"));
    }

    @Test
    void a_file_of_two_lines_is_cut_by_its_delimiter_though_their_lengths_differ() throws IOException {
        Asked asked = (Asked) read("""
                "År";"Afdeling";"Timer"
                "2017";"by";"8,870.6";""
                """, Map.of());

        assertThat(asked.questions()).extracting(Question::key).containsExactly("kolonnenavne");
    }

    @Test
    void a_last_row_cut_to_a_name_that_other_rows_have_is_warned_of_or_asked_about_and_a_note_is_not()
            throws IOException {
        String rows = "Skole;Elever;Klasser\nNord;640;30\nSyd ved søen;574;27\nVest;349;18\n";

        for (String part : List.of("Nord;", "Syd ved", "Nord;;")) {
            TableOutcome outcome = read(rows + "\n" + part + "\nKilde: eget udtræk\n", Map.of());

            assertThat(outcome.findings())
                    .filteredOn(f -> f.severity() == Finding.Severity.WARNING)
                    .extracting(f -> f.line() + " " + f.message().key())
                    .as(part)
                    .containsExactly("6 line.noteLikeRow");
        }
        for (String note : List.of("Albertslund", "Albertslund;;", "Tallene er foreløbige.;", "Kilde: Nord;")) {
            assertThat(clean(rows + "\n" + note + "\n").findings())
                    .as(note)
                    .allMatch(f -> f.severity() == Finding.Severity.NOTE);
        }
    }
}
