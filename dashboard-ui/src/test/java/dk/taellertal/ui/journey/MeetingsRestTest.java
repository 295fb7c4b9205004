package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Meetings over REST, on the demo data; each test keeps its own. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsRestTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLACE = "api/v1/meetings";
    private static final String AGENDA = """
            REFERAT Skoleforum d. 04-03-2021

            Punkt 1: Godkendelse af dagsorden (9:00)
            00.01.00-A21-6-21
            Beslutning
            Godkendt.
            Punkt 2: Elever med højt fravær v. Anne Holm (9:10-9:40)
            17.01.00-G20-3-21
            Anledning
            Elevfraværet stiger.
            Punkt 3: Nye borde til kantinen (9:40-9:50)
            88.12.00-G01-1-21
            Anledning
            De gamle er slidte.
            Punkt 4: Evt.
            """;

    private final Running service;

    MeetingsRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String path, Object body) {
        return service.send(service.as(account, PLACE + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode keep() {
        HttpResponse<byte[]> kept = send("chef", "POST", "", Map.of("text", AGENDA));
        assertThat(kept.statusCode()).isEqualTo(201);
        JsonNode meeting = service.json(kept);
        assertThat(kept.headers().firstValue("Location"))
                .contains("/" + PLACE + "/" + meeting.get("id").asString());
        return meeting;
    }

    private static JsonNode item(JsonNode meeting, int number) {
        return meeting.get("items").get(number - 1);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void an_agenda_is_kept_with_its_minutes_its_fixed_items_and_what_its_cases_might_use() {
        JsonNode meeting = keep();

        assertThat(meeting.get("name").asString()).isEqualTo("Skoleforum");
        assertThat(meeting.get("date").asString()).isEqualTo("2021-03-04");
        assertThat(meeting.get("items")).hasSize(4);
        // 30 + 10 = 40 minutes on 2 items, 20 each; item 1 has a start only, item 4 no time.
        assertThat(meeting.get("counted").asInt()).isEqualTo(2);
        assertThat(meeting.get("minutes").asInt()).isEqualTo(40);
        assertThat(meeting.get("minutesPerCase").asInt()).isEqualTo(20);
        assertThat(meeting.get("notCounted")
                        .valueStream()
                        .map(none -> none.get("number").asInt()))
                .containsExactly(1, 4);
        assertThat(meeting.get("items")
                        .valueStream()
                        .map(item -> item.get("fixed").asBoolean()))
                .containsExactly(true, false, false, true);
        assertThat(meeting.get("cases").asInt()).isEqualTo(2);
        assertThat(meeting.get("withFigure").asInt()).isZero();
        assertThat(meeting.get("minutesWithoutFigure").asInt()).isEqualTo(40);
        assertThat(item(meeting, 2).get("title").asString()).isEqualTo("Elever med højt fravær");
        JsonNode suggested = item(meeting, 2).get("suggestions").get(0);
        assertThat(suggested.get("figure").asString()).isEqualTo("fravaer-over-10-pct");
        assertThat(suggested.get("kle").asString()).isEqualTo("17");
        assertThat(texts(suggested.get("words"))).contains("fravær");
        assertThat(item(meeting, 3).get("suggestions")).isEmpty();
        assertThat(item(meeting, 4).get("suggestions")).isEmpty();
    }

    @Test
    void a_figure_is_attached_seen_by_the_meeting_and_taken_away() {
        JsonNode meeting = keep();
        String id = "/" + meeting.get("id").asString();

        JsonNode attached = service.json(
                send("nabochef", "POST", id + "/cases/2/figures", Map.of("figure", "fravaer-over-10-pct")));
        assertThat(texts(item(attached, 2).get("figures"))).containsExactly("fravaer-over-10-pct");
        assertThat(attached.get("withFigure").asInt()).isEqualTo(1);
        assertThat(attached.get("minutesWithoutFigure").asInt()).isEqualTo(10);
        assertThat(attached.get("snapshot").isNull()).isTrue();

        JsonNode seen = service.json(send("chef", "POST", id + "/snapshot", Map.of()));
        JsonNode figure = seen.get("snapshot").get("figures").get(0);
        assertThat(figure.get("number").asInt()).isEqualTo(2);
        assertThat(figure.get("changed").asBoolean()).isFalse();
        assertThat(figure.get("then").get("value").asString())
                .isEqualTo(figure.get("now").get("value").asString());
        assertThat(figure.get("then").get("address").asString())
                .isEqualTo("noegletal/fravaer-over-10-pct?dataVersion="
                        + seen.get("snapshot").get("sequence").asLong());

        JsonNode detached = service.json(send("chef", "DELETE", id + "/cases/2/figures/fravaer-over-10-pct", Map.of()));
        assertThat(detached.get("withFigure").asInt()).isZero();
        assertThat(detached.get("snapshot").get("figures")).hasSize(1);
    }

    @Test
    void what_was_read_wrong_is_put_right_and_the_answer_about_a_fixed_item_is_remembered() {
        JsonNode meeting = keep();
        String id = "/" + meeting.get("id").asString();

        JsonNode corrected =
                service.json(send("chef", "PATCH", id + "/cases/1", Map.of("end", "9.10", "title", "Godkendelse")));
        assertThat(item(corrected, 1).get("minutes").asInt()).isEqualTo(10);
        assertThat(item(corrected, 1).get("title").asString()).isEqualTo("Godkendelse");
        assertThat(item(corrected, 1).get("journal").asString()).isEqualTo("00.01.00-A21-6-21");
        assertThat(corrected.get("counted").asInt()).isEqualTo(3);

        send("chef", "PATCH", id + "/cases/3", Map.of("fixed", true));
        JsonNode next = keep();
        assertThat(item(next, 3).get("fixed").asBoolean()).isTrue();
        send("chef", "PATCH", "/" + next.get("id").asString() + "/cases/3", Map.of("fixed", false));

        JsonNode renamed = service.json(send("chef", "PATCH", id, Map.of("name", "Skoleforum, ekstra")));
        assertThat(renamed.get("name").asString()).isEqualTo("Skoleforum, ekstra");
        assertThat(renamed.get("date").asString()).isEqualTo("2021-03-04");
    }

    @Test
    void a_meeting_is_withdrawn_by_who_kept_it_and_not_changed_any_more() {
        String id = "/" + keep().get("id").asString();

        assertThat(send("nabochef", "DELETE", id, Map.of("reason", "Forkert")).statusCode())
                .isEqualTo(403);
        JsonNode withdrawn = service.json(send("chef", "DELETE", id, Map.of("reason", "Læst to gange")));
        assertThat(withdrawn.get("withdrawn").asString()).isEqualTo("Læst to gange");
        assertThat(send("chef", "POST", id + "/cases/2/figures", Map.of("figure", "folketal"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(service.json(service.send(service.as("laeser", PLACE)))
                        .valueStream()
                        .map(meeting -> "/" + meeting.get("id").asString()))
                .doesNotContain(id);
    }

    /** Of its two cases one has a figure: 50 pct. of March 2021, with the file and line of each item; fixed items are no cases. */
    @Test
    void the_share_of_cases_with_a_figure_is_a_key_figure_computed_from_meetings() {
        String id = "/" + keep().get("id").asString();
        send("chef", "POST", id + "/cases/2/figures", Map.of("figure", "fravaer-over-10-pct"));
        send("chef", "PATCH", id + "/cases/3", Map.of("fixed", false));

        assertThat(send("chef", "POST", id + "/facts", Map.of()).statusCode()).isEqualTo(403);
        JsonNode report = service.json(send("oekonom", "POST", id + "/facts", Map.of()));
        assertThat(report.get("outcome").asString()).as(report.toString()).isEqualTo("published");
        JsonNode share = service.json(
                service.send(service.as("laeser", "api/v1/figures/sager-med-noegletal?from=2021-03&to=2021-03")));
        assertThat(share.has("points")).as(share.toString()).isTrue();
        JsonNode point = share.get("points").get(0);
        assertThat(point.get("value").asString()).isEqualTo("50.00");
        assertThat(point.toString()).contains("moede-2021-03-04-m");

        send("chef", "POST", id + "/cases/3/figures", Map.of("figure", "folketal"));
        send("oekonom", "POST", id + "/facts", Map.of());
        share = service.json(
                service.send(service.as("laeser", "api/v1/figures/sager-med-noegletal?from=2021-03&to=2021-03")));
        assertThat(share.get("points").get(0).get("value").asString()).isEqualTo("100.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chef   | Her er intet punkt.                     | 422 | Der er ingen punkter i de 1 linjer.
            chef   | Punkt 1: Sag om 010190-1234             | 422 | CPR-nummer
            laeser | Punkt 1: Evt.                           | 403 | this account may not do that
            """)
    void what_cannot_be_kept_is_refused(String account, String text, int status, String why) {
        HttpResponse<byte[]> refused = send(account, "POST", "", Map.of("text", text, "name", "Forum"));
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(service.json(refused).get("detail").asString()).contains(why);
    }

    @Test
    void what_is_wrong_with_a_change_is_said() {
        String id = "/" + keep().get("id").asString();

        assertThat(send("chef", "POST", id + "/cases/2/figures", Map.of("figure", "findes-ikke"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("chef", "POST", id + "/cases/9/figures", Map.of("figure", "folketal"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("chef", "POST", id + "/cases/4/figures", Map.of("figure", "folketal"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(send("chef", "PATCH", id + "/cases/2", Map.of("end", "9:05")).statusCode())
                .isEqualTo(400);
        assertThat(send("chef", "PATCH", id + "/cases/2", Map.of("start", "kvart i ni"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("chef", "POST", id + "/snapshot", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(send("chef", "POST", "/m0/snapshot", Map.of()).statusCode()).isEqualTo(404);
    }
}
