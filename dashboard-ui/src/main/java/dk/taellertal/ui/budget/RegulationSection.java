package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;
import java.util.List;

/** What another number of people, and another cost of each, mean for the budget year. */
final class RegulationSection extends Panel {

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
        if (regulated.groups().isEmpty()) {
            note(words.reason(regulated.numberChange()));
        } else {
            twin(pictures.half(BudgetCharts.Kind.REGULATION), changes(regulated), texts);
            add(costs(regulated));
            note(texts.of("budget.regulation.method"));
            absences(cells, texts);
        }
    }

    private NumberTable changes(Regulated regulated) {
        NumberTable table = new NumberTable("regulation", texts.of("budget.regulation.table"))
                .names(texts.of("budget.regulation.group"))
                .numbers(
                        texts.of(
                                "budget.regulation.forecast",
                                regulated.regulation().from()),
                        texts.of(
                                "budget.regulation.forecast",
                                regulated.regulation().to()),
                        texts.of("budget.regulation.persons"),
                        texts.of("budget.millions"));
        groups(table, regulated.groups(), words, cells, texts);
        sum(table, "budget.regulation.sum", regulated.change());
        if (regulated.priceChange() instanceof Value.Known price) {
            table.row(
                    new Span(texts.of("budget.regulation.price")),
                    cells.text(""),
                    cells.text(""),
                    cells.text(""),
                    cells.change(price));
        }
        return table;
    }

    /** One row for each age group; one that is not regulated says so. */
    static void groups(NumberTable table, List<Regulated.Group> groups, BudgetWords words, Cells cells, Texts texts) {
        for (Regulated.Group group : groups) {
            table.row(
                    new Span(group.name()),
                    cells.right(words.whole(group.from())),
                    cells.right(words.whole(group.to())),
                    cells.right(words.persons(group.difference())),
                    group.amount().map(cells::change).orElseGet(() -> cells.right(texts.of("budget.regulation.not"))));
        }
    }

    private void sum(NumberTable table, String key, Value change) {
        table.sum(new Span(texts.of(key)), cells.text(""), cells.text(""), cells.text(""), cells.change(change));
    }

    /** What each number was multiplied by. */
    private NativeDetails costs(Regulated regulated) {
        NumberTable table = new NumberTable("regulation", texts.of("budget.regulation.costs"))
                .names(texts.of("budget.regulation.group"))
                .numbers(
                        texts.of("budget.regulation.costBefore"),
                        texts.of("budget.regulation.cost"),
                        texts.of("budget.regulation.share"),
                        texts.of("budget.regulation.coverage"),
                        texts.of("budget.regulation.priceEffect"));
        for (Regulated.Cost cost : regulated.costs()) {
            table.row(
                    new Span(cost.cost().group()),
                    cells.right(cost.before().map(words::whole).orElse("–")),
                    cells.right(words.whole(cost.cost().unitCost())),
                    cells.right(words.share(cost.cost().variableShare())),
                    cells.right(words.share(cost.cost().coverage())),
                    cells.change(cost.effect()));
        }
        NativeDetails details = new NativeDetails(texts.of("budget.regulation.costs"));
        details.setContent(new Div(table));
        return details;
    }
}
