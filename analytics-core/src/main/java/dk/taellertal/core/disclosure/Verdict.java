package dk.taellertal.core.disclosure;

/** What is to become of a sum. */
enum Verdict {
    SHOWN,
    /** It counts few itself. */
    FEW,
    /** With it, something that counts few could be worked out. */
    REVEALING
}
