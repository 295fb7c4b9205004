package dk.taellertal.ui.casetext;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.document.WordComments;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.UploadWords;
import dk.taellertal.ui.textcheck.CheckComments;
import dk.taellertal.ui.textcheck.KnownNumbers;
import dk.taellertal.ui.textcheck.TextCheck;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether the numbers of a text can be trusted: it is read, checked and forgotten. */
@Route("taltjek")
@PermitAll
class CaseTextView extends Main implements HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final H1 headline = new H1(texts.of("casetext.title"));
    private final TextArea text = new TextArea();
    private final Paragraph refused = new Paragraph();
    private final Div result = new Div();

    CaseTextView(Instance home) {
        this.home = home;
        setId("main");
        Paragraph lead = new Paragraph(texts.of("casetext.lead"));
        lead.addClassName("lead");
        text.setLabel(texts.of("casetext.text"));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(16);
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("err");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, document) -> check(document)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentText.MOST_BYTES);
        upload.setI18n(UploadWords.in(texts));
        Button check = new Button(
                texts.of("casetext.check"), _ -> check(text.getValue().getBytes(StandardCharsets.UTF_8)));
        check.addClassName("primary");
        Div buttons = new Div(check);
        buttons.addClassName("btns");
        Div form = new Div(text, upload, refused, buttons);
        form.addClassName("ask");
        add(headline, lead, form, result);
    }

    private void check(byte[] document) {
        result.removeAll();
        refused.setText("");
        headline.setText(texts.of("casetext.title"));
        try {
            String read = DocumentText.of(document);
            if (!TextCheck.takes(read)) {
                refused.setText(texts.of("casetext.tooLong"));
                return;
            }
            TextCheckDocument checked = new TextCheck(KnownNumbers.of(home.snapshot()), texts).of(read);
            headline.setText(new CheckedWords(texts).headline(checked));
            result.add(new CheckedText(read, checked, texts));
            commented(document, checked).ifPresent(result::add);
            result.scrollIntoView();
        } catch (UnreadableDocument e) {
            refused.setText(texts.of(e.why()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a Word document was sent, the same with a comment at each number. */
    private Optional<Anchor> commented(byte[] document, TextCheckDocument checked) throws IOException {
        if (!DocumentText.isWord(document)) {
            return Optional.empty();
        }
        byte[] copy = WordComments.added(document, new CheckComments(texts).of(checked), CheckComments.AUTHOR);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(copy),
                        texts.of("casetext.file"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        copy.length)),
                texts.of("casetext.download"));
        download.addClassName("button");
        return Optional.of(download);
    }

    @Override
    public String getPageTitle() {
        return texts.of("casetext.title") + " – " + texts.of("app.name");
    }
}
