package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.Bundle;
import dk.taellertal.core.budget.Proposal;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.preparation.BudgetWords;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The proposals in their bundles, against what is to be saved. */
final class SavingsPart {

    private final BudgetPage page;
    private final BudgetGrounds grounds;
    private final Catalogue catalogue;
    private final boolean withoutOwners;
    private final Texts texts;
    private final BudgetCells cells;
    private final BudgetWords words;

    /** @param withoutOwners whether those who answer for a bundle are left out */
    SavingsPart(BudgetPage page, BudgetGrounds grounds, Catalogue catalogue, boolean withoutOwners, Texts texts) {
        this.page = page;
        this.grounds = grounds;
        this.catalogue = catalogue;
        this.withoutOwners = withoutOwners;
        this.texts = texts;
        this.words = new BudgetWords(page, texts);
        this.cells = new BudgetCells(words);
    }

    Part part() {
        List<Table.Row> rows = new ArrayList<>();
        for (Savings.Lot lot : page.savings().lots()) {
            rows.add(bundle(lot));
            lot.lines().forEach(line -> rows.add(line(line)));
        }
        if (!page.plan().bundles().isEmpty()) {
            rows.add(total());
        }
        List<String> notes = page.plan().bundles().isEmpty()
                ? List.of(texts.of("budget.savings.none", page.plan().year()))
                : List.of();
        String file = page.plan().proposals().stream()
                .map(proposal -> proposal.stated().file())
                .findFirst()
                .orElse("–");
        return new Part(
                "forslag",
                texts.of("budget.savings.table"),
                words.savings(),
                texts.of("budget.savings.subtitle", page.plan().before()),
                Optional.empty(),
                new Table(texts.of("budget.savings.head"), columns(), rows),
                Part.Layout.CHART,
                notes,
                grounds.ofCatalogue(
                        texts.of("export.budget.savings.source", file), texts.of("export.budget.savings.method")));
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.words(texts.of("budget.savings.mandate")),
                Table.Column.words(texts.of("budget.savings.law"))));
        page.plan().years().forEach(year -> columns.add(millions(String.valueOf(year))));
        columns.add(millions(texts.of("budget.savings.target")));
        columns.add(Table.Column.words(texts.of("budget.savings.figure")));
        return columns;
    }

    private Table.Column millions(String label) {
        return Table.Column.numbers(label, texts.of("budget.millions"));
    }

    private Table.Row bundle(Savings.Lot lot) {
        Bundle bundle = lot.bundle();
        return row(
                texts.of("budget.savings.bundle", bundle.id(), bundle.name()),
                new Cell.Blank(),
                new Cell.Blank(),
                changes(lot.sums().values()),
                cells.change(bundle.target()),
                withoutOwners ? new Cell.Blank() : new Cell.Text(String.join("; ", texts.departments(bundle.owners()))),
                Kind.GROUP);
    }

    private Table.Row line(Savings.Line line) {
        Proposal proposal = line.proposal();
        return row(
                        texts.of("budget.savings.proposal", proposal.id(), proposal.name()),
                        new Cell.Text(texts.of(
                                "budget.mandate." + proposal.mandate().name().toLowerCase(Locale.ROOT))),
                        new Cell.Text(proposal.law().orElse("–")),
                        line.countedIn().isPresent()
                                ? proposal.amounts().values().stream()
                                        .map(cells::aside)
                                        .toList()
                                : changes(proposal.amounts().values()),
                        new Cell.Blank(),
                        line.countedIn()
                                .map(bundle -> new Cell.Text(texts.of("budget.savings.again", bundle.id())))
                                .orElseGet(() -> figureAndLife(proposal)),
                        line.countedIn().isPresent() ? Kind.REPEATED : Kind.PLAIN)
                .statedIn(texts.of(
                        "budget.savings.place",
                        proposal.stated().file(),
                        proposal.stated().line()));
    }

    private List<Cell> changes(Collection<BigDecimal> amounts) {
        return amounts.stream().map(cells::change).toList();
    }

    private Cell.Text figureAndLife(Proposal proposal) {
        Optional<KeyFigure> known = proposal.figure().flatMap(id -> catalogue.figure(id.value()));
        String figure = known.map(texts::name).orElseGet(() -> texts.of("budget.savings.noFigure"));
        String life =
                catalogue.goals().lifeArea(proposal.lifeArea()).map(texts::name).orElse(proposal.lifeArea());
        return new Cell.Text(
                figure + ", " + life, known.map(k -> Links.figure(k.id())).orElse(""));
    }

    private Table.Row total() {
        return row(
                texts.of("budget.savings.total"),
                new Cell.Blank(),
                new Cell.Blank(),
                changes(page.savings().total().values()),
                cells.change(page.savings().target()),
                new Cell.Blank(),
                Kind.SUM);
    }

    private Table.Row row(String name, Cell mandate, Cell law, List<Cell> years, Cell target, Cell figure, Kind kind) {
        List<Cell> row = new ArrayList<>(List.of(mandate, law));
        row.addAll(years);
        row.add(target);
        row.add(figure);
        return new Table.Row(name, row, kind);
    }
}
