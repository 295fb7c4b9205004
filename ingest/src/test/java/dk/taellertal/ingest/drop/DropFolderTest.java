package dk.taellertal.ingest.drop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    private static final Instant NOW = Instant.parse("2020-01-29T12:00:00Z");
    private static final String HEADER = "Indikator;Område;Periode;Værdi\n";

    private final Home home;

    DropFolderTest(@TempDir Path folder) {
        home = new Home(folder.resolve("home"));
    }

    private void drop(String name, String text, Duration age) throws IOException {
        Files.createDirectories(home.drop());
        Path file = Files.writeString(home.drop().resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    private List<UploadReport> pickUp() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try (Instance open = Instance.open(home, clock, Duration.ZERO)) {
            Texts texts = new Texts(Texts.DANISH, List.of("dk.taellertal.ingest.texts"));
            return new DropFolder(home, open.uploads(), texts, clock).pickUp();
        }
    }

    private List<String> names(String room) throws IOException {
        try (Stream<Path> files = Files.list(home.drop().resolve(room))) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void a_good_file_is_published_and_lies_in_done_with_its_report() throws IOException {
        drop("trivsel.csv", HEADER + "trivsel;Albertslund;2019;3,5\n", Duration.ofMinutes(1));

        assertThat(pickUp()).extracting(UploadReport::outcome).containsExactly(Outcome.PUBLISHED);

        assertThat(names("done"))
                .containsExactly("20200129-120000-000-trivsel.csv", "20200129-120000-000-trivsel.csv.rapport.txt");
    }

    @Test
    void a_bad_file_lies_in_refused_and_its_report_names_line_column_and_value() throws IOException {
        drop("fejl.csv", HEADER + "trivsel;Alberslund;2019;3,5\n", Duration.ofMinutes(1));

        assertThat(pickUp()).extracting(UploadReport::outcome).containsExactly(Outcome.REFUSED);

        assertThat(home.drop().resolve("refused").resolve("20200129-120000-000-fejl.csv.rapport.txt"))
                .content()
                .contains("linje 2, kolonne 'Område', \"Alberslund\"");
    }

    @Test
    void of_a_file_with_personal_data_only_a_report_without_the_number_is_left() throws IOException {
        drop("sager.csv", "Navn;Nr.\nA;010203-1234\n", Duration.ofMinutes(1));

        assertThat(pickUp()).extracting(UploadReport::outcome).containsExactly(Outcome.REFUSED);

        assertThat(names("refused")).containsExactly("20200129-120000-000-sager.csv.rapport.txt");
        assertThat(home.drop().resolve("sager.csv")).doesNotExist();
        assertThat(home.drop().resolve("refused").resolve("20200129-120000-000-sager.csv.rapport.txt"))
                .content()
                .doesNotContain("010203");
    }

    @Test
    void a_file_that_may_still_be_coming_is_left_alone() throws IOException {
        drop("nu.csv", HEADER, Duration.ofSeconds(1));

        assertThat(pickUp()).isEmpty();

        assertThat(home.drop().resolve("nu.csv")).exists();
    }
}
