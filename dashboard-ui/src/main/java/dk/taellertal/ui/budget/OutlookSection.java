package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.preparation.BudgetWords;
import java.math.BigDecimal;
import java.util.List;

/** How far the forecast was from the people who came, and when a need outgrows its places. */
final class OutlookSection extends Panel {

    private final transient BudgetWords words;
    private final transient Texts texts;
    private final transient Cells cells;

    OutlookSection(BudgetPage page, BudgetWords words, Texts texts) {
        super(
                "folketal",
                words.outlook(),
                texts.of("budget.outlook.subtitle", page.plan().year()));
        this.words = words;
        this.texts = texts;
        this.cells = new Cells(words);
        page.regulated().ifPresent(this::afterwards);
        page.capacities().forEach(this::capacity);
        absences(cells, texts);
    }

    private void afterwards(Regulated regulated) {
        if (regulated.groupsAfterwards().isEmpty()) {
            note(words.reason(regulated.changeAfterwards()));
            return;
        }
        NumberTable table = new NumberTable("regulation", texts.of("budget.outlook.table"))
                .names(texts.of("budget.regulation.group"))
                .numbers(
                        texts.of(
                                "budget.regulation.forecast",
                                regulated.regulation().to()),
                        texts.of("budget.outlook.actual"),
                        texts.of("budget.regulation.persons"),
                        texts.of("budget.millions"));
        RegulationSection.groups(table, regulated.groupsAfterwards(), words, cells, texts);
        Span deviation = new Span(
                regulated.deviation() instanceof Value.Known(BigDecimal persons)
                        ? words.persons(persons)
                        : words.absence(regulated.deviation()));
        NativeTableCell all = new NativeTableCell(deviation);
        all.addClassName("num");
        table.sum(
                new Span(texts.of("budget.outlook.sum")),
                cells.text(""),
                cells.text(""),
                all,
                cells.change(regulated.changeAfterwards()));
        add(table);
        regulated
                .regulation()
                .deviation()
                .ifPresent(id -> add(new Paragraph(new Anchor(Links.figure(id), texts.of("budget.outlook.figure")))));
        note(texts.of("budget.outlook.method"));
    }

    private void capacity(Capacity capacity) {
        Paragraph told = new Paragraph(new Span(words.capacity(capacity) + " "));
        told.add(new Anchor(Links.figure(capacity.plan().need()), texts.of("budget.capacity.need")));
        told.addClassName("capacity");
        add(told);
        NumberTable table = new NumberTable("regulation", texts.of("budget.capacity.table"))
                .names(texts.of("budget.course.head"))
                .numbers(
                        texts.of("budget.capacity.head.need"),
                        texts.of("budget.capacity.head.places"),
                        texts.of("budget.capacity.head.spare"));
        capacity.outlook()
                .map(CapacityOutlook::years)
                .orElse(List.of())
                .forEach(year -> table.row(
                        new Span(String.valueOf(year.year())),
                        cells.right(words.whole(year.need())),
                        cells.right(words.whole(year.capacity())),
                        cells.right(words.whole(year.spare()))));
        NativeDetails details = new NativeDetails(texts.of("budget.capacity.table"), table);
        details.addClassName("twin");
        add(details);
    }
}
