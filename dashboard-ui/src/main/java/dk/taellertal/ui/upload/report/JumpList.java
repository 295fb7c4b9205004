package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.layout.Icons;
import java.util.List;

/** Key figures that move further than they used to. */
public final class JumpList extends Section {

    public JumpList(UploadReport report, Texts texts) {
        List<Finding> jumps = report.findings().stream()
                .filter(f -> f.message().key().startsWith("figure."))
                .toList();
        if (jumps.isEmpty()) {
            setVisible(false);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("find", "jumps");
        jumps.forEach(f -> {
            Span what = new Span(texts.of(f.message()));
            what.addClassName("what");
            list.add(new ListItem(Icons.marked("late", texts.of("finding." + f.severity())), what));
        });
        add(new H2(texts.of("jumps.title")), list);
    }
}
