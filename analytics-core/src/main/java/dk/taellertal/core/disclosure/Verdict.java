package dk.taellertal.core.disclosure;

/** What is to become of a sum. */
enum Verdict {
    SHOWN,
    /** It counts few itself. */
    PRIMARY,
    /** With it, something that counts few could be worked out. */
    SECONDARY
}
