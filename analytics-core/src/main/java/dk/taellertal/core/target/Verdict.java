package dk.taellertal.core.target;

import dk.taellertal.core.value.Point;
import java.time.LocalDate;
import java.util.Optional;

/** The computed status of a figure beside what people have said of it on a day; all three are shown together. */
public record Verdict(
        Assessment computed, Optional<ManualStatus> manual, Optional<AcceptedDeviation> accepted, LocalDate asOf) {

    /** Which of the three counts. */
    public sealed interface Counting {

        Status status();

        record Computed(Status status) implements Counting {}

        /** Given by somebody, whatever was computed. */
        record Manual(Status status, String reason) implements Counting {}

        /** Late, computed or manual, and accepted until a day. */
        record Accepted(Status status, AcceptedDeviation deviation) implements Counting {}
    }

    /** A manual status goes before the computed one; an acceptance covers it where it is late, up to its last day. */
    public Counting counting() {
        Counting stated = manual.<Counting>map(given -> new Counting.Manual(given.status(), given.reason()))
                .orElseGet(() -> new Counting.Computed(computed.status()));
        return accepted.filter(deviation -> stated.status().late() && !asOf.isAfter(deviation.until()))
                .<Counting>map(deviation -> new Counting.Accepted(stated.status(), deviation))
                .orElse(stated);
    }

    /** Where that leaves the figure; a status that somebody gave rests on no number that could be old. */
    public Standing standing() {
        Counting counting = counting();
        return new Standing(
                counting.status(),
                manual.isEmpty() && computed.stale() ? computed.latest().map(Point::period) : Optional.empty(),
                counting instanceof Counting.Accepted);
    }
}
