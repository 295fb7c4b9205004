package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold between the amounts of a budget line. */
class RulesTest {

    private static final String HEADER =
            "År;Funktion;Dranst;Oprindeligt budget;Tillægsbevilling;Omplacering;Overførsel;"
                    + "Korrigeret budget;Forbrug;Restbudget\n";

    private final TestHome home;

    RulesTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void a_line_whose_amounts_add_up_is_accepted() throws IOException {
        // 1000 + 50 − 20 + 5 = 1035, and 1035 − 400 = 635.
        UploadReport report = home.publish(
                "budget.csv", HEADER + "2020;03.22.01;1;1.000,00;50,00;20,00-;5,00;1.035,00;400,00;635,00\n");

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_revised_budget_that_is_not_the_sum_is_refused_with_both_amounts() throws IOException {
        UploadReport report = home.publish(
                "budget.csv", HEADER + "2020;03.22.01;1;1.000,00;50,00;20,00-;5,00;1.034,00;400,00;634,00\n");

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.line()).isEqualTo(2);
            assertThat(f.column()).isEqualTo("Korrigeret budget");
            assertThat(f.value()).isEqualTo("1034.00");
            assertThat(f.message().arguments())
                    .containsExactly(
                            "Korrigeret budget = Oprindeligt budget + Tillægsbevilling + Omplacering + Overførsel",
                            "1035.00");
        });
    }

    @Test
    void one_oere_of_rounding_is_allowed() throws IOException {
        UploadReport report = home.publish(
                "budget.csv", HEADER + "2020;03.22.01;1;1.000,00;50,00;20,00-;5,00;1.035,01;400,00;635,01\n");

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void without_the_columns_the_rule_is_not_held() throws IOException {
        UploadReport report = home.publish(
                "budget.csv",
                "År;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n2020;03.22.01;1;1.000;2.000;400\n");

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    }
}
