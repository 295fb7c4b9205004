package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;

/** How much of the budget the law requires, how much is chosen, and how much nobody has marked. */
final class MandateSection extends Panel {

    MandateSection(BudgetPage page, BudgetWords words, Pictures pictures, Texts texts) {
        super("kan-skal", words.mandates(), words.mandatesSubtitle());
        MandateSplit split = page.mandates();
        Accounts accounts = page.plan().accounts();
        Accounts.Marks marks = accounts.marks();
        Cells cells = new Cells(words);
        NumberTable table = new NumberTable("mandates", texts.of("budget.mandates.table"))
                .names(texts.of("budget.mandates.head"))
                .numbers(texts.of("budget.millions"), texts.of("budget.percent"))
                .names(texts.of("budget.mandates.meaning"));
        row(
                table,
                "must",
                split.must(),
                Links.figure(accounts.budget(), marks.dimension(), marks.must()),
                split,
                cells,
                texts);
        row(
                table,
                "may",
                split.may(),
                Links.figure(accounts.budget(), marks.dimension(), marks.may()),
                split,
                cells,
                texts);
        table.row(
                new Span(texts.of("budget.mandate.unmarked")),
                cells.amount(split.unmarked()),
                cells.amount(split.share(split.unmarked())),
                cells.text(texts.of("budget.mandate.unmarked.note")));
        table.sum(
                new Span(texts.of("budget.mandates.whole")),
                cells.amount(split.whole(), Links.figure(accounts.budget())),
                cells.amount(split.share(split.whole())),
                cells.text(texts.of("budget.mandates.sum")));
        twin(pictures.wide(BudgetCharts.Kind.MANDATES), table, texts);
        absences(cells, texts);
    }

    private static void row(
            NumberTable table, String key, Value part, String href, MandateSplit split, Cells cells, Texts texts) {
        table.row(
                new Span(texts.of("budget.mandate." + key)),
                cells.amount(part, href),
                cells.amount(split.share(part)),
                cells.text(texts.of("budget.mandate." + key + ".note")));
    }
}
