package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.PersonalData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of cells by their bytes is true of their texts. That the lines are right, {@link CsvCuttingTest} tells. */
class PlainLinesTest {

    private static final String SIGNS = "ab19 \t.,-æØ\u00a0\u2003\u3000\u1680\u0663€";

    private final Random random = new Random(165);
    private final Path folder;

    PlainLinesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_is_sure_by_the_bytes_is_so() throws IOException {
        int sure = 0;
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            PlainLines lines = lines(charset);
            while (lines.next()) {
                for (int cell = 0; cell < lines.size(); cell++) {
                    String text = lines.text(cell);
                    boolean filled = lines.isSurelyFilled(cell);
                    boolean withoutDigit = lines.isSurelyWithoutDigit(cell);
                    assertThat(filled && text.isBlank())
                            .as("'%s' is filled", text)
                            .isFalse();
                    assertThat(withoutDigit && PersonalData.digits(text) > 0)
                            .as("'%s' has no digit", text)
                            .isFalse();
                    sure += filled && withoutDigit ? 1 : 0;
                }
            }
        }
        assertThat(sure).isGreaterThan(1_000);
    }

    private PlainLines lines(Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            for (int sign = random.nextInt(4); sign > 0; sign--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            text.append(random.nextInt(5) == 0 ? "\n" : ";");
        }
        byte[] bytes = text.toString().getBytes(charset);
        Path path = Files.write(folder.resolve("file.csv"), bytes);
        return new CsvPart(new CsvFile(path, new Encoding(charset, 0), ';'), 0, bytes.length, 1).plainLines();
    }

    @Test
    void a_line_of_too_many_cells_is_refused() throws IOException {
        Path path = Files.writeString(folder.resolve("wide.csv"), "a\n" + ";".repeat(CsvPart.MOST_CELLS) + "\n");
        CsvPart part = new CsvPart(new CsvFile(path, new Encoding(StandardCharsets.UTF_8, 0), ';'), 0, 20_003, 1);

        PlainLines lines = part.plainLines();
        assertThat(lines.next()).isTrue();
        org.assertj.core.api.Assertions.assertThatThrownBy(lines::next)
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.line()).isEqualTo(2));
    }
}
