package dk.taellertal.core.event;

import java.time.Instant;
import java.util.Optional;

/**
 * An event as the log has it.
 *
 * @param <E> the family of the event
 * @param sequence 1, 2, 3, … without gaps
 * @param at to the millisecond
 * @param by the account that did it; empty where it was erased
 */
public record Recorded<E extends Event>(long sequence, Instant at, String by, E event) {

    /** The same, where its event is one of a family. */
    public <F extends Event> Optional<Recorded<F>> of(Class<F> family) {
        return family.isInstance(event)
                ? Optional.of(new Recorded<>(sequence, at, by, family.cast(event)))
                : Optional.empty();
    }
}
