package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    private static final String TEXT = "OMRÅDE;Køn;Beløb\r\nAlbertslund;Mænd;1.234,50\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path folder;

    EncodingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return Files.write(folder.resolve("file.csv"), bytes.toByteArray());
    }

    private static byte[] mark(int... bytes) {
        byte[] mark = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mark[i] = (byte) bytes[i];
        }
        return mark;
    }

    private static void assertReads(Path file, String encoding) throws IOException {
        CsvFile csv = CsvFile.of(file);
        assertThat(csv.encoding()).hasToString(encoding);
        assertThat(csv.delimiter()).isEqualTo(';');
        assertThat(csv.head(10))
                .containsExactly(
                        new CsvLine(1, List.of("OMRÅDE", "Køn", "Beløb")),
                        new CsvLine(2, List.of("Albertslund", "Mænd", "1.234,50")));
    }

    @Test
    void utf_8_with_and_without_mark() throws IOException {
        assertReads(file(TEXT.getBytes(StandardCharsets.UTF_8)), "UTF-8");
        assertReads(file(mark(0xEF, 0xBB, 0xBF), TEXT.getBytes(StandardCharsets.UTF_8)), "UTF-8 (BOM)");
    }

    @Test
    void windows_1252_is_what_is_no_utf_8() throws IOException {
        assertReads(file(TEXT.getBytes(WINDOWS)), "windows-1252");
    }

    @Test
    void utf_16_with_and_without_mark() throws IOException {
        assertReads(file(mark(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE)), "UTF-16LE (BOM)");
        assertReads(file(mark(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE)), "UTF-16BE (BOM)");
        assertReads(file(TEXT.getBytes(StandardCharsets.UTF_16LE)), "UTF-16LE");
        assertReads(file(TEXT.getBytes(StandardCharsets.UTF_16BE)), "UTF-16BE");
    }

    @Test
    void one_danish_letter_at_the_very_end_decides_against_utf_8() throws IOException {
        String plain = "a;b\n" + "1;2\n".repeat(100_000) + "3;";

        assertThat(Encoding.of(file(plain.getBytes(WINDOWS), "å".getBytes(WINDOWS))))
                .hasToString("windows-1252");
        assertThat(Encoding.of(file(plain.getBytes(StandardCharsets.UTF_8), "å".getBytes(StandardCharsets.UTF_8))))
                .hasToString("UTF-8");
        // Half a letter at the end is no UTF-8 either.
        assertThat(Encoding.of(file(plain.getBytes(StandardCharsets.UTF_8), mark(0xC3))))
                .hasToString("windows-1252");
    }

    @Test
    void letters_of_dos_and_of_old_macs_within_words_tell_their_encoding() throws IOException {
        assertReads(file(TEXT.getBytes(Charset.forName("IBM850"))), "IBM850");
        assertReads(file(TEXT.getBytes(Charset.forName("x-MacRoman"))), "x-MacRoman");
    }

    @Test
    void signs_of_windows_1252_are_no_letters_of_dos() throws IOException {
        assertThat(Encoding.of(file("a;b\nSkoler†;1\nBørn†;2\n".getBytes(WINDOWS))))
                .hasToString("windows-1252");
        assertThat(Encoding.of(file("a;b\nSkoler†;‘x’\n–;½\n".getBytes(WINDOWS))))
                .hasToString("windows-1252");
    }

    @Test
    void apostrophes_and_curly_marks_round_every_cell_are_its_quotation_marks() throws IOException {
        CsvLine row = new CsvLine(2, List.of("Byens; skole", "1.234,50"));

        assertThat(CsvFile.of(file("'Skole';'Beløb'\n'Byens; skole';'1.234,50'\n".getBytes(StandardCharsets.UTF_8)))
                        .head(10))
                .element(1)
                .isEqualTo(row);
        assertThat(CsvFile.of(file("”Skole”;”Beløb”\n”Byens; skole”;”1.234,50”\n".getBytes(StandardCharsets.UTF_8)))
                        .head(10))
                .element(1)
                .isEqualTo(row);
    }

    @Test
    void an_apostrophe_in_some_names_is_part_of_them() throws IOException {
        assertThat(CsvFile.of(file("Skole;Elever\n'Solen';3\nMånen;4\n".getBytes(StandardCharsets.UTF_8)))
                        .head(10))
                .element(1)
                .isEqualTo(new CsvLine(2, List.of("'Solen'", "3")));
    }

    @Test
    void a_mark_that_lies_is_not_believed() throws IOException {
        CsvFile csv = CsvFile.of(file(mark(0xEF, 0xBB, 0xBF), TEXT.getBytes(WINDOWS)));

        assertThat(csv.head(1)).containsExactly(new CsvLine(1, List.of("OMRÅDE", "Køn", "Beløb")));
    }
}
