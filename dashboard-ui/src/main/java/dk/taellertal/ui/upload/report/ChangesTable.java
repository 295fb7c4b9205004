package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Change;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ScrollRegion;
import java.math.BigDecimal;
import java.util.Optional;

/** Which key figures become others if the file is published, from what to what. */
public final class ChangesTable extends Section {

    private static final int MOST_SHOWN = 100;

    private final transient Texts texts;
    private final transient Numbers numbers;

    public ChangesTable(UploadReport report, Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        add(new H2(texts.of("changes.title")));
        if (report.changes().isEmpty()) {
            boolean withheld = report.effect().difference().isEmpty();
            add(new Paragraph(texts.of(withheld ? "effect.withheld" : "changes.none")));
            return;
        }
        Div scroll = new ScrollRegion(texts.of("changes.title"), table(report));
        scroll.addClassName("changes");
        add(scroll);
        if (report.changes().size() > MOST_SHOWN) {
            add(new Paragraph(texts.of("changes.more", report.changes().size() - MOST_SHOWN)));
        }
    }

    private NativeTable table(UploadReport report) {
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        heads.addHeaderCell().setText(texts.of("changes.figure"));
        heads.addHeaderCell().setText(texts.of("changes.period"));
        number(heads.addHeaderCell(), texts.of("changes.before"));
        number(heads.addHeaderCell(), texts.of("changes.after"));
        number(heads.addHeaderCell(), texts.of("changes.difference"));
        heads.addHeaderCell().setText(texts.of("changes.unit"));
        var body = table.addBody();
        report.changes().stream().limit(MOST_SHOWN).forEach(change -> {
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.add(new Anchor("noegletal/" + change.figure().id(), texts.name(change.figure())));
            name.getElement().setAttribute("scope", "row");
            row.addDataCell().setText(Periods.shown(change.period(), texts));
            number(row.addDataCell(), shown(change.before(), change));
            var after = row.addDataCell();
            number(after, shown(change.after(), change));
            after.addClassName("strong");
            number(row.addDataCell(), difference(change));
            row.addDataCell().setText(texts.unit(change.figure().unit()));
        });
        return table;
    }

    private static void number(HtmlContainer cell, String text) {
        cell.setText(text);
        cell.addClassName("num");
    }

    private String difference(Change change) {
        Optional<BigDecimal> before = change.before().flatMap(Computed::amount);
        return change.after()
                .flatMap(Computed::amount)
                .flatMap(after -> before.map(after::subtract))
                .map(d -> numbers.signed(d, change.figure().decimals()))
                .orElse("–");
    }

    private String shown(Optional<Computed> computed, Change change) {
        return computed.flatMap(Computed::amount)
                .map(amount -> numbers.of(amount, change.figure().decimals()))
                .orElse("–");
    }
}
