package dk.taellertal.ui.upload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import dk.taellertal.ui.format.UiTexts;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an economist uploads a file, sees what is wrong and what would change, publishes it, and undoes it. */
@Route("upload")
@RolesAllowed("ECONOMIST")
class UploadView extends Main implements HasDynamicTitle {

    private final transient Texts texts = UiTexts.danish();
    private final transient OpenHome home;
    private final String by;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Upload upload = new Upload();
    private final DatasetChoice dataset;
    private final Div result = new Div();
    private final UploadHistory history;
    private transient @Nullable Path pending;
    private String name = "";

    UploadView(OpenHome home, AuthenticationContext who, Clock clock) {
        this.home = home;
        this.by = who.getPrincipalName().orElse("");
        setId("main");
        dataset = new DatasetChoice(home.catalogue(), texts, this::recheck);
        history = new UploadHistory(home, by, texts, clock);
        lead.addClassName("lead");
        upload.setUploadHandler(UploadHandler.toFile(
                (metadata, file) -> received(metadata.fileName(), file.toPath()),
                metadata -> home.home().temporaryFile().toFile()));
        upload.setMaxFiles(1);
        upload.setI18n(UploadWords.in(texts));
        Div choose = new Div(upload, dataset);
        choose.addClassName("choose");
        add(headline, lead, choose, result, history);
        begin();
    }

    private void begin() {
        forget();
        headline.setText(texts.of("upload.title"));
        lead.setText(texts.of("upload.lead"));
        result.removeAll();
        upload.clearFileList();
    }

    private void received(String fileName, Path file) {
        forget();
        pending = file;
        name = fileName;
        check(Map.of());
    }

    private void recheck() {
        if (pending != null) {
            check(Map.of());
        }
    }

    private void check(Map<String, String> answers) {
        Path file = pending;
        if (file == null) {
            return;
        }
        try {
            show(home.uploads().check(file, name, settings(answers)), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadSettings settings(Map<String, String> answers) {
        return new ReadSettings(dataset.chosen(), Optional.empty(), dataset.fixed(), answers);
    }

    private void show(UploadReport report, Map<String, String> answers) {
        headline.setText(texts.of("upload.outcome." + report.outcome()));
        lead.setText(report.mapping()
                .map(m -> texts.of("upload.read", report.file(), m.contract().name(), report.rows()))
                .orElse(report.file()));
        result.removeAll();
        Div reading = new Div(new FindingsList(report, texts));
        report.questions()
                .forEach(q -> reading.add(new QuestionBox(q, texts, answer -> {
                    Map<String, String> more = new LinkedHashMap<>(answers);
                    more.put(q.key(), answer);
                    check(more);
                })));
        reading.add(new FilePreview(report, texts), actions(report, answers));
        Div two = new Div(reading, new ChangesPanel(report, texts));
        two.addClassName("two");
        result.add(two);
        if (report.outcome() == Outcome.REFUSED) {
            forget();
        }
    }

    private Component actions(UploadReport report, Map<String, String> answers) {
        Button publish = new Button(texts.of("upload.publish"), click -> publish(answers));
        publish.addClassName("primary");
        publish.setDisableOnClick(true);
        publish.setEnabled(report.outcome() == Outcome.ACCEPTED);
        Button another = new Button(texts.of("upload.another"), click -> begin());
        Span why = new Span(texts.of("upload.why." + report.outcome()));
        why.addClassName("why");
        Div actions = new Div(publish, another, why);
        actions.addClassName("actions");
        return actions;
    }

    private void publish(Map<String, String> answers) {
        Path file = pending;
        if (file == null) {
            return;
        }
        try {
            UploadReport report = home.uploads().publish(file, name, settings(answers), by);
            if (report.outcome() == Outcome.PUBLISHED
                    || report.outcome() == Outcome.STAGED
                    || report.outcome() == Outcome.UNCHANGED) {
                begin();
                headline.setText(texts.of("upload.outcome." + report.outcome()));
                lead.setText(
                        texts.of("upload.done", report.file(), report.changes().size()));
                history.refresh();
            } else {
                show(report, answers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of a file that was not published stays. */
    private void forget() {
        Path file = pending;
        pending = null;
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    @Override
    public String getPageTitle() {
        return texts.of("frame.upload") + " – " + texts.of("app.name");
    }
}
