package dk.taellertal.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static String written(String... cells) {
        return new String(new CsvTable().row(List.of(cells)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_line_is_marked_utf8_with_semicolons_and_ends_in_two_characters() {
        assertThat(written("Liv", "Mål")).isEqualTo("\uFEFFLiv;Mål\r\n");
    }

    @Test
    void what_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_do_not() {
        assertThat(written("=1+1", "+45", "@a", "-cmd", " =1", "-4,2"))
                .isEqualTo("\uFEFF'=1+1;'+45;'@a;'-cmd;' =1;-4,2\r\n");
    }

    @Test
    void separators_quotes_and_line_ends_are_quoted() {
        assertThat(written("a;b", "\"c\"", "d\ne")).isEqualTo("\uFEFF\"a;b\";\"\"\"c\"\"\";\"d\ne\"\r\n");
    }
}
