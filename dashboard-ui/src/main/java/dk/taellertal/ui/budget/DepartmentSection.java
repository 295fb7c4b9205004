package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.preparation.BudgetWords;

/** The departments beside one another, and the municipality, which is their sum. */
final class DepartmentSection extends Panel {

    private final transient Cells cells;
    private final transient Accounts accounts;

    DepartmentSection(BudgetPage page, BudgetWords words, Pictures pictures, Texts texts) {
        super("afdelinger", words.departments(), words.departmentsSubtitle());
        this.cells = new Cells(words);
        this.accounts = page.plan().accounts();
        int year = page.plan().before();
        NumberTable table = new NumberTable("variance", texts.of("budget.departments.table"))
                .names(texts.of("budget.departments.head"))
                .numbers(
                        texts.of("budget.column.actual", year - 1),
                        texts.of("budget.column.budget", year),
                        texts.of("budget.departments.spent"),
                        texts.of("budget.column.expected", year))
                .names(texts.of("budget.departments.bars"), texts.of("budget.departments.deviation"))
                .numbers(texts.of("budget.departments.amount"), texts.of("budget.percent"));
        page.departments()
                .lines()
                .forEach(line ->
                        table.row(new Span(line.code()), row(line, pictures.bars(line), pictures.deviation(line))));
        page.departments()
                .rest()
                .ifPresent(rest -> table.row(
                        new Span(texts.of("budget.departments.rest")), row(rest, cells.text(""), cells.text(""))));
        AccountLine whole = page.departments().whole();
        table.sum(new Span(texts.of("budget.departments.whole")), row(whole, cells.text(""), cells.text("")));
        add(legend(texts), table);
        note(texts.of("budget.departments.sign"));
        absences(cells, texts);
    }

    private NativeTableCell[] row(AccountLine line, NativeTableCell bars, NativeTableCell deviation) {
        return new NativeTableCell[] {
            cells.amount(line.actual(), where(accounts.actual(), line)),
            cells.amount(line.budget(), where(accounts.budget(), line)),
            cells.amount(line.spent(), where(accounts.spent(), line)),
            cells.amount(line.expected(), where(accounts.expected(), line)),
            bars,
            deviation,
            cells.deviation(line.deviation()),
            cells.change(line.percent())
        };
    }

    /** What the bars mean, for the eye only: the numbers stand beside them. */
    private static Html legend(Texts texts) {
        return new Html("""
                <div class="legend" aria-hidden="true">\
                <span><svg width="26" height="12"><rect class="ac" width="26" height="12"/></svg>%s</span>\
                <span><svg width="26" height="12"><rect class="bu" x=".75" y=".75" width="24.5" height="10.5"/></svg>%s</span>\
                <span><svg width="26" height="12"><rect class="bu" x=".75" y=".75" width="24.5" height="10.5"/><path class="hatchline" d="M3 11L13 1M10 11L20 1M17 11L25 3"/></svg>%s</span>\
                <span><svg width="12" height="12"><rect class="bad" width="12" height="12"/></svg>%s</span>\
                <span><svg width="12" height="12"><rect class="good" width="12" height="12"/></svg>%s</span></div>""".formatted(
                        texts.of("budget.legend.spent"),
                        texts.of("budget.legend.budget"),
                        texts.of("budget.legend.expected"),
                        texts.of("budget.legend.over"),
                        texts.of("budget.legend.under")));
    }

    /** A line of no department leads to the whole figure. */
    private String where(KeyFigureId figure, AccountLine line) {
        return line.code().isEmpty() ? Links.figure(figure) : Links.figure(figure, accounts.department(), line.code());
    }
}
