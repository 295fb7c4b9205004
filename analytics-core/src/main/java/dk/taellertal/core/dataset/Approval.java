package dk.taellertal.core.dataset;

/** Whose word it takes for a file to count. */
public enum Approval {
    /** The sender's own. */
    NONE,
    /** Another person's than the sender's. */
    SECOND_PERSON
}
