package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private final Path folder;

    CsvFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private CsvFile file(String text) throws IOException {
        return CsvFile.of(Files.writeString(folder.resolve("file.csv"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ",", "|"})
    void the_delimiter_is_told_from_the_lines(String delimiter) throws IOException {
        String text = "Titel\n\nÅr;Skole;Antal\n2019;Nord;5\n2020;Syd;6\n".replace(";", delimiter);

        assertThat(file(text).delimiter()).isEqualTo(delimiter.charAt(0));
    }

    @Test
    void decimal_commas_do_not_cut_a_file_of_semicolons() throws IOException {
        assertThat(file("År;Værdi\n2019;1,5\n2020;2,5\n2021;3,5\n").delimiter()).isEqualTo(';');
        assertThat(file("Skole;2019;2020\nNord;1,5;2,5\nSyd;3,5\nVest;4,5\n").delimiter())
                .isEqualTo(';');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_as_an_editor_does(String end) throws IOException {
        String text = "\"En titel\n over to linjer\"\n\nÅr;Antal\n2019;\"5\n6\"\n2020;7".replace("\n", end);

        assertThat(file(text).head(10)).extracting(CsvLine::line).containsExactly(1, 3, 4, 5, 7);
    }

    @Test
    void an_empty_file_is_unreadable_and_says_so() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> file(""))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("file.empty"));
    }

    @Test
    void a_quote_that_never_ends_is_unreadable_before_it_fills_the_memory() {
        String text = "a;b\n1;2\n\"3;" + "4;5\n".repeat(1_200_000);

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> file(text).read(line -> true))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("file.recordTooLong"));
    }

    @Test
    void a_quote_that_is_open_at_the_end_is_unreadable_with_the_line_on_which_it_was_opened() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> file("a;b\n1;2\n\"3\n\n3\";\"4\n5;6\n").read(line -> true))
                .satisfies(e -> {
                    assertThat(e.reason().key()).isEqualTo("quote.unclosed");
                    assertThat(e.line()).isEqualTo(5);
                    assertThat(e.reason().arguments()).containsExactly("B5");
                });
    }

    @Test
    void a_line_of_very_many_cells_is_unreadable_with_its_line() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> file("a;b\n1;2\n" + ";".repeat(30_000) + "\n").read(line -> true))
                .satisfies(e -> {
                    assertThat(e.reason().key()).isEqualTo("file.tooManyCells");
                    assertThat(e.line()).isEqualTo(3);
                });
    }

    @Test
    void a_nul_is_unreadable() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> file("a;b\n1;\0002\n").read(line -> true))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("file.nul"));
    }

    @Test
    void text_behind_a_closing_quote_is_read_on() throws IOException {
        assertThat(file("a;b\n\"x\"y;2\n").head(2).get(1).cells()).isEqualTo(List.of("xy", "2"));
    }
}
