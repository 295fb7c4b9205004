package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Course;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;

/** Expenditure year by year, from the accounts that are closed to the budget that is being made. */
final class CourseSection extends Panel {

    private final transient Texts texts;
    private final transient Cells cells;
    private final transient Course course;

    CourseSection(BudgetPage page, BudgetWords words, Pictures pictures, Texts texts) {
        super(
                "udgift",
                words.course(),
                texts.of("budget.course.subtitle", page.plan().before()));
        this.texts = texts;
        this.cells = new Cells(words);
        this.course = page.course();
        pictures.half(BudgetCharts.Kind.COURSE).ifPresent(this::add);
        NumberTable table = new NumberTable("course", texts.of("budget.course.table"))
                .names(texts.of("budget.course.head"))
                .numbers(
                        texts.of("budget.course.running"),
                        texts.of("budget.course.fixed", page.plan().before()));
        closed(table, page.plan().accounts());
        present(table, page.plan().accounts(), words);
        draft(table, page.plan().accounts());
        add(table);
        course.prices()
                .ifPresent(basis -> note(texts.of(
                        "budget.course.prices",
                        basis.year(),
                        basis.table().name(),
                        basis.estimated()
                                .map(day -> Periods.shown(day, texts))
                                .orElseGet(() -> texts.of("state.missing")))));
        absences(cells, texts);
    }

    private void closed(NumberTable table, Accounts accounts) {
        course.past()
                .forEach(past -> row(
                        table,
                        texts.of("budget.column.actual", past.year()),
                        cells.amount(past.actual(), Links.figure(accounts.actual())),
                        cells.amount(
                                past.fixed(),
                                Links.figure(accounts.actual()) + "?prices="
                                        + course.present().year())));
    }

    private void present(NumberTable table, Accounts accounts, BudgetWords words) {
        int year = course.present().year();
        AccountLine line = course.present().line();
        same(table, texts.of("budget.column.budget", year), line.budget(), Links.figure(accounts.budget()));
        same(table, texts.of("budget.column.spent", words.month()), line.spent(), Links.figure(accounts.spent()));
        same(table, texts.of("budget.column.expected", year), line.expected(), Links.figure(accounts.expected()));
    }

    /** An amount of the present year, whose prices are its own. */
    private void same(NumberTable table, String name, Value value, String href) {
        row(table, name, cells.amount(value, href), cells.amount(value, href));
    }

    private void draft(NumberTable table, Accounts accounts) {
        Course.Draft draft = course.draft();
        change(table, texts.of("budget.draft.regulation", draft.year()), draft.regulation(), "#demografi");
        change(table, texts.of("budget.draft.proposals"), draft.proposals(), "#forslag");
        table.sum(
                new Span(texts.of("budget.draft", draft.year(), course.present().year())),
                cells.text(""),
                cells.amount(draft.amount()));
        row(
                table,
                texts.of("budget.column.adopted", draft.year()),
                cells.amount(draft.adopted(), Links.figure(accounts.budget())),
                cells.text(""));
    }

    private void change(NumberTable table, String name, Value value, String place) {
        Anchor there = new Anchor(place, name);
        there.addClassName("quiet");
        there.setRouterIgnore(true);
        table.row(there, cells.text(""), cells.change(value));
    }

    private static void row(NumberTable table, String name, NativeTableCell running, NativeTableCell fixed) {
        table.row(new Span(name), running, fixed);
    }
}
