package dk.taellertal.ui.goal;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.FieldError;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a political goal, in the order in which its page shows them. */
class PoliticalGoalForm extends Div {

    private static final int LONGEST_NAME = 120;

    private final transient Goals goals;
    private final transient Texts texts;
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final DatePicker adopted = new DatePicker();
    private final TextField policy = new TextField();
    private final CheckboxGroup<String> lives = new CheckboxGroup<>();

    /**
     * @param values what the fields show, by the keys of a catalogue file
     * @param today the last day on which it can have been adopted
     */
    PoliticalGoalForm(Map<String, Object> values, Goals goals, LocalDate today, Texts texts) {
        this.goals = goals;
        this.texts = texts;
        addClassName("form");
        name.setLabel(texts.of("objective.field.name"));
        FieldError.goesWhileWriting(name);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        nameEn.setLabel(texts.of("objective.field.nameEn"));
        nameEn.setMaxLength(LONGEST_NAME);
        adopted.setLabel(texts.of("political.form.adopted"));
        adopted.setLocale(texts.locale());
        adopted.setMax(today);
        adopted.setErrorMessage(texts.of("political.form.adopted.wrong"));
        policy.setLabel(texts.of("political.form.policy"));
        policy.setMaxLength(LONGEST_NAME);
        lives.setLabel(texts.of("objective.field.lifeAreas"));
        lives.setItems(goals.lifeAreas().stream().map(LifeArea::id).toList());
        lives.setItemLabelGenerator(id -> goals.lifeArea(id).map(texts::name).orElse(id));
        lives.setErrorMessage(texts.of("objective.form.required"));
        lives.addClassName("full");
        name.setValue(ObjectiveForm.text(values, "name").orElse(""));
        nameEn.setValue(ObjectiveForm.text(values, "nameEn").orElse(""));
        policy.setValue(ObjectiveForm.text(values, "policy").orElse(""));
        ObjectiveForm.text(values, "adopted").map(LocalDate::parse).ifPresent(adopted::setValue);
        lives.setValue(new LinkedHashSet<>(ObjectiveForm.texts(values.get("lifeAreas"))));
        add(name, nameEn, adopted, policy, lives);
    }

    /** Whether every field holds something that it can hold; those that do not say so. */
    boolean check() {
        name.setErrorMessage(texts.of("objective.form.required"));
        name.setInvalid(name.getValue().isBlank());
        lives.setInvalid(lives.getValue().isEmpty());
        return !name.isInvalid() && !lives.isInvalid() && !adopted.isInvalid();
    }

    String name() {
        return name.getValue().strip();
    }

    /** Says that another political goal has the name. */
    void nameTaken() {
        name.setErrorMessage(texts.of("political.form.sameName"));
        name.setInvalid(true);
    }

    /** What the fields hold, by the keys of a catalogue file; a field that is blank is null. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", name.getValue().strip());
        values.put("nameEn", blank(nameEn));
        values.put("lifeAreas", chosen());
        values.put(
                "adopted",
                adopted.getValue() == null ? null : adopted.getValue().toString());
        values.put("policy", blank(policy));
        return values;
    }

    /** In the order of the life areas, however they were ticked. */
    private List<String> chosen() {
        return goals.lifeAreas().stream()
                .map(LifeArea::id)
                .filter(lives.getValue()::contains)
                .toList();
    }

    private static @Nullable String blank(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
