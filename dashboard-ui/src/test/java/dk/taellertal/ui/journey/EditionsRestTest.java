package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.edition.EditionDocument;
import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Editions for the council over REST, on the demo data. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsRestTest {

    private static final String PLACE = "api/v1/editions";

    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);

    private final Running service;

    EditionsRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String address, String body) {
        return service.send(service.as(account, address)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private String release(String name) {
        HttpResponse<byte[]> released = send("admin", "POST", PLACE, "{\"name\": \"%s\"}".formatted(name));
        assertThat(released.statusCode()).isEqualTo(201);
        String id = service.json(released).get("id").asString();
        assertThat(released.headers().firstValue("Location")).contains("/" + PLACE + "/" + id);
        return id;
    }

    private HttpResponse<byte[]> look(String choices) {
        return service.send(service.as("laeser", "api/v1/export/page/council.html?" + choices));
    }

    /** The tables of the council's page as a document has them, without what says when and by which code it was taken out. */
    private List<String> council(String choices) {
        HttpResponse<byte[]> page = look(choices);
        assertThat(page.statusCode()).isEqualTo(200);
        List<String> rows = ROW.matcher(new String(page.body(), StandardCharsets.UTF_8))
                .results()
                .map(row -> row.group().replaceAll("<[^>]+>", "|"))
                .toList();
        // 22 objectives, 2 holes, and the heads of 6 goals.
        assertThat(rows).hasSize(30);
        return rows;
    }

    @Test
    void what_was_released_stays_as_it_was_whatever_is_changed_afterwards() {
        String before = release("Før ændringen");
        List<String> shown = council("edition=" + before);
        assertThat(shown).anyMatch(row -> row.contains("|Flere børn er i skole hver dag|"));

        JsonNode objective = service.json(service.send(service.as("oekonom", "api/v1/objectives/i-skole-hver-dag")));
        HttpResponse<byte[]> changed = service.send(service.as("oekonom", "api/v1/objectives/i-skole-hver-dag")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + objective.get("version").asString() + "\"")
                .method("PATCH", BodyPublishers.ofString("{\"name\": \"Alle børn er i skole hver dag\"}")));
        assertThat(changed.statusCode()).isEqualTo(200);
        String after = release("Efter ændringen");

        assertThat(council("edition=" + before)).isEqualTo(shown);
        assertThat(council("edition=" + after))
                .anyMatch(row -> row.contains("|Alle børn er i skole hver dag|"))
                .noneMatch(row -> row.contains("|Flere børn er i skole hver dag|"));
        assertThat(council("")).as("the newest one").isEqualTo(council("edition=" + after));
        // The state of before can be released again under another name.
        JsonNode first = service.json(service.send(service.as("laeser", PLACE + "/" + before)));
        HttpResponse<byte[]> again = send(
                "admin",
                "POST",
                PLACE,
                "{\"name\": \"Igen\", \"dataVersion\": %d}"
                        .formatted(first.get("dataVersion").asLong()));
        assertThat(council("edition=" + service.json(again).get("id").asString()))
                .isEqualTo(shown);
    }

    @Test
    void nobody_is_named_to_the_council() {
        // Departments that lead or support objectives of the demo.
        assertThat(council(""))
                .noneMatch(row -> row.contains("Skoler &amp; Uddannelse")
                        || row.contains("|Dagtilbud|")
                        || row.contains("HR &amp;"));
    }

    @Test
    void an_edition_that_was_withdrawn_is_shown_no_more_and_stays_in_the_list_with_its_reason() {
        String id = release("Trukket tilbage");
        assertThat(send("admin", "POST", PLACE + "/" + id + "/withdraw", "{\"reason\": \" \"}")
                        .statusCode())
                .isEqualTo(400);
        JsonNode withdrawn = service.json(
                send("admin", "POST", PLACE + "/" + id + "/withdraw", "{\"reason\": \"Et tal var forkert\"}"));
        assertThat(withdrawn.get("withdrawn").asString()).isEqualTo("Et tal var forkert");
        assertThat(look("edition=" + id).statusCode()).isEqualTo(404);

        try (var remote =
                new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow())) {
            assertThat(remote.editions())
                    .filteredOn(edition -> edition.id().equals(id))
                    .extracting(EditionDocument::name, EditionDocument::withdrawn)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Trukket tilbage", "Et tal var forkert"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"laeser", "chef", "oekonom"})
    void only_administrators_release_and_withdraw(String account) {
        String demo = service.json(service.send(service.as("laeser", PLACE)))
                .get(0)
                .get("id")
                .asString();

        assertThat(send(account, "POST", PLACE, "{\"name\": \"Min\"}").statusCode())
                .isEqualTo(403);
        assertThat(send(account, "POST", PLACE + "/" + demo + "/withdraw", "{\"reason\": \"Nej\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(service.send(service.as(account, PLACE + "/" + demo)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {}                                        | 'name' is missing
            {'name': ''}                              | 'name' is missing
            {'name': 7}                               | 'name' is no text: 7
            {'name': 'x', 'day': '2026-01-01'}        | 'day' is no field here (expected name, dataVersion)
            {'name': 'x', 'dataVersion': '3'}         | 'dataVersion' is no whole number: 3
            {'name': 'x', 'dataVersion': 999999999}   | there is no state of the data '999999999'
            {'name': 'x', 'dataVersion': 0}           | the goals are known from event
            {'name': 'x', 'dataVersion': -1}          | there is no state of the data '-1'
            {'name': '010190-1234'}                   | CPR
            """)
    void what_cannot_be_released_is_refused_by_name(String body, String message) {
        HttpResponse<byte[]> refused = send("admin", "POST", PLACE, body.replace('\'', '"'));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(service.json(refused).get("detail").asString()).contains(message);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(service.send(service.as("laeser", PLACE + "/u0")).statusCode())
                .isEqualTo(404);
        assertThat(look("edition=u0").statusCode()).isEqualTo(404);
        assertThat(look("goal=ukendt").statusCode()).isEqualTo(404);
        assertThat(look("by=by").statusCode()).isEqualTo(400);
        assertThat(send("admin", "POST", PLACE + "/u0/withdraw", "{\"reason\": \"Nej\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}
