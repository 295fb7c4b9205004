package dk.taellertal.ui.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An institution's plan for an objective: what it is called, whose it is, and its trial actions, one a line. */
class PlanFields extends Div {

    private final transient Map<String, Object> before;
    private final transient Texts texts;
    private final TextField name;
    private final TextField institution;
    private final TextArea initiatives;

    /** @param remove takes these fields away */
    PlanFields(Map<String, Object> before, Texts texts, Runnable changed, Consumer<PlanFields> remove) {
        this.before = before;
        this.texts = texts;
        addClassName("plan");
        name = new TextField(texts.of("objective.plan"));
        name.setValue(ObjectiveForm.text(before, "name").orElse(""));
        institution = new TextField(texts.of("objective.plan.institution"));
        institution.setValue(ObjectiveForm.text(before, "institution").orElse(""));
        initiatives = new TextArea(texts.of("objective.form.actions"));
        initiatives.setValue(String.join("\n", ObjectiveForm.texts(before.get("initiatives"))));
        initiatives.addClassName("full");
        for (TextField field : new TextField[] {name, institution}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> changed.run());
        }
        initiatives.setValueChangeMode(ValueChangeMode.LAZY);
        initiatives.addValueChangeListener(_ -> changed.run());
        Button away = new Button(texts.of("objective.form.plan.remove"), _ -> remove.accept(this));
        away.addClassName("quiet");
        add(name, institution, initiatives, away);
    }

    /** Whether it has a name and an institution; a field that lacks what it needs says so. */
    boolean check() {
        boolean right = true;
        for (TextField field : new TextField[] {name, institution}) {
            field.setErrorMessage(texts.of("objective.form.required"));
            field.setInvalid(field.getValue().isBlank());
            right &= !field.isInvalid();
        }
        return right;
    }

    /** What the fields hold, by the keys of a catalogue file. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(before);
        values.putIfAbsent("id", Id.withHyphens(name.getValue()));
        values.put("institution", institution.getValue().strip());
        values.put("name", name.getValue().strip());
        values.put(
                "initiatives",
                initiatives
                        .getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return values;
    }
}
