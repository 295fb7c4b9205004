package dk.taellertal.core.target;

import dk.taellertal.core.period.Period;
import java.util.Optional;

/**
 * Where a key figure or an objective is. How old a number is stands beside the status and never in its place: an old number
 * hides no bad status, and a good one that rests on an old number is not counted as good.
 *
 * @param status the one that counts
 * @param old the period of the number it rests on, where the source should have published a later one by now
 * @param accepted whether it is late, and accepted until a day
 */
public record Standing(Status status, Optional<Period> old, boolean accepted) {

    /** Of what has no key figure. */
    public static final Standing WITHOUT_NUMBER = new Standing(Status.NO_DATA, Optional.empty(), false);

    /** What a reader counts together; each standing belongs to one. */
    public enum Group {
        ON_TRACK,
        LATE,
        /** On the path or reached by the last number there is, which is old. */
        WAS_ON_TRACK,
        WITHOUT_NUMBER,
        HIDDEN,
        WITHOUT_TARGET
    }

    public Group group() {
        return switch (status) {
            case REACHED, ON_TRACK -> old.isEmpty() ? Group.ON_TRACK : Group.WAS_ON_TRACK;
            case BEHIND, DETERIORATING, NOT_REACHED -> Group.LATE;
            case NO_DATA -> Group.WITHOUT_NUMBER;
            case SUPPRESSED -> Group.HIDDEN;
            case NO_TARGET -> Group.WITHOUT_TARGET;
        };
    }
}
