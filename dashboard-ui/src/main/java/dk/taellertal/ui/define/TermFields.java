package dk.taellertal.ui.define;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sum: of which dataset, which measure, with and without which codes, when taken, and what a reader calls it. */
class TermFields extends Section {

    private final transient Instance home;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final H3 title = new H3();
    private final Select<Choice<DatasetContract>> dataset;
    private final Select<Choice<MeasureColumn>> measure;
    private final Select<Choice<Term.At>> at;
    private final TextField label = new TextField();
    private final Div filters = new Div();
    private final Button more;

    TermFields(Instance home, Texts texts, Runnable changed) {
        this.home = home;
        this.texts = texts;
        this.changed = changed;
        addClassName("term");
        List<DatasetContract> datasets = home.catalogue().datasets().values().stream()
                .sorted(Comparator.comparing(DatasetContract::name))
                .toList();
        DatasetContract first = datasets.getFirst();
        dataset = Choice.field(texts.of("define.dataset"), datasets, first, DatasetContract::name);
        measure = Choice.field(
                texts.of("define.measure"), first.measures(), first.measures().getFirst(), MeasureColumn::label);
        at = Choice.field(
                texts.of("define.at"), List.of(Term.At.values()), Term.At.SAME, a -> texts.of("define.at." + a));
        label.setLabel(texts.of("define.label"));
        label.addClassName("wide");
        label.setHelperText(texts.of("define.label.help"));
        more = new Button(texts.of("define.filter.add"), click -> addFilter());
        Div fields = new Div(dataset, measure, at, label);
        fields.addClassName("fields");
        add(title, fields, filters, more);
        Choice.onChange(dataset, chosen -> {
            offerMeasures(chosen.measures().getFirst());
            filters.removeAll();
            more.setEnabled(!contract().dimensions().isEmpty());
            changed.run();
        });
        Choice.onChange(measure, chosen -> changed.run());
        Choice.onChange(at, chosen -> changed.run());
        label.addValueChangeListener(change -> {
            label.setInvalid(false);
            changed.run();
        });
    }

    void name(String name) {
        title.setText(name);
    }

    void show(Term term) {
        DatasetContract contract = home.catalogue().dataset(term.dataset());
        Choice.choose(dataset, contract);
        offerMeasures(contract.measure(term.measure()).orElseThrow());
        Choice.choose(at, term.at());
        label.setValue(term.label());
        filters.removeAll();
        term.with().forEach((name, codes) -> filter(name, true, codes));
        term.without().forEach((name, codes) -> filter(name, false, codes));
    }

    private void offerMeasures(MeasureColumn chosen) {
        Choice.offer(measure, contract().measures(), chosen, MeasureColumn::label);
    }

    DatasetContract contract() {
        return dataset.getValue().value();
    }

    private void filter(String name, boolean with, Codes codes) {
        contract().dimension(name).ifPresent(d -> add(d, with, codes.entries()));
    }

    private FilterFields add(DimensionColumn dimension, boolean with, List<String> entries) {
        FilterFields filter = new FilterFields(home, contract(), dimension, with, entries, texts, changed, gone -> {
            filters.remove(gone);
            changed.run();
        });
        filters.add(filter);
        return filter;
    }

    /** Begins with a dimension of which one code must be chosen, if there is such a one without a choice. */
    private void addFilter() {
        List<String> used =
                filterFields().stream().map(FilterFields::dimensionName).toList();
        contract().dimensions().stream()
                .min(Comparator.comparing((DimensionColumn d) -> used.contains(d.name()))
                        .thenComparing(DimensionColumn::additive))
                .ifPresent(d -> add(d, true, List.of()));
        changed.run();
    }

    private List<FilterFields> filterFields() {
        return filters.getChildren().map(FilterFields.class::cast).toList();
    }

    /** Marks what is not filled in. */
    boolean check() {
        boolean blank = label.getValue().isBlank();
        label.setInvalid(blank);
        label.setErrorMessage(blank ? texts.of("define.blank") : "");
        boolean right = !blank;
        for (FilterFields filter : filterFields()) {
            right &= filter.check();
        }
        return right;
    }

    boolean complete() {
        return filterFields().stream().noneMatch(f -> f.entries().isEmpty());
    }

    Term term() {
        return new Term(
                contract().id(),
                measure.getValue().value().name(),
                chosen(true),
                chosen(false),
                at.getValue().value(),
                label.getValue().isBlank()
                        ? measure.getValue().word()
                        : label.getValue().strip());
    }

    private Map<String, Codes> chosen(boolean with) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        filterFields().stream()
                .filter(f -> f.isWith() == with && !f.entries().isEmpty())
                .forEach(f -> entries.computeIfAbsent(f.dimensionName(), d -> new ArrayList<>())
                        .addAll(f.entries()));
        Map<String, Codes> codes = new LinkedHashMap<>();
        entries.forEach((dimension, of) -> codes.put(dimension, new Codes(of)));
        return codes;
    }
}
