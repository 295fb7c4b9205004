package dk.taellertal.ui.define;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One narrowing of a sum: with or without some codes of a dimension, each with its label and how many rows it has. */
class FilterFields extends Div {

    private final transient Instance home;
    private final transient DatasetContract dataset;
    private final transient Texts texts;
    private final Select<Choice<Boolean>> side;
    private final Select<Choice<DimensionColumn>> dimension;
    private final MultiSelectComboBox<String> codes = new MultiSelectComboBox<>();
    private transient Map<String, Long> rows = Map.of();

    FilterFields(
            Instance home,
            DatasetContract dataset,
            DimensionColumn chosen,
            boolean with,
            List<String> entries,
            Texts texts,
            Runnable changed,
            Consumer<FilterFields> remove) {
        this.home = home;
        this.dataset = dataset;
        this.texts = texts;
        addClassName("filter");
        side = Choice.field(
                texts.of("define.filter.side"),
                List.of(true, false),
                with,
                w -> texts.of(w ? "define.filter.with" : "define.filter.without"));
        dimension =
                Choice.field(texts.of("define.filter.dimension"), dataset.dimensions(), chosen, DimensionColumn::label);
        codes.setLabel(texts.of("define.filter.codes"));
        codes.setHelperText(texts.of("define.filter.codes.help"));
        codes.setItemLabelGenerator(this::told);
        codes.setAllowCustomValue(true);
        codes.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        offer(entries);
        Button away = new Button(texts.of("define.filter.remove"), click -> remove.accept(this));
        away.setAriaLabel(texts.of("define.filter.remove.what", chosen.label()));
        add(side, dimension, codes, away);
        Choice.onChange(side, chosenSide -> changed.run());
        Choice.onChange(dimension, chosenDimension -> {
            offer(List.of());
            changed.run();
        });
        codes.addValueChangeListener(change -> {
            codes.setInvalid(false);
            changed.run();
        });
        codes.addCustomValueSetListener(typed -> {
            Set<String> more = new LinkedHashSet<>(codes.getValue());
            more.add(typed.getDetail().strip());
            offer(List.copyOf(more));
        });
    }

    private DimensionColumn column() {
        return dimension.getValue().value();
    }

    /** The codes that facts have and those that the contract allows, and what is chosen. */
    private void offer(List<String> chosen) {
        rows = home.snapshot().rowsByCode(dataset.id(), column().name());
        Set<String> items = new LinkedHashSet<>(column().codes().keySet());
        items.addAll(rows.keySet());
        items.addAll(chosen);
        codes.setItems(new ArrayList<>(items));
        codes.setValue(new LinkedHashSet<>(chosen));
    }

    private String told(String entry) {
        String label = column().codes().get(entry);
        String name = label == null || label.equals(entry) ? entry : entry + " " + label;
        Codes meant = new Codes(List.of(entry));
        long count = rows.entrySet().stream()
                .filter(e -> meant.test(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return texts.of("define.filter.rows", name, new Numbers(texts.locale()).of(BigDecimal.valueOf(count), 0));
    }

    boolean isWith() {
        return side.getValue().value();
    }

    String dimensionName() {
        return column().name();
    }

    List<String> entries() {
        return List.copyOf(codes.getValue());
    }

    /** Marks the field where nothing is chosen. */
    boolean check() {
        boolean none = codes.getValue().isEmpty();
        codes.setInvalid(none);
        codes.setErrorMessage(none ? texts.of("define.filter.none") : "");
        return !none;
    }
}
