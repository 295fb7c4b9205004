package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget follow-up whose period stands in its title only. */
class PeriodQuestionTest {

    private static final String FILE = """
            Budgetopfølgning pr. 31.03.2020;;;;
            Udtrukket: 07-04-2020 08:15;;;;
            Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug
            06.45.51;1;350.000,00;350.000,00;87.643,75
            """;

    private final TestHome home;

    PeriodQuestionTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void the_period_is_asked_for_and_the_dates_of_the_title_are_offered() throws IOException {
        UploadReport report = home.check(home.file("opfoelgning.csv", FILE));

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("periode");
            assertThat(q.options()).extracting(Question.Option::answer).containsExactly("2020-03", "2020-04");
        });
    }

    @Test
    void the_answer_is_what_the_rows_are_about_and_is_remembered() throws IOException {
        Path file = home.file("opfoelgning.csv", FILE);
        ReadSettings answered =
                new ReadSettings(Optional.empty(), Optional.empty(), Map.of(), Map.of("periode", "2020-03"));

        UploadReport report =
                home.open().uploads().publish(file, "opfoelgning.csv", answered, new Actor("oekonom", Role.ECONOMIST));
        Map<String, String> digests = home.open().digests();

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(home.open().digestsOfArchive()).isEqualTo(digests);
    }

    @Test
    void a_figure_of_years_leaves_a_follow_up_of_months_out() throws IOException {
        home.publish("regnskab.csv", """
                År;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug
                2019;06.45.51;1;100,00;100,00;110,00
                """);
        home.open()
                .uploads()
                .publish(
                        home.file("opfoelgning.csv", FILE),
                        "opfoelgning.csv",
                        new ReadSettings(Optional.empty(), Optional.empty(), Map.of("periode", "2020-03"), Map.of()),
                        new Actor("oekonom", Role.ECONOMIST));

        // 110 of a revised budget of 100 is 110 %.
        assertThat(TestHome.told(home.answer("budgetoverholdelse"))).containsExactly("2019 110.00");
    }
}
