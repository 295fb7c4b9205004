package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Question;
import java.util.Optional;
import java.util.function.Consumer;

/** Something only the sender can answer, with what each answer would mean. */
public final class QuestionBox extends Section {

    public QuestionBox(Question question, Texts texts, Optional<String> given, Consumer<String> answered) {
        addClassName("ask");
        RadioButtonGroup<Question.Option> options = new RadioButtonGroup<>(texts.of(question.text()));
        options.setItems(question.options());
        options.setItemLabelGenerator(o -> texts.of(o.meaning()));
        question.options().stream()
                .filter(o -> given.equals(Optional.of(o.answer())))
                .findFirst()
                .ifPresent(options::setValue);
        options.addValueChangeListener(
                change -> answered.accept(change.getValue().answer()));
        add(options);
    }
}
