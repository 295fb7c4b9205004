package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** One's own account over REST. */
@ExtendWith(RunningService.class)
class MeRestTest {

    private static final String PLACE = "api/v1/me";

    private final Running service;

    MeRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> choose(String account, String body) {
        return service.send(service.as(account, PLACE)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> me(String account) {
        return service.send(service.as(account, PLACE));
    }

    @Test
    void a_person_sees_and_changes_their_own_account_and_nobody_elses() {
        JsonNode chosen = service.json(choose("chef", "{\"address\": \"chef@kommune.example\"}"));
        assertThat(chosen.get("name").asString()).isEqualTo("chef");
        assertThat(chosen.get("role").asString()).isEqualTo("chief");
        assertThat(chosen.get("departments").valueStream().map(JsonNode::asString))
                .containsExactly("Skoler & Uddannelse");
        assertThat(chosen.get("address").asString()).isEqualTo("chef@kommune.example");
        assertThat(chosen.get("reminders").asBoolean()).isTrue();

        JsonNode stopped = service.json(choose("chef", "{\"reminders\": false}"));
        assertThat(stopped.get("address").asString()).isEqualTo("chef@kommune.example");
        assertThat(stopped.get("reminders").asBoolean()).isFalse();
        assertThat(service.json(me("chef"))).isEqualTo(stopped);

        for (String other : new String[] {"nabochef", "oekonom", "admin", "laeser"}) {
            HttpResponse<byte[]> own = me(other);
            assertThat(service.json(own).get("name").asString()).isEqualTo(other);
            assertThat(service.json(own).get("address").isNull()).isTrue();
            assertThat(new String(own.body(), StandardCharsets.UTF_8)).doesNotContain("chef@");
        }
        assertThat(service.json(choose("chef", "{\"address\": null}"))
                        .get("address")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address   | {\"address\": \"chef\"}",
                "address   | {\"address\": 7}",
                "address   | {\"address\": \"a@kommune.example\\nBcc: b@kommune.example\"}",
                "reminders | {\"reminders\": \"ja\"}",
                "name      | {\"name\": \"nabochef\", \"address\": \"chef@kommune.example\"}",
            })
    void what_is_wrong_is_told_by_its_field_and_changes_nothing(String field, String body) {
        HttpResponse<byte[]> refused = choose("nabochef", body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(service.json(refused).get("detail").asString()).contains("'" + field + "'");
        assertThat(service.json(me("nabochef")).get("address").isNull()).isTrue();
    }

    @Test
    void a_reader_changes_nothing() {
        assertThat(choose("laeser", "{\"address\": \"laeser@kommune.example\"}").statusCode())
                .isEqualTo(403);
    }
}
