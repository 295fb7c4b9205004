package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Div;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.upload.report.FilePreview;
import dk.taellertal.ui.upload.report.FindingsList;
import dk.taellertal.ui.upload.report.QuestionBox;
import java.util.Optional;

/** The third step: everything found, and everything asked. */
class CheckStep extends Div {

    CheckStep(Draft draft, UploadReport report, Texts texts, Runnable answered) {
        addClassName("step");
        report.questions()
                .forEach(q -> add(new QuestionBox(
                        q, texts, Optional.ofNullable(draft.answers().get(q.key())), answer -> {
                            draft.answer(q.key(), answer);
                            answered.run();
                        })));
        add(new FindingsList(report, texts), new FilePreview(report, texts));
    }
}
