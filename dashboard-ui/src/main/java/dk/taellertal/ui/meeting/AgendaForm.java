package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.agenda.AgendaDocument;
import dk.taellertal.ui.agenda.FixedItems;
import dk.taellertal.ui.agenda.ReadAgenda;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.layout.UploadWords;
import dk.taellertal.ui.service.MeetingService;
import dk.taellertal.ui.service.UnusableText;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an agenda is pasted or sent as a file, shown as it was read, and kept as a meeting. */
final class AgendaForm extends Div {

    /** Keeps a meeting. */
    interface Keep {
        void as(String name, Optional<LocalDate> date, ReadAgenda read) throws IOException;
    }

    private final transient Texts texts;
    private final transient FixedItems fixed;
    private final transient Keep keep;
    private final TextArea text = new TextArea();
    private final Paragraph refused = new Paragraph();
    private final Div shown = new Div();

    /** @param close is told when nothing is to be done after all */
    AgendaForm(FixedItems fixed, Texts texts, Keep keep, Runnable close) {
        this.texts = texts;
        this.fixed = fixed;
        this.keep = keep;
        addClassName("ask");
        text.setLabel(texts.of("meetings.text"));
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxRows(14);
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("err");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, document) -> read(() -> ReadAgenda.of(document))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentText.MOST_BYTES);
        upload.setI18n(UploadWords.in(texts));
        Button read = new Button(texts.of("meetings.read"), _ -> read(() -> ReadAgenda.of(text.getValue())));
        read.addClassName("primary");
        Div buttons = new Div(read, new Button(texts.of("objective.form.cancel"), _ -> close.run()));
        buttons.addClassName("btns");
        add(
                new H2(texts.of("meetings.new")),
                new Paragraph(texts.of("meetings.new.help")),
                text,
                upload,
                refused,
                buttons,
                shown);
        text.focus();
    }

    private interface Reading {
        ReadAgenda agenda() throws UnreadableDocument;
    }

    private void read(Reading reading) {
        shown.removeAll();
        refused.setText("");
        try {
            show(reading.agenda());
        } catch (UnreadableDocument e) {
            refused.setText(texts.of(e.why()));
        }
    }

    private void show(ReadAgenda read) {
        AgendaDocument document = AgendaDocument.of(read.agenda(), Optional.empty(), _ -> List.of(), texts);
        TextField name = new TextField(texts.of("meetings.name"));
        name.setMaxLength(MeetingService.MOST_LETTERS_OF_A_NAME);
        name.setValue(read.name().orElse(""));
        FieldError.goesWhileWriting(name);
        DatePicker day = new DatePicker(texts.of("meetings.date"));
        day.setLocale(texts.locale());
        read.agenda().date().ifPresent(day::setValue);
        Div line = new Div(name, day);
        line.addClassName("bar");
        int items = document.items().size();
        Button create = new Button(
                texts.of(items == 1 ? "meetings.create.one" : "meetings.create", items), _ -> create(name, day, read));
        create.addClassName("primary");
        shown.add(
                new H3(texts.of("meetings.readAs", items, document.counted())),
                findings(read, document),
                new TableView(table(document), "read-as", texts.of("meetings.readAs.name"), texts.locale()),
                line,
                create);
        create.scrollIntoView();
    }

    private void create(TextField name, DatePicker day, ReadAgenda read) {
        try {
            keep.as(name.getValue(), Optional.ofNullable(day.getValue()), read);
        } catch (UnusableText e) {
            name.setErrorMessage(texts.of("written." + e.why()));
            name.setInvalid(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be known before it is kept. */
    private UnorderedList findings(ReadAgenda read, AgendaDocument document) {
        UnorderedList findings = new UnorderedList();
        document.notCounted()
                .forEach(none -> findings.add(
                        new ListItem(texts.of("meetings.finding.notCounted", none.number(), none.reason()))));
        read.agenda()
                .missing()
                .ifPresent(number -> findings.add(new ListItem(texts.of("meetings.finding.missing", number))));
        List<String> set = document.items().stream()
                .filter(item -> fixed.isFixed(item.title()))
                .map(item -> String.valueOf(item.number()))
                .toList();
        if (!set.isEmpty()) {
            findings.add(new ListItem(texts.of("meetings.finding.fixed", String.join(", ", set))));
        }
        return findings;
    }

    private Table table(AgendaDocument document) {
        return Table.of(
                texts.of("meeting.item"),
                Stream.of("meeting.journal", "meeting.time", "meeting.minutes.column")
                        .map(texts::of)
                        .toList(),
                document.items().stream()
                        .map(item -> new Table.Row(
                                item.number() + " " + item.title(),
                                List.of(
                                        new Cell.Text(Objects.requireNonNullElse(item.journal(), "")),
                                        new Cell.Text(item.time()),
                                        Optional.ofNullable(item.minutes())
                                                .<Cell>map(minutes ->
                                                        new Cell.Amount(BigDecimal.valueOf(minutes), 0, false))
                                                .orElseGet(
                                                        () -> new Cell.Absent(texts.of("meeting.notCounted.short"))))))
                        .toList());
    }
}
