package dk.taellertal.core.store;

import dk.taellertal.core.period.Period;

/** A place in an uploaded file that a sum has a row from; column 0 means the measure's own column. */
public record Origin(String area, Period period, String upload, int line, int column) {}
