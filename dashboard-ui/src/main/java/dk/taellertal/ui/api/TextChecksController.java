package dk.taellertal.ui.api;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.document.WordComments;
import dk.taellertal.ui.textcheck.CheckComments;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks the numbers of texts over REST; nothing of a text is kept. */
@RestController
@RequestMapping("/api/v1/textchecks")
class TextChecksController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final RequestContext context;

    TextChecksController(RequestContext context) {
        this.context = context;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    TextCheckDocument ofJson(@RequestBody Map<String, @Nullable Object> body) throws UnreadableDocument {
        return checked(new BodyFields(body, "text").required("text").getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    TextCheckDocument ofText(@RequestBody byte[] text) throws UnreadableDocument {
        return checked(text);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    TextCheckDocument ofFile(@RequestParam("file") MultipartFile file) throws IOException, UnreadableDocument {
        return checked(file.getBytes());
    }

    /** A copy of a Word document with a comment at each number. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = WORD)
    byte[] commented(@RequestParam("file") MultipartFile file) throws IOException, UnreadableDocument {
        byte[] sent = file.getBytes();
        TextCheckDocument document = checked(sent);
        if (!DocumentText.isWord(sent)) {
            throw new IllegalArgumentException("comments are written into a Word document (expected a .docx)");
        }
        Texts texts = context.texts();
        return WordComments.added(sent, new CheckComments(texts).of(document), CheckComments.AUTHOR);
    }

    private TextCheckDocument checked(byte[] sent) throws UnreadableDocument {
        return context.program().checkText(DocumentText.of(sent));
    }
}
