package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.agenda.MeetingAgenda;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.StackedCells;
import dk.taellertal.ui.service.MeetingService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** All meetings: how many cases of each go without a key figure, and where an agenda is read. */
@Route(MeetingsView.PLACE)
@PermitAll
class MeetingsView extends Main implements HasDynamicTitle {

    static final String PLACE = "moeder";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient MeetingService meetings;
    private final transient Actor actor;
    private final Div form = new Div();

    MeetingsView(Instance home, SignedIn who) {
        this.meetings = new MeetingService(home);
        this.actor = who.required();
        setId("main");
        List<MeetingAgenda> all = meetings.meetings().inForce().stream()
                .map(meeting -> MeetingAgenda.of(meeting, texts))
                .toList();
        Paragraph lead = new Paragraph(texts.of("meetings.lead"));
        lead.addClassName("lead");
        add(new H1(headline(all)), lead);
        Div bar = new Div();
        bar.addClassName("bar");
        if (actor.may(Permission.TAKE_PART)) {
            Button read = new Button(texts.of("meetings.new"), _ -> read());
            read.addClassName("primary");
            bar.add(read);
        }
        bar.add(new Anchor("taltjek", texts.of("casetext.link")));
        add(bar, form);
        if (!all.isEmpty()) {
            add(table(all));
        }
    }

    /** Of all cases of all meetings. */
    private String headline(List<MeetingAgenda> all) {
        int cases =
                all.stream().mapToInt(agenda -> agenda.meeting().cases().size()).sum();
        int without = all.stream()
                .mapToInt(agenda -> agenda.meeting().withoutFigure().size())
                .sum();
        if (cases == 0) {
            return texts.of("meetings.none");
        }
        return texts.of(all.size() == 1 ? "meetings.head.one" : "meetings.head", cases - without, cases, all.size());
    }

    private void read() {
        form.removeAll();
        form.add(new AgendaForm(
                meetings.fixedItems(),
                texts,
                (name, date, read) -> {
                    Meeting kept = meetings.keep(name, date, read.agenda(), actor);
                    getUI().ifPresent(ui -> ui.navigate(PLACE + "/" + kept.id()));
                },
                form::removeAll));
        form.scrollIntoView();
    }

    private NativeTable table(List<MeetingAgenda> all) {
        NativeTable table = new NativeTable();
        table.addClassNames("stack", "top-a");
        table.getElement().setAttribute("aria-label", texts.of("meetings.title"));
        ColumnHeads.add(
                table,
                Stream.of("meetings.meeting", "meetings.cases", "meetings.without", "meetings.mean")
                        .map(texts::of));
        all.forEach(agenda -> table.getBody().addRows(row(agenda)));
        return table;
    }

    private NativeTableRow row(MeetingAgenda agenda) {
        Meeting meeting = agenda.meeting();
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                new Anchor(PLACE + "/" + meeting.id(), meeting.name()),
                StackedCells.second(meeting.date()
                        .map(day -> Periods.shown(day, texts))
                        .orElseGet(() -> texts.of("meetings.noDate"))));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell("meetings.cases", new Span(String.valueOf(meeting.cases().size()))),
                cell(
                        "meetings.without",
                        new Span(String.valueOf(meeting.withoutFigure().size()))),
                cell("meetings.mean", new Span(MeetingPage.minutesPerItem(agenda, texts))));
    }

    private NativeTableCell cell(String key, Component content) {
        return StackedCells.labelled(texts.of(key), content);
    }

    @Override
    public String getPageTitle() {
        return texts.of("meetings.title") + " – " + texts.of("app.name");
    }
}
