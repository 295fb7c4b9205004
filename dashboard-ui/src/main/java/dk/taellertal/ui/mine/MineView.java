package dk.taellertal.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.ServiceMode;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.duty.Duties;
import dk.taellertal.ui.duty.Duty;
import dk.taellertal.ui.duty.DutyWords;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.StackedCells;
import dk.taellertal.ui.service.AccountService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What waits for whoever is signed in, overdue first, and how the objectives of their departments stand. */
@Route("mine")
@PermitAll
class MineView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient AccountService accounts;
    private final boolean mail;
    private final transient Clock clock;
    private final transient Actor actor;

    MineView(Instance home, AccountService accounts, ServiceMode mode, Clock clock, SignedIn who) {
        this.home = home;
        this.accounts = accounts;
        this.mail = mode.mail();
        this.clock = clock;
        this.actor = who.required();
        setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Duty> duties = new Duties(home, now, clock.getZone(), texts).of(actor);
        removeAll();
        Paragraph lead = new Paragraph(lead(now.toLocalDate()));
        lead.addClassName("lead");
        DutyWords words = new DutyWords(texts, now.toLocalDate());
        add(new H1(words.headline(duties)), lead);
        if (actor.may(Permission.TAKE_PART)) {
            add(new ReminderBar(accounts, mail, actor, texts));
        }
        if (!duties.isEmpty()) {
            add(table(duties, words));
        }
        List<OwnObjectives.Line> own = new OwnObjectives(home.snapshot(), now.toLocalDate()).of(actor.departments());
        if (!own.isEmpty()) {
            add(objectives(own));
        }
    }

    private String lead(LocalDate today) {
        String day = Periods.shown(today, texts);
        return actor.departments().isEmpty()
                ? texts.of("mine.lead.nobody", day)
                : texts.of(
                        "mine.lead",
                        String.join(
                                ", ",
                                actor.departments().stream()
                                        .sorted(Alphabet.danish())
                                        .map(texts::department)
                                        .toList()),
                        day);
    }

    private NativeTable table(List<Duty> duties, DutyWords words) {
        NativeTable table = new NativeTable();
        table.addClassNames("stack", "duty");
        table.getElement().setAttribute("aria-label", texts.of("mine.table"));
        heads(table, "mine.due", "mine.what", "mine.why", "mine.do");
        for (int i = 0; i < duties.size(); i++) {
            table.getBody().addRows(row(duties.get(i), i == 0, words));
        }
        return table;
    }

    private void heads(NativeTable table, String... keys) {
        ColumnHeads.add(table, Stream.of(keys).map(texts::of));
    }

    private NativeTableRow row(Duty duty, boolean first, DutyWords words) {
        Span due = new Span(words.distance(duty));
        due.addClassName("due");
        due.setClassName("now", duty.overdue());
        NativeTableHeaderCell when = new NativeTableHeaderCell(due);
        duty.due().map(day -> StackedCells.second(Periods.shown(day, texts))).ifPresent(when::add);
        when.getElement().setAttribute("scope", "row");
        Span what = new Span(words.what(duty));
        what.addClassName("strong");
        Anchor action = new Anchor(duty.href().substring(1), texts.of("mine.action." + duty.kind()));
        action.setClassName("button", first);
        action.setClassName("primary", first);
        action.getElement().setAttribute("aria-label", texts.of("mine.action." + duty.kind()) + ": " + duty.subject());
        NativeTableRow row = new NativeTableRow(
                when,
                cell("mine.what", what, StackedCells.second(texts.department(duty.department()))),
                cell("mine.why", new Span(duty.why())),
                cell("mine.do", action));
        row.setClassName("wants", first);
        return row;
    }

    private NativeTableCell cell(String key, Component... content) {
        return StackedCells.labelled(texts.of(key), content);
    }

    private Section objectives(List<OwnObjectives.Line> own) {
        NativeTable table = new NativeTable();
        table.addClassName("stack");
        table.getElement().setAttribute("aria-label", texts.of("mine.objectives"));
        heads(
                table,
                "mine.objective",
                "mine.role",
                "overview.head.figure",
                "overview.head.latest",
                "overview.head.status",
                "overview.head.date");
        own.forEach(line -> table.getBody().addRows(objective(line)));
        Section section = new Section(
                new H2(texts.of(own.size() == 1 ? "mine.objectives.one" : "mine.objectives.head", own.size())), table);
        section.addClassName("sec");
        return section;
    }

    private NativeTableRow objective(OwnObjectives.Line line) {
        NativeTableHeaderCell name =
                new NativeTableHeaderCell(new Anchor("maal/" + line.objective().id(), texts.name(line.objective())));
        name.getElement().setAttribute("scope", "row");
        Div status = new Div(Icons.standing(line.standing(), texts));
        return new NativeTableRow(
                name,
                cell("mine.role", new Span(texts.of(line.leads() ? "mine.role.lead" : "mine.role.support"))),
                cell("overview.head.figure", new Span(line.figure(texts))),
                cell("overview.head.latest", new Span(line.latest(texts))),
                cell("overview.head.status", status),
                cell("overview.head.date", new Span(line.date(texts))));
    }

    @Override
    public String getPageTitle() {
        return texts.of("frame.mine") + " – " + texts.of("app.name");
    }
}
