package dk.taellertal.core.record;

import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with the cases of its agenda and the key figures attached to them.
 *
 * @param date empty where it is not known
 * @param items in the order of the agenda
 * @param attached in the order in which they were attached
 * @param snapshot the last one taken; empty where none was
 * @param withdrawn the event by which it was; empty where it is worked with
 * @param history all events about it, the oldest first
 */
public record Meeting(
        String id,
        String name,
        Optional<LocalDate> date,
        List<Item> items,
        List<MeetingEvent.ItemFigure> attached,
        Optional<Recorded<MeetingEvent.SnapshotTaken>> snapshot,
        Optional<Recorded<MeetingEvent.Withdrawn>> withdrawn,
        List<Recorded<MeetingEvent>> history) {

    public Meeting {
        items = List.copyOf(items);
        attached = List.copyOf(attached);
        history = List.copyOf(history);
    }

    /** A meeting that was just kept. */
    static Meeting kept(Recorded<MeetingEvent> entry, MeetingEvent.Kept kept) {
        return new Meeting(
                kept.meeting(),
                kept.name(),
                day(kept.date()),
                kept.items(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(entry));
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }

    Meeting with(Recorded<MeetingEvent> entry) {
        Meeting after = switch (entry.event()) {
            case MeetingEvent.Kept kept -> kept(entry, kept);
            case MeetingEvent.Renamed renamed ->
                new Meeting(id, renamed.name(), day(renamed.date()), items, attached, snapshot, withdrawn, history);
            case MeetingEvent.ItemCorrected corrected -> corrected(corrected.item());
            case MeetingEvent.FigureAttached(String _, int number, String figure) ->
                attached(Stream.concat(attached.stream(), Stream.of(new MeetingEvent.ItemFigure(number, figure)))
                        .distinct()
                        .toList());
            case MeetingEvent.FigureDetached(String _, int number, String figure) -> {
                MeetingEvent.ItemFigure detached = new MeetingEvent.ItemFigure(number, figure);
                yield attached(
                        attached.stream().filter(each -> !each.equals(detached)).toList());
            }
            case MeetingEvent.SnapshotTaken _ ->
                new Meeting(
                        id,
                        name,
                        date,
                        items,
                        attached,
                        entry.of(MeetingEvent.SnapshotTaken.class),
                        withdrawn,
                        history);
            case MeetingEvent.Withdrawn _ ->
                new Meeting(id, name, date, items, attached, snapshot, entry.of(MeetingEvent.Withdrawn.class), history);
        };
        List<Recorded<MeetingEvent>> longer = new ArrayList<>(history);
        longer.add(entry);
        return new Meeting(
                id, after.name, after.date, after.items, after.attached, after.snapshot, after.withdrawn, longer);
    }

    private Meeting corrected(Item item) {
        return new Meeting(
                id,
                name,
                date,
                items.stream()
                        .map(each -> each.number() == item.number() ? item : each)
                        .toList(),
                attached,
                snapshot,
                withdrawn,
                history);
    }

    private Meeting attached(List<MeetingEvent.ItemFigure> figures) {
        return new Meeting(id, name, date, items, figures, snapshot, withdrawn, history);
    }

    /** Empty where it has no item of that number. */
    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** The ids of the figures attached to an item. */
    public List<String> figures(int number) {
        return attached.stream()
                .filter(each -> each.number() == number)
                .map(MeetingEvent.ItemFigure::figure)
                .toList();
    }

    /** The items that a figure is wanted for. */
    public List<Item> cases() {
        return items.stream().filter(item -> !item.fixed()).toList();
    }

    /** The cases to which no figure is attached. */
    public List<Item> withoutFigure() {
        return cases().stream().filter(item -> figures(item.number()).isEmpty()).toList();
    }

    public boolean inForce() {
        return withdrawn.isEmpty();
    }

    /** The account that kept it. */
    public String by() {
        return history.getFirst().by();
    }

    public Instant at() {
        return history.getFirst().at();
    }
}
