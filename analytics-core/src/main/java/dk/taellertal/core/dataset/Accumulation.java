package dk.taellertal.core.dataset;

/** How a measure behaves over time. */
public enum Accumulation {
    /** What happened within the period: may be summed over time. */
    FLOW,
    /** What has happened since the year began: never summed over time. */
    YEAR_TO_DATE,
    /** What stands at a date: never summed over time. */
    STOCK
}
