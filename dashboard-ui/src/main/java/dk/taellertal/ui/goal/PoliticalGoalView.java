package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.SectionView;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister.Registered;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.PoliticalGoalService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One political goal: read by everybody, and written down, changed and withdrawn by administrators. */
@Route("maalsaetning")
@PermitAll
class PoliticalGoalView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    /** Asked for in place of a political goal's id, it is a new one. */
    private static final String NEW = "ny";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient PoliticalGoalPage source;
    private final transient PoliticalGoalService service;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Clock clock;
    private final transient Actor actor;
    private String title = "";

    PoliticalGoalView(Instance home, Exports exports, ExportQueue queue, Clock clock, SignedIn who) {
        this.home = home;
        this.source = new PoliticalGoalPage(home);
        this.service = new PoliticalGoalService(home);
        this.exports = exports;
        this.queue = queue;
        this.clock = clock;
        this.actor = who.required();
        setId("main");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (id.equals(NEW)) {
            if (!mayEdit()) {
                throw new NotFoundException("only an administrator writes political goals down");
            }
            edit(Optional.empty());
            return;
        }
        Map<String, String> choices = new LinkedHashMap<>(Map.of("id", id));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PageSource.DATA_VERSION)
                .ifPresent(v -> choices.put(PageSource.DATA_VERSION, v));
        try {
            show(source.shown(new PageRequest(choices, DisclosureLevel.INTERNAL, LocalDate.now(clock), texts)));
        } catch (UnknownThing e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private boolean mayEdit() {
        return actor.may(Permission.EDIT_POLITICAL_GOALS);
    }

    private void show(PoliticalGoalPage.Shown shown) {
        PoliticalGoal goal = shown.registered().goal();
        title = texts.name(goal);
        removeAll();
        Paragraph lead = new Paragraph(shown.page().opening().note());
        lead.addClassName("lead");
        if (shown.page().parts().getFirst().grounds().synthetic()) {
            lead.add(Icons.syntheticTag(texts));
        }
        Optional<Long> earlier = Optional.ofNullable(shown.page().choices().get(PageSource.DATA_VERSION))
                .map(Long::valueOf);
        Div form = new Div();
        add(crumbs(goal), new H1(shown.page().opening().lead()), lead);
        earlier.ifPresent(sequence -> add(earlier(goal, sequence, form)));
        add(bar(shown, form, earlier.isEmpty()), form);
        shown.page().sections().forEach(section -> add(new SectionView(section, (_, _) -> new Span(), texts)));
    }

    /** Says that it is an earlier version, and leads back or brings it back. */
    private Div earlier(PoliticalGoal goal, long sequence, Div form) {
        Div note = new Div(
                new Span(texts.of("political.earlier", sequence) + " "),
                new Anchor(PoliticalGoalPage.place(goal.id()), texts.of("political.earlier.now")));
        note.addClassNames("state", "bar");
        PoliticalGoalRegister.of(home.configuration(), Optional.empty())
                .politicalGoal(goal.id())
                .filter(now -> now.inForce() && mayEdit())
                .ifPresent(now -> note.add(new Button(
                        texts.of("objective.earlier.revert"),
                        _ -> ask(
                                form,
                                "objective.earlier.revert",
                                texts.of("objective.earlier.revert"),
                                reason -> service.revert(
                                        goal.id(), sequence, OptionalLong.of(now.version()), reason, actor)))));
        return note;
    }

    private Div bar(PoliticalGoalPage.Shown shown, Div form, boolean now) {
        Registered registered = shown.registered();
        Div bar = new Div();
        bar.addClassName("bar");
        if (now && mayEdit()) {
            if (registered.inForce()) {
                bar.add(new Button(texts.of("political.edit"), _ -> edit(Optional.of(registered))));
                bar.add(new Button(texts.of("political.withdraw"), _ -> withdraw(registered, form)));
            } else {
                bar.add(new Button(texts.of("political.restore"), _ -> restore(registered, form)));
            }
        }
        Span end = new Span(ExportDialog.button(
                exports,
                queue,
                () -> new Subject.Page(PoliticalGoalPage.NAME, shown.page().choices()),
                texts));
        end.addClassName("end");
        bar.add(end);
        return bar;
    }

    /** What hangs on it is moved first: the page says what that is. */
    private void withdraw(Registered registered, Div form) {
        PoliticalGoal goal = registered.goal();
        List<String> hanging = PoliticalGoalService.hanging(home.catalogue(), goal.id());
        if (hanging.isEmpty()) {
            ask(
                    form,
                    "political.withdraw",
                    texts.of("political.withdraw.head", texts.name(goal)),
                    reason -> service.withdraw(goal.id(), OptionalLong.of(registered.version()), reason, actor));
            return;
        }
        Div state = new Div(new Paragraph(texts.of("political.withdraw.hanging", String.join(", ", hanging))));
        state.addClassNames("state", "refused");
        state.getElement().setAttribute("role", "alert");
        form.removeAll();
        form.add(state);
    }

    private void restore(Registered registered, Div form) {
        ask(
                form,
                "political.restore",
                texts.of("political.restore"),
                reason ->
                        service.restore(registered.goal().id(), OptionalLong.of(registered.version()), reason, actor));
    }

    private void ask(Div form, String button, String heading, CommentForm.Keep act) {
        form.removeAll();
        form.add(CommentForm.reasonFor(button, heading, texts, act, this::again));
        form.scrollIntoView();
    }

    private void edit(Optional<Registered> before) {
        title = texts.of("political.new");
        removeAll();
        add(new PoliticalGoalEditor(before, home, actor, texts, this::goTo));
    }

    private void goTo(String id) {
        getUI().ifPresent(ui -> {
            if (ui.getActiveViewLocation().getPath().equals(PoliticalGoalPage.place(id))) {
                again();
            } else {
                ui.navigate(PoliticalGoalPage.place(id));
            }
        });
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Component crumbs(PoliticalGoal goal) {
        Nav crumbs = new Nav(new OrderedList(
                new ListItem(new Anchor("", texts.of("frame.overview"))),
                new ListItem(new Anchor("maaldaekning", texts.of("frame.coverage"))),
                new ListItem(new Span(texts.name(goal)))));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(texts.of("figure.crumbs"));
        return crumbs;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
