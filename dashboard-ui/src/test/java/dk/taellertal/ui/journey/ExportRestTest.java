package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Exports over REST, by a reader. */
@ExtendWith(RunningService.class)
class ExportRestTest {

    @Test
    void a_workbook_has_the_numbers_that_the_figure_answers(Running service) throws IOException {
        JsonNode figure = service.json(service.send(service.as("chef", "api/v1/figures/neet-16-24")));
        HttpResponse<byte[]> file =
                service.send(service.as("chef", "api/v1/export/figure/neet-16-24.xlsx?journal=00.15.00-G20-1-20"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("neet-16-24.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int i = 0; i < figure.get("points").size(); i++) {
                JsonNode point = figure.get("points").get(i);
                assertThat(sheet.getRow(4 + i).getCell(0).getStringCellValue())
                        .isEqualTo(point.get("period").asString());
                BigDecimal answered = new BigDecimal(point.get("value").asString());
                // The workbook has the number that nobody has rounded yet.
                assertThat(BigDecimal.valueOf(sheet.getRow(4 + i).getCell(1).getNumericCellValue())
                                .setScale(answered.scale(), RoundingMode.HALF_UP))
                        .isEqualTo(answered);
            }
        }
    }

    @Test
    void a_page_is_put_in_the_queue_and_fetched_once_by_whoever_asked(Running service) throws Exception {
        HttpResponse<byte[]> queued = service.send(
                service.as("chef", "api/v1/export/page/overview.docx").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(queued.statusCode()).isEqualTo(202);
        String job = queued.headers().firstValue("Location").orElseThrow().substring(1);
        assertThat(service.send(service.as("oekonom", job)).statusCode()).isEqualTo(404);
        Instant patience = Instant.now().plus(Duration.ofMinutes(2));
        while (!service.json(service.send(service.as("chef", job)))
                .get("state")
                .asString()
                .equals("done")) {
            assertThat(Instant.now()).as("the export should be made").isBefore(patience);
            Thread.sleep(50);
        }
        HttpResponse<byte[]> file = service.send(service.as("chef", job + "/file"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(p -> "Heading2".equals(p.getStyle()))
                    .map(p -> p.getText())
                    .toList();
            List<String> contents = word.getParagraphs().stream()
                    .filter(p -> "TOC1".equals(p.getStyle()))
                    .map(p -> p.getText().replace(" TOC \\o \"2-2\" \\n \\h ", ""))
                    .toList();
            assertThat(headings).hasSizeGreaterThan(10).isEqualTo(contents);
            assertThat(word.getAllPictures()).isNotEmpty();
        }
        assertThat(service.send(service.as("chef", job + "/file")).statusCode()).isEqualTo(404);
        try (var left = Files.list(service.home().temporary())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_code_shows_the_numbers_taken_out_and_that_an_upload_has_changed_them(Running service) {
        HttpResponse<byte[]> csv = service.export("chef", "figure/karakterer-9-klasse.csv");
        String code = csv.headers().firstValue("X-Export-Codes").orElseThrow();
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains(code);
        JsonNode before = service.json(service.send(service.as("oekonom", "api/v1/exports/" + code)));
        assertThat(before.get("changed").asBoolean()).isFalse();
        assertThat(before.get("by").asString()).isEqualTo("chef");

        String nextYear = "Indikator;Område;Periode;Værdi\nkarakterer;Albertslund;2027/28;7,4\n";
        String upload = service.json(service.send(service.upload("oekonom", "karakterer.csv", nextYear, Map.of())))
                .get("upload")
                .asString();
        JsonNode after =
                service.json(service.send(service.as("chef", "api/v1/exports/" + code.toLowerCase(Locale.ROOT))));
        assertThat(after.get("intact").asBoolean()).isTrue();
        assertThat(after.get("changed").asBoolean()).isTrue();
        JsonNode added = after.get("points").get(after.get("points").size() - 1);
        assertThat(added.get("period").asString()).isEqualTo("2027/28");
        assertThat(added.get("then").isNull()).isTrue();
        assertThat(added.get("now").asString()).isEqualTo("7.40");
        service.send(service.as("oekonom", "api/v1/uploads/" + upload).DELETE());
    }

    @Test
    void a_look_beforehand_keeps_nothing_and_shows_the_code_that_the_export_gets(Running service) throws IOException {
        String path = "figure/folketal.csv";
        List<String> before = list(service);
        HttpResponse<byte[]> look = service.send(service.as("chef", "api/v1/export/" + path));
        HttpResponse<byte[]> again = service.send(service.as("chef", "api/v1/export/" + path));
        String code = code(look);
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(code(again)).isEqualTo(code);
        assertThat(list(service)).isEqualTo(before);
        assertThat(status(service, "exports/" + code)).isEqualTo(404);

        HttpResponse<byte[]> made = service.export("chef", path);

        assertThat(made.body()).isEqualTo(look.body());
        assertThat(code(made)).isEqualTo(code);
        assertThat(list(service)).hasSize(before.size() + 1).last().asString().contains(code);
        assertThat(status(service, "exports/" + code)).isEqualTo(200);
    }

    private static String code(HttpResponse<byte[]> file) {
        return file.headers().firstValue("X-Export-Codes").orElseThrow();
    }

    /** The list of exports, line by line. */
    private static List<String> list(Running service) throws IOException {
        return Files.readAllLines(service.home().exports());
    }

    @Test
    void what_is_wrong_is_said_as_problem_json_and_nothing_is_for_strangers(Running service) {
        assertThat(status(service, "export/figure/nope.docx")).isEqualTo(404);
        assertThat(status(service, "export/figure/neet-16-24.doc")).isEqualTo(400);
        assertThat(status(service, "export/page/overview.png")).isEqualTo(400);
        assertThat(status(service, "export/figure/neet-16-24.docx?level=secret"))
                .isEqualTo(400);
        assertThat(status(service, "export/figure/neet-16-24.docx?journal=%3Cb%3E"))
                .isEqualTo(400);
        assertThat(status(service, "exports/TT-2222-22")).isEqualTo(404);
        assertThat(status(service, "exports/TT-2222-23")).isEqualTo(400);
        HttpResponse<byte[]> stranger = service.send(
                HttpRequest.newBuilder(URI.create(service.address() + "api/v1/export/figure/neet-16-24.docx")));
        assertThat(stranger.statusCode()).isEqualTo(401);
    }

    private static int status(Running service, String path) {
        return service.send(service.as("chef", "api/v1/" + path)).statusCode();
    }
}
