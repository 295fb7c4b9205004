package dk.taellertal.ingest.load.sums;

/** How a line that may be a sum stands to its parts, from the best to the worst. */
enum Agreement {
    /** It has no amounts, or only 0 where its parts have others: counted or not, it changes nothing. */
    NOTHING,
    /** All amounts agree, but they are 0, or those of one part alone: that may be chance. */
    MEAGRE,
    /** All amounts agree. */
    EVEN,
    /** An amount is of the parts' sign and more than they have, or some of them lack theirs: parts may be left out. */
    SHORT,
    /** An amount is none that the parts can give. */
    UNEVEN
}
