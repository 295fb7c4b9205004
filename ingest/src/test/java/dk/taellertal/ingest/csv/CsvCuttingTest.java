package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a file together are the file, line by line and with the same numbers, wherever it is cut. */
class CsvCuttingTest {

    private static final List<String> PIECES = List.of(
            "2020;Skole;1.234,50\n",
            "2020;Ældre;-5\r\n",
            "\n",
            "\r\n",
            ";;\n",
            "a",
            ";",
            "æ",
            "Note uden celler\n",
            "5\" rør;1;2\n",
            "\"to\nlinjer\";1;2\n",
            "\r",
            "\"",
            "x;y;z\n",
            "x;y;z\n",
            "x;y;z\n");

    private final Random random = new Random(165);
    private final Path folder;

    CsvCuttingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<CsvLine> whole(CsvFile file) throws IOException {
        List<CsvLine> lines = new ArrayList<>();
        file.read(lines::add);
        return lines;
    }

    private static List<CsvPart> parts(CsvFile file, int most) throws IOException {
        List<CsvPart> parts = new ArrayList<>();
        CsvPart all = new CsvPart(file, file.encoding().markLength(), CsvPart.TO_THE_END, 1);
        try (CsvCutting cutting = new CsvCutting(all, most)) {
            for (Optional<CsvPart> part = cutting.next(); part.isPresent(); part = cutting.next()) {
                parts.add(part.get());
            }
        }
        return parts;
    }

    private static List<CsvLine> together(CsvFile file, int most) throws IOException {
        List<CsvLine> lines = new ArrayList<>();
        for (CsvPart part : parts(file, most)) {
            part.read(lines::add);
        }
        return lines;
    }

    private CsvFile file(String text, Charset charset) throws IOException {
        Path path = Files.write(folder.resolve("file.csv"), text.getBytes(charset));
        return new CsvFile(path, Encoding.of(path), ';');
    }

    /** Lines that are read from a file. */
    private interface Reading {
        List<CsvLine> lines() throws IOException;
    }

    /** The lines; of a text whose last quotation mark stays open, that it is refused. */
    private static Object read(Reading reading) throws IOException {
        try {
            return reading.lines();
        } catch (UnreadableFile e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void of_any_text() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(20); piece >= 0; piece--) {
                // Strange pieces stand at the end of the list: most texts have none of them at first.
                text.append(PIECES.get(random.nextInt(random.nextInt(3) == 0 ? PIECES.size() : 9)));
            }
            CsvFile file = file(
                    text.toString(), random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
            int most = 20 + random.nextInt(60);
            assertThat(read(() -> together(file, most))).as("%s", text).isEqualTo(read(() -> whole(file)));
        }
    }

    @Test
    void of_a_text_in_utf_16_are_one() throws IOException {
        CsvFile file = file("\uFEFFÅr;Beløb\n" + "2020;5\n".repeat(50), StandardCharsets.UTF_16LE);

        assertThat(parts(file, 64)).hasSize(1);
        assertThat(together(file, 64)).hasSize(51);
    }

    @Test
    void behind_a_quote_there_is_one_part_to_the_end() throws IOException {
        CsvFile file = file("x;y;z\n".repeat(10) + "\"x\";y;z\n" + "x;y;z\n".repeat(100), StandardCharsets.UTF_8);

        // Five lines have 30 bytes; the next 32 bytes have the quote in them.
        assertThat(parts(file, 32)).extracting(CsvPart::firstLine).containsExactly(1, 6);
        assertThat(together(file, 32)).isEqualTo(whole(file));
    }
}
