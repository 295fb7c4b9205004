package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Course;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.export.block.Cell;
import dk.taellertal.ui.export.block.Grid;
import dk.taellertal.ui.export.block.Part;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;
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
        Grid table = new Grid(
                texts.of("budget.mandates.head"),
                List.of(
                        millions(texts.of("budget.millions")),
                        percent(texts.of("budget.percent")),
                        Grid.Column.words(texts.of("budget.mandates.meaning"))),
                List.of(
                        mandate("budget.mandate.must", split.must(), split, cells),
                        mandate("budget.mandate.may", split.may(), split, cells),
                        mandate("budget.mandate.unmarked", split.unmarked(), split, cells),
                        new Grid.Row(
                                texts.of("budget.mandates.whole"),
                                List.of(
                                        cells.amount(split.whole()),
                                        cells.percent(split.share(split.whole())),
                                        new Cell.Text(texts.of("budget.mandates.sum"))),
                                true)));
        return new Part(
                "kan-skal",
                texts.of("export.budget.mandates"),
                words.mandates(),
                words.mandatesSubtitle(),
                charts.of(BudgetCharts.Kind.MANDATES),
                table,
                notes(cells),
                grounds.of(List.of(accounts.budget()), Optional.of(String.valueOf(split.year()))));
    }

    private Grid.Row mandate(String key, Value part, MandateSplit split, BudgetCells cells) {
        return new Grid.Row(
                texts.of(key),
                List.of(cells.amount(part), cells.percent(split.share(part)), new Cell.Text(texts.of(key + ".note"))),
                false);
    }

    Part course() {
        BudgetCells cells = new BudgetCells(words);
        int before = page.plan().before();
        Grid table = new Grid(
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
                notes,
                grounds.of(
                        List.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected()), month()));
    }

    private List<Grid.Row> courseRows(Course course, BudgetCells cells) {
        List<Grid.Row> rows = new ArrayList<>();
        course.past()
                .forEach(past -> rows.add(row(
                        texts.of("budget.column.actual", past.year()),
                        cells.amount(past.actual()),
                        cells.amount(past.fixed()))));
        int year = course.present().year();
        AccountLine line = course.present().line();
        rows.add(same(texts.of("budget.column.budget", year), cells.amount(line.budget())));
        rows.add(same(texts.of("budget.column.spent", words.month()), cells.amount(line.spent())));
        rows.add(same(texts.of("budget.column.expected", year), cells.amount(line.expected())));
        Course.Draft draft = course.draft();
        Cell none = new Cell.Blank();
        rows.add(row(texts.of("budget.draft.regulation", draft.year()), none, cells.change(draft.regulation())));
        rows.add(row(texts.of("budget.draft.proposals"), none, cells.change(draft.proposals())));
        rows.add(new Grid.Row(
                texts.of("budget.draft", draft.year(), year), List.of(none, cells.amount(draft.amount())), true));
        rows.add(row(texts.of("budget.column.adopted", draft.year()), cells.amount(draft.adopted()), none));
        return rows;
    }

    /** An amount of the present year, whose prices are its own. */
    private static Grid.Row same(String name, Cell cell) {
        return row(name, cell, cell);
    }

    private static Grid.Row row(String name, Cell... cells) {
        return new Grid.Row(name, List.of(cells), false);
    }

    Part departments() {
        BudgetCells cells = new BudgetCells(words);
        int year = page.plan().before();
        List<Grid.Row> rows = new ArrayList<>();
        page.departments().lines().forEach(line -> rows.add(department(line.code(), line, false, cells)));
        page.departments()
                .rest()
                .ifPresent(rest -> rows.add(department(texts.of("budget.departments.rest"), rest, false, cells)));
        rows.add(department(
                texts.of("budget.departments.whole"), page.departments().whole(), true, cells));
        Grid table = new Grid(
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
                notes,
                grounds.of(
                        List.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected()), month()));
    }

    private static Grid.Row department(String name, AccountLine line, boolean sum, BudgetCells cells) {
        return new Grid.Row(
                name,
                List.of(
                        cells.amount(line.actual()),
                        cells.amount(line.budget()),
                        cells.amount(line.spent()),
                        cells.amount(line.expected()),
                        cells.change(line.deviation()),
                        cells.percentChange(line.percent())),
                sum);
    }

    private Optional<String> month() {
        return page.month().map(month -> Periods.named(month, texts));
    }

    private List<String> notes(BudgetCells cells) {
        return cells.absences().isEmpty() ? List.of() : List.of(texts.of("budget.absences", cells.absences()));
    }

    private Grid.Column millions(String label) {
        return Grid.Column.numbers(label, texts.of("budget.millions"));
    }

    private Grid.Column percent(String label) {
        return Grid.Column.numbers(label, texts.of("budget.percent"));
    }
}
