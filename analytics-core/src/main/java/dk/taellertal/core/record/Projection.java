package dk.taellertal.core.record;

import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.LogEvent;
import dk.taellertal.core.event.Recorded;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The state that one family of events folds into, as of now. It remembers how far it has folded; readers do not wait for one
 * another nor for who writes, and each gets one immutable value.
 *
 * @param <E> the family
 * @param <S> the state, immutable
 */
public final class Projection<E extends Event, S> {

    /** @param last the sequence of the last event that was looked at */
    private record Folded<S>(long last, S state) {}

    private final EventLog log;
    private final Class<E> family;
    private final BiFunction<S, List<Recorded<E>>, S> fold;
    private final Folded<S> nothing;
    /** Of two readers at once, the one who is later may put the earlier state here; the next one folds again. */
    private volatile Folded<S> folded;

    /**
     * @param nothing the state before the first event
     * @param fold the state after some more events
     */
    public Projection(EventLog log, Class<E> family, S nothing, BiFunction<S, List<Recorded<E>>, S> fold) {
        this.log = log;
        this.family = family;
        this.fold = fold;
        this.nothing = new Folded<>(0, nothing);
        folded = this.nothing;
    }

    /** The state after all events that are in the log when this is called. */
    public S now() {
        Folded<S> known = folded;
        List<Recorded<Event>> events = log.events();
        if (events.size() <= known.last()) {
            return known.state();
        }
        Folded<S> next = folded(known, events);
        folded = next;
        return next.state();
    }

    private Folded<S> folded(Folded<S> known, List<Recorded<Event>> events) {
        List<Recorded<Event>> more = events.subList(Math.toIntExact(known.last()), events.size());
        if (more.stream()
                .anyMatch(
                        e -> e.event() instanceof LogEvent.ContentErased erased && erased.sequence() <= known.last())) {
            return folded(nothing, events);
        }
        List<Recorded<E>> own =
                more.stream().flatMap(e -> e.of(family).stream()).toList();
        return new Folded<>(events.size(), own.isEmpty() ? known.state() : fold.apply(known.state(), own));
    }
}
