package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Course;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.page.Part.Layout;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that the accounts tell: can and must, expenditure by year, departments. */
final class AccountParts {

    private final BudgetPage page;
    private final BudgetGrounds grounds;
    private final Texts texts;
    private final BudgetWords words;
    private final BudgetCharts charts;
    private final Accounts accounts;

    AccountParts(BudgetPage page, BudgetGrounds grounds, Texts texts) {
        this.page = page;
        this.grounds = grounds;
        this.texts = texts;
        this.words = new BudgetWords(page, texts);
        this.charts = new BudgetCharts(page, texts);
        this.accounts = page.plan().accounts();
    }

    Part mandates() {
        MandateSplit split = page.mandates();
        BudgetCells cells = new BudgetCells(words);
        Table table = new Table(
                texts.of("budget.mandates.head"),
                List.of(
                        millions(texts.of("budget.millions")),
                        percent(texts.of("budget.percent")),
                        Table.Column.words(texts.of("budget.mandates.meaning"))),
                List.of(
                        mandate(
                                "budget.mandate.statutory",
                                cells.amount(
                                        split.statutory(),
                                        marked(accounts.marks().statutory())),
                                split.statutory(),
                                cells),
                        mandate(
                                "budget.mandate.discretionary",
                                cells.amount(
                                        split.discretionary(),
                                        marked(accounts.marks().discretionary())),
                                split.discretionary(),
                                cells),
                        mandate("budget.mandate.unmarked", cells.amount(split.unmarked()), split.unmarked(), cells),
                        new Table.Row(
                                texts.of("budget.mandates.whole"),
                                List.of(
                                        cells.amount(split.whole(), Links.figure(accounts.budget())),
                                        cells.percent(split.share(split.whole())),
                                        new Cell.Text(texts.of("budget.mandates.sum"))),
                                Kind.SUM)));
        return new Part(
                "kan-skal",
                texts.of("export.budget.mandates"),
                words.mandates(),
                words.mandatesSubtitle(),
                charts.of(BudgetCharts.Kind.MANDATES),
                table,
                Layout.CHART,
                notes(cells),
                grounds.of(List.of(accounts.budget()), Optional.of(String.valueOf(split.year()))));
    }

    private Table.Row mandate(String key, Cell amount, Value part, BudgetCells cells) {
        return new Table.Row(
                texts.of(key),
                List.of(amount, cells.percent(page.mandates().share(part)), new Cell.Text(texts.of(key + ".note"))));
    }

    /** Where the budget is shown that carries a mark. */
    private String marked(String mark) {
        return Links.figure(accounts.budget(), accounts.marks().dimension(), mark);
    }

    Part course() {
        BudgetCells cells = new BudgetCells(words);
        int before = page.plan().before();
        Table table = new Table(
                texts.of("budget.course.head"),
                List.of(millions(texts.of("budget.course.running")), millions(texts.of("budget.course.fixed", before))),
                courseRows(page.course(), cells));
        List<String> notes = new ArrayList<>();
        page.course()
                .prices()
                .ifPresent(basis -> notes.add(texts.of(
                        "budget.course.prices",
                        basis.year(),
                        basis.table().name(),
                        basis.estimated()
                                .map(day -> Periods.shown(day, texts))
                                .orElseGet(() -> texts.of("state.missing")))));
        notes.addAll(notes(cells));
        return new Part(
                "udgift",
                texts.of("budget.course.table"),
                words.course(),
                texts.of("budget.course.subtitle", before),
                charts.of(BudgetCharts.Kind.COURSE),
                table,
                Layout.CHART_AND_TABLE,
                notes,
                grounds.of(
                        List.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected()), month()));
    }

    private List<Table.Row> courseRows(Course course, BudgetCells cells) {
        List<Table.Row> rows = new ArrayList<>();
        int year = course.present().year();
        String actual = Links.figure(accounts.actual());
        course.past()
                .forEach(past -> rows.add(row(
                        texts.of("budget.column.actual", past.year()),
                        cells.amount(past.actual(), actual),
                        cells.amount(past.fixed(), actual + "?prices=" + year))));
        AccountLine line = course.present().line();
        rows.add(same(
                texts.of("budget.column.budget", year), cells.amount(line.budget(), Links.figure(accounts.budget()))));
        rows.add(same(
                texts.of("budget.column.spent", words.month()),
                cells.amount(line.spent(), Links.figure(accounts.spent()))));
        rows.add(same(
                texts.of("budget.column.expected", year),
                cells.amount(line.expected(), Links.figure(accounts.expected()))));
        Course.Draft draft = course.draft();
        Cell none = new Cell.Blank();
        rows.add(row(texts.of("budget.draft.regulation", draft.year()), none, cells.change(draft.regulation()))
                .leadingTo("#demografi"));
        rows.add(row(texts.of("budget.draft.proposals"), none, cells.change(draft.proposals()))
                .leadingTo("#forslag"));
        rows.add(new Table.Row(
                texts.of("budget.draft", draft.year(), year), List.of(none, cells.amount(draft.amount())), Kind.SUM));
        rows.add(row(
                texts.of("budget.column.adopted", draft.year()),
                cells.amount(draft.adopted(), Links.figure(accounts.budget())),
                none));
        return rows;
    }

    /** An amount of the present year, whose prices are its own. */
    private static Table.Row same(String name, Cell cell) {
        return row(name, cell, cell);
    }

    private static Table.Row row(String name, Cell... cells) {
        return new Table.Row(name, List.of(cells));
    }

    Part departments() {
        BudgetCells cells = new BudgetCells(words);
        int year = page.plan().before();
        List<Table.Row> rows = new ArrayList<>();
        page.departments()
                .lines()
                .forEach(line -> rows.add(department(texts.department(line.code()), line, Kind.PLAIN, cells)));
        page.departments()
                .rest()
                .ifPresent(rest -> rows.add(department(texts.of("budget.departments.rest"), rest, Kind.PLAIN, cells)));
        rows.add(department(
                texts.of("budget.departments.whole"), page.departments().whole(), Kind.SUM, cells));
        Table table = new Table(
                texts.of("budget.departments.head"),
                List.of(
                        millions(texts.of("budget.column.actual", year - 1)),
                        millions(texts.of("budget.column.budget", year)),
                        millions(texts.of("budget.departments.spent")),
                        millions(texts.of("budget.column.expected", year)),
                        millions(texts.of("budget.departments.amount")),
                        percent(texts.of("budget.percent"))),
                rows);
        List<String> notes = new ArrayList<>(List.of(texts.of("budget.departments.sign")));
        notes.addAll(notes(cells));
        return new Part(
                "afdelinger",
                texts.of("export.budget.departments"),
                words.departments(),
                words.departmentsSubtitle(),
                charts.of(BudgetCharts.Kind.DEPARTMENTS),
                table,
                Layout.CHART_IN_TABLE,
                notes,
                grounds.of(
                        List.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected()), month()));
    }

    private Table.Row department(String name, AccountLine line, Kind kind, BudgetCells cells) {
        return new Table.Row(
                name,
                List.of(
                        cells.amount(line.actual(), of(accounts.actual(), line)),
                        cells.amount(line.budget(), of(accounts.budget(), line)),
                        cells.amount(line.spent(), of(accounts.spent(), line)),
                        cells.amount(line.expected(), of(accounts.expected(), line)),
                        cells.deviation(line.deviation()),
                        cells.percentChange(line.percent())),
                kind);
    }

    /** A figure narrowed to the line's department; a line of none leads to the whole figure. */
    private String of(KeyFigureId figure, AccountLine line) {
        return line.code().isEmpty() ? Links.figure(figure) : Links.figure(figure, accounts.department(), line.code());
    }

    private Optional<String> month() {
        return page.month().map(month -> Periods.named(month, texts));
    }

    private List<String> notes(BudgetCells cells) {
        return cells.absences().isEmpty() ? List.of() : List.of(texts.of("budget.absences", cells.absences()));
    }

    private Table.Column millions(String label) {
        return Table.Column.numbers(label, texts.of("budget.millions"));
    }

    private Table.Column percent(String label) {
        return Table.Column.numbers(label, texts.of("budget.percent"));
    }
}
