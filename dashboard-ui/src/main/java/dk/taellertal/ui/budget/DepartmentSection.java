package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.preparation.BudgetCharts;
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
                        texts.of("budget.column.expected", year),
                        texts.of("budget.departments.deviation"),
                        texts.of("budget.percent"));
        page.departments().lines().forEach(line -> table.row(new Span(line.code()), cells(line)));
        page.departments()
                .rest()
                .ifPresent(rest -> table.row(new Span(texts.of("budget.departments.rest")), plain(rest)));
        table.sum(
                new Span(texts.of("budget.departments.whole")),
                cells(page.departments().whole()));
        pictures.wide(BudgetCharts.Kind.DEPARTMENTS).ifPresent((Component picture) -> add(picture));
        add(table);
        note(texts.of("budget.departments.sign"));
        absences(cells, texts);
    }

    private NativeTableCell[] cells(AccountLine line) {
        return new NativeTableCell[] {
            cells.amount(line.actual(), where(accounts.actual(), line)),
            cells.amount(line.budget(), where(accounts.budget(), line)),
            cells.amount(line.spent(), where(accounts.spent(), line)),
            cells.amount(line.expected(), where(accounts.expected(), line)),
            cells.deviation(line.deviation()),
            cells.change(line.percent())
        };
    }

    private NativeTableCell[] plain(AccountLine line) {
        return new NativeTableCell[] {
            cells.amount(line.actual()),
            cells.amount(line.budget()),
            cells.amount(line.spent()),
            cells.amount(line.expected()),
            cells.deviation(line.deviation()),
            cells.change(line.percent())
        };
    }

    private String where(KeyFigureId figure, AccountLine line) {
        return line.code().isEmpty() ? Links.figure(figure) : Links.figure(figure, accounts.department(), line.code());
    }
}
