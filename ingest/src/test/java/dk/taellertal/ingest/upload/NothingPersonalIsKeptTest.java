package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A filled CPR column refuses; none of its numbers is then in the home, in a temporary file, in the report or printed. */
class NothingPersonalIsKeptTest {

    private static final String HEADER =
            "År;Afdeling;Profitcenter;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug;";
    /** More than the part that is read at once. */
    private static final int LINES = 25_000;

    private final Random random = new Random(165);
    private final List<String> numbers = new ArrayList<>();
    private final Path folder;
    private final TestHome home;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    NothingPersonalIsKeptTest(@TempDir Path folder) {
        this.folder = folder;
        home = TestHome.in(folder);
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @AfterEach
    void close() {
        System.setOut(out);
        System.setErr(err);
        home.close();
    }

    private enum Place {
        A_COLUMN_THAT_IS_NOT_USED,
        A_COLUMN_THAT_IS_KEPT,
        ONE_CELL_FAR_DOWN,
        A_COLUMN_NAMED_SO_WITHOUT_ZEROS
    }

    /** Days 1 to 9, so that a zero can be lost. */
    private String number() {
        String number = "%02d%02d%02d%04d"
                .formatted(1 + random.nextInt(9), 1 + random.nextInt(12), random.nextInt(100), random.nextInt(10_000));
        numbers.add(number);
        return number;
    }

    private String text(Place place) {
        String lastName = place == Place.A_COLUMN_NAMED_SO_WITHOUT_ZEROS ? "Cpr-nr" : "Tekst";
        return IntStream.range(0, LINES)
                .mapToObj(i -> line(place, i))
                .collect(Collectors.joining("\n", HEADER + lastName + "\n", "\n"));
    }

    private String line(Place place, int line) {
        boolean farDown = line == LINES - 100;
        String last = switch (place) {
            case A_COLUMN_THAT_IS_NOT_USED -> number();
            case A_COLUMN_THAT_IS_KEPT -> "";
            case ONE_CELL_FAR_DOWN -> farDown ? "vedr. " + hyphenated(number()) : "";
            case A_COLUMN_NAMED_SO_WITHOUT_ZEROS -> farDown ? number().substring(1) : "";
        };
        String kept = place == Place.A_COLUMN_THAT_IS_KEPT ? number() : "1650001010";
        return "2019;Skoler;%s;03.22.01;1;100,00;110,00;90,00;%s".formatted(kept, last);
    }

    private static String hyphenated(String number) {
        return number.substring(0, 6) + "-" + number.substring(6);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_left_of_a_refused_file(Place place) throws IOException {
        Path file = home.file("budget.csv", text(place));

        UploadReport report = home.publish(file);
        String told = report.toString() + home.check(file);
        Files.delete(file);
        home.reopen();

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.findings()).allMatch(f -> f.message().key().startsWith("personal."));
        assertThat(holdsANumber(told)).isFalse();
        assertThat(holdsANumber(printed.toString(StandardCharsets.UTF_8))).isFalse();
        assertThat(filesWithANumber(folder)).isEmpty();
        assertThat(filesWithANumber(Path.of(System.getProperty("java.io.tmpdir", "target"))))
                .isEmpty();
    }

    /** Numbers as they were written anywhere in the files; without their zero they are the ends of themselves. */
    private boolean holdsANumber(String text) {
        return numbers.stream()
                .limit(200)
                .anyMatch(n -> text.contains(n.substring(1))
                        || text.contains(hyphenated(n).substring(1)));
    }

    /** Very large files are libraries of the database. */
    private List<Path> filesWithANumber(Path below) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(below, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (holdsANumber(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** Another test's file, or the database's own log, that is gone by now. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw gone;
            }
        });
        return found;
    }

    private boolean holdsANumber(Path file) {
        try {
            return Files.size(file) < 20_000_000
                    && holdsANumber(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            // Another test's file that is gone by now.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
