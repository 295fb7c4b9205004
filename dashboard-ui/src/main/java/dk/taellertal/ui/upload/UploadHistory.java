package dk.taellertal.ui.upload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import java.time.Clock;
import java.util.List;

/** All uploads, newest first, each with a way to undo it. */
class UploadHistory extends Section {

    private static final List<String> HEADS = List.of("file", "dataset", "rows", "state", "when", "by");

    private final transient OpenHome home;
    private final String by;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div list = new Div();

    UploadHistory(OpenHome home, String by, Texts texts, Clock clock) {
        this.home = home;
        this.by = by;
        this.texts = texts;
        this.clock = clock;
        addClassName("history");
        list.addClassName("scroll");
        add(new H2(texts.of("history.title")), list);
        refresh();
    }

    final void refresh() {
        list.removeAll();
        List<Upload> uploads = home.uploads().all();
        if (uploads.isEmpty()) {
            list.add(new Paragraph(texts.of("history.none")));
            return;
        }
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        HEADS.forEach(h -> heads.addHeaderCell().setText(texts.of("history." + h)));
        Span undo = new Span(texts.of("history.undo"));
        undo.addClassName("sr");
        heads.addHeaderCell().add(undo);
        var body = table.addBody();
        uploads.forEach(u -> body.addRows(row(u)));
        list.add(table);
    }

    private NativeTableRow row(Upload upload) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell file = row.addHeaderCell();
        file.add(new Span(upload.file()));
        if (upload.synthetic()) {
            file.add(Icons.syntheticTag(texts));
        }
        file.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(home.catalogue().dataset(upload.dataset()).name());
        row.addDataCell().setText(String.valueOf(upload.rows()));
        row.addDataCell().setText(texts.of("upload.state." + upload.state()));
        row.addDataCell().setText(Periods.shown(upload.receivedAt(), clock.getZone()));
        row.addDataCell().setText(upload.receivedBy());
        var last = row.addDataCell();
        if (upload.state() != Upload.State.WITHDRAWN) {
            Button undo = new Button(texts.of("history.undo"), click -> confirm(upload));
            undo.setAriaLabel(texts.of("history.undo.of", upload.file()));
            last.add(undo);
        }
        return row;
    }

    private void confirm(Upload upload) {
        ConfirmDialog dialog = new ConfirmDialog(
                texts.of("history.undo.of", upload.file()),
                texts.of("history.undo.why"),
                texts.of("history.undo"),
                confirmed -> {
                    home.uploads().undo(upload.id(), by);
                    refresh();
                },
                texts.of("cancel"),
                cancelled -> {});
        dialog.open();
    }
}
