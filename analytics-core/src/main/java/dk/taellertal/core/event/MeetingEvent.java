package dk.taellertal.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a meeting whose agenda is kept. */
public sealed interface MeetingEvent extends Event {

    /** The meeting that it is about. */
    String meeting();

    /**
     * When a case is on.
     *
     * @param start such as {@code 14:45}
     * @param end null where only the start is said
     */
    record Slot(String start, @Nullable String end) {}

    /**
     * A case as it stands on the agenda.
     *
     * @param number of the item: a journal number may stand twice in a meeting, so a case is a meeting and an item
     * @param journal null where there is none
     * @param slots none where no time is said, several where the agenda contradicts itself
     * @param fixed whether it returns at every meeting and needs no figure, such as the approval of the agenda
     * @param named ids of the key figures that its text names word for word
     */
    record Item(
            int number, String title, @Nullable String journal, List<Slot> slots, boolean fixed, List<String> named) {

        public Item {
            slots = List.copyOf(slots);
            named = List.copyOf(named);
        }
    }

    /**
     * Its agenda was read and is kept; of its texts nothing is, but for the titles.
     *
     * @param name such as {@code Chefforum}
     * @param date null where it is not known
     */
    record Kept(String meeting, String name, @Nullable String date, List<Item> items) implements MeetingEvent {

        public Kept {
            items = List.copyOf(items);
        }
    }

    /** Its name or its day is another than was read. */
    record Renamed(String meeting, String name, @Nullable String date) implements MeetingEvent {}

    /** @param item in place of the one with its number */
    record ItemCorrected(String meeting, Item item) implements MeetingEvent {}

    record FigureAttached(String meeting, int number, String figure) implements MeetingEvent {}

    record FigureDetached(String meeting, int number, String figure) implements MeetingEvent {}

    /**
     * What the meeting sees of the figures attached is the state after an event of the log, from now on.
     *
     * @param figures those attached then, by the number of the item; what is attached later is not part of it
     */
    record SnapshotTaken(String meeting, long state, List<ItemFigure> figures) implements MeetingEvent {

        public SnapshotTaken {
            figures = List.copyOf(figures);
        }
    }

    /** A figure attached to an item. */
    record ItemFigure(int number, String figure) {}

    /** It is no longer worked with, such as one that was read twice. */
    record Withdrawn(String meeting, String reason) implements MeetingEvent {}
}
