package dk.taellertal.ui.upload.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import dk.taellertal.ui.actor.Requires;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.service.UploadService;
import dk.taellertal.ui.upload.report.BackgroundTask;
import dk.taellertal.ui.upload.report.ChangesTable;
import dk.taellertal.ui.upload.report.EffectFacts;
import dk.taellertal.ui.upload.report.FilePreview;
import dk.taellertal.ui.upload.report.FindingsList;
import dk.taellertal.ui.upload.report.JumpList;
import dk.taellertal.ui.upload.report.MovedList;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Where a second person sees what an upload would do now, and approves or rejects it. */
@Route(ApprovalView.PLACE)
@PermitAll
@Requires(Permission.UPLOAD)
public class ApprovalView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    static final String PLACE = "upload/godkendelse";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient UploadService uploads;
    private final transient Actor actor;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final BackgroundTask turn;
    private final Div content = new Div();

    ApprovalView(Instance home, UploadService uploads, SignedIn who, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.uploads = uploads;
        this.actor = who.required();
        setId("main");
        lead.addClassName("lead");
        headline.getElement().setAttribute("tabindex", "-1");
        turn = new BackgroundTask(home.uploads().line(), texts);
        add(headline, lead, turn, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Upload upload = home.uploads().all().stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        content.removeAll();
        if (upload.state() != Upload.State.STAGED) {
            say(texts.of("upload.state." + upload.state()), upload.file());
            return;
        }
        headline.setText(texts.of("approval.title", upload.file()));
        lead.setText(texts.of(
                "approval.lead", upload.receivedBy(), Periods.shown(upload.receivedAt(), clock.getZone(), texts)));
        turn.take(() -> uploads.consequence(id, actor), report -> show(upload, report));
    }

    private void show(Upload upload, UploadReport report) {
        content.removeAll();
        Div left = new Div(
                new JumpList(report, texts),
                new MovedList(report, home.catalogue().areas(), texts),
                new ChangesTable(report, texts),
                new FindingsList(report, texts),
                new FilePreview(report, texts));
        Div two = new Div(left, new EffectFacts(report, this::nameOf, texts));
        two.addClassName("two");
        content.add(two);
        if (upload.receivedBy().equals(actor.name())) {
            Paragraph own = new Paragraph(texts.of("approval.own"));
            own.addClassName("banner");
            content.add(own);
        } else {
            content.add(decision(upload, report));
        }
    }

    private Section decision(Upload upload, UploadReport report) {
        Button approve = new Button(texts.of("approval.approve"));
        approve.addClassName("primary");
        approve.setDisableOnClick(true);
        approve.setEnabled(report.outcome() == Outcome.ACCEPTED);
        approve.addClickListener(click -> turn.take(() -> uploads.approve(upload.id(), actor), approved -> {
            if (approved.outcome() == Outcome.PUBLISHED) {
                say(texts.of("approval.approved"), upload.file());
            } else {
                show(upload, approved);
            }
        }));
        TextArea reason = new TextArea(texts.of("approval.reason"));
        FieldError.goesWhileWriting(reason);
        reason.setHelperText(texts.of("approval.reason.help"));
        reason.setMaxLength(500);
        Button reject = new Button(texts.of("approval.reject"));
        reject.addClickListener(click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(texts.of("approval.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            turn.take(
                    () -> uploads.reject(upload.id(), actor, reason.getValue()),
                    rejected -> say(texts.of("approval.rejected"), upload.file()));
        });
        Div approving = new Div(approve);
        approving.addClassName("actions");
        Section section = new Section(new H2(texts.of("approval.decide")), reason, new Div(reject), approving);
        section.addClassNames("step", "decide");
        return section;
    }

    private void say(String what, String file) {
        headline.setText(what);
        lead.setText(file);
        content.removeAll();
        content.add(new Paragraph(new Anchor("upload", texts.of("approval.back"))));
        headline.getElement().executeJs("this.focus()");
    }

    private String nameOf(String upload) {
        return home.uploads().all().stream()
                .filter(u -> u.id().equals(upload))
                .map(Upload::file)
                .findFirst()
                .orElse(upload);
    }

    @Override
    public String getPageTitle() {
        return texts.of("approval.page") + " – " + texts.of("app.name");
    }
}
