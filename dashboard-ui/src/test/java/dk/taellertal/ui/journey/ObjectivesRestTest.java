package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Objectives over REST, on the demo data; each test makes its own. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectivesRestTest {

    private static final String PLACE = "api/v1/objectives";
    /** A hole that is real: nobody has an objective of this goal among the young. */
    private static final String BODY = """
            {"name": "%s", "goal": "et-staerkere-albertslund", "lifeArea": "%s", "lead": "Unge & Fritid",
             "support": ["Sundhedsfremme & Tandpleje"], "reason": "hul fra mødet",
             "indicators": [{"figure": "%s", "target":
               {"from": "2020", "baseline": 27.5, "to": "2026", "value": 30, "tolerance": 0.5}}],
             "plans": [{"id": "%s", "institution": "Ungeenheden", "name": "En plan", "initiatives": ["Besøg"]}]}
            """;

    private final Running service;

    ObjectivesRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> send(String account, String method, String path, String body) {
        return service.send(service.as(account, PLACE + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> get(String path) {
        return service.send(service.as("chef", PLACE + path).GET());
    }

    private JsonNode create(String name, String lifeArea, String figure) {
        HttpResponse<byte[]> created =
                send("oekonom", "POST", "", BODY.formatted(name, lifeArea, figure, "plan-" + figure));
        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode objective = service.json(created);
        assertThat(created.headers().firstValue("Location"))
                .contains("/" + PLACE + "/" + objective.get("id").asString());
        assertThat(created.headers().firstValue("ETag"))
                .contains("\"%d\"".formatted(objective.get("version").asLong()));
        return objective;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The objectives of a goal in a life area, as the chain of goals has them. */
    private Stream<String> inChain(String lifeArea, String query) {
        JsonNode goals = service.json(service.send(service.as("chef", "api/v1/goals" + query)));
        return goals.get("lifeAreas")
                .valueStream()
                .filter(life -> life.get("id").asString().equals(lifeArea))
                .flatMap(life -> life.get("goals").valueStream())
                .filter(goal -> goal.get("id").asString().equals("et-staerkere-albertslund"))
                .flatMap(goal -> goal.get("objectives").valueStream())
                .map(objective -> objective.get("id").asString());
    }

    @Test
    void what_is_created_closes_its_hole_in_the_chain_and_retired_leaves_it_open_again() {
        assertThat(inChain("ungeliv", "")).isEmpty();

        JsonNode made = create("Unge bliver i byen", "ungeliv", "folketal");
        assertThat(made.get("id").asString()).isEqualTo("unge-bliver-i-byen");
        assertThat(inChain("ungeliv", "")).containsExactly("unge-bliver-i-byen");

        HttpResponse<byte[]> retired = send("oekonom", "DELETE", "/unge-bliver-i-byen?reason=pr%C3%B8vet", "");
        assertThat(retired.statusCode()).isEqualTo(200);
        assertThat(inChain("ungeliv", "")).isEmpty();

        JsonNode history = service.json(get("/unge-bliver-i-byen")).get("history");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.get(0).get("by").asString()).isEqualTo("oekonom");
        assertThat(history.get(0).get("reason").asString()).isEqualTo("hul fra mødet");
        assertThat(history.get(1).get("what").asString()).isEqualTo("retired");
        assertThat(history.get(1).get("reason").asString()).isEqualTo("prøvet");

        assertThat(send("oekonom", "POST", "/unge-bliver-i-byen/restore", "").statusCode())
                .isEqualTo(200);
        assertThat(inChain("ungeliv", "")).containsExactly("unge-bliver-i-byen");
        assertThat(send("oekonom", "DELETE", "/unge-bliver-i-byen", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_earlier_version_is_brought_back_whole_and_what_came_between_stays_in_the_history() {
        JsonNode first = create("Byen vokser", "erhvervsliv", "folketal");
        String place = "/" + first.get("id").asString();
        long version = first.get("version").asLong();
        HttpResponse<byte[]> changed = service.send(
                service.as("oekonom", PLACE + place)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(
                                        "{\"name\": \"Byen vokser lidt\", \"indicators\": null, \"support\": [\"HR & Løn\"]}")));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(service.json(changed).get("figures").size()).isZero();

        String back = "{\"dataVersion\": %d, \"reason\": \"var rigtigt før\"}".formatted(version);
        assertThat(send("laeser", "POST", place + "/restore", back).statusCode())
                .isEqualTo(403);
        assertThat(send("chef", "POST", place + "/restore", back).statusCode())
                .as("another department's")
                .isEqualTo(403);
        JsonNode again = service.json(send("oekonom", "POST", place + "/restore", back));

        assertThat(again.get("name").asString()).isEqualTo("Byen vokser");
        assertThat(texts(again.get("figures"))).containsExactly("folketal");
        assertThat(again.get("support")).isEqualTo(first.get("support"));
        assertThat(again.get("history").size()).isEqualTo(3);
        assertThat(again.get("history").get(2).get("reason").asString()).isEqualTo("var rigtigt før");
        assertThat(inChain("erhvervsliv", "?dataVersion=" + (version - 1))).doesNotContain("byen-vokser");
        assertThat(inChain("erhvervsliv", "?dataVersion=" + version)).contains("byen-vokser");
        assertThat(send("oekonom", "POST", place + "/restore", "{\"dataVersion\": \"1\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("oekonom", "POST", place + "/restore", "{\"dataVersion\": %d}".formatted(version - 1))
                        .statusCode())
                .as("it was not there then")
                .isEqualTo(404);
        send("oekonom", "DELETE", place, "");
    }

    @Test
    void what_is_changed_in_the_program_is_listed_beside_what_the_file_says() {
        String place = "/plads-til-den-enkelte";
        assertThat(differences("plads-til-den-enkelte")).isEmpty();
        service.send(service.as("oekonom", PLACE + place)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method("PATCH", BodyPublishers.ofString("{\"name\": \"Plads til alle\", \"collaboration\": null}")));

        assertThat(differences("plads-til-den-enkelte"))
                .containsExactlyInAnyOrder(
                        "name: Klasserne har plads til den enkelte -> Plads til alle",
                        "nameEn: Classes have room for every pupil -> null",
                        "collaboration: knowledge-sharing -> null");
        send("oekonom", "DELETE", place, "");
        assertThat(differences("plads-til-den-enkelte")).first().isEqualTo("state: current -> retired");
        send("oekonom", "POST", place + "/restore", "");
        // The first event about it says what stood in the file.
        long adopted =
                service.json(get(place)).get("history").get(0).get("sequence").asLong();
        send("oekonom", "POST", place + "/restore", "{\"dataVersion\": %d}".formatted(adopted));
        assertThat(differences("plads-til-den-enkelte")).isEmpty();
    }

    private List<String> differences(String objective) {
        JsonNode all = service.json(service.send(service.as("chef", "api/v1/goals/differences")));
        return all.valueStream()
                .filter(difference -> difference.path("objective").asString("").equals(objective))
                .map(difference -> difference.get("field").asString() + ": "
                        + difference.path("inFile").asString("null") + " -> "
                        + difference.path("inForce").asString("null"))
                .toList();
    }

    @Test
    void who_supports_an_objective_neither_takes_it_over_nor_gives_one_to_another_department() {
        assertThat(service.send(service.as("nabochef", PLACE + "/boern-trives-i-skolen")
                                .header("Content-Type", "application/json")
                                .header("If-Match", "*")
                                .method("PATCH", BodyPublishers.ofString("{\"lead\": \"Unge & Fritid\"}")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("chef", "POST", "", """
                        {"name": "Andres arbejde", "goal": "et-staerkere-albertslund", "lifeArea": "boerneliv",
                         "lead": "Dagtilbud", "support": ["Skoler & Uddannelse"]}""").statusCode()).isEqualTo(403);
    }

    @Test
    void texts_that_cannot_be_kept_are_refused_wherever_they_stand() {
        for (String field : List.of(
                "\"name\": \"Ring til 010190-1234\"",
                "\"name\": \"to\\nlinjer\"",
                "\"name\": \"vendt \\u202e om\"",
                "\"name\": \"N\", \"reason\": \"010190-1234\"",
                "\"name\": \"N\", \"support\": [\"A\\u0007\"]",
                "\"name\": \"N\", \"plans\": [{\"id\": \"p-x\", \"institution\": \"I\", \"name\": \"P\","
                        + " \"initiatives\": [\"010190-1234\"]}]",
                "\"name\": \"N\", \"indicators\": [{\"figure\": \"folketal\","
                        + " \"manual\": {\"status\": \"behind\", \"reason\": \"010190-1234\"}}]")) {
            HttpResponse<byte[]> refused = send("oekonom", "POST", "", """
                    {"goal": "et-staerkere-albertslund", "lifeArea": "erhvervsliv", "lead": "HR & Løn", %s}""".formatted(field));
            assertThat(refused.statusCode()).as(field).isEqualTo(400);
            assertThat(new String(refused.body(), StandardCharsets.UTF_8)).doesNotContain("010190");
        }
    }

    @Test
    void a_merge_is_taken_back_by_who_may_change_any_and_nobody_goes_back_behind_it_alone() {
        JsonNode kept = create("Handel i byen", "erhvervsliv", "folketal");
        JsonNode gone = create("Butikker i byen", "erhvervsliv", "beskaeftigelsesfrekvens");
        String body = "{\"into\": \"handel-i-byen\"}";
        assertThat(send("oekonom", "POST", "/butikker-i-byen/merge", body).statusCode())
                .isEqualTo(200);

        assertThat(send("chef", "POST", "/butikker-i-byen/restore", "").statusCode())
                .isEqualTo(403);
        JsonNode back = service.json(send(
                "oekonom",
                "POST",
                "/handel-i-byen/restore",
                "{\"dataVersion\": %d}".formatted(kept.get("version").asLong())));
        assertThat(back.get("figures")).isEqualTo(kept.get("figures"));
        assertThat(send("oekonom", "POST", "/butikker-i-byen/restore", "").statusCode())
                .isEqualTo(200);
        assertThat(service.json(get("/butikker-i-byen")).get("state").asString())
                .isEqualTo("current");
        assertThat(service.json(get("/butikker-i-byen")).get("figures")).isEqualTo(gone.get("figures"));
        assertThat(get("?dataVersion=99999999").statusCode()).isEqualTo(400);
        send("oekonom", "DELETE", "/handel-i-byen", "");
        send("oekonom", "DELETE", "/butikker-i-byen", "");
    }

    @Test
    void figures_are_suggested_each_with_its_reason_and_none_that_it_has() {
        JsonNode made = create("Unge i uddannelse eller arbejde", "ungeliv", "folketal");
        JsonNode suggested = service.json(get("/unge-i-uddannelse-eller-arbejde/suggestions"));

        // "Unge uden uddannelse og job, 16–24 år" shares two words with the name.
        assertThat(suggested.get("figures").valueStream().map(f -> f.get("id").asString()))
                .contains("neet-16-24")
                .doesNotContain("folketal");
        assertThat(suggested.get("figures").valueStream())
                .allMatch(f -> f.get("words").size() + f.get("objectives").size() > 0);
        assertThat(texts(made.get("figures"))).as("nothing follows from it").containsExactly("folketal");
        send("oekonom", "DELETE", "/unge-i-uddannelse-eller-arbejde", "");
    }

    @Test
    void a_change_tells_each_field_before_and_after_and_a_stale_one_gets_both_versions() {
        JsonNode made = create("Flere børn cykler", "boerneliv", "folketal");
        String id = made.get("id").asString();
        String etag = "\"%d\"".formatted(made.get("version").asLong());

        HttpResponse<byte[]> changed = service.send(service.as("oekonom", PLACE + "/" + id)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString("{\"name\": \"Alle børn cykler\", \"reason\": \"kortere\"}")));
        assertThat(changed.statusCode()).isEqualTo(200);
        JsonNode entry = service.json(changed).get("history").get(1);
        assertThat(entry.get("changes").size()).isEqualTo(1);
        assertThat(entry.get("changes").get(0).toString())
                .isEqualTo("{\"field\":\"name\",\"before\":\"Flere børn cykler\",\"after\":\"Alle børn cykler\"}");
        assertThat(texts(service.json(changed).get("figures"))).containsExactly("folketal");

        HttpResponse<byte[]> stale = service.send(service.as("oekonom", PLACE + "/" + id)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString("{\"lead\": \"HR & Løn\"}")));
        assertThat(stale.statusCode()).isEqualTo(412);
        JsonNode problem = service.json(stale);
        assertThat(problem.get("yours").get("name").asString()).isEqualTo("Flere børn cykler");
        assertThat(problem.get("yours").get("lead").asString()).isEqualTo("HR & Løn");
        assertThat(problem.get("theirs").get("lead").asString()).isEqualTo("Unge & Fritid");
        assertThat(problem.get("theirs").get("name").asString()).isEqualTo("Alle børn cykler");

        assertThat(send("oekonom", "PATCH", "/" + id, "{\"lead\": \"HR & Løn\"}")
                        .statusCode())
                .isEqualTo(428);
        assertThat(send("oekonom", "DELETE", "/" + id, "").statusCode()).isEqualTo(200);
    }

    @Test
    void two_that_are_merged_leave_one_with_the_figures_and_plans_of_both_and_the_old_address_leads_to_it() {
        String one =
                create("Flere går i skole", "boerneliv", "folketal").get("id").asString();
        JsonNode other = create("Flere er i skole", "boerneliv", "beskaeftigelsesfrekvens");
        String into = other.get("id").asString();
        long before = other.get("version").asLong();

        HttpResponse<byte[]> merged = send(
                "oekonom", "POST", "/" + one + "/merge", "{\"into\": \"%s\", \"name\": \"I skole\"}".formatted(into));
        assertThat(merged.statusCode()).isEqualTo(200);
        JsonNode both = service.json(merged);
        assertThat(both.get("name").asString()).isEqualTo("I skole");
        assertThat(texts(both.get("figures"))).containsExactly("beskaeftigelsesfrekvens", "folketal");
        assertThat(both.get("plans").size()).isEqualTo(2);
        assertThat(texts(both.get("support"))).containsExactly("Sundhedsfremme & Tandpleje");

        HttpResponse<byte[]> old = get("/" + one);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.headers().firstValue("Location")).contains("/" + PLACE + "/" + into);
        try (RemoteTaellerTal remote =
                new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow())) {
            assertThat(remote.objective(one, Optional.empty()).id()).isEqualTo(into);
            assertThat(remote.objective(one, Optional.of(before)).id()).isEqualTo(one);
        }
        assertThat(inChain("boerneliv", "")).contains(into).doesNotContain(one);

        assertThat(service.json(get("/%s?dataVersion=%d".formatted(one, before)))
                        .get("state")
                        .asString())
                .isEqualTo("current");
        assertThat(send("oekonom", "DELETE", "/" + into, "").statusCode()).isEqualTo(200);
    }

    @Test
    void an_objective_of_the_catalogue_is_adopted_with_its_first_change_and_given_back() {
        JsonNode shipped = service.json(get("/hurtige-byggesager"));
        assertThat(shipped.get("version").asLong()).isZero();

        HttpResponse<byte[]> changed = service.send(service.as("oekonom", PLACE + "/hurtige-byggesager")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .method("PATCH", BodyPublishers.ofString("{\"lead\": \"Ejendomme & Drift\"}")));

        JsonNode history = service.json(changed).get("history");
        assertThat(history.valueStream().map(entry -> entry.get("what").asString()))
                .containsExactly("adopted", "saved");
        assertThat(history.get(1).get("changes").toString())
                .isEqualTo("[{\"field\":\"lead\",\"before\":\"By, Kultur & Miljø\",\"after\":\"Ejendomme & Drift\"}]");
        assertThat(service.json(changed).get("indicators")).isEqualTo(shipped.get("indicators"));

        HttpResponse<byte[]> back = service.send(service.as("oekonom", PLACE + "/hurtige-byggesager")
                .header("Content-Type", "application/json")
                .header("If-Match", changed.headers().firstValue("ETag").orElseThrow())
                .method("PATCH", BodyPublishers.ofString("{\"lead\": \"By, Kultur & Miljø\"}")));
        assertThat(service.json(back).get("lead")).isEqualTo(shipped.get("lead"));
    }

    @Test
    void a_chief_changes_what_her_departments_lead_or_support_and_no_more() {
        // The account "chef" answers for Skoler & Uddannelse, which leads boern-trives-i-skolen and only supports
        // alle-unge…
        for (String own : List.of("boern-trives-i-skolen", "alle-unge-i-uddannelse-eller-job")) {
            JsonNode before = service.json(get("/" + own));
            HttpResponse<byte[]> changed = service.send(service.as("chef", PLACE + "/" + own)
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"%d\"".formatted(before.get("version").asLong()))
                    .method("PATCH", BodyPublishers.ofString("{\"collaboration\": \"knowledge-sharing\"}")));
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(service.json(changed).get("collaboration").asString()).isEqualTo("knowledge-sharing");
        }
        JsonNode others = service.json(get("/unge-har-et-fritidsliv"));
        for (String reader : List.of("chef", "laeser")) {
            assertThat(service.send(service.as(reader, PLACE + "/unge-har-et-fritidsliv")
                                    .header("Content-Type", "application/json")
                                    .header("If-Match", "\"0\"")
                                    .method("PATCH", BodyPublishers.ofString("{\"name\": \"X\"}")))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(service.json(get("/unge-har-et-fritidsliv"))).isEqualTo(others);
        assertThat(send("chef", "POST", "/boern-trives-i-skolen/merge", "{\"into\": \"unge-har-et-fritidsliv\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_chief_may_read_and_change_nothing_of_others() {
        assertThat(get("").statusCode()).isEqualTo(200);
        for (HttpRequest.Builder request : List.of(
                service.as("chef", PLACE)
                        .POST(BodyPublishers.ofString(BODY.formatted("X", "boerneliv", "folketal", "p"))),
                service.as("chef", PLACE + "/lavt-fravaer")
                        .header("If-Match", "\"0\"")
                        .method("PATCH", BodyPublishers.ofString("{\"name\": \"X\"}")),
                service.as("chef", PLACE + "/lavt-fravaer").DELETE(),
                service.as("chef", PLACE + "/lavt-fravaer/restore").POST(BodyPublishers.noBody()),
                service.as("chef", PLACE + "/lavt-fravaer/merge")
                        .POST(BodyPublishers.ofString("{\"into\": \"tal-i-sagerne\"}")))) {
            assertThat(service.send(request.header("Content-Type", "application/json"))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(service.json(get("/lavt-fravaer")).get("version").asLong()).isZero();
    }

    @Test
    void what_is_wrong_is_told_all_at_once_and_what_is_unknown_is_not_found() {
        HttpResponse<byte[]> wrong = send("oekonom", "POST", "", "{\"name\": \"Uden noget\", \"farve\": \"blå\"}");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(texts(service.json(wrong).get("faults")))
                .anyMatch(fault -> fault.contains("'goal'"))
                .anyMatch(fault -> fault.contains("'lifeArea'"))
                .anyMatch(fault -> fault.contains("'lead'"));
        assertThat(send("oekonom", "POST", "", "{\"id\": \"mit-eget\", \"name\": \"Mit eget\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/findes-ikke").statusCode()).isEqualTo(404);
        assertThat(send("oekonom", "POST", "/findes-ikke/restore", "").statusCode())
                .isEqualTo(404);
        assertThat(send("oekonom", "POST", "/lavt-fravaer/restore", "").statusCode())
                .isEqualTo(409);
    }
}
