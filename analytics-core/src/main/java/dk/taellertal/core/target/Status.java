package dk.taellertal.core.target;

/** How a figure stands against its target. */
public enum Status {
    REACHED,
    ON_PATH,
    BEHIND,
    MOVING_AWAY,
    /** The value of the target's own period, or of a later one, is not what was wanted, by however little. */
    NOT_REACHED,
    /** There is a target, but no value to hold against it. */
    NO_DATA,
    /** The latest value is hidden by disclosure control. */
    SUPPRESSED,
    /** The latest value is older than its source's rhythm allows. */
    STALE,
    /** The figure is followed without a target. */
    NO_TARGET;

    /** Whether it says where the figure is. */
    public boolean placed() {
        return switch (this) {
            case REACHED, ON_PATH, BEHIND, MOVING_AWAY, NOT_REACHED -> true;
            case NO_DATA, SUPPRESSED, STALE, NO_TARGET -> false;
        };
    }

    /** Whether it is a deviation that somebody may accept for a while. */
    public boolean late() {
        return switch (this) {
            case BEHIND, MOVING_AWAY, NOT_REACHED -> true;
            case REACHED, ON_PATH, NO_DATA, SUPPRESSED, STALE, NO_TARGET -> false;
        };
    }
}
