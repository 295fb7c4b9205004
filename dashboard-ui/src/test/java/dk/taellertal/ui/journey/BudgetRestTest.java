package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The preparation of budget 2021 over REST, on the demo data. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetRestTest {

    private final Running service;

    BudgetRestTest(Running service) {
        this.service = service;
    }

    private JsonNode budget() {
        return service.json(service.send(service.as("chef", "api/v1/budget/2021")));
    }

    private static BigDecimal amount(JsonNode number) {
        return new BigDecimal(number.get("amount").asString());
    }

    @Test
    void the_headline_says_what_is_found_and_how_the_year_goes() {
        JsonNode budget = budget();

        // −1.4 − 0.6 − 1.9 + 0.8 − 2.7 = −5.8, A3 once though it stands in both; 8.0 + 6.0; 1,966.6 − 1,953.4
        assertThat(budget.get("headline").asString())
                .isEqualTo(
                        "Forslagene finder 5,8 af 14,0 mio. kr. i 2021; afdelingerne ventes at bruge 13,2 mere end budget");
        assertThat(budget.get("synthetic").asBoolean()).isTrue();
        assertThat(budget.get("month").asString()).isEqualTo("2020-07");
    }

    @Test
    void must_may_and_unmarked_are_the_whole() {
        JsonNode mandates = budget().get("mandates");

        // 1,388.2 + 446.9 + 118.3
        assertThat(amount(mandates.get("whole"))).isEqualByComparingTo("1953.4");
        assertThat(amount(mandates.get("must")).add(amount(mandates.get("may"))).add(amount(mandates.get("unmarked"))))
                .isEqualByComparingTo("1953.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actualBefore", "budget", "spent", "expected", "deviation"})
    void each_column_of_the_departments_sums_to_the_municipality(String column) {
        JsonNode budget = budget();

        assertThat(budget.get("departments").size()).isEqualTo(16);
        assertThat(budget.get("departments")
                        .valueStream()
                        .map(department -> amount(department.get(column)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount(budget.get("municipality").get(column)));
        assertThat(budget.get("withoutDepartment").isNull()).isTrue();
    }

    @Test
    void the_regulation_is_told_in_number_and_price_and_afterwards() {
        JsonNode regulation = budget().get("regulation");

        // 0-5: 135,000 · 0.8 · 0.75 · (2,170 − 2,229) = −4,779,000 · 6-16: 82,000 · 0.7 · 0.86 · (3,654 − 3,718) =
        // −3,159,296
        // 67-79: 38,000 · 0.9 · 0.08 · (3,262 − 3,231) = 84,816 · 80+: 112,000 · 0.9 · 0.35 · (1,253 − 1,211) =
        // 1,481,760
        assertThat(amount(regulation.get("number"))).isEqualByComparingTo("-6.37172");
        // 1,000 · 0.6 · 2,229 + 800 · 0.602 · 3,718 + 500 · 0.072 · 3,231 + 2,000 · 0.315 · 1,211
        // = 1,337,400 + 1,790,588.8 + 116,316 + 762,930 = 4,007,234.8
        assertThat(amount(regulation.get("price"))).isEqualByComparingTo("4.0072348");
        // The forecasts' difference alone goes into the budget; the price stands beside it.
        assertThat(amount(regulation.get("change"))).isEqualByComparingTo("-6.37172");
        // 27,677 people came, 28,641 were forecast
        assertThat(amount(regulation.get("deviation"))).isEqualByComparingTo("-964");
    }

    @Test
    void a_year_that_nobody_prepares_is_not_found_and_the_newest_needs_no_year() {
        HttpResponse<byte[]> none = service.send(service.as("chef", "api/v1/budget/2035"));

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(new String(none.body(), StandardCharsets.UTF_8)).contains("no budget 2035 is prepared");
        assertThat(service.json(service.send(service.as("chef", "api/v1/budget")))
                        .get("year")
                        .asInt())
                .isEqualTo(2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandates", "regulation", "course", "departments"})
    void a_chart_is_sent_once_for_each_state_of_the_data(String chart) {
        String address = "api/v1/budget/2021/%s.svg?width=668".formatted(chart);
        HttpResponse<byte[]> first = service.send(service.as("chef", address));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(new String(first.body(), StandardCharsets.UTF_8)).startsWith("<svg");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(service.send(service.as("chef", address).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_command_beside_the_service_reads_the_same_document() {
        try (RemoteTaellerTal remote =
                new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow())) {
            assertThat(remote.budget(Optional.empty(), Optional.empty()).headline())
                    .isEqualTo(budget().get("headline").asString());
        }
    }
}
