package dk.taellertal.core.record;

import dk.taellertal.core.event.EditionEvent;
import dk.taellertal.core.event.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A state of everything that was released for the council.
 *
 * @param state the sequence of the log whose numbers, definitions and goals it shows
 * @param day on which its statuses are told
 * @param by which account released it
 * @param withdrawn why the council does not see it any more, and who decided that when
 */
public record Edition(
        String id,
        String name,
        long state,
        LocalDate day,
        Instant at,
        String by,
        Optional<Recorded<EditionEvent.Withdrawn>> withdrawn) {

    public boolean inForce() {
        return withdrawn.isEmpty();
    }

    Edition withdrawnBy(Recorded<EditionEvent.Withdrawn> entry) {
        return new Edition(id, name, state, day, at, by, Optional.of(entry));
    }
}
