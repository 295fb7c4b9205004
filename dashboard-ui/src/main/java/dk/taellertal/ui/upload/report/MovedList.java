package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.answer.MovedRows;

/** The rows that move the most, with their lines, before anyone confirms. */
public final class MovedList extends Section {

    public MovedList(UploadReport report, Areas areas, Texts texts) {
        if (report.effect().moved().isEmpty()) {
            setVisible(false);
            return;
        }
        MovedRows words = new MovedRows(report.mapping().orElseThrow().contract(), areas, texts);
        OrderedList rows = new OrderedList();
        rows.addClassName("moved");
        report.effect().moved().stream().limit(MovedRows.FIRST).forEach(row -> rows.add(new ListItem(words.told(row))));
        add(new H2(texts.of("effect.moved")), rows);
    }
}
