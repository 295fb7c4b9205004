package dk.taellertal.core.target;

/** How a figure stands against its target. */
public enum Status {
    REACHED,
    ON_PATH,
    BEHIND,
    MOVING_AWAY,
    /** There is a target, but no value to hold against it. */
    NO_DATA,
    /** The latest value is hidden by disclosure control. */
    SUPPRESSED,
    /** The figure is followed without a target. */
    NO_TARGET
}
