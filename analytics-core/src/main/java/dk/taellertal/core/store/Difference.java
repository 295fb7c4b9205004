package dk.taellertal.core.store;

/**
 * What a new upload does to the slices it replaces, in rows: a changed one has the period, area and codes of an earlier one
 * and other amounts.
 */
public record Difference(long added, long changed, long removed) {}
