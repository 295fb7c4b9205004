package dk.taellertal.ingest.load;

/**
 * The first cell that was met of some kind, and how many there were.
 *
 * @param line of the first
 */
record FirstCell(int line, String text, long times) {

    FirstCell(int line, String text) {
        this(line, text, 1);
    }

    /** This one, with those that were met later. */
    FirstCell with(FirstCell later) {
        return new FirstCell(line, text, times + later.times);
    }
}
