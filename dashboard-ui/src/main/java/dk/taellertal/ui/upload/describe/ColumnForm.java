package dk.taellertal.ui.upload.describe;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.ColumnDraft;
import dk.taellertal.ingest.describe.ColumnRole;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What one column of the file is, proposed from its contents. */
class ColumnForm extends ListItem {

    private static final int MOST_DECIMALS = 6;

    private final transient ColumnDraft proposed;
    private final Select<ColumnRole> role;
    private final TextField label = new TextField();
    private final TextField unit = new TextField();
    private final Select<Integer> decimals;
    private final Select<Accumulation> accumulation;
    private final Checkbox additive = new Checkbox();

    ColumnForm(ColumnDraft proposed, Texts texts) {
        this.proposed = proposed;
        String name = proposed.header().isEmpty() ? texts.of("describe.heads") : proposed.header();
        role = Choices.of(
                texts.of("describe.role"), List.of(ColumnRole.values()), proposed.role(), r -> texts.of("role." + r));
        label.setLabel(texts.of("describe.label"));
        label.setValue(proposed.label());
        unit.setLabel(texts.of("describe.unit"));
        unit.setValue(proposed.unit());
        decimals = Choices.of(
                texts.of("describe.decimals"),
                IntStream.rangeClosed(0, MOST_DECIMALS).boxed().toList(),
                Math.min(MOST_DECIMALS, proposed.decimals()),
                String::valueOf);
        accumulation = Choices.of(
                texts.of("describe.accumulation"),
                List.of(Accumulation.values()),
                proposed.accumulation(),
                a -> texts.of("accumulation." + a));
        additive.setLabel(texts.of("describe.additive"));
        additive.setValue(proposed.additive());
        Div fields = new Div(role, label, unit, decimals, accumulation, additive);
        fields.addClassName("fields");
        fields.getElement().setAttribute("role", "group");
        fields.getElement().setAttribute("aria-label", name);
        Paragraph examples = new Paragraph(texts.of("describe.examples", String.join(" · ", proposed.examples())));
        examples.addClassName("note");
        add(new H3(name), examples, fields);
        role.addValueChangeListener(change -> show());
        show();
    }

    private void show() {
        boolean measure = role.getValue() == ColumnRole.MEASURE;
        unit.setVisible(measure);
        decimals.setVisible(measure);
        accumulation.setVisible(measure);
        additive.setVisible(measure);
        label.setVisible(role.getValue() != ColumnRole.IGNORE);
    }

    ColumnDraft said() {
        Set<Period.Kind> kinds = proposed.kinds().isEmpty() ? Set.of(Period.Kind.values()) : proposed.kinds();
        return new ColumnDraft(
                proposed.header(),
                label.getValue().isBlank() ? proposed.label() : label.getValue(),
                role.getValue(),
                proposed.examples(),
                kinds,
                unit.getValue(),
                decimals.getValue(),
                accumulation.getValue(),
                additive.getValue());
    }
}
