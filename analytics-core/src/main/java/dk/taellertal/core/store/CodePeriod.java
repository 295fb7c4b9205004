package dk.taellertal.core.store;

import dk.taellertal.core.period.Period;

/**
 * A period in which rows have a code.
 *
 * @param line of the first of these rows
 */
public record CodePeriod(String code, Period period, int line) {}
