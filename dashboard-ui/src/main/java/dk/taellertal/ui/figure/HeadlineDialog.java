package dk.taellertal.ui.figure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.HeadlineNumbers;
import java.util.List;
import java.util.function.Consumer;

/** Where what stands above the numbers is written, beside what the program found itself. */
class HeadlineDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Paragraph foreign = new Paragraph();
    private final Button save = new Button();

    /**
     * @param stands what stands above the numbers now
     * @param finding the program's own
     * @param write takes what is to stand there; blank for the program's own
     */
    HeadlineDialog(String stands, String finding, HeadlineNumbers numbers, Texts texts, Consumer<String> write) {
        setHeaderTitle(texts.of("headline.edit"));
        addClassName("headline");
        Paragraph own = new Paragraph(texts.of("headline.edit.finding", finding));
        own.addClassName("note");
        text.setLabel(texts.of("headline.edit.text"));
        text.setHelperText(texts.of("headline.edit.help"));
        text.setMaxLength(Headline.LONGEST);
        text.setWidthFull();
        text.setValue(stands);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> look(numbers, texts));
        foreign.getElement().setAttribute("role", "status");
        add(own, text, foreign);
        save.setText(texts.of("headline.edit.save"));
        save.addClassName("primary");
        save.addClickListener(click -> {
            write.accept(oneLine());
            close();
        });
        getFooter().add(new Button(texts.of("headline.edit.cancel"), click -> close()));
        if (!stands.equals(finding)) {
            getFooter().add(new Button(texts.of("headline.edit.own"), click -> {
                write.accept("");
                close();
            }));
        }
        getFooter().add(save);
        look(numbers, texts);
    }

    private String oneLine() {
        return text.getValue().replaceAll("\\s+", " ").strip();
    }

    private void look(HeadlineNumbers numbers, Texts texts) {
        List<String> strange = numbers.foreign(oneLine(), texts);
        foreign.setText(strange.isEmpty() ? "" : texts.of("headline.foreign", String.join("; ", strange)));
        save.setEnabled(!oneLine().isEmpty());
    }
}
