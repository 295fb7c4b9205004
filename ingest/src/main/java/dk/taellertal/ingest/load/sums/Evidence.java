package dk.taellertal.ingest.load.sums;

import java.util.Collection;

/** What says that lines are sums. */
enum Evidence {
    /** The source profile: its files leave a column blank in sums. */
    PROFILE,
    /** A blank beside filled cells, no more: it may as well mean that the line has none of these. */
    BLANK,
    /** A code over others, or a name. */
    NAME;

    /** What lines with parts are. */
    enum Reading {
        SUMS,
        ROWS,
        OPEN
    }

    /** Whether a line is a sum without a question. */
    boolean settles(Comparison line) {
        return switch (line.agreement()) {
            case EVEN -> true;
            case MEAGRE -> this != BLANK;
            case NOTHING, SHORT, UNEVEN -> false;
        };
    }

    /**
     * What lines are that are no sums for certain, where nobody was asked.
     *
     * @param sums whether there are others of the kind that are
     */
    Reading ofDoubtful(Collection<Comparison> lines, boolean sums) {
        return switch (this) {
            case PROFILE ->
                lines.stream().anyMatch(l -> l.agreement() == Agreement.UNEVEN) ? Reading.OPEN : Reading.SUMS;
            case BLANK -> sums ? Reading.OPEN : Reading.ROWS;
            case NAME -> Reading.OPEN;
        };
    }
}
