package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.applied.OutturnForecast;
import dk.taellertal.core.method.expected.ExpectedResult.Alternative;
import dk.taellertal.core.method.expected.PhasedBudget;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ScrollRegion;
import dk.taellertal.ui.method.ExpectedWords;
import java.util.List;

/** What the year is expected to end at, by every method side by side. */
class ExpectedSection extends Section {

    private static final List<String> HEADS = List.of("method", "amount", "interval", "backtest", "arithmetic");

    ExpectedSection(OutturnForecast expected, Texts texts) {
        addClassNames("comment", "expected");
        ExpectedWords words = new ExpectedWords(expected, texts);
        H2 heading = new H2(texts.of("expected.title", expected.month().year()));
        Paragraph known = new Paragraph(texts.of(
                "expected.known",
                Periods.shown(expected.month(), texts),
                expected.actual().map(words::shown).orElse("–"),
                texts.unit(expected.figure().unit()),
                expected.budget().map(PhasedBudget::total).map(words::shown).orElse("–")));
        if (expected.synthetic()) {
            known.add(Icons.syntheticTag(texts));
        }
        Paragraph how = new Paragraph(texts.of("expected.how"));
        how.addClassName("note");
        Div scroll = new ScrollRegion(heading.getText(), table(expected, words, texts));
        add(heading, known, scroll, how);
    }

    private static NativeTable table(OutturnForecast expected, ExpectedWords words, Texts texts) {
        NativeTable table = new NativeTable();
        table.addClassName("methods");
        NativeTableRow heads = table.getHead().addRow();
        HEADS.forEach(head -> {
            NativeTableHeaderCell cell = heads.addHeaderCell();
            cell.setText(texts.of("expected.head." + head));
            cell.getElement().setAttribute("scope", "col");
        });
        NativeTableBody body = table.addBody();
        for (Alternative alternative : expected.result().alternatives()) {
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(words.method(alternative.method()));
            name.getElement().setAttribute("scope", "row");
            row.addDataCell().setText(words.amount(alternative));
            row.addDataCell().setText(words.interval(alternative));
            row.addDataCell().setText(words.backtest(alternative));
            row.addDataCell().setText(words.arithmetic(alternative).orElse(""));
        }
        return table;
    }
}
