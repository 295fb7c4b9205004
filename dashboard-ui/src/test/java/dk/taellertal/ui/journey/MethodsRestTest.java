package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.method.CapacityDocument;
import dk.taellertal.ui.method.DemographyRequest;
import dk.taellertal.ui.method.ExpectedRequest;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The methods over REST, on the demo data. */
@ExtendWith(RunningService.class)
class MethodsRestTest {

    private static JsonNode get(Running service, String path) {
        return service.json(service.send(service.as("chef", "api/v1/" + path)));
    }

    @Test
    void the_new_forecast_takes_24_million_out_of_the_budget_of_2022_group_by_group(Running service) {
        JsonNode demography = get(service, "demography?fromVintage=2020&toVintage=2021&year=2022");
        JsonNode budget = demography.get("years").get(0).get("budget");

        // 0-5: 135,000 · 0.8 · 0.75 · (2,031 − 2,213) = 108,000 · −136.5 = −14,742,000
        // 6-16: 82,000 · 0.7 · 0.86 · (3,553 − 3,732) = 57,400 · −153.94 = −8,836,156
        // 67-79: 38,000 · 0.9 · 0.08 · (3,319 − 3,340) = 34,200 · −1.68 = −57,456
        // 80+: 112,000 · 0.9 · 0.35 · (1,305 − 1,319) = 100,800 · −4.9 = −493,920
        assertThat(budget.get("terms").valueStream().map(t -> t.get("amount").asString()))
                .containsExactly("-14742000.00", "-8836156.00", "-57456.00", "-493920.00");
        assertThat(budget.get("amount").asString()).isEqualTo("-24129532.00");
        assertThat(budget.get("unregulated").get(0).asString()).isEqualTo("17-66 år");
        assertThat(demography.get("synthetic").asBoolean()).isTrue();
    }

    @Test
    void the_population_that_came_is_regulated_afterwards_where_it_is_known(Running service) {
        JsonNode years = get(service, "demography").get("years");

        // 108,000 · 0.75 · (2,012 − 2,031) = −1,539,000 · 57,400 · 0.86 · (3,539 − 3,553) = −691,096
        // 34,200 · 0.08 · (3,318 − 3,319) = −2,736 · 100,800 · 0.35 · (1,304 − 1,305) = −35,280
        JsonNode after = years.get(0).get("afterRegulation");
        assertThat(after.get("amount").asString()).isEqualTo("-2268112.00");
        JsonNode unknown = years.get(years.size() - 1).get("afterRegulation");
        assertThat(unknown.get("amount").isNull()).isTrue();
        assertThat(unknown.get("reason").asString()).contains("0-5 år");
    }

    @Test
    void the_school_places_are_too_few_for_the_first_time_in_2029(Running service) {
        JsonNode capacity = get(service, "capacity").get(0);

        assertThat(capacity.get("outcome").asString()).isEqualTo("over");
        assertThat(capacity.get("firstOver").asInt()).isEqualTo(2029);
        // 2028: 0.86 · 3,817 = 3,282.62 of 3,300 · 2029: 0.86 · 3,856 = 3,316.16
        assertThat(capacity.get("years").get(6).get("spare").asString()).isEqualTo("17.38");
        assertThat(capacity.get("years").get(7).get("spare").asString()).isEqualTo("-16.16");
    }

    @Test
    void the_year_of_one_department_is_expected_by_the_phased_budget(Running service) {
        JsonNode expected = get(
                service, "figures/forbrug-aar-til-dato/expected?month=2021-08&method=phased&only=afdeling=Dagtilbud");
        JsonNode phased = expected.get("methods").get(2);

        // 195.262 + (128.874271 − 130.175) = 193.961271 million kr.
        assertThat(phased.get("method").asString()).isEqualTo("phased");
        assertThat(phased.get("amount").asString()).isEqualTo("193.961271");
        assertThat(phased.get("chosen").asBoolean()).isTrue();
        assertThat(phased.get("tested").size()).isEqualTo(3);
        assertThat(expected.get("synthetic").asBoolean()).isTrue();
    }

    @Test
    void a_command_beside_the_service_reads_the_same_documents(Running service) {
        try (RemoteTaellerTal remote =
                new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow())) {
            assertThat(remote.capacity())
                    .extracting(CapacityDocument::firstOver)
                    .containsExactly(2029);
            assertThat(remote.demography(new DemographyRequest(
                                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(2022)))
                            .years())
                    .extracting(y -> y.budget().amount())
                    .containsExactly("-24129532.00");
            assertThat(remote.expected(new ExpectedRequest(
                                    "forbrug-aar-til-dato",
                                    Optional.empty(),
                                    Map.of("afdeling", "Dagtilbud"),
                                    Optional.of("2021-08"),
                                    Optional.empty(),
                                    List.of(2018, 2019),
                                    Optional.empty(),
                                    Optional.empty()))
                            .excluded())
                    .containsExactly(2018, 2019);
            assertThat(Objects.requireNonNull(remote.figure(FigureQuery.of("sagstid-byggesager"))
                                    .status())
                            .status())
                    .isEqualTo("behind");
        }
    }

    @Test
    void figures_and_goals_carry_their_warnings_and_statuses(Running service) {
        assertThat(get(service, "figures").valueStream())
                .allSatisfy(figure -> assertThat(figure.get("alike").isArray()).isTrue());
        JsonNode waiting = get(service, "figures/ventetid-plejebolig").get("status");
        assertThat(waiting.get("accepted").get("until").asString()).isEqualTo("2027-06-30");
    }
}
