package dk.taellertal.core.target;

import dk.taellertal.core.text.Worded;
import java.util.Locale;

/** How a figure stands against its target. */
public enum Status implements Worded {
    REACHED,
    /** On the path from the baseline to the target, or better, or within the tolerance of it; written {@code on_path}. */
    ON_TRACK,
    BEHIND,
    /** Worse than at the baseline; written {@code moving_away}. */
    DETERIORATING,
    /** The value of the target's own period, or of a later one, is not what was wanted, by however little. */
    NOT_REACHED,
    /** There is a target, but no value to hold against it. */
    NO_DATA,
    /** The latest value is hidden by disclosure control. */
    SUPPRESSED,
    /** The figure is followed without a target. */
    NO_TARGET;

    @Override
    public String word() {
        return switch (this) {
            case ON_TRACK -> "on_path";
            case DETERIORATING -> "moving_away";
            case REACHED, BEHIND, NOT_REACHED, NO_DATA, SUPPRESSED, NO_TARGET -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether it says where the figure is. */
    public boolean placed() {
        return switch (this) {
            case REACHED, ON_TRACK, BEHIND, DETERIORATING, NOT_REACHED -> true;
            case NO_DATA, SUPPRESSED, NO_TARGET -> false;
        };
    }

    /** Whether it is a deviation that somebody may accept for a while. */
    public boolean late() {
        return switch (this) {
            case BEHIND, DETERIORATING, NOT_REACHED -> true;
            case REACHED, ON_TRACK, NO_DATA, SUPPRESSED, NO_TARGET -> false;
        };
    }
}
