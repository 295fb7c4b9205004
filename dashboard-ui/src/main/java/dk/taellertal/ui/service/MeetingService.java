package dk.taellertal.ui.service;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.MeetingEvent.ItemFigure;
import dk.taellertal.core.event.MeetingEvent.Slot;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.record.MeetingsRecord;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.agenda.Agenda;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.agenda.FixedItems;
import dk.taellertal.ui.agenda.MeetingFacts;
import dk.taellertal.ui.agenda.NamedFigures;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Meetings with their cases and the key figures attached to them. Whoever takes part keeps meetings, corrects what was read and
 * attaches figures; a meeting is withdrawn by who kept it, or by who may change any goal. One that was withdrawn is not changed.
 */
public final class MeetingService {

    public static final int MOST_LETTERS_OF_A_NAME = 100;
    public static final int MOST_LETTERS_OF_A_TITLE = 300;
    public static final int MOST_LETTERS_OF_A_REASON = 300;

    private static final Pattern JOURNAL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,59}");
    private static final int MOST_ITEMS = 200;

    /**
     * What a case is corrected to.
     *
     * @param journal blank where it has none
     * @param span empty where its times stay as they were read
     */
    public record Correction(String title, String journal, Optional<Span> span, boolean fixed) {}

    /**
     * From when until when.
     *
     * @param start such as {@code 14:45}; blank where none is said
     * @param end blank where none is said
     */
    public record Span(String start, String end) {}

    /** What is said about a time of day that is none. */
    public static final class NoTime extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final String field;

        NoTime(String field, String message) {
            super(message);
            this.field = field;
        }

        /** {@code start} or {@code end}. */
        public String field() {
            return field;
        }
    }

    private interface Step {
        List<MeetingEvent> events(Meeting meeting);
    }

    private final Instance instance;

    public MeetingService(Instance instance) {
        this.instance = instance;
    }

    /** All meetings as they are. */
    public MeetingsRecord meetings() {
        return instance.meetings().now();
    }

    /** @throws UnknownThing where there was never such a meeting */
    public Meeting meeting(String id) {
        return required(meetings(), id);
    }

    /** @throws UnknownThing where there was never such a meeting, or it has no item of that number */
    public Item item(String id, int number) {
        return required(meeting(id), number);
    }

    private static Meeting required(MeetingsRecord record, String id) {
        return record.meeting(id).orElseThrow(() -> new UnknownThing("there is no meeting '%s'".formatted(id)));
    }

    /** Which items need no figure, by what was said at earlier meetings. */
    public FixedItems fixedItems() {
        return new FixedItems(meetings().inForce());
    }

    /**
     * Keeps what was read.
     *
     * @param date in place of the day that the agenda says; empty for that one
     * @throws UnusableText where a name or a title cannot be kept
     */
    public Meeting keep(@Nullable String name, Optional<LocalDate> date, Agenda agenda, Actor actor)
            throws IOException {
        actor.require(Permission.TAKE_PART);
        String line = WrittenText.line("name", name, MOST_LETTERS_OF_A_NAME);
        String day = date.or(agenda::date).map(LocalDate::toString).orElse(null);
        if (agenda.cases().size() > MOST_ITEMS) {
            throw new IllegalArgumentException("the agenda has %d items (expected at most %d)"
                    .formatted(agenda.cases().size(), MOST_ITEMS));
        }
        NamedFigures figures = new NamedFigures(instance.catalogue().figures().values().stream()
                .collect(Collectors.toMap(
                        figure -> figure.id().value(), KeyFigure::name, (one, _) -> one, LinkedHashMap::new)));
        FixedItems fixed = fixedItems();
        List<Item> items =
                agenda.cases().stream().map(each -> item(each, figures, fixed)).toList();
        List<String> kept = new ArrayList<>();
        instance.meetings().add(actor, (_, first) -> {
            kept.add("m" + first);
            return List.of(new MeetingEvent.Kept("m" + first, line, day, items));
        });
        return meeting(kept.getFirst());
    }

    private static Item item(Agenda.Case read, NamedFigures figures, FixedItems fixed) {
        return new Item(
                read.number(),
                WrittenText.line("title", read.title(), MOST_LETTERS_OF_A_TITLE),
                read.journal().orElse(null),
                read.times().stream()
                        .map(times -> new Slot(
                                times.start().toString(),
                                times.end().map(LocalTime::toString).orElse(null)))
                        .toList(),
                fixed.isFixed(read.title()),
                figures.in(read.text()));
    }

    /**
     * @param date empty where it is not known
     * @throws UnusableText where the name cannot be kept
     */
    public Meeting rename(String id, @Nullable String name, Optional<LocalDate> date, Actor actor) throws IOException {
        String line = WrittenText.line("name", name, MOST_LETTERS_OF_A_NAME);
        return change(
                id,
                actor,
                meeting -> meeting.name().equals(line) && meeting.date().equals(date)
                        ? List.of()
                        : List.of(new MeetingEvent.Renamed(
                                id, line, date.map(LocalDate::toString).orElse(null))));
    }

    /**
     * Puts right what was read of an item.
     *
     * @throws UnknownThing where the meeting has no item of that number
     * @throws UnusableText where the title or the journal number cannot be kept
     * @throws NoTime where a time is none, or the end is not after the start
     */
    public Meeting correct(String id, int number, Correction to, Actor actor) throws IOException {
        String title = WrittenText.line("title", to.title(), MOST_LETTERS_OF_A_TITLE);
        Optional<String> journal = Optional.of(to.journal().strip()).filter(text -> !text.isEmpty());
        if (journal.filter(text -> !JOURNAL.matcher(text).matches()).isPresent()) {
            throw new UnusableText(
                    "journal",
                    UnusableText.Why.UNWRITABLE,
                    "'journal' is '%s' (expected for example 00.15.00-G20-1-20)".formatted(journal.get()));
        }
        Optional<List<Slot>> slots = to.span().map(MeetingService::slots);
        return change(id, actor, meeting -> {
            Item before = required(meeting, number);
            Item after = new Item(
                    number, title, journal.orElse(null), slots.orElse(before.slots()), to.fixed(), before.named());
            return after.equals(before) ? List.of() : List.of(new MeetingEvent.ItemCorrected(id, after));
        });
    }

    private static List<Slot> slots(Span span) {
        Optional<LocalTime> from = time("start", span.start());
        Optional<LocalTime> until = time("end", span.end());
        if (from.isEmpty()) {
            if (until.isPresent()) {
                throw new NoTime("start", "'start' is missing beside the end %s".formatted(until.get()));
            }
            return List.of();
        }
        until.filter(time -> !time.isAfter(from.get())).ifPresent(time -> {
            throw new NoTime("end", "'end' is %s (expected after the start %s)".formatted(time, from.get()));
        });
        return List.of(
                new Slot(from.get().toString(), until.map(LocalTime::toString).orElse(null)));
    }

    /** {@code 9.30} and {@code 09:30} are one. */
    private static Optional<LocalTime> time(String field, String written) {
        String bare = written.strip().replace('.', ':');
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(bare.matches("\\d:\\d{2}") ? "0" + bare : bare));
        } catch (DateTimeParseException e) {
            throw new NoTime(field, "'%s' is '%s' (expected for example 14:45)".formatted(field, written));
        }
    }

    private static Item required(Meeting meeting, int number) {
        return meeting.item(number)
                .orElseThrow(() -> new UnknownThing("the meeting '%s' has no item %d".formatted(meeting.id(), number)));
    }

    /**
     * Attaches a key figure to a case; stays as it is where it is attached already.
     *
     * @throws UnknownThing where the meeting has no item of that number
     * @throws IllegalArgumentException where there is no such figure
     */
    public Meeting attach(String id, int number, String figure, Actor actor) throws IOException {
        if (instance.catalogue().figure(figure).isEmpty()) {
            throw new IllegalArgumentException("'figure' names no key figure of the catalogue: '%s'".formatted(figure));
        }
        return change(id, actor, meeting -> {
            if (required(meeting, number).fixed()) {
                throw new Conflict("item %d needs no figure: it is a fixed item".formatted(number));
            }
            return meeting.figures(number).contains(figure)
                    ? List.of()
                    : List.of(new MeetingEvent.FigureAttached(id, number, figure));
        });
    }

    /** Takes a key figure from a case; stays as it is where it has it not. */
    public Meeting detach(String id, int number, String figure, Actor actor) throws IOException {
        return change(id, actor, meeting -> {
            required(meeting, number);
            return meeting.figures(number).contains(figure)
                    ? List.of(new MeetingEvent.FigureDetached(id, number, figure))
                    : List.of();
        });
    }

    /**
     * From now on the meeting sees the figures attached as they are now.
     *
     * @throws Conflict where none is attached
     */
    public Meeting takeSnapshot(String id, Actor actor) throws IOException {
        long state = instance.snapshot().sequence();
        return change(id, actor, meeting -> {
            List<ItemFigure> figures = shown(meeting).toList();
            if (figures.isEmpty()) {
                throw new Conflict("the meeting '%s' has no figure that a snapshot could keep".formatted(id));
            }
            return List.of(new MeetingEvent.SnapshotTaken(id, state, figures));
        });
    }

    private static Stream<ItemFigure> shown(Meeting meeting) {
        return meeting.cases().stream()
                .flatMap(item ->
                        meeting.figures(item.number()).stream().map(figure -> new ItemFigure(item.number(), figure)));
    }

    /**
     * Publishes the meeting as an extract of agendas, in place of what was published of it before.
     *
     * @throws Conflict where its day is not known, or it was withdrawn
     */
    public UploadReport publish(String id, Texts texts, Actor actor) throws IOException {
        actor.require(Permission.UPLOAD);
        Meeting meeting = meeting(id);
        if (!meeting.inForce()) {
            throw new Conflict("the meeting '%s' was withdrawn".formatted(id));
        }
        LocalDate day = meeting.date()
                .orElseThrow(() -> new Conflict("the day of the meeting '%s' is not known".formatted(id)));
        MeetingFacts facts = MeetingFacts.of(meeting, day, texts);
        Path file = instance.home().temporaryFile();
        try {
            Files.writeString(file, facts.text());
            return instance.uploads().publish(file, facts.name(), MeetingFacts.SETTINGS, actor);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** @throws UnusableText where the reason cannot be kept */
    public Meeting withdraw(String id, @Nullable String reason, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        String line = WrittenText.line("reason", reason, MOST_LETTERS_OF_A_REASON);
        Meeting kept = meeting(id);
        if (!kept.by().equals(actor.name())) {
            actor.require(Permission.EDIT_GOALS);
        }
        instance.meetings()
                .add(
                        actor,
                        (meetings, _) -> required(meetings, id).inForce()
                                ? List.of(new MeetingEvent.Withdrawn(id, line))
                                : List.of());
        return meeting(id);
    }

    private Meeting change(String id, Actor actor, Step step) throws IOException {
        actor.require(Permission.TAKE_PART);
        instance.meetings().add(actor, (meetings, _) -> {
            Meeting meeting = required(meetings, id);
            if (!meeting.inForce()) {
                throw new Conflict("the meeting '%s' was withdrawn".formatted(id));
            }
            return step.events(meeting);
        });
        return meeting(id);
    }
}
