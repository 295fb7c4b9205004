package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void for_a_danish_excel_a_text_is_marked_utf8_with_semicolons_and_lines_end_in_two_characters() {
        assertThat(CsvText.forExcel(List.of(List.of("Liv", "Mål")))).isEqualTo("\uFEFFLiv;Mål\r\n");
    }

    @Test
    void separators_quotes_and_line_ends_are_quoted() {
        assertThat(CsvText.of(List.of(List.of("a;b", "\"c\"", "d\ne")), ';'))
                .isEqualTo("\"a;b\";\"\"\"c\"\"\";\"d\ne\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "@a", "-cmd", " =1", "\t=1", "\r=1", "-1+2"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String cell) {
        assertThat(CsvText.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-4,2", "-1.234,5", "1=1", "a@b.dk"})
    void a_number_and_any_other_text_stay_as_they_are(String cell) {
        assertThat(CsvText.harmless(cell)).isEqualTo(cell);
    }
}
