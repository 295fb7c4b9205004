package dk.taellertal.ui.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where one line is written with which something is done, such as the reason why it is taken back. */
public final class LineForm extends Div {

    /** What is done with the line. */
    public interface Act {

        /** @throws UnusableText where the line cannot be kept; the form says why */
        void with(String line) throws IOException;
    }

    /**
     * @param key of the texts: help, label and button
     * @param mostLetters of the line
     * @param close is told when nothing is to be done after all
     */
    public LineForm(String key, String heading, int mostLetters, Texts texts, Act act, Runnable close) {
        addClassName("ask");
        TextField field = new TextField(texts.of(key + ".label"));
        field.setWidthFull();
        field.setMaxLength(mostLetters);
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
