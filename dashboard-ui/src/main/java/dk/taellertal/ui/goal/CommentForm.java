package dk.taellertal.ui.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where a text is written, such as a comment or the reason for which one is taken away. */
class CommentForm extends Div {

    /** Keeps a text. */
    interface Keep {
        /** @throws UnusableText where it cannot be kept; the form says why */
        void keep(String text) throws IOException;
    }

    /** Where the reason for something is written, which a button of the same words then does. */
    static CommentForm reasonFor(String key, String heading, Texts texts, Keep act, Runnable done) {
        return new CommentForm(heading, texts.of("objective.history.reason"), "", texts.of(key), texts, act, done);
    }

    /**
     * @param heading what is written
     * @param text what stands there already
     * @param done is told once it is kept, or given up
     */
    CommentForm(String heading, String label, String text, String button, Texts texts, Keep keep, Runnable done) {
        addClassName("ask");
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setValue(text);
        area.setMaxLength(4_000);
        Paragraph wrong = new Paragraph();
        wrong.getElement().setAttribute("role", "alert");
        wrong.addClassName("err");
        Button save = new Button(button, _ -> {
            try {
                keep.keep(area.getValue());
                done.run();
            } catch (UnusableText e) {
                wrong.setText(texts.of("written." + e.why()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        save.addClassName("primary");
        Div buttons = new Div(save, new Button(texts.of("objective.form.cancel"), _ -> done.run()));
        buttons.addClassName("btns");
        add(new H2(heading), area, wrong, buttons);
        area.focus();
    }
}
