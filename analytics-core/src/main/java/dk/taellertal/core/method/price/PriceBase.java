package dk.taellertal.core.method.price;

import java.time.LocalDate;

/**
 * Whose prices amounts are told in.
 *
 * @param year the year whose prices they are
 * @param type of the index
 * @param asOf the latest estimate made at or before this day counts
 */
public record PriceBase(int year, String type, LocalDate asOf) {}
