package dk.taellertal.core.budget;

/** Whether the law requires a task (skal) or the municipality has chosen it (kan). */
public enum Mandate {
    MUST,
    MAY,
    /** Nobody has decided which. */
    UNMARKED
}
