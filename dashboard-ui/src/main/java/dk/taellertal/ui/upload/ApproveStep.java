package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.layout.FactList;
import java.util.List;

/** The fifth step: the last look before the file counts, and afterwards the receipt. */
class ApproveStep extends Div {

    private static final int MOST_LINKED = 12;

    ApproveStep(Draft draft, UploadReport report, Texts texts) {
        addClassName("step");
        boolean done = draft.finished();
        var difference = report.effect().difference();
        FactList facts = new FactList().with(texts.of("history.file"), report.file());
        report.upload().ifPresent(id -> facts.with(texts.of("receipt.upload"), id));
        report.mapping()
                .ifPresent(
                        m -> facts.with(texts.of("read.dataset"), m.contract().name()));
        facts.with(
                texts.of("changes.rows"),
                difference
                        .map(d -> texts.of("changes.rows.text", d.added(), d.changed(), d.removed()))
                        .orElseGet(() -> texts.of("effect.withheld")));
        facts.with(texts.of("receipt.changes"), String.valueOf(report.changes().size()));
        facts.with(texts.of("receipt.sha"), report.sha256().substring(0, 12) + " …");
        add(new Section(new H2(texts.of(done ? "receipt.title" : "approve.summary")), facts));
        List<KeyFigure> figures = report.changes().stream()
                .map(UploadReport.Change::figure)
                .distinct()
                .limit(MOST_LINKED)
                .toList();
        if (done && !figures.isEmpty()) {
            UnorderedList list = new UnorderedList();
            figures.forEach(f -> list.add(new ListItem(new Anchor("noegletal/" + f.id(), texts.name(f)))));
            add(new Section(new H2(texts.of("receipt.figures")), list));
        }
        if (!done) {
            add(new Paragraph(texts.of("approve.undo")));
        }
    }
}
