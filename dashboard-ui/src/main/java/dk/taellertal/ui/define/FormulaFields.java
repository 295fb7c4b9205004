package dk.taellertal.ui.define;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import java.util.List;
import java.util.stream.Stream;

/** How the number comes about: one sum, or two held against each other. */
class FormulaFields extends Div {

    /** The shapes a formula may have. */
    enum Form {
        SUM,
        RATIO,
        DIFFERENCE,
        MEAN
    }

    private final transient Texts texts;
    private final Select<Choice<Form>> form;
    private final TermFields first;
    private final TermFields second;
    private final Select<Choice<MeasureColumn>> weight;

    FormulaFields(Instance home, Texts texts, Runnable changed) {
        this.texts = texts;
        Runnable shown = () -> {
            arrange();
            changed.run();
        };
        form = Choice.field(
                texts.of("define.formula"), List.of(Form.values()), Form.RATIO, f -> texts.of("define.formula." + f));
        first = new TermFields(home, texts, shown);
        second = new TermFields(home, texts, changed);
        weight = Choice.field(
                texts.of("define.weight"),
                first.contract().measures(),
                first.contract().measures().getFirst(),
                MeasureColumn::label);
        Div fields = new Div(form, weight);
        fields.addClassName("fields");
        add(fields, first, second);
        Choice.onChange(form, chosen -> shown.run());
        Choice.onChange(weight, chosen -> changed.run());
        arrange();
    }

    void show(Formula formula) {
        Form shape = switch (formula) {
            case Formula.Sum sum -> Form.SUM;
            case Formula.Ratio ratio -> Form.RATIO;
            case Formula.Difference difference -> Form.DIFFERENCE;
            case Formula.WeightedMean mean -> Form.MEAN;
        };
        Choice.choose(form, shape);
        List<Term> terms = formula.terms();
        first.show(terms.getFirst());
        if (terms.size() > 1) {
            second.show(terms.get(1));
        }
        if (formula instanceof Formula.WeightedMean(Term value, String by)) {
            List<MeasureColumn> measures = first.contract().measures();
            Choice.offer(
                    weight, measures, first.contract().measure(by).orElse(measures.getFirst()), MeasureColumn::label);
        }
        arrange();
    }

    private Form shape() {
        return form.getValue().value();
    }

    /** Shows the fields that the shape has, by the names that they have in it. */
    private void arrange() {
        boolean two = shape() == Form.RATIO || shape() == Form.DIFFERENCE;
        first.name(texts.of("define.first." + shape()));
        second.name(texts.of(shape() == Form.DIFFERENCE ? "define.second.DIFFERENCE" : "define.second.RATIO"));
        second.setVisible(two);
        weight.setVisible(shape() == Form.MEAN);
        List<MeasureColumn> measures = first.contract().measures();
        if (weight.getValue() == null || !measures.contains(weight.getValue().value())) {
            Choice.offer(weight, measures, measures.getLast(), MeasureColumn::label);
        }
    }

    boolean check() {
        boolean right = first.check();
        return (!second.isVisible() || second.check()) && right;
    }

    boolean complete() {
        return first.complete() && (!second.isVisible() || second.complete());
    }

    /** The datasets it is made of. */
    List<DatasetContract> datasets() {
        return Stream.of(first, second)
                .filter(TermFields::isVisible)
                .map(TermFields::contract)
                .distinct()
                .toList();
    }

    Formula formula() {
        return switch (shape()) {
            case SUM -> new Formula.Sum(first.term());
            case RATIO -> new Formula.Ratio(first.term(), second.term());
            case DIFFERENCE -> new Formula.Difference(first.term(), second.term());
            case MEAN ->
                new Formula.WeightedMean(first.term(), weight.getValue().value().name());
        };
    }
}
