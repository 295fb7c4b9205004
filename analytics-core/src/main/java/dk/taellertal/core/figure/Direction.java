package dk.taellertal.core.figure;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN,
    /** Best within a band. */
    BAND,
    /** Neither way is better in itself. */
    NONE
}
