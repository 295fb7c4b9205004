package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotation marks that a backslash escapes, told from backslashes at the end of a quoted cell. */
class BackslashQuotesTest {

    private final Path folder;

    BackslashQuotesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<List<String>> read(String text) throws IOException {
        return CsvFile.of(Files.writeString(folder.resolve("file.csv"), text)).head(10).stream()
                .map(CsvLine::cells)
                .toList();
    }

    @Test
    void an_escaped_quotation_mark_neither_closes_its_cell_nor_lets_it_swallow_the_next() throws IOException {
        assertThat(read("a;b;c\n\"x \\\"y\\\"\";1;2\n\"Bord 5\\\"\";3;4\n"))
                .containsExactly(List.of("a", "b", "c"), List.of("x \"y\"", "1", "2"), List.of("Bord 5\"", "3", "4"));
    }

    @Test
    void a_path_that_ends_in_a_backslash_is_read_as_it_stands() throws IOException {
        assertThat(read("a;b;c\n\"C:\\dir\\\";1;2\n\"D:\\\";3;4\n"))
                .containsExactly(List.of("a", "b", "c"), List.of("C:\\dir\\", "1", "2"), List.of("D:\\", "3", "4"));
    }

    @Test
    void two_backslashes_escape_each_other_and_no_quotation_mark() throws IOException {
        StringWriter out = new StringWriter();
        BackslashQuotes.doubled(new StringReader("\"a\\\\\";\"b\\\"c\"")).transferTo(out);

        assertThat(out).hasToString("\"a\\\\\";\"b\"\"c\"");
    }

    @Test
    void a_backslash_far_into_a_large_file_is_found() throws IOException {
        String row = "\"Skolen ved søen\";1;2\n";
        String text = "a;b;c\n" + row.repeat(30_000) + "\"x \\\"y\\\" z\";3;4\n";
        Path file = Files.writeString(folder.resolve("large.csv"), text);

        assertThat(CsvFile.of(file).backslashes()).isTrue();
        assertThat(CsvFile.of(Files.writeString(file, "a;b;c\n" + row.repeat(30_000)))
                        .backslashes())
                .isFalse();
    }
}
