package dk.taellertal.ingest.upload;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.record.Projection;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One family of events that people add to: what it folds into, now and as it was, and how to add to it.
 *
 * @param <E> the family
 * @param <S> the state, immutable
 */
public final class EventFamily<E extends Event, S> {

    /** The state after the events of a family up to a sequence of the log. */
    public interface Fold<E extends Event, S> {
        S at(long last, List<Recorded<E>> events);
    }

    /** What somebody adds. */
    public interface Addition<E, S> {

        /**
         * @param state as it is when its turn has come
         * @param first the sequence that the first of the events will have
         * @return nothing where all stays as it is
         */
        List<? extends E> events(S state, long first);
    }

    private final EventLog log;
    private final Class<E> family;
    private final Fold<E, S> fold;
    private final Projection<E, S> now;
    private final Clock clock;
    private final WriteLock lock;

    EventFamily(
            EventLog log,
            Class<E> family,
            Function<EventLog, Projection<E, S>> now,
            Fold<E, S> fold,
            Clock clock,
            WriteLock lock) {
        this.log = log;
        this.family = family;
        this.fold = fold;
        this.now = now.apply(log);
        this.clock = clock;
        this.lock = lock;
    }

    public S now() {
        return now.now();
    }

    /** The state after an event of the log. */
    public S asOf(long sequence) {
        return fold.at(sequence, log.events(family));
    }

    /** The state now, or after an event of the log where one is named. */
    public S asOf(Optional<Long> sequence) {
        return sequence.map(this::asOf).orElseGet(this::now);
    }

    /** Adds what follows from the state; whoever else adds waits. */
    public void add(Actor by, Addition<E, S> addition) throws IOException {
        lock.inTurn(() -> {
            long first = log.next();
            List<? extends E> events = addition.events(now(), first);
            return events.isEmpty() ? List.of() : log.append(first, by, clock.instant(), List.<Event>copyOf(events));
        });
    }

    /**
     * Erases what events say and who did them, and adds what becomes of them; where nothing is added, nothing is erased.
     *
     * @param which the sequences of the events
     */
    public void erase(Actor by, String reason, Function<S, List<Long>> which, Addition<E, S> addition)
            throws IOException {
        lock.inTurn(() -> {
            S state = now();
            long first = log.next();
            List<? extends E> events = addition.events(state, first);
            if (events.isEmpty()) {
                return List.of();
            }
            List<Long> sequences = which.apply(state);
            log.append(first, by, clock.instant(), List.<Event>copyOf(events));
            sequences.forEach(sequence -> log.erase(sequence, by, clock.instant(), reason));
            return sequences;
        });
    }
}
