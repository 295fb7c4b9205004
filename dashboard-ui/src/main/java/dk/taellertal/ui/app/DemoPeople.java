package dk.taellertal.ui.app;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.agenda.ReadAgenda;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.service.CommentService;
import dk.taellertal.ui.service.EditionService;
import dk.taellertal.ui.service.MeetingService;
import dk.taellertal.ui.service.RoundService;
import dk.taellertal.ui.service.RoundService.Said;
import dk.taellertal.ui.service.RoundService.SignUp;
import dk.taellertal.ui.service.WishService;
import dk.taellertal.ui.service.WishService.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small example of what people do in each room: a comment, an edit round with an answer and an offer, wishes, a meeting
 * with figures attached to two of its cases, and an edition for the council.
 */
final class DemoPeople {

    private static final int DAYS = 21;
    /** Titles, journal numbers and times of the minutes of 29 January 2020, which are public; no names. */
    private static final String AGENDA = "chefforum-referat-2020-01-29.txt";

    private static final Actor SCHOOLS = new Actor("chef", Role.CHIEF.permissions(), Set.of("Skoler & Uddannelse"));
    private static final Actor YOUNG = new Actor("nabochef", Role.CHIEF.permissions(), Set.of("Unge & Fritid"));
    private static final Actor ECONOMIST = new Actor("oekonom", Role.ECONOMIST);

    private static final Actor ADMINISTRATOR = new Actor("admin", Role.ADMIN);

    private DemoPeople() {}

    static void act(Instance home) {
        Texts texts = UiTexts.danish();
        try {
            comment(home, texts);
            round(home, texts);
            wishes(new WishService(home), texts);
            meeting(new MeetingService(home));
            new EditionService(home).release(texts.of("demo.edition"), Optional.empty(), ADMINISTRATOR);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demo's examples", e);
        }
    }

    private static void comment(Instance home, Texts texts) throws IOException {
        new CommentService(home)
                .onFigure(
                        "fravaer-over-10-pct",
                        "2024/25",
                        Optional.of("i-skole-hver-dag"),
                        texts.of("demo.comment"),
                        SCHOOLS);
    }

    private static void round(Instance home, Texts texts) throws IOException {
        Clock clock = home.clock().withZone(Periods.DENMARK);
        RoundService rounds = new RoundService(home, clock);
        String id = rounds.open(
                texts.of("demo.round"),
                List.of("boerneliv", "ungeliv"),
                LocalDate.now(clock).plusDays(DAYS).toString(),
                ECONOMIST);
        rounds.answer(
                id,
                "plads-til-den-enkelte",
                new Said(
                        List.of(Mark.SHORTEN, Mark.CITIZEN_FACING),
                        Optional.empty(),
                        Optional.of(texts.of("demo.round.text")),
                        Optional.empty()),
                SCHOOLS);
        rounds.answer(
                id,
                "i-skole-hver-dag",
                new Said(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new SignUp(Part.SUPPORT, Optional.empty()))),
                YOUNG);
    }

    /** A dream without a source, one with a source, and a number to be glad for: examples, and marked as such on the page. */
    private static void wishes(WishService wishes, Texts texts) throws IOException {
        String meeting = texts.of("demo.wish.meeting");
        String effect = wishes.make(Kind.DREAM, texts.of("demo.wish.effect"), meeting, DemoData.ACTOR)
                .id();
        wishes.decide(effect, Optional.empty(), Optional.of(texts.of("demo.wish.effect.owner")), DemoData.ACTOR);
        String absence = wishes.make(Kind.DREAM, texts.of("demo.wish.absence"), null, DemoData.ACTOR)
                .id();
        wishes.decide(
                absence,
                Optional.of(new Decision(
                        Status.SOURCE_FOUND, Optional.empty(), Optional.of(texts.of("demo.wish.absence.source")))),
                Optional.of(texts.of("demo.wish.absence.owner")),
                DemoData.ACTOR);
        String young = wishes.make(Kind.GLAD, texts.of("demo.wish.young"), meeting, DemoData.ACTOR)
                .id();
        wishes.decide(
                young,
                Optional.of(new Decision(Status.IN_CATALOGUE, Optional.of("neet-16-24"), Optional.empty())),
                Optional.empty(),
                DemoData.ACTOR);
    }

    /** The meeting is real; that these figures were attached to its cases is made up, and the page says so. */
    private static void meeting(MeetingService meetings) throws IOException {
        try {
            ReadAgenda read = ReadAgenda.of(DemoData.resource(AGENDA));
            String id = meetings.keep(read.name().orElseThrow(), Optional.empty(), read.agenda(), DemoData.ACTOR)
                    .id();
            meetings.attach(id, 3, "sbsys-lukkede-sager", DemoData.ACTOR);
            meetings.attach(id, 6, "kurser-pris-pr-modul", DemoData.ACTOR);
            meetings.takeSnapshot(id, DemoData.ACTOR);
        } catch (UnreadableDocument e) {
            throw new IllegalStateException("the agenda of the demo cannot be read: " + e.why(), e);
        }
    }
}
