package dk.taellertal.ui.agenda;

import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.MeetingEvent.Slot;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.agenda.Agenda;
import dk.taellertal.ingest.agenda.Times;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the time of a meeting is spent: the minutes of its items, and how many of those go on cases without a key figure.
 *
 * @param document the items with their minutes, and which are not counted
 */
public record MeetingAgenda(Meeting meeting, AgendaDocument document) {

    public static MeetingAgenda of(Meeting meeting, Texts texts) {
        Agenda agenda = new Agenda(
                meeting.date(),
                meeting.items().stream().map(MeetingAgenda::read).toList());
        return new MeetingAgenda(
                meeting, AgendaDocument.of(agenda, meeting.date(), one -> meeting.figures(one.number()), texts));
    }

    private static Agenda.Case read(Item item) {
        return new Agenda.Case(
                item.number(),
                item.title(),
                Optional.ofNullable(item.journal()),
                item.slots().stream().map(MeetingAgenda::read).toList(),
                Map.of());
    }

    private static Times read(Slot slot) {
        return new Times(
                LocalTime.parse(slot.start()), Optional.ofNullable(slot.end()).map(LocalTime::parse));
    }

    /** The minutes of an item; empty where it is not counted. */
    public Optional<Long> minutes(int number) {
        return item(number).map(AgendaDocument.Item::minutes);
    }

    /** An item with its times and minutes. */
    public Optional<AgendaDocument.Item> item(int number) {
        return document.items().stream().filter(item -> item.number() == number).findFirst();
    }

    /** The minutes of some items together; those that are not counted add none. */
    public long minutes(List<Item> items) {
        return items.stream()
                .map(item -> minutes(item.number()))
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The minutes of the counted items in the order of the agenda, such as 60, 10, 10. */
    public List<Long> terms() {
        return document.items().stream()
                .map(AgendaDocument.Item::minutes)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Why an item is not counted; empty where it is. */
    public Optional<String> notCounted(int number) {
        return document.notCounted().stream()
                .filter(none -> none.number() == number)
                .map(AgendaDocument.NotCounted::reason)
                .findFirst();
    }
}
