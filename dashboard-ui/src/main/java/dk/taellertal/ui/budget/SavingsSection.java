package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.Bundle;
import dk.taellertal.core.budget.Proposal;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.preparation.BudgetWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The proposals in their bundles, against what is to be saved. */
final class SavingsSection extends Panel {

    private final transient BudgetPage page;
    private final transient BudgetWords words;
    private final transient Catalogue catalogue;
    private final transient Texts texts;
    private final transient Cells cells;

    SavingsSection(BudgetPage page, BudgetWords words, Catalogue catalogue, Texts texts) {
        super(
                "forslag",
                words.savings(),
                texts.of("budget.savings.subtitle", page.plan().before()));
        this.page = page;
        this.words = words;
        this.catalogue = catalogue;
        this.texts = texts;
        this.cells = new Cells(words);
        if (page.plan().bundles().isEmpty()) {
            note(texts.of("budget.savings.none", page.plan().year()));
            return;
        }
        NumberTable table = new NumberTable("props", texts.of("budget.savings.table"))
                .names(
                        texts.of("budget.savings.head"),
                        texts.of("budget.savings.mandate"),
                        texts.of("budget.savings.law"))
                .numbers(page.plan().years().stream().map(String::valueOf).toArray(String[]::new))
                .numbers(texts.of("budget.savings.target"))
                .names(texts.of("budget.savings.figure"));
        page.savings().lots().forEach(lot -> lot(table, lot));
        total(table);
        add(table);
        note(texts.of(
                "budget.savings.source",
                page.plan().proposals().stream()
                        .map(proposal -> proposal.stated().file())
                        .findFirst()
                        .orElse("–")));
    }

    private void lot(NumberTable table, Savings.Lot lot) {
        Bundle bundle = lot.bundle();
        Span owners = new Span(String.join("; ", bundle.owners()));
        owners.addClassNames("note", "owners");
        List<NativeTableCell> row = new ArrayList<>(List.of(cells.text(""), cells.text("")));
        amounts(row, lot.sums().values());
        row.add(cells.change(bundle.target()));
        row.add(cells.text(""));
        table.row(
                        new Span(new Span(texts.of("budget.savings.bundle", bundle.id(), bundle.name())), owners),
                        row.toArray(NativeTableCell[]::new))
                .addClassName("k");
        lot.lines().forEach(line -> line(table, line));
    }

    private void line(NumberTable table, Savings.Line line) {
        Proposal proposal = line.proposal();
        List<NativeTableCell> row = new ArrayList<>();
        row.add(cells.text(
                texts.of("budget.mandate." + proposal.mandate().name().toLowerCase(Locale.ROOT))));
        row.add(cells.text(proposal.law().orElse("–")));
        if (line.countedIn().isEmpty()) {
            amounts(row, proposal.amounts().values());
        } else {
            proposal.amounts().values().forEach(amount -> row.add(cells.right("(" + words.deviation(amount) + ")")));
        }
        row.add(cells.text(""));
        row.add(line.countedIn().map(this::countedWith).orElseGet(() -> figureAndLife(proposal)));
        Span name = new Span(texts.of("budget.savings.proposal", proposal.id(), proposal.name()));
        name.setTitle(texts.of(
                "budget.savings.place",
                proposal.stated().file(),
                proposal.stated().line()));
        NativeTableRow shown = table.row(name, row.toArray(NativeTableCell[]::new));
        if (line.countedIn().isPresent()) {
            shown.addClassName("again");
        }
    }

    private void amounts(List<NativeTableCell> row, Iterable<BigDecimal> amounts) {
        amounts.forEach(amount -> row.add(cells.change(amount)));
    }

    private NativeTableCell countedWith(Bundle bundle) {
        return new NativeTableCell(absent(texts.of("budget.savings.again", bundle.id())));
    }

    private NativeTableCell figureAndLife(Proposal proposal) {
        Component figure = proposal.figure()
                .map(id -> Objects.requireNonNull(catalogue.figures().get(id)))
                .<Component>map(known -> {
                    Anchor link = new Anchor(Links.figure(known.id()), known.name());
                    link.addClassName("name");
                    return link;
                })
                .orElseGet(() -> absent(texts.of("budget.savings.noFigure")));
        String life = catalogue
                .goals()
                .lifeArea(proposal.lifeArea())
                .map(LifeArea::name)
                .orElse(proposal.lifeArea());
        return new NativeTableCell(figure, new Span(", " + life));
    }

    private static Span absent(String text) {
        Span span = new Span(text);
        span.addClassName("absent");
        return span;
    }

    private void total(NumberTable table) {
        List<NativeTableCell> row = new ArrayList<>(List.of(cells.text(""), cells.text("")));
        amounts(row, page.savings().total().values());
        row.add(cells.change(page.savings().target()));
        row.add(cells.text(""));
        table.sum(new Span(texts.of("budget.savings.total")), row.toArray(NativeTableCell[]::new));
    }
}
