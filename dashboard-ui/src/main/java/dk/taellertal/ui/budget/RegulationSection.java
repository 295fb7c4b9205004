package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.demography.DemographicAdjustment;
import dk.taellertal.core.method.demography.RegulationSplit;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;
import java.math.BigDecimal;
import java.util.Objects;

/** What another number of people, and another cost of each, mean for the budget year. */
final class RegulationSection extends Panel {

    private static final int SIX_DIGITS = 6;

    private final transient BudgetWords words;
    private final transient Texts texts;
    private final transient Cells cells;

    RegulationSection(Regulated regulated, BudgetPage page, BudgetWords words, Pictures pictures, Texts texts) {
        super(
                "demografi",
                words.regulation(regulated),
                texts.of("budget.regulation.subtitle", page.plan().year()));
        this.words = words;
        this.texts = texts;
        this.cells = new Cells(words);
        pictures.half(BudgetCharts.Kind.REGULATION).ifPresent(this::add);
        switch (regulated.number()) {
            case Outcome.Worked<DemographicAdjustment>(DemographicAdjustment number) -> {
                add(changes(number, regulated), details(number, regulated));
            }
            case Outcome.Absent<DemographicAdjustment>(Value absence) -> note(words.reason(absence));
        }
        note(texts.of("budget.regulation.method"));
        if (regulated.split() instanceof Outcome.Absent<RegulationSplit>(Value absence)
                && regulated.number() instanceof Outcome.Worked) {
            note(words.reason(absence));
        }
        absences(cells, texts);
    }

    private NumberTable changes(DemographicAdjustment number, Regulated regulated) {
        NumberTable table = new NumberTable("regulation", texts.of("budget.regulation.table"))
                .names(texts.of("budget.regulation.group"))
                .numbers(
                        texts.of("budget.regulation.forecast", regulated.regulation().from()),
                        texts.of("budget.regulation.forecast", regulated.regulation().to()),
                        texts.of("budget.regulation.persons"),
                        texts.of("budget.regulation.number"));
        for (DemographicAdjustment.Term term : number.terms()) {
            table.row(
                    new Span(term.cost().group()),
                    cells.right(words.whole(term.from())),
                    cells.right(words.whole(term.to())),
                    cells.right(words.persons(term.difference())),
                    cells.change(millions(term.amount())));
        }
        for (String group : number.unregulated()) {
            BigDecimal from = Objects.requireNonNullElse(number.from().persons().get(group), BigDecimal.ZERO);
            BigDecimal to = Objects.requireNonNullElse(number.to().persons().get(group), BigDecimal.ZERO);
            table.row(
                    new Span(group),
                    cells.right(words.whole(from)),
                    cells.right(words.whole(to)),
                    cells.right(words.persons(to.subtract(from))),
                    cells.right(texts.of("budget.regulation.not")));
        }
        table.sum(new Span(texts.of("budget.regulation.numberSum")), blank(), blank(), blank(), cells.change(millions(number.amount())));
        if (regulated.split() instanceof Outcome.Worked<RegulationSplit>(RegulationSplit split)) {
            table.row(new Span(texts.of("budget.regulation.price")), blank(), blank(), blank(), cells.change(millions(split.price())));
            table.sum(new Span(texts.of("budget.regulation.sum")), blank(), blank(), blank(), cells.change(regulated.change()));
        }
        return table;
    }

    /** What each number was multiplied by. */
    private NativeDetails details(DemographicAdjustment number, Regulated regulated) {
        NumberTable table = new NumberTable("regulation", texts.of("budget.regulation.costs"))
                .names(texts.of("budget.regulation.group"))
                .numbers(
                        texts.of("budget.regulation.costBefore"),
                        texts.of("budget.regulation.cost"),
                        texts.of("budget.regulation.share"),
                        texts.of("budget.regulation.coverage"),
                        texts.of("budget.regulation.priceEffect"));
        if (regulated.split() instanceof Outcome.Worked<RegulationSplit>(RegulationSplit split)) {
            split.prices().forEach(price -> table.row(
                    new Span(price.cost().group()),
                    cells.right(words.whole(price.before())),
                    cells.right(words.whole(price.cost().unitCost())),
                    cells.right(words.share(price.cost().variableShare())),
                    cells.right(words.share(price.cost().coverage())),
                    cells.change(millions(price.amount()))));
        } else {
            number.terms().forEach(term -> table.row(
                    new Span(term.cost().group()),
                    cells.right("–"),
                    cells.right(words.whole(term.cost().unitCost())),
                    cells.right(words.share(term.cost().variableShare())),
                    cells.right(words.share(term.cost().coverage())),
                    cells.right("–")));
        }
        NativeDetails details = new NativeDetails(texts.of("budget.regulation.costs"));
        details.setContent(new Div(table));
        return details;
    }

    private com.vaadin.flow.component.html.NativeTableCell blank() {
        return cells.text("");
    }

    private static Value millions(BigDecimal kroner) {
        return new Value.Known(kroner.movePointLeft(SIX_DIGITS));
    }
}
