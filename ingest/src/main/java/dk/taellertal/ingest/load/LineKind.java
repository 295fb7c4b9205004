package dk.taellertal.ingest.load;

/** What a line below the header is. */
enum LineKind {
    BLANK,
    /** A footnote, a legend, a source: one text and nothing beside it. */
    NOTE,
    /** A sum of lines above, to be checked and not loaded. */
    TOTAL,
    /** More or fewer cells than the header has. */
    RAGGED,
    DATA
}
