package dk.taellertal.ui.revision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.HoleRow;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.StackedCells;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.round.RoundDocument;
import dk.taellertal.ui.round.RoundDocument.About;
import dk.taellertal.ui.round.Rounds;
import dk.taellertal.ui.service.RoundService;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An edit round: how far it is, each objective with its answer, and where to answer. */
@Route("runder")
@PermitAll
class RoundView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient RoundService rounds;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Clock clock;
    private final transient Actor actor;
    private final Div form = new Div();
    private String title = "";

    RoundView(Instance home, Exports exports, ExportQueue queue, Clock clock, SignedIn who) {
        this.home = home;
        this.rounds = new RoundService(home, clock);
        this.exports = exports;
        this.queue = queue;
        this.clock = clock;
        this.actor = who.required();
        setId("main");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(rounds.round(id));
        } catch (UnknownThing e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private void show(Round round) {
        RoundDocument document = new Rounds(
                        ObjectiveRegister.of(home.configuration(), Optional.empty()), rounds.now(), clock.getZone())
                .document(round);
        RoundPage page = new RoundPage(home.catalogue(), texts);
        title = round.name();
        removeAll();
        form.removeAll();
        addClassNames("landscape", "a3");
        Paragraph lead = new Paragraph(page.note(document));
        lead.addClassName("lead");
        add(crumbs(round), new H1(page.lead(document)), lead, bar(round, document), form);
        Part progress = page.progress(document);
        add(part(progress));
        home.catalogue().goals().lifeAreas().stream()
                .filter(life -> round.covers(life.id()))
                .forEach(life -> add(life(round, document, life)));
        page.undecided(document).ifPresent(undecided -> add(part(undecided)));
        page.late(document).ifPresent(late -> add(part(late)));
    }

    private Section part(Part part) {
        H2 heading = new H2(part.headline());
        Section section = new Section(heading, new TableView(part.table(), part.id(), part.name(), texts.locale()));
        section.addClassName("sec");
        return section;
    }

    private Div bar(Round round, RoundDocument document) {
        Span end = new Span(ExportDialog.button(
                exports, queue, () -> new Subject.Page(RoundLayout.NAME, Map.of("id", round.id())), texts));
        end.addClassName("end");
        Div bar = new Div(print("round.print.a3", true), print("round.print.a4", false));
        waiting(document).ifPresent(next -> {
            Button answer =
                    new Button(texts.of("round.answer.next", mine(document).size()), _ -> answer(round, next));
            answer.addClassName("primary");
            bar.add(answer);
        });
        if (actor.may(Permission.EDIT_GOALS)) {
            bar.add(new Button(texts.of("round.deadline.move"), _ -> moveDeadline(round)));
        }
        bar.add(end);
        bar.addClassName("bar");
        return bar;
    }

    private void moveDeadline(Round round) {
        form.removeAll();
        form.add(new DeadlineForm(
                round,
                rounds::now,
                texts,
                (deadline, reason) -> {
                    rounds.moveDeadline(round.id(), deadline, reason, actor);
                    show(rounds.round(round.id()));
                },
                form::removeAll));
        form.scrollIntoView();
    }

    /** Prints one sheet a life area, on paper of a size. */
    private Button print(String key, boolean a3) {
        Button print = new Button(texts.of(key));
        print.getElement()
                .executeJs(
                        "this.addEventListener('click', () => {"
                                + " document.getElementById('main').classList.toggle('a3', $0); window.print(); })",
                        a3);
        return print;
    }

    /** The objectives that the reader leads and nobody has answered for. */
    private List<About> mine(RoundDocument document) {
        return document.objectives().stream()
                .filter(about -> !about.answered() && actor.departments().contains(about.lead()))
                .toList();
    }

    private Optional<About> waiting(RoundDocument document) {
        return document.open() ? mine(document).stream().findFirst() : Optional.empty();
    }

    private Section life(Round round, RoundDocument document, LifeArea life) {
        List<About> about = document.objectives().stream()
                .filter(a -> a.lifeArea().equals(life.id()))
                .toList();
        H2 heading = new H2(texts.name(life));
        heading.setId(life.id());
        Paragraph counts = new Paragraph(texts.of(
                "round.life",
                about.size(),
                about.stream().filter(About::answered).count()));
        counts.addClassName("subtitle");
        NativeTable table = new NativeTable();
        table.addClassNames("stack", "top-a");
        table.getElement().setAttribute("aria-label", texts.name(life));
        ColumnHeads.add(
                table,
                Stream.of("objective", "lead", "marks", "text", "offers", "answer")
                        .map(key -> texts.of("round." + key)));
        about.forEach(a -> table.getBody().addRows(row(round, document, a)));
        holes(life).forEach(goal -> table.getBody().addRows(hole(goal, life)));
        Section section = new Section(heading, counts, table);
        section.addClassNames("sec", "sheet-life", "life");
        return section;
    }

    private List<PoliticalGoal> holes(LifeArea life) {
        return home.catalogue().goals().politicalGoalsOf(life).stream()
                .filter(goal ->
                        home.catalogue().goals().objectivesOf(life, goal).isEmpty())
                .toList();
    }

    private NativeTableRow hole(PoliticalGoal goal, LifeArea life) {
        Stream<Component> action = actor.may(Permission.TAKE_PART)
                ? Stream.of(new Anchor("maal/nyt?goal=" + goal.id() + "&life=" + life.id(), texts.of("round.propose")))
                : Stream.of();
        return HoleRow.of(texts.name(goal), 6, texts, action.toArray(Component[]::new));
    }

    private NativeTableRow row(Round round, RoundDocument document, About about) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                new Anchor("maal/" + about.objective(), name(about)), StackedCells.second(goal(about)));
        name.getElement().setAttribute("scope", "row");
        Div marks = new Div();
        about.marks().forEach(mark -> marks.add(chip(mark, about)));
        if (about.marks().isEmpty()) {
            marks.add(new Span("–"));
        }
        UnorderedList offers = new UnorderedList();
        about.signUps().forEach(offer -> offers.add(new ListItem(offered(offer))));
        NativeTableRow row = new NativeTableRow(
                name,
                cell(
                        "round.lead",
                        new Span(texts.department(about.lead())),
                        StackedCells.second(String.join(", ", texts.departments(about.support())))),
                cell("round.marks", marks),
                cell("round.text", new Span(Optional.ofNullable(about.text()).orElse("–"))),
                cell("round.offers", about.signUps().isEmpty() ? new Span("–") : offers),
                cell("round.answer", answered(round, document, about)));
        row.setClassName(
                "wants",
                document.open() && !about.answered() && actor.departments().contains(about.lead()));
        return row;
    }

    private String name(About about) {
        return RoundPage.name(about, home.catalogue(), texts);
    }

    private String goal(About about) {
        return home.catalogue()
                .goals()
                .politicalGoal(about.goal())
                .map(texts::name)
                .orElse(about.goal());
    }

    private Span chip(String mark, About about) {
        Span chip = new Span(RoundPage.mark(mark, about, home.catalogue(), texts));
        chip.addClassName("chip");
        chip.setClassName("del", mark.equals("delete"));
        return chip;
    }

    private String offered(RoundDocument.SignUp offer) {
        String part = texts.of("round.part." + offer.part());
        return offer.action() == null
                ? texts.of("round.offered", texts.department(offer.department()), part)
                : texts.of("round.offered.action", texts.department(offer.department()), part, offer.action());
    }

    private Component answered(Round round, RoundDocument document, About about) {
        Div cell = new Div();
        if (about.at() != null) {
            cell.add(
                    Icons.marked("reached", Periods.shown(Instant.parse(about.at()), Periods.DENMARK, texts)),
                    StackedCells.second(
                            about.applied()
                                    ? texts.of("round.applied")
                                    : texts.department(Objects.requireNonNullElse(about.department(), ""))));
        }
        if (document.open() && actor.may(Permission.TAKE_PART)) {
            boolean own = actor.mayFor(about.departments());
            Button open = new Button(
                    texts.of(own ? about.answered() ? "round.answer.again" : "round.answer.do" : "round.offer.do"),
                    _ -> answer(round, about));
            open.addClassName("quiet");
            open.setAriaLabel(open.getText() + ": " + name(about));
            cell.add(open);
        }
        if (about.answered() && !about.applied() && actor.may(Permission.EDIT_GOALS)) {
            Button apply = new Button(texts.of("round.apply"), _ -> apply(round, about));
            apply.addClassName("quiet");
            apply.setAriaLabel(texts.of("round.apply") + ": " + name(about));
            cell.add(apply);
        }
        if (cell.getComponentCount() == 0) {
            cell.add(new Span(texts.of("round.waits")));
        }
        return cell;
    }

    private void answer(Round round, About about) {
        form.removeAll();
        form.add(new AnswerForm(round, about, home, rounds, actor, texts, this::again));
        form.scrollIntoView();
    }

    private void apply(Round round, About about) {
        try {
            rounds.apply(round.id(), about.objective(), actor);
            again();
        } catch (Conflict e) {
            form.removeAll();
            Paragraph wrong = new Paragraph(texts.of("round.apply.not", name(about)));
            wrong.getElement().setAttribute("role", "alert");
            wrong.addClassNames("state", "refused");
            form.add(wrong);
            form.scrollIntoView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private NativeTableCell cell(String key, Component... content) {
        return StackedCells.labelled(texts.of(key), content);
    }

    private Component crumbs(Round round) {
        Nav crumbs = new Nav(new OrderedList(
                new ListItem(new Anchor("maaldaekning", texts.of("frame.coverage"))),
                new ListItem(new Span(round.name()))));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(texts.of("figure.crumbs"));
        return crumbs;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
