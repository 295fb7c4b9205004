package dk.taellertal.ui.export.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.Format;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.export.block.Withheld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes a figure or a page into a case: what for, for whose eyes, and exactly what will be handed over. */
public final class ExportDialog extends Dialog {

    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Subject subject;
    private final transient Texts texts;
    private final Select<Format> format = new Select<>();
    private final RadioButtonGroup<DisclosureLevel> level = new RadioButtonGroup<>();
    private final Select<Locale> language = new Select<>();
    private final TextField journal = new TextField();
    private final IFrame preview = new IFrame();
    private final Paragraph withheld = new Paragraph();
    private final Anchor take = new Anchor();

    private ExportDialog(Exports exports, ExportQueue queue, Subject subject, Texts texts) {
        this.exports = exports;
        this.queue = queue;
        this.subject = subject;
        this.texts = texts;
        setHeaderTitle(texts.of("export.use"));
        addClassName("export");
        controls();
        preview.getElement().setAttribute("title", texts.of("export.preview"));
        preview.getElement().setAttribute("sandbox", "");
        preview.addClassName("preview");
        withheld.addClassName("note");
        withheld.getElement().setAttribute("role", "status");
        Div choices = new Div(format, level, journal, language, withheld);
        choices.addClassName("choices");
        Div body = new Div(choices, preview);
        body.addClassName("export-body");
        add(body);
        take.addClassNames("button", "primary");
        take.setRouterIgnore(true);
        take.getElement().setAttribute("download", true);
        getFooter().add(new Button(texts.of("export.close"), click -> close()), take);
        show();
    }

    /** The button that opens the dialog for a key figure. */
    public static Button button(Exports exports, ExportQueue queue, FigureQuery figure, Texts texts) {
        return button(exports, queue, () -> new Subject.Figure(figure), texts);
    }

    /** The same for what a page shows when it is pressed. */
    public static Button button(Exports exports, ExportQueue queue, Supplier<Subject> subject, Texts texts) {
        Button button = new Button(
                texts.of("export.use"), click -> new ExportDialog(exports, queue, subject.get(), texts).open());
        button.addClassName("primary");
        return button;
    }

    private void controls() {
        format.setLabel(texts.of("export.format"));
        format.setItems(formats());
        format.setItemLabelGenerator(this::called);
        format.setValue(Format.DOCX);
        level.setLabel(texts.of("export.fact.level"));
        level.setItems(DisclosureLevel.values());
        level.setItemLabelGenerator(l -> texts.of("export.level." + l));
        level.setValue(DisclosureLevel.INTERNAL);
        journal.setLabel(texts.of("export.fact.journal"));
        journal.setPlaceholder("00.15.00-G20-1-20");
        journal.setValueChangeMode(ValueChangeMode.LAZY);
        language.setLabel(texts.of("export.language"));
        language.setItems(Texts.DANISH, Texts.ENGLISH);
        language.setItemLabelGenerator(l -> texts.of("export.language." + l.getLanguage()));
        language.setValue(texts.locale().getLanguage().equals("en") ? Texts.ENGLISH : Texts.DANISH);
        format.addValueChangeListener(change -> show());
        level.addValueChangeListener(change -> show());
        journal.addValueChangeListener(change -> show());
        language.addValueChangeListener(change -> show());
    }

    /** A whole page is no single picture. */
    private List<Format> formats() {
        return switch (subject) {
            case Subject.Figure _ -> List.of(Format.values());
            case Subject.Page _ ->
                Arrays.stream(Format.values()).filter(f -> !f.picture()).toList();
        };
    }

    private String called(Format format) {
        return texts.of("export.format." + (wholeWord(format) ? "page." : "") + format);
    }

    private String toTake(Format format) {
        return texts.of("export.take." + (wholeWord(format) ? "page." : "") + format);
    }

    /** A figure is a section for somebody's document; a page is a document. */
    private boolean wholeWord(Format format) {
        return switch (subject) {
            case Subject.Figure _ -> false;
            case Subject.Page _ -> format == Format.DOCX;
        };
    }

    private void show() {
        Optional<JournalNumber> number;
        try {
            number = JournalNumber.read(journal.getValue());
            journal.setInvalid(false);
        } catch (IllegalArgumentException e) {
            journal.setErrorMessage(texts.of("export.journal.wrong"));
            journal.setInvalid(true);
            take.removeHref();
            return;
        }
        ExportRequest request = request(level.getValue(), number);
        ExportDocument inside = exports.document(request(DisclosureLevel.INTERNAL, number));
        ExportDocument outside = exports.document(request(DisclosureLevel.PUBLIC, number));
        ExportDocument document = switch (request.level()) {
            case INTERNAL -> inside;
            case PUBLIC -> outside;
        };
        preview.setSrcdoc(Preview.of(document, request.format()));
        List<String> hidden = Withheld.of(inside, outside);
        withheld.setText(
                texts.of(withheldBy(request.level()) + (hidden.isEmpty() ? ".lines" : ""), String.join("; ", hidden)));
        take.setHref(DownloadHandler.fromInputStream(download -> taken(request, download)));
        take.setText(toTake(request.format()));
    }

    /** Makes the export in its turn and hands it over. */
    private DownloadResponse taken(ExportRequest request, DownloadEvent download) throws IOException {
        Actor actor = SignedIn.of(download.getRequest().getUserPrincipal());
        try {
            byte[] bytes = queue.await(queue.add(request, actor), actor).take();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    request.fileName(),
                    request.format().mediaType(),
                    bytes.length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the export was made", e);
        }
    }

    /** Pages tell no lines of files. */
    private String withheldBy(DisclosureLevel chosen) {
        return switch (subject) {
            case Subject.Figure _ -> "export.withheld." + chosen;
            case Subject.Page _ -> "export.withheld.page." + chosen;
        };
    }

    private ExportRequest request(DisclosureLevel chosen, Optional<JournalNumber> number) {
        return new ExportRequest(subject, format.getValue(), chosen, number, language.getValue(), "");
    }
}
