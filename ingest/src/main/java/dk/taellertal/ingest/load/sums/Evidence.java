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

    /** What becomes of lines that have parts, where nobody was asked. */
    Reading reading(Collection<Comparison> lines) {
        return switch (this) {
            case PROFILE -> none(lines, Agreement.UNEVEN) ? Reading.SUMS : Reading.OPEN;
            case BLANK ->
                none(lines, Agreement.EVEN)
                        ? Reading.ROWS
                        : none(lines, Agreement.UNEVEN) && none(lines, Agreement.SHORT) && none(lines, Agreement.MEAGRE)
                                ? Reading.SUMS
                                : Reading.OPEN;
            case NAME -> none(lines, Agreement.UNEVEN) && none(lines, Agreement.SHORT) ? Reading.SUMS : Reading.OPEN;
        };
    }

    /** What lines with parts are. */
    enum Reading {
        SUMS,
        ROWS,
        OPEN
    }

    private static boolean none(Collection<Comparison> lines, Agreement agreement) {
        return lines.stream().noneMatch(c -> c.agreement() == agreement);
    }
}
