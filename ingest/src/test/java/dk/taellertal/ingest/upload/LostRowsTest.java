package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of which the file has a part only, so that the part looks like a note: cut off, or swallowed by a quotation mark. */
class LostRowsTest extends CheckedRows {

    private static final String PUPILS = "År;Skole;Elever;Klasser\n";

    @Test
    void a_last_row_cut_to_its_first_cell_is_warned_of_and_a_source_or_a_name_below_is_not() throws IOException {
        String header = "Nøgletal;Kom.nr;År;Værdi;Bemærkning\n";
        String rows = "Park og Vej;165;2019;4,6743;\nSkolen ved Søen;165;2018;3,2747;\n";

        for (String source : List.of("", "\nKilde: De Kommunale Nøgletal\n")) {
            assertThat(told("noegletal", header + rows + "Skolen ved Søen;\n" + source))
                    .contains("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "skolen ved søen\n" + source))
                    .contains("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "Skolen ved\n" + source))
                    .contains("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "Skolen ved Søen;;;;\n" + source))
                    .contains("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "Jobcenter Nord;\n" + source))
                    .contains("4 line.noteLikeRow");
            // Of a school that no other row has nothing but the name is left.
            assertThat(told("noegletal", header + rows + "Jobcenter Nord\n" + source))
                    .contains("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "Tallene er foreløbigt opgjort.\n" + source))
                    .doesNotContain("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "\nAlbertslund Kommune\n" + source))
                    .doesNotContain("5 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "Albertslund Kommune;;;;\n" + source))
                    .doesNotContain("4 line.noteLikeRow");
            assertThat(told("noegletal", header + rows + "Kilde: eget udtræk;\n" + source))
                    .doesNotContain("4 line.noteLikeRow");
        }
        assertThat(told("noegletal", "Skolen ved Søen\n" + header + rows)).doesNotContain("1 line.noteLikeRow");
        assertThat(told("noegletal", "Skolen ved Søen;\n" + header + rows)).contains("1 line.noteLikeRow");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "|", "\t"})
    void a_quotation_mark_that_is_never_closed_is_refused_with_its_line_wherever_it_is_opened(String delimiter)
            throws IOException {
        String text = "Elever i folkeskolen\n\n" + PUPILS + "2018;Nord;640;30\n2018;Syd;574;27\n\nKilde: eget udtræk\n";
        String file = text.replace(";", delimiter);

        assertThat(told("elever", file)).isEmpty();
        assertThat(told("elever", file.replace("Elever i", "\"Elever i"))).containsExactly("1 quote.unclosed");
        assertThat(told("elever", file.replace("Skole" + delimiter, "\"Skole" + delimiter)))
                .containsExactly("3 quote.unclosed");
        assertThat(told("elever", file.replace("Nord", "\"Nord"))).containsExactly("4 quote.unclosed");
        assertThat(told("elever", file.replace("2018" + delimiter + "Syd", "\"2018" + delimiter + "Syd")))
                .containsExactly("5 quote.unclosed");
        assertThat(told("elever", file.replace("Syd", "\"Syd"))).containsExactly("5 quote.unclosed");
        assertThat(told("elever", file.replace("27", "\"27"))).containsExactly("5 quote.unclosed");
        assertThat(told("elever", file.replace("Kilde", "\"Kilde"))).containsExactly("7 quote.unclosed");
        // Opened on the second line of its record.
        assertThat(told("elever", file.replace("Nord", "\"Nord\nved havnen\"").replace("30", "\"30")))
                .containsExactly("5 quote.unclosed");
    }

    @Test
    void a_last_row_that_a_quotation_mark_of_the_note_closes_is_refused() throws IOException {
        String rows = PUPILS + "2018;Nord;640;30\n2018;Syd;574;27\n\nKilde: \"Eget udtræk\"\n";

        assertThat(told("elever", rows)).isEmpty();
        assertThat(told("elever", rows.replace("2018;Syd", "\"2018;Syd"))).containsExactly("3 quote.swallowed");
        assertThat(told("elever", rows.replace("Syd", "\"Syd"))).containsExactly("3 quote.swallowed");
        assertThat(told("elever", rows.replace("Kilde: \"Eget udtræk\"", "\"Kilde: eget udtræk;\nse bilag\"")))
                .isEmpty();
    }
}
