package dk.taellertal.ingest.table.body;

/** What a line below the header is. */
enum LineRole {
    DATA,
    /** A sum of rows, to be checked and left out. */
    TOTAL,
    /** Named like a sum; it is one if its numbers add up. */
    MAYBE_TOTAL,
    /** One text alone, not yet told apart. */
    LONE,
    /** Names the rows below, in a column of its own. */
    SECTION,
    /** Begins a level of names that the rows below go on with. */
    STUB,
    NOTE,
    /** The header once more, as after a page break. */
    HEADER_AGAIN,
    /** More or fewer cells than the header. */
    RAGGED
}
