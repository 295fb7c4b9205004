package dk.taellertal.ui.council;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.EditionService;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where one line is written for an edition: its name when it is released, or the reason when it is taken back. */
final class ReleaseForm extends Div {

    /** What is done with the line. */
    interface Act {

        /** @throws UnusableText where the line cannot be kept; the form says why */
        void with(String line) throws IOException;
    }

    /**
     * @param key of the texts: heading, help, label and button
     * @param close is told when nothing is to be done after all
     */
    ReleaseForm(String key, String heading, Texts texts, Act act, Runnable close) {
        addClassName("ask");
        TextField field = new TextField(texts.of(key + ".label"));
        field.setWidthFull();
        field.setMaxLength(
                key.endsWith("withdraw")
                        ? EditionService.MOST_LETTERS_OF_A_REASON
                        : EditionService.MOST_LETTERS_OF_A_NAME);
        field.setRequiredIndicatorVisible(true);
        FieldError.goesWhileWriting(field);
        Button does = new Button(texts.of(key + ".do"), _ -> {
            try {
                act.with(field.getValue());
            } catch (UnusableText e) {
                field.setErrorMessage(texts.of("written." + e.why()));
                field.setInvalid(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        does.addClassName("primary");
        Div buttons = new Div(does, new Button(texts.of("objective.form.cancel"), _ -> close.run()));
        buttons.addClassName("btns");
        add(new H2(heading), new Paragraph(texts.of(key + ".help")), field, buttons);
        field.focus();
    }
}
