package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Comments, duties and one's own account over REST, on the demo data; the account "chef" answers for Skoler & Uddannelse. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentsRestTest {

    /** Leads Skoler & Uddannelse; behind its path in the demo. */
    private static final String FIGURE = "fravaer-over-10-pct";

    private static final String ME = "me";

    private final Running service;

    CommentsRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String path, String body) {
        return service.send(service.as(account, "api/v1/" + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode get(String account, String path) {
        HttpResponse<byte[]> answer =
                service.send(service.as(account, "api/v1/" + path).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        return service.json(answer);
    }

    private String export(String account) {
        return new String(
                service.send(service.as(account, "api/v1/export/figure/" + FIGURE + ".html")
                                .GET())
                        .body(),
                StandardCharsets.UTF_8);
    }

    private List<String> commentDuties(String account) {
        return get(account, "duties")
                .valueStream()
                .filter(duty -> duty.get("kind").asString().equals("comment"))
                .map(duty -> duty.get("id").asString())
                .toList();
    }

    @Test
    void a_comment_is_due_written_and_erased_and_the_duty_comes_goes_and_comes_again() throws Exception {
        assertThat(commentDuties("chef")).contains(FIGURE);
        assertThat(commentDuties("laeser")).isEmpty();
        assertThat(export("chef")).contains("Kommentar til 2025/26 mangler");

        HttpResponse<byte[]> written = send(
                "chef",
                "POST",
                "figures/" + FIGURE + "/comments",
                "{\"period\": \"2025/26\", \"text\": \"Udskolingen står stille, siger Birthe.\"}");
        assertThat(written.statusCode()).isEqualTo(201);
        JsonNode comment = service.json(written);
        String id = comment.get("id").asString();
        assertThat(comment.get("by").asString()).isEqualTo("chef");
        assertThat(commentDuties("chef")).doesNotContain(FIGURE);
        assertThat(export("chef"))
                .contains("Udskolingen står stille, siger Birthe")
                .doesNotContain("2025/26 mangler");

        HttpResponse<byte[]> reworded =
                send("chef", "PATCH", "comments/" + id, "{\"text\": \"Udskolingen står stille.\"}");
        assertThat(service.json(reworded).get("versions").size()).isEqualTo(2);
        assertThat(send("nabochef", "PATCH", "comments/" + id, "{\"text\": \"Nej.\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("oekonom", "POST", "comments/" + id + "/erase", "{\"reason\": \"navn\"}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(send("admin", "POST", "comments/" + id + "/erase", "{}").statusCode())
                .isEqualTo(400);
        HttpResponse<byte[]> erased =
                send("admin", "POST", "comments/" + id + "/erase", "{\"reason\": \"nævner en person\"}");
        assertThat(service.json(erased).get("state").asString()).isEqualTo("removed");
        assertThat(service.json(erased).get("removed").get("reason").asString()).isEqualTo("nævner en person");
        assertThat(commentDuties("chef")).contains(FIGURE);
        assertThat(export("chef")).contains("fjernet (nævner en person)").doesNotContain("Udskolingen");
        assertThat(Files.readString(service.home().journal()))
                .doesNotContain("Birthe")
                .doesNotContain("Udskolingen");
        assertThat(get("chef", "figures/" + FIGURE + "/comments")
                        .valueStream()
                        .filter(c -> c.get("id").asString().equals(id))
                        .map(c -> c.get("state").asString()))
                .containsExactly("removed");
        assertThat(send("admin", "POST", "comments/" + id + "/erase", "{\"reason\": \"igen\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoever_does_not_answer_for_a_figure_comments_on_it_in_vain() {
        String body = "{\"period\": \"2025/26\", \"text\": \"Min mening\"}";
        for (String account : List.of("laeser", "nabochef")) {
            assertThat(send(account, "POST", "figures/karakterer-9-klasse/comments", body)
                            .statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(send("laeser", "POST", "objectives/boern-trives-i-skolen/comments", "{\"text\": \"Min mening\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("chef", "figures/karakterer-9-klasse/comments").size()).isZero();
    }

    @Test
    void what_cannot_be_kept_is_refused_and_names_its_field() {
        String place = "figures/" + FIGURE + "/comments";
        for (String[] wrong : new String[][] {
            {"{\"period\": \"2025/26\", \"text\": \"  \"}", "'text'"},
            {"{\"period\": \"2025/26\", \"text\": \"010203-1234 er syg\"}", "CPR"},
            {"{\"period\": \"2025/26\", \"text\": \"%s\"}".formatted("x".repeat(4_001)), "4001"},
            {"{\"period\": \"1899\", \"text\": \"Før tiden\"}", "1899"},
            {"{\"text\": \"Uden periode\"}", "'period'"},
            {"{\"period\": \"i fjor\", \"text\": \"Løst\"}", "i fjor"},
            {"{\"period\": \"2025/26\", \"objective\": \"hurtige-byggesager\", \"text\": \"Forkert mål\"}", "indicator"}
        }) {
            HttpResponse<byte[]> refused = send("oekonom", "POST", place, wrong[0]);
            assertThat(refused.statusCode()).as(wrong[0]).isEqualTo(400);
            assertThat(service.json(refused).get("detail").asString()).contains(wrong[1]);
        }
        assertThat(send("oekonom", "POST", "figures/findes-ikke/comments", "{\"period\": \"2020\", \"text\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void administrators_alone_see_the_duties_of_another_department() {
        assertThat(send("chef", "GET", "duties?department=Dagtilbud", "").statusCode())
                .isEqualTo(403);
        assertThat(send("oekonom", "GET", "duties?department=Dagtilbud", "").statusCode())
                .isEqualTo(403);
        assertThat(get("admin", "duties?department=Skoler%20%26%20Uddannelse")
                        .valueStream()
                        .map(duty -> duty.get("department").asString()))
                .isNotEmpty()
                .containsOnly("Skoler & Uddannelse");
    }

    @Test
    void merged_objectives_leave_one_with_the_figures_and_comments_of_both() {
        String one = create("Alle lærer at svømme", "elevtrivsel");
        String other = create("Alle lærer at cykle", "karakterer-9-klasse");
        assertThat(send("oekonom", "POST", "objectives/" + one + "/comments", "{\"text\": \"Om svømning\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send("oekonom", "POST", "objectives/" + other + "/comments", "{\"text\": \"Om cykling\"}")
                        .statusCode())
                .isEqualTo(201);
        long before = get("chef", "objectives/" + other).get("version").asLong();

        assertThat(send("oekonom", "POST", "objectives/" + one + "/merge", "{\"into\": \"%s\"}".formatted(other))
                        .statusCode())
                .isEqualTo(200);

        JsonNode both = get("chef", "objectives/" + other);
        assertThat(both.get("figures").valueStream().map(JsonNode::asString))
                .containsExactly("karakterer-9-klasse", "elevtrivsel");
        assertThat(both.get("comments").valueStream().map(c -> c.get("text").asString()))
                .containsExactly("Om svømning", "Om cykling");
        assertThat(both.get("history")
                        .valueStream()
                        .map(entry -> entry.get("what").asString()))
                .contains("merged");
        assertThat(get("chef", "objectives/%s?dataVersion=%d".formatted(one, before))
                        .get("state")
                        .asString())
                .isEqualTo("current");
        send("oekonom", "DELETE", "objectives/" + other, "");
    }

    private String create(String name, String figure) {
        HttpResponse<byte[]> made = send("oekonom", "POST", "objectives", """
                {"name": "%s", "goal": "et-sundere-albertslund", "lifeArea": "boerneliv", "lead": "Unge & Fritid",
                 "indicators": [{"figure": "%s"}]}""".formatted(name, figure));
        assertThat(made.statusCode()).isEqualTo(201);
        return service.json(made).get("id").asString();
    }

    @Test
    void a_person_sees_and_changes_their_own_account_and_nobody_elses() {
        JsonNode chosen = service.json(send("chef", "PATCH", ME, "{\"address\": \"chef@kommune.example\"}"));
        assertThat(chosen.get("name").asString()).isEqualTo("chef");
        assertThat(chosen.get("role").asString()).isEqualTo("chief");
        assertThat(chosen.get("departments").valueStream().map(JsonNode::asString))
                .containsExactly("Skoler & Uddannelse");
        assertThat(chosen.get("address").asString()).isEqualTo("chef@kommune.example");
        assertThat(chosen.get("reminders").asBoolean()).isTrue();

        JsonNode stopped = service.json(send("chef", "PATCH", ME, "{\"reminders\": false}"));
        assertThat(stopped.get("address").asString()).isEqualTo("chef@kommune.example");
        assertThat(stopped.get("reminders").asBoolean()).isFalse();
        assertThat(get("chef", ME)).isEqualTo(stopped);

        for (String other : new String[] {"nabochef", "oekonom", "admin", "laeser"}) {
            JsonNode own = get(other, ME);
            assertThat(own.get("name").asString()).isEqualTo(other);
            assertThat(own.get("address").isNull()).isTrue();
            assertThat(own.toString()).doesNotContain("chef@");
        }
        assertThat(service.json(send("chef", "PATCH", ME, "{\"address\": null}"))
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
    void what_is_wrong_with_a_choice_is_told_by_its_field_and_changes_nothing(String field, String body) {
        HttpResponse<byte[]> refused = send("nabochef", "PATCH", ME, body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(service.json(refused).get("detail").asString()).contains("'" + field + "'");
        assertThat(get("nabochef", ME).get("address").isNull()).isTrue();
    }

    @Test
    void a_reader_chooses_no_mail() {
        assertThat(send("laeser", "PATCH", ME, "{\"address\": \"laeser@kommune.example\"}")
                        .statusCode())
                .isEqualTo(403);
    }
}
