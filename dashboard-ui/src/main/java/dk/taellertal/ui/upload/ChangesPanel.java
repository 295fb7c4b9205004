package dk.taellertal.ui.upload;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Change;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FactList;
import java.util.Optional;

/** Which key figures become others if the file is published, from what to what. */
class ChangesPanel extends Aside {

    private static final int MOST_SHOWN = 40;

    private final transient Texts texts;
    private final transient Numbers numbers;

    ChangesPanel(UploadReport report, Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        addClassName("side");
        Paragraph lead = new Paragraph(texts.of(
                switch (report.outcome()) {
                    case ACCEPTED -> report.changes().isEmpty() ? "changes.none" : "changes.lead";
                    case PUBLISHED, STAGED, UNCHANGED -> "changes.same";
                    case ASKED, REFUSED -> "changes.wait";
                }));
        lead.addClassName("muted");
        add(new H2(texts.of("changes.title")), lead);
        if (!report.changes().isEmpty()) {
            add(table(report));
        }
        Difference difference = report.effect().difference();
        add(new FactList()
                .with(
                        texts.of("changes.rows"),
                        texts.of("changes.rows.text", difference.added(), difference.changed(), difference.removed()))
                .with(texts.of("changes.undo"), texts.of("changes.undo.text")));
    }

    private NativeTable table(UploadReport report) {
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        heads.addHeaderCell().setText(texts.of("changes.figure"));
        number(heads.addHeaderCell(), texts.of("changes.before"));
        number(heads.addHeaderCell(), texts.of("changes.after"));
        var body = table.addBody();
        report.changes().stream().limit(MOST_SHOWN).forEach(change -> {
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(change.figure().name() + ", " + Periods.shown(change.period()));
            name.getElement().setAttribute("scope", "row");
            number(row.addDataCell(), shown(change.before(), change));
            number(row.addDataCell(), shown(change.after(), change));
        });
        if (report.changes().size() > MOST_SHOWN) {
            body.addRow()
                    .addDataCell()
                    .setText(texts.of("changes.more", report.changes().size() - MOST_SHOWN));
        }
        return table;
    }

    private static void number(HtmlContainer cell, String text) {
        cell.setText(text);
        cell.addClassName("num");
    }

    private String shown(Optional<Computed> computed, Change change) {
        return computed.flatMap(Computed::amount)
                .map(amount -> numbers.of(amount, change.figure().decimals()))
                .orElse("–");
    }
}
