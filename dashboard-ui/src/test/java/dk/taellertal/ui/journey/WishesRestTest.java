package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import dk.taellertal.ui.wish.WishDocument;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Wishes over REST, on the demo data; each test makes its own. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WishesRestTest {

    private static final String PLACE = "api/v1/wishes";

    private final Running service;

    WishesRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String path, String body) {
        return service.send(service.as(account, PLACE + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode make(String text) {
        HttpResponse<byte[]> made = send("chef", "POST", "", "{\"kind\": \"dream\", \"text\": \"%s\"}".formatted(text));
        assertThat(made.statusCode()).isEqualTo(201);
        JsonNode wish = service.json(made);
        assertThat(made.headers().firstValue("Location"))
                .contains("/" + PLACE + "/" + wish.get("id").asString());
        return wish;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void a_wish_is_made_voted_for_owned_found_and_becomes_a_figure() {
        JsonNode made = service.json(send("chef", "POST", "", """
                {"kind": "drøm", "text": " Hvor mange bor her? ", "meeting": "Chefforum 29.01.2020"}"""));
        String id = "/" + made.get("id").asString();
        assertThat(made.get("kind").asString()).isEqualTo("dream");
        assertThat(made.get("text").asString()).isEqualTo("Hvor mange bor her?");
        assertThat(made.get("meeting").asString()).isEqualTo("Chefforum 29.01.2020");
        assertThat(made.get("status").asString()).isEqualTo("wished");
        assertThat(made.get("votes").asInt()).isZero();
        assertThat(made.get("by").asString()).isEqualTo("chef");
        assertThat(made.get("owner").isNull()).isTrue();

        assertThat(send("chef", "POST", id + "/vote", "").statusCode()).isEqualTo(200);
        send("nabochef", "POST", id + "/vote", "");
        JsonNode again = service.json(send("chef", "POST", id + "/vote", ""));
        assertThat(texts(again.get("voters"))).containsExactly("chef", "nabochef");
        assertThat(again.get("votes").asInt()).isEqualTo(2);
        assertThat(again.get("voted").asBoolean()).isTrue();
        JsonNode seenByAnother = service.json(service.send(service.as("oekonom", PLACE + id)));
        assertThat(seenByAnother.get("voted").asBoolean()).isFalse();
        JsonNode less = service.json(send("nabochef", "DELETE", id + "/vote", ""));
        assertThat(texts(less.get("voters"))).containsExactly("chef");

        send("oekonom", "PATCH", id, "{\"owner\": \"Økonomi & Stab\"}");
        send("oekonom", "PATCH", id, "{\"status\": \"source-found\", \"reason\": \"FOLK1A\"}");
        JsonNode known =
                service.json(send("oekonom", "PATCH", id, "{\"status\": \"in-catalogue\", \"figure\": \"folketal\"}"));
        assertThat(known.get("owner").asString()).isEqualTo("Økonomi & Stab");
        assertThat(known.get("status").asString()).isEqualTo("in-catalogue");
        assertThat(known.get("figure").asString()).isEqualTo("folketal");
        assertThat(known.get("history")
                        .valueStream()
                        .map(entry -> entry.get("what").asString()))
                .containsExactly("made", "voted", "voted", "vote-taken-back", "owned", "decided", "decided");
        assertThat(known.get("history").get(5).get("reason").asString()).isEqualTo("FOLK1A");

        JsonNode all = service.json(service.send(service.as("laeser", PLACE)));
        assertThat(all.valueStream().filter(wish -> wish.get("id").equals(made.get("id"))))
                .hasSize(1);
        assertThat(send("chef", "POST", id + "/vote", "").statusCode()).isEqualTo(409);
    }

    @Test
    void owner_and_status_are_set_in_one_go_or_not_at_all() {
        String id = "/" + make("Et tal med ejer").get("id").asString();

        HttpResponse<byte[]> wrong =
                send("oekonom", "PATCH", id, "{\"owner\": \"HR & Løn\", \"status\": \"declined\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(service.json(wrong).get("detail").asString()).contains("'reason'");
        assertThat(service.json(service.send(service.as("chef", PLACE + id)))
                        .get("history")
                        .size())
                .isEqualTo(1);

        JsonNode declined = service.json(send("oekonom", "PATCH", id, """
                {"owner": "HR & Løn", "status": "declined", "reason": "Viser enkeltpersoner", "figure": "flekstid-pr-leder"}"""));
        assertThat(declined.get("owner").asString()).isEqualTo("HR & Løn");
        assertThat(declined.get("reason").asString()).isEqualTo("Viser enkeltpersoner");
        assertThat(service.json(send("oekonom", "PATCH", id, "{\"owner\": null}"))
                        .get("owner")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text    | {\"kind\": \"dream\"}",
                "text    | {\"kind\": \"dream\", \"text\": \" \"}",
                "text    | {\"kind\": \"dream\", \"text\": \"en\\nto\"}",
                "text    | {\"kind\": \"dream\", \"text\": 7}",
                "kind    | {\"text\": \"Et tal\"}",
                "kind    | {\"kind\": \"wish\", \"text\": \"Et tal\"}",
                "meeting | {\"kind\": \"dream\", \"text\": \"Et tal\", \"meeting\": \"\"}",
                "farve   | {\"kind\": \"dream\", \"text\": \"Et tal\", \"farve\": \"blå\"}"
            })
    void what_is_wrong_with_a_wish_is_told_by_its_field(String field, String body) {
        HttpResponse<byte[]> refused = send("chef", "POST", "", body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(service.json(refused).get("detail").asString()).contains("'" + field + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figure | {\"status\": \"in-catalogue\"}",
                "figure | {\"status\": \"in-catalogue\", \"figure\": \"findes-ikke\"}",
                "figure | {\"status\": \"wished\", \"figure\": \"folketal\"}",
                "reason | {\"status\": \"declined\"}",
                "status | {\"status\": \"WISHED\"}",
                "status | {\"reason\": \"Derfor\"}",
                "owner  | {\"owner\": \"a\\nb\"}"
            })
    void what_is_wrong_with_a_decision_is_told_by_its_field(String field, String body) {
        String id = "/" + make("Et tal at afgøre").get("id").asString();

        HttpResponse<byte[]> refused = send("oekonom", "PATCH", id, body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(service.json(refused).get("detail").asString()).contains("'" + field + "'");
    }

    @Test
    void readers_only_read_chiefs_only_wish_and_what_is_unknown_is_not_found() {
        String id = "/" + make("Et tal for nogle").get("id").asString();

        assertThat(send("laeser", "POST", "", "{\"kind\": \"glad\", \"text\": \"Et tal\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("laeser", "POST", id + "/vote", "").statusCode()).isEqualTo(403);
        assertThat(send("chef", "PATCH", id, "{\"owner\": \"Skoler\"}").statusCode())
                .isEqualTo(403);
        assertThat(service.send(service.as("laeser", PLACE + id)).statusCode()).isEqualTo(200);
        assertThat(service.send(service.as("chef", PLACE + "/w0")).statusCode()).isEqualTo(404);
        assertThat(send("chef", "POST", "/w0/vote", "").statusCode()).isEqualTo(404);
        assertThat(send("oekonom", "PATCH", "/w0", "{\"status\": \"wished\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_command_gets_the_wishes_through_the_service() {
        String id = make("Et tal til kommandolinjen").get("id").asString();

        try (RemoteTaellerTal remote =
                new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow())) {
            WishDocument wish = remote.wishes().stream()
                    .filter(w -> w.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(wish.text()).isEqualTo("Et tal til kommandolinjen");
            assertThat(wish.history()).hasSize(1);
        }
    }
}
