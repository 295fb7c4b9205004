package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that no figure uses and that holds several versions of the same numbers: one of them counts, not their sum. */
class VersionsInAFileTest {

    private static final String HEADER =
            "År;%s;Afdeling;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n";

    private final TestHome home;

    VersionsInAFileTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static String budget(String column, String... rows) {
        return HEADER.formatted(column) + String.join("\n", rows) + "\n";
    }

    /** Two versions of two accounts; the second raises the first account from 100 to 150. */
    private static String twoVersions(String column) {
        return budget(
                column,
                "2019;Vedtaget;Skolen;03.22.01;1;100;100;90",
                "2019;Vedtaget;Biblioteket;03.32.50;1;40;40;40",
                "2019;Revideret;Skolen;03.22.01;1;150;150;90",
                "2019;Revideret;Biblioteket;03.32.50;1;40;40;40");
    }

    private UploadReport check(String text, String... settings) throws IOException {
        return home.check(home.file("budget.csv", text), settings);
    }

    @Test
    void a_column_called_version_is_asked_about() throws IOException {
        UploadReport report = check(twoVersions("Version"));

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).extracting(Question::key).containsExactly("udsnit.Version");
        assertThat(report.questions().getFirst().options())
                .extracting(Question.Option::answer)
                .containsExactly("Vedtaget", "Revideret", "alle");
    }

    @Test
    void only_the_rows_of_the_chosen_version_are_loaded() throws IOException {
        UploadReport report = check(twoVersions("Version"), "answer udsnit.Version=Revideret");

        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.WARNING)
                .filteredOn(f -> f.message().key().startsWith("column."))
                .extracting(Finding::line, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        2, Message.of("column.alternatives", "Version", "Revideret", 2)));
    }

    @Test
    void all_rows_are_loaded_where_they_are_said_to_be_different() throws IOException {
        assertThat(check(twoVersions("Prisniveau"), "answer udsnit.Prisniveau=alle")
                        .rows())
                .isEqualTo(4);
    }

    @Test
    void an_answer_that_is_no_version_is_refused() throws IOException {
        assertThat(TestHome.errors(check(twoVersions("Version"), "answer udsnit.Version=3")))
                .containsExactly("1 Version answer.unknown");
    }

    @Test
    void rows_that_repeat_others_but_for_one_column_are_asked_about_whatever_it_is_called() throws IOException {
        UploadReport report = check(budget(
                "Kørsel",
                "2019;A;Skolen;03.22.01;1;100;100;90",
                "2019;A;Biblioteket;03.32.50;1;40;40;40",
                "2019;B;Skolen;03.22.01;1;100;100;90",
                "2019;B;Biblioteket;03.32.50;1;40;40;40"));

        assertThat(report.questions()).extracting(Question::key).containsExactly("udsnit.Kørsel");
    }

    @Test
    void two_entries_that_differ_in_their_text_alone_are_two() throws IOException {
        List<String> rows = IntStream.range(0, 10)
                .mapToObj(i -> "2019;Post %d;Skolen;03.22.01;1;%d;100;90".formatted(i, i < 2 ? 7 : 100 + i))
                .toList();

        UploadReport report = check(budget("Posteringstekst", rows.toArray(String[]::new)));

        assertThat(report.questions()).isEmpty();
        assertThat(report.rows()).isEqualTo(10);
    }

    @Test
    void a_column_with_one_value_in_the_first_rows_and_others_below_is_no_part() throws IOException {
        StringBuilder text = new StringBuilder(HEADER.formatted("Herkomst"));
        for (int i = 0; i < 500; i++) {
            text.append("2019;%s;Afdeling %d;03.22.01;1;%d;100;90%n"
                    .formatted(i < 300 ? "Dansk oprindelse" : "Indvandrere", i, 1000 + i * 7));
        }

        assertThat(check(text.toString()).questions()).isEmpty();
    }
}
