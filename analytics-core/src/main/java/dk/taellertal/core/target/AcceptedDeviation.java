package dk.taellertal.core.target;

import java.time.LocalDate;

/**
 * A deviation that is known and accepted for a while.
 *
 * @param until the last day on which it is accepted
 */
public record AcceptedDeviation(String reason, LocalDate until) {

    public AcceptedDeviation {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a deviation accepted until '%s' needs a reason".formatted(until));
        }
    }
}
