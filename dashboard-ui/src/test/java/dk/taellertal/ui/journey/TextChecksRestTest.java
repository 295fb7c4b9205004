package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Texts checked over REST, on the demo data. */
@ExtendWith(RunningService.class)
class TextChecksRestTest {

    private static final String PLACE = "api/v1/textchecks";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXT = "Kursusudgiften var 350.575 kr. i 2019.";

    private final Running service;

    TextChecksRestTest(Running service) {
        this.service = service;
    }

    private HttpResponse<byte[]> sent(String type, String body) {
        return service.send(
                service.as("chef", PLACE).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder file(byte[] content) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"sag.docx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return service.as("chef", PLACE)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static byte[] word() throws Exception {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(TEXT);
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void isChecked(JsonNode document) {
        JsonNode number = document.get("numbers").get(0);
        assertThat(number.get("text").asString()).isEqualTo("350.575");
        assertThat(number.get("offset").asInt()).isEqualTo(19);
        assertThat(number.get("value").asString()).isEqualTo("350575");
        assertThat(number.get("unit").asString()).isEqualTo("kr.");
        assertThat(number.get("period").asString()).isEqualTo("2019");
        assertThat(number.get("verdict").asString()).isEqualTo("agrees");
        JsonNode match = number.get("matches").get(0);
        assertThat(match.get("figure").asString()).isEqualTo("kursusudgift");
        assertThat(match.get("value").asString()).isEqualTo("350575");
        assertThat(match.get("sources").get(0).get("file").asString()).isEqualTo("kursusudgifter-2016-2019.tsv");
        assertThat(match.get("sources").get(0).get("lines").get(0).asInt()).isEqualTo(2);
        assertThat(document.get("numbers").get(1).get("verdict").asString()).isEqualTo("notAFigure");
        assertThat(document.get("counts").size()).isEqualTo(6);
    }

    @Test
    void a_text_is_checked_as_json_as_plain_text_and_as_a_file() throws Exception {
        isChecked(service.json(sent("application/json", "{\"text\": \"" + TEXT + "\"}")));
        isChecked(service.json(sent("text/plain; charset=utf-8", TEXT)));
        isChecked(service.json(service.send(file(word()))));
    }

    @Test
    void a_word_document_comes_back_with_comments() throws Exception {
        HttpResponse<byte[]> answer = service.send(file(word()).header("Accept", WORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(WORD);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
            assertThat(word.getDocComments().getComments())
                    .extracting(XWPFComment::getText)
                    .containsExactly(
                            "Stemmer: Samme som Kursusudgift, diplom og master, 2019: 350.575 kr. (kilde: kursusudgifter-2016-2019.tsv, linje 2).",
                            "Ikke et tal: Et årstal.");
        }
    }

    @Test
    void what_cannot_be_read_is_a_problem() throws Exception {
        HttpResponse<byte[]> personal = sent("text/plain", "Borgeren er 010190-1234 og bor her.");
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(service.json(personal).get("detail").asString()).contains("CPR");
        assertThat(sent("application/json", "{\"tekst\": \"1\"}").statusCode()).isEqualTo(400);
        assertThat(sent("application/json", "{\"text\": \"" + "1 ".repeat(9_000) + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.send(file(TEXT.getBytes(StandardCharsets.UTF_8)).header("Accept", WORD))
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.send(HttpRequest.newBuilder(URI.create(service.address() + PLACE))
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(TEXT)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_command_has_a_text_checked_by_the_service() {
        try (RemoteTaellerTal remote =
                new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow())) {
            assertThat(remote.checkText(TEXT).counts())
                    .containsEntry("agrees", 1)
                    .containsEntry("notAFigure", 1);
        }
    }
}
