package dk.taellertal.ingest.statement;

import dk.taellertal.ingest.number.Unit;

/**
 * What a number counts, as the text says it.
 *
 * @param written as it stands in the text or above the column
 * @param unit how it compares with others; the amount is already in its single kroner or things
 */
public record StatedUnit(String written, Unit unit) {

    /** Whether it measures the distance between two shares, and so is none itself. */
    public boolean percentagePoints() {
        return written.matches("(?i)procent\\s?point|pct\\.?\\s?-?\\s?point|pp\\.?|percentage points?");
    }
}
