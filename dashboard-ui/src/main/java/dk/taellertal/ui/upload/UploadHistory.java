package dk.taellertal.ui.upload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.record.Submission;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.service.UploadService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Every file that was sent, newest first, with its state, and a way to undo those that count or wait. */
class UploadHistory extends Section {

    private static final List<String> HEADS = List.of("file", "dataset", "rows", "state", "when", "by");
    private static final int MOST_SHOWN = 100;

    private final transient Instance home;
    private final transient UploadService uploads;
    private final transient Actor actor;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div list = new Div();

    UploadHistory(Instance home, UploadService uploads, Actor actor, Texts texts, Clock clock) {
        this.home = home;
        this.uploads = uploads;
        this.actor = actor;
        this.texts = texts;
        this.clock = clock;
        addClassName("history");
        list.addClassName("scroll");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("role", "region");
        list.getElement().setAttribute("aria-label", texts.of("history.title"));
        add(new H2(texts.of("history.title")), list);
        refresh();
    }

    final void refresh() {
        list.removeAll();
        List<Submission> submissions = home.uploads().submissions();
        if (submissions.isEmpty()) {
            list.add(new Paragraph(texts.of("history.none")));
            return;
        }
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        HEADS.forEach(h -> {
            NativeTableHeaderCell head = heads.addHeaderCell();
            head.setText(texts.of("history." + h));
            if (h.equals("rows")) {
                head.addClassName("num");
            }
        });
        Span undo = new Span(texts.of("history.undo"));
        undo.addClassName("sr");
        heads.addHeaderCell().add(undo);
        var body = table.addBody();
        Catalogue catalogue = home.catalogue();
        submissions.stream().limit(MOST_SHOWN).forEach(s -> body.addRows(row(s, catalogue)));
        list.add(table);
        if (submissions.size() > MOST_SHOWN) {
            list.add(new Paragraph(texts.of("history.more", submissions.size() - MOST_SHOWN)));
        }
    }

    private NativeTableRow row(Submission submission, Catalogue catalogue) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell file = row.addHeaderCell();
        file.add(new Span(submission.file()));
        file.getElement().setAttribute("scope", "row");
        NativeTableCell dataset = row.addDataCell();
        NativeTableCell rows = row.addDataCell();
        rows.addClassName("num");
        NativeTableCell state = row.addDataCell();
        row.addDataCell().setText(Periods.shown(submission.at(), clock.getZone(), texts));
        row.addDataCell().setText(submission.by());
        NativeTableCell last = row.addDataCell();
        switch (submission) {
            case Submission.TakenIn(Upload upload, Optional<Submission.Decision> decision) -> {
                if (upload.synthetic()) {
                    file.add(Icons.syntheticTag(texts));
                }
                dataset.setText(Optional.ofNullable(catalogue.datasets().get(upload.dataset()))
                        .map(DatasetContract::name)
                        .orElse(upload.dataset()));
                rows.setText(String.valueOf(upload.rows()));
                state.add(Icons.marked(sign(upload.state()), texts.of("upload.state." + upload.state())));
                decision.ifPresent(d -> state.add(note(said(d))));
                if (upload.state().published() || upload.state() == Upload.State.STAGED) {
                    last.add(undo(upload));
                }
            }
            case Submission.TurnedAway away -> {
                dataset.setText("–");
                rows.setText("–");
                state.add(
                        Icons.marked(sign(away.reason()), texts.of("upload.state." + away.reason())),
                        note(texts.of("history.away." + away.reason(), away.count())));
            }
        }
        return row;
    }

    private String said(Submission.Decision decision) {
        return decision.reason()
                .map(why -> texts.of("history.rejected", decision.by(), why))
                .orElseGet(() -> texts.of("history.approved", decision.by()));
    }

    private static Div note(String text) {
        Div note = new Div(text);
        note.addClassName("note");
        return note;
    }

    private static String sign(Upload.State state) {
        return switch (state) {
            case PUBLISHED -> "reached";
            case STAGED -> "ask";
            case SUPERSEDED, WITHDRAWN -> "old";
            case REJECTED -> "err";
        };
    }

    private static String sign(Submission.Reason reason) {
        return switch (reason) {
            case REFUSED -> "err";
            case ASKED -> "ask";
            case INTERRUPTED -> "none";
        };
    }

    private Button undo(Upload upload) {
        Button undo = new Button(texts.of("history.undo"), click -> confirm(upload));
        undo.setAriaLabel(texts.of("history.undo.of", upload.file()));
        return undo;
    }

    private void confirm(Upload upload) {
        ConfirmDialog dialog = new ConfirmDialog(
                texts.of("history.undo.of", upload.file()),
                texts.of("history.undo.why"),
                texts.of("history.undo"),
                confirmed -> {
                    uploads.undo(upload.id(), actor);
                    refresh();
                },
                texts.of("cancel"),
                cancelled -> {});
        dialog.open();
    }
}
