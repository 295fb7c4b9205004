package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Div;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.upload.report.ChangesTable;
import dk.taellertal.ui.upload.report.EffectFacts;
import dk.taellertal.ui.upload.report.JumpList;
import dk.taellertal.ui.upload.report.MovedList;
import java.util.function.Function;

/** The fourth step: what would become another. */
class EffectStep extends Div {

    EffectStep(UploadReport report, Areas areas, Function<String, String> nameOf, Texts texts) {
        addClassName("two");
        add(
                new Div(
                        new JumpList(report, texts),
                        new MovedList(report, areas, texts),
                        new ChangesTable(report, texts)),
                new EffectFacts(report, nameOf, texts));
    }
}
