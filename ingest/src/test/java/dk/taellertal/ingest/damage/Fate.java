package dk.taellertal.ingest.damage;

/** What became of a damaged file. */
enum Fate {
    /** The right numbers, or the undamaged table. */
    RIGHT,
    /** Other numbers, with a warning that names the place. */
    WARNED,
    ASKED,
    REFUSED,
    /** Refused for a place that is not the damaged one. */
    REFUSED_ELSEWHERE,
    /** Other numbers, and notes only. */
    NOTE_ONLY,
    /** Other numbers, and nothing that names the place. */
    SILENT;

    boolean wrong() {
        return this == NOTE_ONLY || this == SILENT;
    }
}
