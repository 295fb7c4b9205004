package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Edit rounds over REST, on the demo data. The account "chef" answers for Skoler & Uddannelse, "nabochef" for Unge & Fritid,
 * which leads unge-har-et-fritidsliv.
 */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundsRestTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Running service;

    RoundsRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String path, String body) {
        return service.send(service.as(account, "api/v1/" + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode get(String path) {
        return service.json(service.send(service.as("chef", "api/v1/" + path).GET()));
    }

    private String open(String name, String lives, String deadline) {
        HttpResponse<byte[]> opened = send("oekonom", "POST", "rounds", """
                {"name": "%s", "lifeAreas": [%s], "deadline": "%s"}""".formatted(name, lives, deadline));
        assertThat(opened.statusCode()).isEqualTo(201);
        return service.json(opened).get("id").asString();
    }

    private static JsonNode about(JsonNode round, String objective) {
        return round.get("objectives")
                .valueStream()
                .filter(o -> o.get("objective").asString().equals(objective))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_chief_answers_for_what_her_department_leads_or_supports_and_others_offer_to_take_part() {
        String round = open("Runde 1", "\"boerneliv\", \"ungeliv\"", "2099-12-16T12:00");
        String answers = "rounds/%s/answers".formatted(round);

        HttpResponse<byte[]> answered = send("chef", "POST", answers, """
                {"objective": "boern-trives-i-skolen", "mark": ["forkort", "citizen-facing"], "text": "Børn trives"}""");
        assertThat(answered.statusCode()).isEqualTo(200);
        JsonNode about = about(service.json(answered), "boern-trives-i-skolen");
        assertThat(about.get("marks").valueStream().map(JsonNode::asString))
                .containsExactly("shorten", "citizen-facing");
        assertThat(about.get("text").asString()).isEqualTo("Børn trives");
        assertThat(about.get("department").asString()).isEqualTo("Skoler & Uddannelse");

        assertThat(send("chef", "POST", answers, "{\"objective\": \"unge-har-et-fritidsliv\", \"mark\": \"slet\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("laeser", "POST", answers, "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"keep\"}")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<byte[]> offered =
                send("chef", "POST", answers, "{\"objective\": \"unge-har-et-fritidsliv\", \"signUp\": \"support\"}");
        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(about(service.json(offered), "unge-har-et-fritidsliv")
                        .get("signUps")
                        .toString())
                .isEqualTo("[{\"department\":\"Skoler & Uddannelse\",\"part\":\"support\"}]");

        JsonNode progress = get("rounds/" + round)
                .get("progress")
                .valueStream()
                .filter(p -> p.get("department").asString().equals("Skoler & Uddannelse"))
                .findFirst()
                .orElseThrow();
        // Leads plads-til-den-enkelte, timerne-bliver-holdt, i-skole-hver-dag and boern-trives-i-skolen in boerneliv.
        assertThat(progress.get("objectives").asInt()).isEqualTo(4);
        assertThat(progress.get("answered").asInt()).isEqualTo(1);
    }

    @Test
    void answers_that_contradict_themselves_or_lack_something_are_refused() {
        String answers = "rounds/%s/answers".formatted(open("Runde 2", "\"boerneliv\"", "2099-12-16"));
        for (String wrong : List.of(
                "{\"objective\": \"boern-trives-i-skolen\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"merge\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"keep\", \"into\": \"i-skole-hver-dag\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": [\"keep\", \"delete\"]}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"merge\", \"into\": \"boern-trives-i-skolen\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"male\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"keep\", \"text\": \"Noget andet\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"keep\", \"tekst\": \"x\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"rewrite\", \"text\": 5}",
                "{\"objective\": \"hurtige-byggesager\", \"mark\": \"keep\"}",
                "{\"objective\": \"boern-trives-i-skolen\", \"signUp\": \"tilskuer\"}")) {
            assertThat(send("oekonom", "POST", answers, wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(send("oekonom", "POST", answers, "{\"objective\": \"findes-ikke\", \"mark\": \"keep\"}")
                        .statusCode())
                .isEqualTo(404);
        for (String wrong : List.of(
                "{\"lifeAreas\": [], \"deadline\": \"2099-01-01\"}",
                "{\"name\": \"Uden frist\"}",
                "{\"name\": \"Intet\", \"lifeAreas\": [null], \"deadline\": \"2099-01-01\"}",
                "{\"name\": \"Tastet\", \"lifearea\": [\"ungeliv\"], \"deadline\": \"2099-01-01\"}",
                "{\"name\": \"Forbi\", \"deadline\": \"2019-01-01\"}",
                "{\"name\": \"Intet liv\", \"lifeAreas\": [\"natteliv\"], \"deadline\": \"2099-01-01\"}")) {
            assertThat(send("oekonom", "POST", "rounds", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(send("chef", "POST", "rounds", "{\"name\": \"Min\", \"deadline\": \"2099-01-01\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_the_lead_has_answered_is_not_answered_otherwise_by_who_supports_it() {
        String answers = "rounds/%s/answers".formatted(open("Runde 7", "\"boerneliv\", \"ungeliv\"", "2099-12-16"));
        // Unge & Fritid supports it.
        String merge =
                "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"merge\", \"into\": \"unge-har-et-fritidsliv\"}";
        assertThat(send("nabochef", "POST", answers, merge).statusCode()).isEqualTo(200);
        assertThat(send("oekonom", "POST", answers + "/boern-trives-i-skolen/apply", "")
                        .statusCode())
                .as("the lead has not asked for it")
                .isEqualTo(409);
        assertThat(send("chef", "POST", answers, "{\"objective\": \"boern-trives-i-skolen\", \"mark\": \"keep\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("nabochef", "POST", answers, merge).statusCode()).isEqualTo(409);
        assertThat(get("objectives/boern-trives-i-skolen").get("state").asString())
                .isEqualTo("current");
    }

    @Test
    void what_was_changed_after_the_answer_is_answered_again_and_no_wording_is_no_change() {
        String answers = "rounds/%s/answers".formatted(open("Runde 8", "\"erhvervsliv\"", "2099-12-16"));
        String id = create("erhvervsliv", "Flere lokale job", "By, Kultur & Miljø");
        String worded = "{\"objective\": \"%s\", \"mark\": \"rewrite\", \"text\": \"Job tæt på\"}".formatted(id);
        send("oekonom", "POST", answers, worded);
        assertThat(patch(id, "{\"name\": \"Job i byen\"}").statusCode()).isEqualTo(200);
        assertThat(send("oekonom", "POST", answers + "/" + id + "/apply", "").statusCode())
                .isEqualTo(409);
        assertThat(get("objectives/" + id).get("name").asString()).isEqualTo("Job i byen");

        send("oekonom", "POST", answers, "{\"objective\": \"%s\", \"mark\": \"rewrite\"}".formatted(id));
        assertThat(send("oekonom", "POST", answers + "/" + id + "/apply", "").statusCode())
                .isEqualTo(409);
        send("oekonom", "POST", answers, worded);
        assertThat(send("oekonom", "POST", answers + "/" + id + "/apply", "").statusCode())
                .isEqualTo(200);
        assertThat(get("objectives/" + id).get("name").asString()).isEqualTo("Job tæt på");
        send("oekonom", "DELETE", "objectives/" + id, "");
    }

    @Test
    void a_merge_across_two_leads_waits_for_both() {
        String round = open("Runde 3", "\"boerneliv\", \"ungeliv\"", "2099-12-16T12:00");
        String answers = "rounds/%s/answers".formatted(round);
        String one = create("Flere læser", "Skoler & Uddannelse");
        String other = create("Flere læser bøger", "Unge & Fritid");

        assertThat(send("chef", "POST", "objectives/" + one + "/merge", "{\"into\": \"%s\"}".formatted(other))
                        .statusCode())
                .isEqualTo(409);
        send(
                "chef",
                "POST",
                answers,
                "{\"objective\": \"%s\", \"mark\": \"merge\", \"into\": \"%s\"}".formatted(one, other));
        assertThat(get("rounds/" + round).get("undecided").toString())
                .isEqualTo("[{\"objective\":\"%s\",\"into\":\"%s\",\"waitsFor\":\"Unge & Fritid\"}]"
                        .formatted(one, other));
        assertThat(send("oekonom", "POST", answers + "/" + one + "/apply", "").statusCode())
                .isEqualTo(409);

        send(
                "nabochef",
                "POST",
                answers,
                "{\"objective\": \"%s\", \"mark\": \"sammenskriv\", \"into\": \"%s\"}".formatted(other, one));
        assertThat(get("rounds/" + round).get("undecided").size()).isZero();
        assertThat(send("oekonom", "POST", answers + "/" + one + "/apply", "").statusCode())
                .isEqualTo(200);
        assertThat(get("objectives/" + other)
                        .get("history")
                        .valueStream()
                        .map(entry -> entry.get("what").asString()))
                .contains("merged");
        assertThat(about(get("rounds/" + round), one).get("applied").asBoolean())
                .isTrue();
        send("oekonom", "DELETE", "objectives/" + other, "");
    }

    @Test
    void a_new_wording_is_in_force_once_it_is_applied() {
        String round = open("Runde 4", "\"erhvervsliv\"", "2099-12-16");
        String answers = "rounds/%s/answers".formatted(round);
        String id = create("erhvervsliv", "Butikkerne bliver i byen", "By, Kultur & Miljø");
        send(
                "oekonom",
                "POST",
                answers,
                "{\"objective\": \"%s\", \"mark\": \"omskriv\", \"text\": \"Byen har butikker\"}".formatted(id));
        assertThat(get("objectives/" + id).get("name").asString()).isEqualTo("Butikkerne bliver i byen");

        assertThat(send("chef", "POST", answers + "/" + id + "/apply", "").statusCode())
                .isEqualTo(403);
        assertThat(send("oekonom", "POST", answers + "/" + id + "/apply", "").statusCode())
                .isEqualTo(200);
        assertThat(get("objectives/" + id).get("name").asString()).isEqualTo("Byen har butikker");
        assertThat(send("oekonom", "POST", answers + "/" + id + "/apply", "").statusCode())
                .isEqualTo(409);
        send("oekonom", "DELETE", "objectives/" + id, "");
    }

    @Test
    void after_the_deadline_a_change_needs_a_reason_and_stands_on_the_list() throws InterruptedException {
        // A deadline is a minute: the next one to end is the shortest there is.
        LocalDateTime end = LocalDateTime.now(DENMARK).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime now = LocalDateTime.now(DENMARK);
        String deadline = now.plusSeconds(3).truncatedTo(ChronoUnit.SECONDS).toString();
        String round = open("Runde 5", "\"voksenliv\"", deadline);
        String id = get("objectives")
                .valueStream()
                .filter(o -> o.get("lifeArea").asString().equals("voksenliv"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        assertThat(end).isBeforeOrEqualTo(now);
        while (!LocalDateTime.now(DENMARK).isAfter(LocalDateTime.parse(deadline))) {
            Thread.sleep(200);
        }

        assertThat(get("rounds/" + round).get("open").asBoolean()).isFalse();
        assertThat(send(
                                "oekonom",
                                "POST",
                                "rounds/%s/answers".formatted(round),
                                "{\"objective\": \"%s\", \"mark\": \"keep\"}".formatted(id))
                        .statusCode())
                .isEqualTo(409);
        assertThat(patch(id, "{\"name\": \"Et andet navn\"}").statusCode()).isEqualTo(422);
        assertThat(patch(id, "{\"name\": \"Et andet navn\", \"reason\": \" \"}").statusCode())
                .isEqualTo(422);
        HttpResponse<byte[]> late = patch(id, "{\"name\": \"Et andet navn\", \"reason\": \"fejl i referatet\"}");
        assertThat(late.statusCode()).isEqualTo(200);
        JsonNode list = get("rounds/" + round).get("lateChanges");
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).get("reason").asString()).isEqualTo("fejl i referatet");
        assertThat(list.get(0).get("objective").asString()).isEqualTo(id);
        // A new round about the same life opens what this one closed.
        open("Runde 6", "\"voksenliv\"", LocalDate.now(DENMARK).plusDays(9).toString());
        assertThat(patch(id, "{\"name\": \"Et tredje navn\"}").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> patch(String id, String body) {
        return service.send(service.as("oekonom", "api/v1/objectives/" + id)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    private String create(String name, String lead) {
        return create("ungeliv", name, lead);
    }

    private String create(String life, String name, String lead) {
        HttpResponse<byte[]> made = send("oekonom", "POST", "objectives", """
                {"name": "%s", "goal": "et-staerkere-albertslund", "lifeArea": "%s", "lead": "%s"}""".formatted(name, life, lead));
        assertThat(made.statusCode()).isEqualTo(201);
        return service.json(made).get("id").asString();
    }

    @Test
    void a_deadline_is_moved_with_a_reason_and_a_round_is_ended_by_the_minute_that_it_is() {
        String round = open("Runde med flyttet frist", "\"aeldreliv\"", "2099-12-16T12:00");
        String place = "rounds/" + round;

        assertThat(send("chef", "PATCH", place, "{\"deadline\": \"2099-12-20\", \"reason\": \"ferie\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("oekonom", "PATCH", place, "{\"deadline\": \"2099-12-20\"}")
                        .statusCode())
                .as("no reason")
                .isEqualTo(400);
        assertThat(send("oekonom", "PATCH", place, "{\"deadline\": \"2019-12-20\", \"reason\": \"for sent\"}")
                        .statusCode())
                .as("passed")
                .isEqualTo(400);
        HttpResponse<byte[]> moved =
                send("oekonom", "PATCH", place, "{\"deadline\": \"2099-12-20\", \"reason\": \"ferie\"}");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(service.json(moved).get("deadline").asString()).isEqualTo("2099-12-20T23:59");
        assertThat(service.json(moved).get("moved").get("from").asString()).isEqualTo("2099-12-16T12:00");
        assertThat(service.json(moved).get("moved").get("reason").asString()).isEqualTo("ferie");

        String now = LocalDateTime.now(DENMARK).truncatedTo(ChronoUnit.MINUTES).toString();
        JsonNode ended = service.json(send(
                "oekonom", "PATCH", place, "{\"deadline\": \"%s\", \"reason\": \"alle har svaret\"}".formatted(now)));
        assertThat(ended.get("open").asBoolean()).isFalse();
        assertThat(send(
                                "oekonom",
                                "POST",
                                place + "/answers",
                                "{\"objective\": \"faerre-aeldre-er-ensomme\", \"mark\": \"keep\"}")
                        .statusCode())
                .isEqualTo(409);
    }
}
