package dk.taellertal.ui.upload.approval;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import java.time.Clock;
import java.util.List;

/** The uploads that wait for a second person; nothing where none does. */
public final class WaitingUploads extends Section {

    public WaitingUploads(Instance home, Actor actor, Texts texts, Clock clock) {
        List<Upload> waiting = home.uploads().all().stream()
                .filter(u -> u.state() == Upload.State.STAGED)
                .toList();
        if (waiting.isEmpty()) {
            setVisible(false);
            return;
        }
        addClassName("waiting");
        UnorderedList list = new UnorderedList();
        list.addClassName("find");
        for (Upload upload : waiting) {
            Span where = new Span(texts.of(
                    "waiting.from", upload.receivedBy(), Periods.shown(upload.receivedAt(), clock.getZone(), texts)));
            where.addClassName("where");
            Span what = new Span(
                    upload.receivedBy().equals(actor.name())
                            ? new Span(texts.of("waiting.own", upload.file()))
                            : new Anchor(
                                    ApprovalView.PLACE + "/" + upload.id(), texts.of("waiting.look", upload.file())));
            what.addClassName("what");
            list.add(new ListItem(Icons.marked("ask", texts.of("upload.state." + Upload.State.STAGED)), where, what));
        }
        add(new H2(texts.of("waiting.title")), list);
    }
}
