package dk.taellertal.core.event;

import java.time.Instant;
import java.util.List;

/**
 * Everything that has happened in a home, in order. Only added to; each event is safely on the disk when it is said to be
 * written, and a later change of an earlier event is found.
 */
public interface EventLog extends AutoCloseable {

    /** Adds an event behind the last one. */
    <E extends Event> Recorded<E> append(Actor by, Instant at, E event);

    /**
     * Adds events that follow from what was read.
     *
     * @param expected the sequence that the first of them will have
     * @throws SequenceTaken where somebody else has written since; nothing is added then
     */
    List<Recorded<Event>> append(long expected, Actor by, Instant at, List<Event> events);

    /** Holds what an earlier version wrote without a chain to what it is now; without effect where all is chained. */
    void seal(Instant at);

    /** The sequence that the next event will have. */
    long next();

    /** All events, the oldest first: that with the sequence 1, 2, 3, … An immutable list; nobody waits for it. */
    List<Recorded<Event>> events();

    /** The events of one family, the oldest first. */
    default <F extends Event> List<Recorded<F>> events(Class<F> family) {
        return events().stream().flatMap(e -> e.of(family).stream()).toList();
    }

    /**
     * Erases what an event says and who did it. The chain still verifies, for it holds the hash of the content.
     *
     * @param by who erases
     * @throws IllegalArgumentException where there is no such event, or it was erased before
     */
    void erase(long sequence, Actor by, Instant at, String reason);

    @Override
    void close();
}
