package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.ObjectivesRecord.State;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.answer.Statuses;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ChartImage;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.SectionView;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.CommentService;
import dk.taellertal.ui.service.ObjectiveService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One objective: read, changed, commented on, retired and brought back in one place. */
@Route("maal")
@PermitAll
class ObjectiveView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    /** Asked for in place of an objective's id, it is a new one. */
    private static final String NEW = "nyt";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient ObjectivePage source;
    private final transient ObjectiveService objectives;
    private final transient CommentService comments;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Clock clock;
    private final transient Actor actor;
    private String title = "";

    ObjectiveView(Instance home, Exports exports, ExportQueue queue, Clock clock, SignedIn who) {
        this.home = home;
        this.source = new ObjectivePage(home);
        this.objectives = new ObjectiveService(home, clock);
        this.comments = new CommentService(home);
        this.exports = exports;
        this.queue = queue;
        this.clock = clock;
        this.actor = who.required();
        setId("main");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        if (id.equals(NEW)) {
            if (!actor.may(Permission.TAKE_PART)) {
                throw new NotFoundException("a reader makes no objective");
            }
            create(asked);
            return;
        }
        Map<String, String> choices = new LinkedHashMap<>(Map.of("id", id));
        asked.getSingleParameter(PageSource.DATA_VERSION).ifPresent(v -> choices.put(PageSource.DATA_VERSION, v));
        try {
            show(source.shown(new PageRequest(choices, DisclosureLevel.INTERNAL, LocalDate.now(clock), texts)));
        } catch (UnknownThing e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private void show(ObjectivePage.Shown shown) {
        Objective objective = shown.registered().objective();
        title = texts.name(objective);
        removeAll();
        Paragraph lead = new Paragraph(shown.page().opening().note());
        lead.addClassName("lead");
        if (objective.example()) {
            lead.add(Icons.syntheticTag(texts));
        }
        boolean now = shown.page().choices().get(PageSource.DATA_VERSION) == null;
        Div form = new Div();
        Article article = new Article(new H1(shown.page().opening().lead()), lead);
        if (!now) {
            article.add(earlier(shown, form));
        }
        article.add(bar(shown, form, now), form);
        shown.page().sections().forEach(section -> article.add(new SectionView(section, pictures(shown), texts)));
        if (now) {
            article.add(new OwnComments(shown, home, comments, actor, texts, asked -> open(form, asked), this::again));
        }
        Div two = new Div(article, new ObjectiveRail(objective, shown.state().catalogue(), home, clock, texts));
        two.addClassName("two");
        add(crumbs(objective, shown.state().catalogue().goals()), two);
    }

    /** Says that it is an earlier version, and leads back or brings it back. */
    private Div earlier(ObjectivePage.Shown shown, Div form) {
        Objective objective = shown.registered().objective();
        String version = String.valueOf(shown.page().choices().get(PageSource.DATA_VERSION));
        Div note = new Div(
                new Span(texts.of("objective.earlier", version) + " "),
                new Anchor(ObjectivePage.place(objective.id()), texts.of("objective.earlier.now")));
        note.addClassNames("state", "bar");
        ObjectiveRegister.of(home.configuration(), Optional.empty())
                .objective(objective.id())
                .filter(now -> now.state() == State.CURRENT
                        && actor.mayFor(now.objective().departments()))
                .ifPresent(now -> note.add(new Button(
                        texts.of("objective.earlier.revert"), _ -> revert(now, Long.parseLong(version), form))));
        return note;
    }

    private void revert(ObjectiveRegister.Registered now, long version, Div form) {
        String id = now.objective().id();
        open(
                form,
                CommentForm.reasonFor(
                        "objective.earlier.revert",
                        texts.of("objective.earlier.revert"),
                        texts,
                        reason -> objectives.revert(id, version, OptionalLong.of(now.version()), reason, actor),
                        () -> goTo(id)));
    }

    /** What can be done: change, comment, retire or bring back, and take out. */
    private Div bar(ObjectivePage.Shown shown, Div form, boolean now) {
        Objective objective = shown.registered().objective();
        Div bar = new Div();
        bar.addClassName("bar");
        boolean may = now && actor.mayFor(objective.departments());
        if (may && shown.registered().state() == State.CURRENT) {
            bar.add(new Button(texts.of("objective.edit"), _ -> edit(shown)));
            bar.add(new Button(texts.of("objective.retire"), _ -> retire(objective, shown, form)));
            bar.add(new Button(texts.of("merge.open"), _ -> merge(objective, shown, form)));
            IndicatorPart.latest(shown.figures()).ifPresent(period -> bar.add(comment(shown, period, form)));
        }
        if (may && shown.registered().state() == State.RETIRED) {
            bar.add(new Button(texts.of("objective.restore"), _ -> restore(shown, form)));
        }
        Span end = new Span(ExportDialog.button(
                exports,
                queue,
                () -> new Subject.Page(ObjectivePage.NAME, shown.page().choices()),
                texts));
        end.addClassName("end");
        bar.add(end);
        return bar;
    }

    private Button comment(ObjectivePage.Shown shown, Period period, Div form) {
        String when = Periods.shown(period, texts);
        Button write = new Button(texts.of("objective.comment", when), _ -> {
            ObjectiveFigures.Line leading = shown.figures().leading().orElseThrow();
            form.removeAll();
            form.add(new CommentForm(
                    texts.of("objective.comment.head", texts.name(leading.figure()), when),
                    texts.of("comment.text"),
                    "",
                    texts.of("objective.comment.save"),
                    texts,
                    text -> comments.onFigure(
                            leading.figure().id().value(),
                            period.toString(),
                            Optional.of(shown.registered().objective().id()),
                            text,
                            actor),
                    this::again));
        });
        write.addClassName("primary");
        return write;
    }

    private static void open(Div place, Component form) {
        place.removeAll();
        place.add(form);
        form.scrollIntoView();
    }

    private void retire(Objective objective, ObjectivePage.Shown shown, Div form) {
        open(
                form,
                CommentForm.reasonFor(
                        "objective.retire",
                        texts.of("objective.retire.head", texts.name(objective)),
                        texts,
                        reason -> objectives.retire(
                                objective.id(),
                                OptionalLong.of(shown.registered().version()),
                                reason,
                                actor),
                        this::again));
    }

    private void merge(Objective objective, ObjectivePage.Shown shown, Div form) {
        open(
                form,
                new MergeForm(
                        objective,
                        shown.state().catalogue().goals().objectives(),
                        texts,
                        (into, name, reason) -> {
                            objectives.merge(
                                    objective.id(),
                                    into,
                                    name,
                                    OptionalLong.of(shown.registered().version()),
                                    reason.orElse(null),
                                    actor);
                            goTo(into);
                        },
                        form::removeAll));
    }

    private void restore(ObjectivePage.Shown shown, Div form) {
        open(
                form,
                CommentForm.reasonFor(
                        "objective.restore",
                        texts.of("objective.restore"),
                        texts,
                        reason -> objectives.restore(
                                shown.registered().objective().id(),
                                OptionalLong.of(shown.registered().version()),
                                reason,
                                actor),
                        this::again));
    }

    private void edit(ObjectivePage.Shown shown) {
        removeAll();
        add(new ObjectiveEditor(
                Optional.of(shown.registered()), Map.of(), home, objectives, clock, actor, texts, this::goTo));
    }

    private void create(QueryParameters asked) {
        title = texts.of("objective.new");
        removeAll();
        Map<String, Object> values = new LinkedHashMap<>();
        Goals goals = home.catalogue().goals();
        asked.getSingleParameter("goal")
                .filter(id -> goals.politicalGoal(id).isPresent())
                .ifPresent(id -> values.put("goal", id));
        asked.getSingleParameter("life")
                .filter(id -> goals.lifeArea(id).isPresent())
                .ifPresent(id -> values.put("lifeArea", id));
        actor.departments().stream().sorted().findFirst().ifPresent(d -> values.put("lead", d));
        add(new ObjectiveEditor(Optional.empty(), values, home, objectives, clock, actor, texts, this::goTo));
    }

    private void goTo(String id) {
        getUI().ifPresent(ui -> {
            if (ui.getActiveViewLocation().getPath().equals(ObjectivePage.place(id))) {
                again();
            } else {
                ui.navigate(ObjectivePage.place(id));
            }
        });
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private SectionView.Pictures pictures(ObjectivePage.Shown shown) {
        return (part, chart) -> shown.figures()
                .leading()
                .<Component>map(line -> ChartImage.of(
                        chart,
                        "api/v1/%s&lang=%s&v=%s"
                                .formatted(
                                        FigureAddress.rest(
                                                FigureQuery.of(line.figure()
                                                                .id()
                                                                .value())
                                                        .definedAs(line.answer()),
                                                "/chart.svg"),
                                        texts.locale().getLanguage(),
                                        new Statuses(shown.state().catalogue(), texts, LocalDate.now(clock))
                                                .version(line.answer()))))
                .orElseGet(Span::new);
    }

    private Component crumbs(Objective objective, Goals goals) {
        OrderedList list = new OrderedList(new ListItem(new Anchor("", texts.of("frame.overview"))));
        goals.lifeArea(objective.lifeArea())
                .ifPresent(life -> list.add(new ListItem(new Anchor("?open=" + life.id(), texts.name(life)))));
        goals.politicalGoal(objective.politicalGoal())
                .ifPresent(goal ->
                        list.add(new ListItem(new Anchor(PoliticalGoalPage.place(goal.id()), texts.name(goal)))));
        list.add(new ListItem(new Span(texts.name(objective))));
        Nav crumbs = new Nav(list);
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(texts.of("figure.crumbs"));
        return crumbs;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
