package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Political goals over REST, on the demo data. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoliticalGoalsRestTest {

    private static final String PLACE = "api/v1/political-goals";

    private final Running service;

    PoliticalGoalsRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String address, String body, String... headers) {
        HttpRequest.Builder request = service.as(account, address).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return service.send(request.method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode get(String address) {
        return service.json(service.send(service.as("laeser", address)));
    }

    private List<String> lives(String goal) {
        return get("api/v1/goals")
                .get("lifeAreas")
                .valueStream()
                .filter(life -> life.get("goals")
                        .valueStream()
                        .anyMatch(g -> g.get("id").asString().equals(goal)))
                .map(life -> life.get("id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void a_goal_is_adopted_changed_withdrawn_and_brought_back_and_every_page_knows_at_once() {
        HttpResponse<byte[]> made = send("admin", "POST", PLACE, """
                {"name": "Et åbnere Albertslund", "adopted": "2022-12-08", "policy": "Borgerpolitik", "lifeAreas": ["voksenliv"],
                 "reason": "Vedtaget i december"}""");
        assertThat(made.statusCode()).isEqualTo(201);
        String place = PLACE + "/et-aabnere-albertslund";
        assertThat(made.headers().firstValue("Location")).contains("/" + place);
        JsonNode goal = service.json(made);
        assertThat(goal.get("adopted").asString()).isEqualTo("2022-12-08");
        assertThat(texts(goal.get("holes"))).containsExactly("voksenliv");
        assertThat(lives("et-aabnere-albertslund")).containsExactly("voksenliv");
        long created = goal.get("version").asLong();

        HttpResponse<byte[]> changed = send(
                "admin",
                "PATCH",
                place,
                "{\"lifeAreas\": [\"voksenliv\", \"aeldreliv\"], \"policy\": null}",
                "If-Match",
                "\"%d\"".formatted(created));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(service.json(changed).has("policy")).isFalse();
        assertThat(lives("et-aabnere-albertslund")).containsExactly("voksenliv", "aeldreliv");
        HttpResponse<byte[]> late =
                send("admin", "PATCH", place, "{\"name\": \"Et lukket\"}", "If-Match", "\"%d\"".formatted(created));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(service.json(late).get("yours").get("name").asString()).isEqualTo("Et lukket");
        assertThat(service.json(late).get("theirs").get("name").asString()).isEqualTo("Et åbnere Albertslund");

        // As of its first version it has one life area and its policy; by a restore it has them again.
        assertThat(texts(get(place + "?dataVersion=" + created).get("lifeAreas")))
                .containsExactly("voksenliv");
        assertThat(send("admin", "POST", place + "/restore", "{\"dataVersion\": %d}".formatted(created))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(place).get("policy").asString()).isEqualTo("Borgerpolitik");

        assertThat(send("admin", "DELETE", place, "{\"reason\": \"skrevet ind i en anden\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(lives("et-aabnere-albertslund")).isEmpty();
        assertThat(get(place).get("state").asString()).isEqualTo("withdrawn");
        assertThat(send("admin", "POST", place + "/restore", "{}").statusCode()).isEqualTo(200);
        assertThat(lives("et-aabnere-albertslund")).containsExactly("voksenliv");

        JsonNode history = get(place).get("history");
        assertThat(history.valueStream().map(e -> e.get("what").asString()))
                .containsExactly("saved", "saved", "saved", "withdrawn", "restored");
        assertThat(history.get(1).get("changes").get(0).get("before").toString())
                .isEqualTo("[\"voksenliv\"]");
        assertThat(history.get(3).get("reason").asString()).isEqualTo("skrevet ind i en anden");
        assertThat(history.get(0).get("by").asString()).isEqualTo("admin");
    }

    @Test
    void a_goal_of_the_files_is_changed_and_the_difference_to_the_file_is_listed() {
        String place = PLACE + "/et-groennere-albertslund";
        assertThat(get(place).get("version").asLong()).isZero();

        assertThat(send("admin", "PATCH", place, "{\"adopted\": \"2018-03-13\"}", "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(200);

        assertThat(get(place)
                        .get("history")
                        .valueStream()
                        .map(e -> e.get("what").asString()))
                .containsExactly("adopted", "saved");
        JsonNode differences = service.json(service.send(service.as("oekonom", "api/v1/goals/differences")));
        assertThat(differences
                        .valueStream()
                        .filter(d -> d.path("politicalGoal").asString("").equals("et-groennere-albertslund"))
                        .map(d -> d.get("field").asString() + " " + d.has("inFile") + " "
                                + d.get("inForce").asString()))
                .containsExactly("adopted false 2018-03-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"lifeAreas": ["voksenliv"]}                                              | 422 | 'name'
        {"name": "X", "lifeAreas": []}                                            | 422 | must belong to a life area
        {"name": "X", "lifeAreas": ["voksenliv", "voksenliv"]}                    | 422 | has a life area twice
        {"name": "X", "lifeAreas": ["rumliv"]}                                    | 422 | rumliv
        {"name": "X", "lifeAreas": ["voksenliv"], "adopted": "31-12-2022"}        | 422 | 31-12-2022
        {"name": "X", "lifeAreas": ["voksenliv"], "beslut": "ja"}                 | 422 | beslut
        {"name": "0101701234 010170-1234", "lifeAreas": ["voksenliv"]}            | 400 | CPR
        {"name": "X", "id": "x", "lifeAreas": ["voksenliv"]}                      | 400 | id of a goal
        {"name": "X", "lifeAreas": ["voksenliv"], "adopted": "2999-01-01"}        | 400 | 2999-01-01
        {"name": "X", "lifeAreas": ["voksenliv"], "adopted": "0202-01-01"}        | 400 | 0202-01-01
        {"name": "et sundere albertslund", "lifeAreas": ["voksenliv"]}            | 409 | et-sundere-albertslund' has the name
        """)
    void what_cannot_be_a_goal_is_refused_with_its_fault(String body, int status, String fault) {
        HttpResponse<byte[]> answer = send("admin", "POST", PLACE, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(service.json(answer).get("detail").asString()).contains(fault);
    }

    @Test
    void the_word_for_a_new_one_in_addresses_is_no_id() {
        HttpResponse<byte[]> made = send("admin", "POST", PLACE, "{\"name\": \"Ny\", \"lifeAreas\": [\"voksenliv\"]}");

        assertThat(service.json(made).get("id").asString()).isEqualTo("ny-2");
        assertThat(send("admin", "DELETE", PLACE + "/ny-2", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void what_objectives_hang_on_is_neither_withdrawn_nor_taken_out_of_their_life_areas() {
        String place = PLACE + "/et-sundere-albertslund";

        HttpResponse<byte[]> withdrawn = send("admin", "DELETE", place, "{}");
        assertThat(withdrawn.statusCode()).isEqualTo(409);
        assertThat(service.json(withdrawn).get("detail").asString()).contains("Unge har et fritidsliv");
        HttpResponse<byte[]> narrowed =
                send("admin", "PATCH", place, "{\"lifeAreas\": [\"boerneliv\"]}", "If-Match", "*");
        assertThat(narrowed.statusCode()).isEqualTo(422);
        assertThat(service.json(narrowed).get("detail").asString())
                .contains("does not belong to the life area 'ungeliv'");
        assertThat(lives("et-sundere-albertslund")).contains("ungeliv");
    }

    @ParameterizedTest
    @CsvSource({"laeser", "chef", "oekonom"})
    void only_an_administrator_changes_one(String account) {
        String place = PLACE + "/et-rigere-albertslund";
        String goal = "{\"name\": \"X\", \"lifeAreas\": [\"voksenliv\"]}";

        assertThat(send(account, "POST", PLACE, goal).statusCode()).isEqualTo(403);
        assertThat(send(account, "PATCH", place, "{\"name\": \"X\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(account, "DELETE", place, "{}").statusCode()).isEqualTo(403);
        assertThat(send(account, "POST", place + "/restore", "{}").statusCode()).isEqualTo(403);
        assertThat(get(place).get("version").asLong()).isZero();
        assertThat(send("admin", "PATCH", place, "{\"name\": \"X\"}").statusCode())
                .as("no If-Match")
                .isEqualTo(428);
    }
}
