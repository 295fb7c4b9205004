package dk.taellertal.ui.upload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/** Back, forth, and another file; at the end that it counts, and that it no longer does. */
class StepActions extends Div {

    private final transient Texts texts;
    private final transient Consumer<Step> go;

    /**
     * @param go to a step
     * @param publish the file in hand
     * @param undo it again
     */
    StepActions(Step step, Draft draft, Texts texts, Consumer<Step> go, Consumer<Draft> publish, Consumer<Draft> undo) {
        this.texts = texts;
        this.go = go;
        addClassName("actions");
        if (draft.finished()) {
            finished(draft, undo);
        } else {
            onTheWay(step, draft, publish);
        }
    }

    private void finished(Draft draft, Consumer<Draft> undo) {
        Button button = new Button(texts.of("history.undo"), click -> undo.accept(draft));
        button.setDisableOnClick(true);
        add(another("upload.more", true), button);
    }

    private void onTheWay(Step step, Draft draft, Consumer<Draft> publish) {
        Optional<UploadReport> report = draft.report();
        if (step == Step.APPROVE && report.isPresent()) {
            add(publishing(draft, report.get(), publish));
        } else {
            Step next = step.after();
            Button on = primary(texts.of("step.on", texts.of(next.key())));
            on.addClickListener(click -> go.accept(next));
            on.setEnabled(next.compareTo(draft.furthest()) <= 0);
            add(on);
        }
        if (step != Step.FILE) {
            add(new Button(texts.of("step.back"), click -> go.accept(step.before())));
        }
        add(another("upload.another", false));
        if (step == Step.CHECK || step == Step.APPROVE) {
            report.ifPresent(r -> {
                Span why = new Span(texts.of("upload.why." + r.outcome()));
                why.addClassName("why");
                add(why);
            });
        }
    }

    private Button publishing(Draft draft, UploadReport report, Consumer<Draft> publish) {
        Button button = primary(texts.of(StepWords.needsAnother(report) ? "upload.send" : "upload.publish"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> publish.accept(draft));
        button.setEnabled(report.outcome() == Outcome.ACCEPTED);
        return button;
    }

    private static Button primary(String text) {
        Button button = new Button(text);
        button.addClassName("primary");
        return button;
    }

    private Button another(String key, boolean primary) {
        Button another = primary ? primary(texts.of(key)) : new Button(texts.of(key));
        another.addClickListener(click -> {
            Draft.drop();
            go.accept(Step.FILE);
        });
        return another;
    }
}
