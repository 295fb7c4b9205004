package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.MeetingService;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** Where the name and the day of a meeting are put right. */
final class NameForm extends Div {

    /** Puts them right. */
    interface Rename {

        /** @throws UnusableText where the name cannot be kept; the form says why */
        void to(String name, Optional<LocalDate> date) throws IOException;
    }

    /** @param close is told when nothing is to be done after all */
    NameForm(Meeting meeting, Texts texts, Rename rename, Runnable close) {
        addClassName("ask");
        TextField name = new TextField(texts.of("meetings.name"));
        name.setMaxLength(MeetingService.MOST_LETTERS_OF_A_NAME);
        name.setValue(meeting.name());
        FieldError.goesWhileWriting(name);
        DatePicker day = new DatePicker(texts.of("meetings.date"));
        day.setLocale(texts.locale());
        meeting.date().ifPresent(day::setValue);
        Button save = new Button(texts.of("meeting.correct.save"), _ -> {
            try {
                rename.to(name.getValue(), Optional.ofNullable(day.getValue()));
            } catch (UnusableText e) {
                name.setErrorMessage(texts.of("written." + e.why()));
                name.setInvalid(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        save.addClassName("primary");
        Div line = new Div(name, day);
        line.addClassName("bar");
        Div buttons = new Div(save, new Button(texts.of("objective.form.cancel"), _ -> close.run()));
        buttons.addClassName("btns");
        add(new H2(texts.of("meeting.rename")), line, buttons);
        name.focus();
    }
}
