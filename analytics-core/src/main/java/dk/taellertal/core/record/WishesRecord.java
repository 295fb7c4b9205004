package dk.taellertal.core.record;

import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.WishEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The wishes at a sequence of the log.
 *
 * @param wishes by id, in the order in which they were made
 */
public record WishesRecord(SequencedMap<String, Wish> wishes) {

    private static final WishesRecord NOTHING = new WishesRecord(new LinkedHashMap<>());

    public WishesRecord {
        wishes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(wishes));
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static WishesRecord at(long last, List<Recorded<WishEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The wishes as the log has them now. */
    public static Projection<WishEvent, WishesRecord> of(EventLog log) {
        return new Projection<>(log, WishEvent.class, NOTHING, WishesRecord::with);
    }

    /** The state after some more events. */
    public WishesRecord with(List<Recorded<WishEvent>> events) {
        SequencedMap<String, Wish> all = new LinkedHashMap<>(wishes);
        for (Recorded<WishEvent> entry : events) {
            Wish before = all.get(entry.event().wish());
            if (before != null) {
                all.put(before.id(), before.with(entry));
            } else if (entry.event() instanceof WishEvent.Made made) {
                all.put(made.wish(), Wish.made(entry, made));
            }
            // Else the event that said what is wished was erased: there is nothing to vote on, own or decide.
        }
        return new WishesRecord(all);
    }

    /** Empty where there is none of that id. */
    public Optional<Wish> wish(String id) {
        return Optional.ofNullable(wishes.get(id));
    }

    /** The wishes that have become a key figure. */
    public List<Wish> thatBecame(String figure) {
        return wishes.values().stream()
                .filter(w -> w.status() == WishEvent.Status.IN_CATALOGUE
                        && w.figure().filter(figure::equals).isPresent())
                .toList();
    }
}
