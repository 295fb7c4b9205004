package dk.taellertal.ui.upload;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.Proposal;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.actor.Requires;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.service.CatalogueService;
import dk.taellertal.ui.service.UploadService;
import dk.taellertal.ui.upload.approval.WaitingUploads;
import dk.taellertal.ui.upload.describe.DescribeDataset;
import dk.taellertal.ui.upload.describe.DescribeFigure;
import dk.taellertal.ui.upload.report.BackgroundTask;
import dk.taellertal.ui.upload.report.RememberAnswers;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Where an economist takes a file through five steps: what it is, what is wrong, what it changes, and that it counts. */
@Route(UploadView.PLACE)
@PermitAll
@Requires(Permission.UPLOAD)
class UploadView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    static final String PLACE = "upload";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient StepWords words = new StepWords(texts);
    private final transient Instance home;
    private final transient UploadService uploads;
    private final transient CatalogueService definitions;
    private final transient Actor actor;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div steps = new Div();
    private final BackgroundTask turn;
    private final Div content = new Div();
    private Step shown = Step.FILE;
    private boolean opened;

    UploadView(Instance home, UploadService uploads, CatalogueService definitions, SignedIn who, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.uploads = uploads;
        this.definitions = definitions;
        this.actor = who.required();
        setId("main");
        lead.addClassName("lead");
        headline.getElement().setAttribute("tabindex", "-1");
        turn = new BackgroundTask(home.uploads().line(), texts);
        add(headline, lead, steps, turn, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open(Step.of(event.getLocation().getQueryParameters()));
    }

    private void open(Step wanted) {
        Optional<Draft> draft = Draft.inHand();
        shown = draft.isEmpty() ? Step.FILE : wanted;
        if (draft.isPresent() && draft.get().report().isEmpty()) {
            read(draft.get());
        } else {
            show();
        }
        if (opened) {
            headline.getElement().executeJs("this.focus()");
        }
        opened = true;
    }

    /**
     * A step is an address of its own. Not by navigating: while that is under way, another click or the browser's own
     * back would be lost.
     */
    private void go(Step step) {
        getElement()
                .executeJs(
                        "history.pushState(history.state, '', $0)",
                        PLACE + "?" + step.address().getQueryString());
        open(step);
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const view = this;
                const went = () => {
                    if (view.isConnected) {
                        view.$server.went(new URLSearchParams(location.search).get($0) ?? '');
                    } else {
                        removeEventListener('popstate', went);
                    }
                };
                addEventListener('popstate', went);""", Step.PARAMETER);
    }

    /** The reader went back or forth by the browser. */
    @ClientCallable
    void went(String step) {
        open(Step.of(QueryParameters.of(Step.PARAMETER, step)));
    }

    private void received(String name, Path file) {
        new Draft(file, name, actor, uploads).take();
        Draft.inHand().ifPresent(this::read);
    }

    /** Reads the file in hand, then shows the step that has something to say. */
    private void read(Draft draft) {
        steps.removeAll();
        content.removeAll();
        headline.setText(texts.of("upload.reading", draft.name()));
        lead.setText("");
        turn.take(
                () -> draft.told(uploads.check(draft.file(), draft.name(), draft.settings(home.catalogue()), actor)),
                report -> {
                    if (shown == Step.FILE) {
                        go(report.head().isEmpty() ? Step.CHECK : Step.DATASET);
                    } else {
                        show();
                    }
                });
    }

    private void reread() {
        Draft.inHand().ifPresent(this::read);
    }

    private void show() {
        Optional<Draft> draft = Draft.inHand();
        Step furthest = draft.map(Draft::furthest).orElse(Step.FILE);
        Step step = shown.compareTo(furthest) > 0 ? furthest : shown;
        Optional<UploadReport> report = draft.flatMap(Draft::report);
        headline.setText(words.headline(step, draft));
        lead.setText(words.lead(step, report));
        steps.removeAll();
        steps.add(new Stepper(step, furthest, report.map(UploadReport::outcome), texts));
        content.removeAll();
        if (step == Step.FILE || report.isEmpty()) {
            content.add(new FileStep(home.home(), draft, texts, this::received));
            draft.filter(d -> !d.finished()).ifPresent(d -> content.add(actions(Step.FILE, d)));
            content.add(
                    new WaitingUploads(home, actor, texts, clock),
                    new UploadHistory(home, uploads, actor, texts, clock));
        } else {
            content.add(component(step, draft.orElseThrow(), report.get()), actions(step, draft.get()));
        }
    }

    private StepActions actions(Step step, Draft draft) {
        return new StepActions(step, draft, texts, this::go, this::publish, this::undo);
    }

    private Div component(Step step, Draft draft, UploadReport report) {
        return switch (step) {
            case FILE -> new Div();
            case DATASET ->
                new DatasetStep(draft, report, home.catalogue(), texts, this::reread, () -> describe(draft));
            case CHECK -> new CheckStep(draft, report, texts, this::reread);
            case EFFECT -> new EffectStep(report, home.catalogue().areas(), this::nameOf, texts);
            case APPROVE -> approve(draft, report);
        };
    }

    /** Asks what an unknown file is; as what it then is called, it is read again. */
    private void describe(Draft draft) {
        turn.take(() -> Proposal.of(draft.file(), home.catalogue().areas()), proposal -> {
            if (proposal.isEmpty()) {
                lead.setText(texts.of("describe.noTable"));
                return;
            }
            headline.setText(texts.of("describe.title", draft.name()));
            lead.setText(texts.of("describe.lead"));
            content.removeAll();
            content.add(new DescribeDataset(
                    home,
                    definitions,
                    proposal.get(),
                    draft.name(),
                    actor,
                    texts,
                    id -> {
                        draft.read(Optional.of(id), Optional.empty(), "");
                        read(draft);
                    },
                    this::show));
            headline.getElement().executeJs("this.focus()");
        });
    }

    private Div approve(Draft draft, UploadReport report) {
        ApproveStep step = new ApproveStep(draft, report, texts);
        boolean said = !draft.answers().isEmpty() || draft.profile().isPresent();
        report.mapping()
                .filter(m -> said && draft.finished())
                .ifPresent(m -> step.add(
                        new RememberAnswers(home, definitions, m, draft.profile(), draft.answers(), actor, texts)));
        report.mapping()
                .map(m -> m.contract())
                .filter(c -> draft.finished()
                        && home.catalogue().figures().values().stream()
                                .noneMatch(f -> home.catalogue().datasetsOf(f).contains(c)))
                .ifPresent(c -> step.add(new DescribeFigure(home, definitions, c, actor, texts)));
        return step;
    }

    private String nameOf(String upload) {
        return home.uploads().all().stream()
                .filter(u -> u.id().equals(upload))
                .map(Upload::file)
                .findFirst()
                .orElse(upload);
    }

    private void publish(Draft draft) {
        turn.take(
                () -> draft.sent(uploads.publish(draft.file(), draft.name(), draft.settings(home.catalogue()), actor)),
                report -> {
                    show();
                    headline.getElement().executeJs("this.focus()");
                });
    }

    private void undo(Draft draft) {
        String id = draft.report().flatMap(UploadReport::upload).orElseThrow();
        turn.take(() -> uploads.undo(id, actor), undone -> {
            Draft.drop();
            go(Step.FILE);
        });
    }

    @Override
    public String getPageTitle() {
        return texts.of(shown.key()) + " – " + texts.of("frame.upload") + " – " + texts.of("app.name");
    }
}
