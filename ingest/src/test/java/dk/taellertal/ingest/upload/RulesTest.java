package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
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
        // 1000 + 50 − 20 + 5 = 1035, and 1035 − 400 = 635; 0 + 0 + 20 + 0 = 20.
        UploadReport report = home.publish(
                "budget.csv",
                HEADER
                        + "2020;03.22.01;1;1.000,00;50,00;20,00-;5,00;1.035,00;400,00;635,00\n"
                        + "2020;03.22.02;1;0,00;0,00;20,00;0,00;20,00;0,00;20,00\n");

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_revised_budget_that_is_not_the_sum_is_refused_with_both_amounts() throws IOException {
        UploadReport report = home.publish(
                "budget.csv", HEADER + "2020;03.22.01;1;1.000,00;50,00;20,00-;5,00;1.034,00;400,00;634,00\n");

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.findings()).first().satisfies(f -> {
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

    private UploadReport reallocated(String... lines) throws IOException {
        return home.check(home.file(
                "budget.csv",
                "År;Profitcenter;Funktion;Dranst;Oprindeligt budget;Omplacering;Korrigeret budget;Forbrug\n"
                        + String.join("\n", lines)
                        + "\n"));
    }

    @Test
    void reallocations_that_do_not_sum_to_0_over_the_municipality_are_a_warning_for_the_period() throws IOException {
        // 2020: −20 + 15 = −5; 2021: −3 + 3 = 0.
        UploadReport report = reallocated(
                "2020;1650001010;03.22.01;1;100;20-;80;0",
                "2020;1650001020;03.22.01;1;100;15;115;0",
                "2021;1650001010;03.22.01;1;100;3-;97;0",
                "2021;1650001020;03.22.01;1;100;3;103;0");

        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(f.column()).isEqualTo("Omplacering");
            assertThat(f.value()).isEqualTo("-5.00");
            assertThat(f.message().key()).isEqualTo("rule.zero");
            assertThat(f.message().arguments()).containsExactly("2020");
        });
    }

    @Test
    void reallocations_of_one_part_of_the_municipality_are_not_summed() throws IOException {
        UploadReport report =
                reallocated("2020;1650001010;03.22.01;1;100;20-;80;0", "2020;1650001010;05.32.30;1;100;15;115;0");

        assertThat(report.findings()).isEmpty();
    }

    private void refuses(String file, int line, String column, String value, String key, String... arguments)
            throws IOException {
        UploadReport report = home.publish("udtræk.csv", file);

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.line()).isEqualTo(line);
                    assertThat(f.column()).isEqualTo(column);
                    assertThat(f.value()).isEqualTo(value);
                    assertThat(f.message().key()).isEqualTo(key);
                    assertThat(f.message().arguments().stream().map(String::valueOf))
                            .containsExactly(arguments);
                });
    }

    @Test
    void a_score_outside_its_scale_is_refused_with_the_bounds() throws IOException {
        String header = "År;Afdeling;Inviterede;Besvarelser;Trivsel, 1-5\n";

        refuses(
                header + "2021;Skoler;50;40;3,83\n2021;Pleje;60;50;76,6\n",
                3,
                "Trivsel, 1-5",
                "76,6",
                "row.range",
                "Trivsel, 1-5",
                "1",
                "5");
        refuses(
                header + "2021;Skoler;50;40;0,83\n2021;Pleje;60;50;3,10\n",
                2,
                "Trivsel, 1-5",
                "0,83",
                "row.range",
                "Trivsel, 1-5",
                "1",
                "5");
        // The ends of the scale are on it.
        assertThat(home.publish("udtræk.csv", header + "2021;Skoler;50;40;5\n2021;Pleje;60;50;1,00\n")
                        .outcome())
                .isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_part_that_is_more_than_its_whole_is_refused_with_both() throws IOException {
        refuses(
                "År;Afdeling;Inviterede;Besvarelser;Trivsel, 1-5\n2021;Skoler;40;50;3,83\n2021;Pleje;60;60;3,10\n",
                2,
                "Besvarelser",
                "50",
                "row.atMost",
                "Besvarelser",
                "Inviterede",
                "40");
        refuses(
                "År;Skole;Elever;Klasser\n2018;Parken;640;30\n2018;Søen;27;574\n",
                3,
                "Klasser",
                "574",
                "row.atMost",
                "Klasser",
                "Elever",
                "27");
        refuses(
                "Opgjort;Optælling;Opfyldt;I alt\n2026K1;maalsaetninger-med-maal;38;6\n",
                2,
                "Opfyldt",
                "38",
                "row.atMost",
                "Opfyldt",
                "I alt",
                "6");
        refuses(
                "Opgjort pr.;Afdeling;Lukkede sager;Sager til lukning\n31-10-2019;Skoler;822;99\n",
                2,
                "Lukkede sager",
                "822",
                "row.atMost",
                "Lukkede sager",
                "Sager til lukning",
                "99");
    }
}
