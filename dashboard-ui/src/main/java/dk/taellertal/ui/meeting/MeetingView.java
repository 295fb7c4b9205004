package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.ServiceMode;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.LineForm;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.MeetingService;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** A meeting: which of its cases go without a key figure, how its time is spent, and what it sees. */
@Route(MeetingsView.PLACE)
@PermitAll
class MeetingView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient MeetingService meetings;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Actor actor;
    private final transient ServiceMode mode;
    private final Div form = new Div();
    private String title = "";

    MeetingView(Instance home, Exports exports, ExportQueue queue, ServiceMode mode, SignedIn who) {
        this.home = home;
        this.meetings = new MeetingService(home);
        this.exports = exports;
        this.queue = queue;
        this.mode = mode;
        this.actor = who.required();
        setId("main");
        addClassName("landscape");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(meetings.meeting(id));
        } catch (UnknownThing e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private void show(Meeting meeting) {
        MeetingPage page = new MeetingPage(meeting, home.snapshot(), home::at, DisclosureLevel.INTERNAL, texts);
        title = page.name();
        removeAll();
        form.removeAll();
        Paragraph lead = new Paragraph(meeting.withdrawn()
                .map(entry -> texts.of("meeting.withdrawn", entry.event().reason()))
                .orElseGet(page::lead));
        lead.addClassName("lead");
        add(crumbs(page), new H1(page.headline()), lead, bar(meeting), form);
        TimeStrip.of(page.agenda(), texts).ifPresent(this::add);
        add(agenda(page, meeting));
        page.snapshotPart().ifPresent(part -> add(section(part)));
    }

    private Component crumbs(MeetingPage page) {
        Nav crumbs = new Nav(new OrderedList(
                new ListItem(new Anchor(MeetingsView.PLACE, texts.of("meetings.title"))),
                new ListItem(new Span(page.name()))));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(texts.of("figure.crumbs"));
        return crumbs;
    }

    private boolean mayChange(Meeting meeting) {
        return meeting.inForce() && actor.may(Permission.TAKE_PART);
    }

    private Div bar(Meeting meeting) {
        Div bar = new Div();
        bar.addClassName("bar");
        if (mayChange(meeting)) {
            long figures = meeting.cases().stream()
                    .mapToLong(item -> meeting.figures(item.number()).size())
                    .sum();
            if (figures > 0) {
                bar.add(new Button(
                        texts.of(figures == 1 ? "meeting.snapshot.take.one" : "meeting.snapshot.take", figures),
                        _ -> change(() -> meetings.takeSnapshot(meeting.id(), actor))));
            }
            bar.add(new Button(
                    texts.of("meeting.rename"),
                    _ -> ask(new NameForm(
                            meeting,
                            texts,
                            (name, date) -> show(meetings.rename(meeting.id(), name, date, actor)),
                            form::removeAll))));
            if (meeting.by().equals(actor.name()) || actor.may(Permission.EDIT_GOALS)) {
                bar.add(new Button(
                        texts.of("meeting.withdraw"),
                        _ -> ask(new LineForm(
                                "meeting.withdraw",
                                texts.of("meeting.withdraw"),
                                MeetingService.MOST_LETTERS_OF_A_REASON,
                                texts,
                                reason -> show(meetings.withdraw(meeting.id(), reason, actor)),
                                form::removeAll))));
            }
        }
        if (meeting.inForce() && meeting.date().isPresent() && actor.may(Permission.UPLOAD)) {
            bar.add(new Button(texts.of("meeting.count"), _ -> publish(meeting)));
        }
        Span end = new Span(ExportDialog.button(
                exports,
                queue,
                () -> new Subject.Page(MeetingLayout.NAME, Map.of(MeetingLayout.ID, meeting.id())),
                texts));
        end.addClassName("end");
        bar.add(end);
        return bar;
    }

    private void publish(Meeting meeting) {
        try {
            boolean counted =
                    switch (meetings.publish(meeting.id(), texts, actor).outcome()) {
                        case PUBLISHED, UNCHANGED -> true;
                        case ACCEPTED, STAGED, ASKED, REFUSED -> false;
                    };
            show(meetings.meeting(meeting.id()));
            Paragraph said = new Paragraph(
                    new Span(texts.of(counted ? "meeting.counted" : "meeting.counted.not") + " "),
                    counted
                            ? new Anchor("noegletal/sager-med-noegletal", texts.of("meeting.counted.see"))
                            : new Anchor("upload", texts.of("meeting.counted.uploads")));
            said.getElement().setAttribute("role", "status");
            form.add(said);
        } catch (Conflict _) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask(Component question) {
        form.removeAll();
        form.add(question);
        form.scrollIntoView();
    }

    private Section agenda(MeetingPage page, Meeting meeting) {
        H2 heading = new H2(page.minutesPerItem());
        heading.setId("dagsorden");
        Paragraph arithmetic = new Paragraph(page.arithmetic());
        arithmetic.addClassName("subtitle");
        Optional<AgendaTable.Actions> actions =
                mayChange(meeting) ? Optional.of(new RowActions(meeting)) : Optional.empty();
        Section section = new Section(heading, arithmetic, new AgendaTable(meeting, page, actions, texts));
        section.addClassName("sec");
        page.repeated().ifPresent(repeated -> section.add(note(repeated)));
        if (mode.isExample(meeting.by())) {
            section.add(note(texts.of("meeting.example")));
        }
        return section;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private Section section(Part part) {
        H2 heading = new H2(part.headline());
        heading.setId(part.id());
        Paragraph subtitle = new Paragraph(part.subtitle());
        subtitle.addClassName("subtitle");
        Section section =
                new Section(heading, subtitle, new TableView(part.table(), part.id(), part.name(), texts.locale()));
        section.addClassName("sec");
        return section;
    }

    private interface Change {
        Meeting made() throws IOException;
    }

    /** Changes, and shows what has become of it: also where another has withdrawn it meanwhile. */
    private void change(Change change) {
        try {
            show(change.made());
        } catch (Conflict _) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class RowActions implements AgendaTable.Actions {

        private final transient Meeting meeting;

        RowActions(Meeting meeting) {
            this.meeting = meeting;
        }

        @Override
        public void choose(Item item) {
            ask(new FigureForm(
                    item,
                    meetings.meeting(meeting.id()).figures(item.number()),
                    home.catalogue(),
                    texts,
                    new FigureActions(meeting.id(), item)));
        }

        @Override
        public void correct(Item item) {
            ask(new ItemForm(
                    item,
                    texts,
                    correction -> show(meetings.correct(meeting.id(), item.number(), correction, actor)),
                    form::removeAll));
        }
    }

    private final class FigureActions implements FigureForm.Actions {

        private final String id;
        private final transient Item item;

        FigureActions(String id, Item item) {
            this.id = id;
            this.item = item;
        }

        @Override
        public void attach(String figure) {
            change(() -> meetings.attach(id, item.number(), figure, actor));
        }

        @Override
        public void detach(String figure) {
            change(() -> meetings.detach(id, item.number(), figure, actor));
        }

        @Override
        public void close() {
            form.removeAll();
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
