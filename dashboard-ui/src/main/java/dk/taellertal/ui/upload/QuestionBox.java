package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Question;
import java.util.function.Consumer;

/** Something only the sender can answer, with what each answer would mean. */
class QuestionBox extends Section {

    QuestionBox(Question question, Texts texts, Consumer<String> answered) {
        addClassName("ask");
        RadioButtonGroup<Question.Option> options = new RadioButtonGroup<>(texts.of(question.text()));
        options.setItems(question.options());
        options.setItemLabelGenerator(o -> texts.of(o.meaning()));
        options.addValueChangeListener(
                change -> answered.accept(change.getValue().answer()));
        add(options);
    }
}
