package dk.taellertal.ui.define;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a change is valid from a period on, or corrects the whole series; and what it is, for those who see it. */
class ValidityFields extends Section {

    private final transient Texts texts;
    private final RadioButtonGroup<Boolean> how = new RadioButtonGroup<>();
    private final Select<Choice<Period>> from;
    private final TextField change = new TextField();

    /** @param known the periods of the series, of which there is at least one */
    ValidityFields(List<Period> known, Texts texts, Runnable changed) {
        this.texts = texts;
        addClassNames("part", "describe");
        how.setLabel(texts.of("define.validity"));
        how.setItems(true, false);
        how.setItemLabelGenerator(fromThen -> texts.of(fromThen ? "define.validity.from" : "define.validity.all"));
        how.setValue(true);
        List<Period> periods = new ArrayList<>(List.of(known.getLast().plus(1)));
        periods.addAll(known.reversed());
        from = Choice.field(
                texts.of("define.validity.period"),
                periods,
                periods.getFirst(),
                period -> Periods.shown(period, texts));
        change.setLabel(texts.of("define.change"));
        change.setHelperText(texts.of("define.change.help"));
        change.setRequiredIndicatorVisible(true);
        FieldError.goesWhileWriting(change);
        Div fields = new Div(how, from, change);
        fields.addClassName("fields");
        add(new H2(texts.of("define.part.validity")), fields);
        how.addValueChangeListener(chosen -> {
            from.setVisible(chosen.getValue());
            changed.run();
        });
        Choice.onChange(from, chosen -> changed.run());
        change.addValueChangeListener(chosen -> {
            change.setInvalid(false);
            changed.run();
        });
    }

    boolean check() {
        boolean blank = change.getValue().isBlank();
        change.setInvalid(blank);
        change.setErrorMessage(blank ? texts.of("define.blank") : "");
        return !blank;
    }

    Optional<Period> validFrom() {
        return how.getValue() ? Optional.of(from.getValue().value()) : Optional.empty();
    }

    Optional<String> told() {
        return Optional.of(change.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
