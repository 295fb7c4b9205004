package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class RestTest {

    private static final String NEXT_YEAR = "Indikator;Område;Periode;Værdi\nkarakterer;Albertslund;2026/27;7,3\n";

    @Test
    void without_signing_in_every_endpoint_answers_401_as_problem_json(Running service) {
        for (String path :
                new String[] {"figures", "figures/neet-16-24", "figures/neet-16-24/chart.png", "uploads", "goals"}) {
            HttpResponse<byte[]> response =
                    service.send(HttpRequest.newBuilder(URI.create(service.address() + "api/v1/" + path)));
            assertThat(response.statusCode()).as(path).isEqualTo(401);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void a_figure_has_value_source_and_goal(Running service) {
        JsonNode figure = service.json(service.send(service.as("chef", "api/v1/figures/neet-16-24?from=2019&to=2019")));
        JsonNode point = figure.get("points").get(0);
        // 392 of 3,618 young people: 100 · 392 / 3618 = 10.834715312…
        assertThat(point.get("value").asString()).isEqualTo("10.83471531");
        assertThat(point.get("numerator").asString()).isEqualTo("392");
        assertThat(point.get("denominator").asString()).isEqualTo("3618");
        assertThat(point.get("sources").get(0).get("file").asString()).isEqualTo("NEET2-2008-2019.csv");
        assertThat(figure.get("goals").get(0).get("name").asString()).isEqualTo("Et klogere Albertslund");
        assertThat(figure.get("synthetic").asBoolean()).isFalse();
    }

    @Test
    void a_figure_in_fixed_prices_says_which_and_that_the_example_index_is_made_up(Running service) {
        JsonNode figure = service.json(service.send(
                service.as("chef", "api/v1/figures/kurser-pris-pr-modul?prices=2019&pricesAsOf=2022-12-31")));
        JsonNode first = figure.get("points").get(0);
        // 2 % to each of 2017, 2018 and 2019: 17,298 · 1.02³ = 17,298 · 1.061208 = 18,356.775984
        assertThat(first.get("value").asString()).isEqualTo("18356.775984");
        assertThat(first.get("denominator").asString()).isEqualTo("10");
        assertThat(figure.get("prices").get("year").asInt()).isEqualTo(2019);
        assertThat(figure.get("prices").get("type").asString()).isEqualTo("samlet");
        assertThat(figure.get("prices").get("estimated").asString()).isEqualTo("2022-06-30");
        assertThat(figure.get("synthetic").asBoolean()).isTrue();
        assertThat(service.send(service.as("chef", "api/v1/figures/neet-16-24?prices=2019"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_figure_of_made_up_numbers_says_so(Running service) {
        JsonNode figure = service.json(service.send(service.as("chef", "api/v1/figures/sygefravaer")));
        assertThat(figure.get("synthetic").asBoolean()).isTrue();
    }

    @Test
    void an_unknown_figure_is_404_and_a_wrong_period_400_as_problem_json(Running service) {
        HttpResponse<byte[]> unknown = service.send(service.as("chef", "api/v1/figures/nope"));
        HttpResponse<byte[]> wrong = service.send(service.as("chef", "api/v1/figures/neet-16-24?from=ifjor"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(service.json(wrong).get("detail").asString())
                .contains("ifjor")
                .contains("2019");
    }

    @Test
    void a_chart_is_a_picture_of_1890_pixels_and_is_not_sent_twice(Running service) throws IOException {
        HttpResponse<byte[]> png = service.send(service.as("chef", "api/v1/figures/neet-16-24/chart.png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png.body())).getWidth())
                .isEqualTo(1890);
        String tag = png.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = service.send(
                service.as("chef", "api/v1/figures/neet-16-24/chart.png").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<byte[]> svg = service.send(service.as("chef", "api/v1/figures/neet-16-24/chart.svg"));
        assertThat(new String(svg.body(), StandardCharsets.UTF_8))
                .contains(
                        "10,83", "Danmarks Statistik, NEET2", "NEET2-2008-2019.csv", "Et klogere Albertslund", "2019");
    }

    @Test
    void the_courses_of_municipalities_are_a_picture_that_is_not_sent_twice(Running service) {
        String address = "api/v1/figures/fravaer-over-10-pct/compared.svg?canvas=narrow&lang=en";
        HttpResponse<byte[]> svg = service.send(service.as("chef", address));
        assertThat(new String(svg.body(), StandardCharsets.UTF_8))
                .contains("Albertslund: 23.2 per cent in 2025/26; 10 places");
        String tag = svg.headers().firstValue("ETag").orElseThrow();
        assertThat(service.send(service.as("chef", address).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> few = service.send(service.as("chef", "api/v1/figures/neet-16-24/compared.svg"));
        assertThat(few.statusCode()).isEqualTo(404);
        assertThat(service.json(few).get("detail").asString()).contains("four municipalities or fewer");
    }

    @Test
    void the_coverage_is_a_picture_of_1890_pixels_that_is_not_sent_twice(Running service) throws IOException {
        String address = "api/v1/coverage.png?chief=Skoler+%26+Uddannelse";
        HttpResponse<byte[]> png = service.send(service.as("chef", address));
        assertThat(ImageIO.read(new ByteArrayInputStream(png.body())).getWidth())
                .isEqualTo(1890);
        String tag = png.headers().firstValue("ETag").orElseThrow();
        assertThat(service.send(service.as("chef", address).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void an_upload_changes_a_figure_and_its_undo_brings_the_earlier_answer_back(Running service) {
        String before = points(service);
        JsonNode dry = service.json(
                service.send(service.upload("oekonom", "karakterer.csv", NEXT_YEAR, Map.of("dryRun", "true"))));
        assertThat(dry.get("outcome").asString()).isEqualTo("accepted");
        assertThat(dry.get("changes").get(0).get("after").asString()).isEqualTo("7.30");
        assertThat(points(service)).isEqualTo(before);

        HttpResponse<byte[]> published = service.send(service.upload("oekonom", "karakterer.csv", NEXT_YEAR, Map.of()));
        assertThat(published.statusCode()).isEqualTo(201);
        assertThat(points(service)).contains("2026/27");
        String seen = dataVersion(service);
        HttpResponse<byte[]> same = service.send(service.upload("oekonom", "karakterer.csv", NEXT_YEAR, Map.of()));
        assertThat(service.json(same).get("outcome").asString()).isEqualTo("unchanged");

        String id = service.json(published).get("upload").asString();
        HttpResponse<byte[]> undone =
                service.send(service.as("oekonom", "api/v1/uploads/" + id).DELETE());
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(points(service)).isEqualTo(before);
        // What was seen before the undo is still to be had, by the version that stood on it.
        String address = "api/v1/figures/karakterer-9-klasse?dataVersion=" + seen;
        assertThat(service.json(service.send(service.as("chef", address)))
                        .get("points")
                        .toString())
                .contains("2026/27", "7.30");
    }

    private static String dataVersion(Running service) {
        String version = service.json(service.send(service.as("chef", "api/v1/figures/karakterer-9-klasse")))
                .get("version")
                .asString();
        return version.substring(0, version.indexOf('.'));
    }

    @Test
    void a_reader_may_not_upload(Running service) {
        HttpResponse<byte[]> response = service.send(service.upload("chef", "karakterer.csv", NEXT_YEAR, Map.of()));
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_with_faults_is_422_with_all_of_them(Running service) {
        String text =
                "Indikator;Område;Periode;Værdi\nkarakterer;Alberslund;2026/27;7,3\nkarakterer;Glostrup;i fjor;7,,3\n";
        HttpResponse<byte[]> response = service.send(service.upload("oekonom", "fejl.csv", text, Map.of()));
        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode findings = service.json(response).get("findings");
        assertThat(findings).extracting(f -> f.get("line").asInt()).contains(2, 3);
        assertThat(findings).extracting(f -> f.get("value").asString()).contains("Alberslund", "i fjor");
    }

    @Test
    void a_second_person_approves_over_rest_and_nobody_their_own(Running service) {
        String text = "År;Frivillige i alt\n2020;130\n";
        HttpResponse<byte[]> sent = service.send(service.upload("oekonom", "frivillige.csv", text, Map.of()));
        assertThat(sent.statusCode()).isEqualTo(202);
        String id = service.json(sent).get("upload").asString();

        HttpResponse<byte[]> own = service.send(decided(service, "oekonom", id, "approval"));
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(service.json(own).get("detail").asString()).contains("another person");
        assertThat(service.send(decided(service, "chef", id, "approval")).statusCode())
                .isEqualTo(403);
        JsonNode look = service.json(service.send(service.as("admin", "api/v1/uploads/" + id + "/consequence")));
        assertThat(look.get("difference").get("added").asInt()).isEqualTo(1);
        assertThat(service.send(service.as("chef", "api/v1/uploads/" + id + "/consequence"))
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<byte[]> approved = service.send(decided(service, "admin", id, "approval"));
        assertThat(approved.statusCode()).isEqualTo(201);
        JsonNode listed =
                service.json(service.send(service.as("chef", "api/v1/uploads"))).get(0);
        assertThat(listed.get("state").asString()).isEqualTo("published");
        assertThat(listed.get("receivedBy").asString()).isEqualTo("oekonom");
        assertThat(listed.get("decidedBy").asString()).isEqualTo("admin");
        assertThat(service.send(decided(service, "admin", id, "rejection?reason=for-sent"))
                        .statusCode())
                .isEqualTo(400);
    }

    /** Four of twelve answered in Forsyning & Affald in 2012: fewer than five, so hidden. */
    @Test
    void a_guess_at_a_hidden_row_is_told_nothing_whether_it_is_right_or_wrong(Running service) throws IOException {
        String right = Files.readString(
                Path.of("..", "data", "demo", "SYNTETISK-apv-2012-2021.csv"), Charset.forName("windows-1252"));
        String row = "2012;Forsyning & Affald;12;4;3,56";
        assertThat(right).contains(row);
        for (String guess : List.of(right, right.replace(row, "2012;Forsyning & Affald;12;3;3,56"))) {
            JsonNode report =
                    service.json(service.send(service.upload("oekonom", "apv.csv", guess, Map.of("dryRun", "true"))));
            assertThat(report.get("outcome").asString()).isEqualTo("accepted");
            assertThat(report.hasNonNull("difference")).isFalse();
        }
        JsonNode hidden = service.json(service.send(service.as(
                "oekonom", "api/v1/figures/apv-svarprocent?from=2012&to=2012&only=afdeling=Forsyning+%26+Affald")));
        assertThat(hidden.get("points").get(0).hasNonNull("value")).isFalse();
    }

    private static HttpRequest.Builder decided(Running service, String account, String id, String word) {
        return service.as(account, "api/v1/uploads/" + id + "/" + word).POST(HttpRequest.BodyPublishers.noBody());
    }

    private static String points(Running service) {
        return service.json(service.send(service.as("chef", "api/v1/figures/karakterer-9-klasse")))
                .get("points")
                .toString();
    }
}
