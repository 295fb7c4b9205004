package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.MeetingEvent.Slot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.MeetingService;
import dk.taellertal.ui.service.MeetingService.Correction;
import dk.taellertal.ui.service.MeetingService.NoTime;
import dk.taellertal.ui.service.MeetingService.Span;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Where what was read of an item is put right. */
final class ItemForm extends Div {

    /** Puts it right. */
    interface Correct {
        void to(Correction correction) throws IOException;
    }

    private final transient Texts texts;
    private final transient Correct correct;
    private final TextField title = new TextField();
    private final TextField journal = new TextField();
    private final TextField start = new TextField();
    private final TextField end = new TextField();
    private final Checkbox fixed = new Checkbox();

    /** @param close is told when nothing is to be done after all */
    ItemForm(Item item, Texts texts, Correct correct, Runnable close) {
        this.texts = texts;
        this.correct = correct;
        addClassName("ask");
        Optional<Slot> slot = item.slots().stream().findFirst();
        field(title, "meeting.correct.title", item.title(), MeetingService.MOST_LETTERS_OF_A_TITLE);
        title.setWidthFull();
        field(journal, "meeting.journal", Objects.requireNonNullElse(item.journal(), ""), 60);
        field(start, "meeting.correct.start", slot.map(Slot::start).orElse(""), 5);
        field(
                end,
                "meeting.correct.end",
                slot.map(each -> Objects.requireNonNullElse(each.end(), "")).orElse(""),
                5);
        fixed.setLabel(texts.of("meeting.correct.fixed"));
        fixed.setValue(item.fixed());
        Div line = new Div(journal, start, end);
        line.addClassName("bar");
        Button save = new Button(texts.of("meeting.correct.save"), _ -> save());
        save.addClassName("primary");
        Div buttons = new Div(save, new Button(texts.of("objective.form.cancel"), _ -> close.run()));
        buttons.addClassName("btns");
        add(new H2(texts.of("meeting.correct.head", item.number())), title, line, fixed, buttons);
        title.focus();
    }

    private void field(TextField field, String key, String value, int most) {
        field.setLabel(texts.of(key));
        field.setValue(value);
        field.setMaxLength(most);
        FieldError.goesWhileWriting(field);
    }

    private void save() {
        try {
            correct.to(new Correction(
                    title.getValue(),
                    journal.getValue(),
                    Optional.of(new Span(start.getValue(), end.getValue())),
                    fixed.getValue()));
        } catch (UnusableText e) {
            boolean inTitle = e.field().equals("title");
            wrong(inTitle ? title : journal, texts.of(inTitle ? "written." + e.why() : "meeting.correct.noJournal"));
        } catch (NoTime e) {
            wrong(e.field().equals("start") ? start : end, texts.of("meeting.correct.noTime." + e.field()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wrong(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
