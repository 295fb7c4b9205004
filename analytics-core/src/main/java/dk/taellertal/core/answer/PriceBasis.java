package dk.taellertal.core.answer;

import dk.taellertal.core.method.price.PriceTable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose prices an answer is told in: to be said wherever it is shown.
 *
 * @param estimated the day of the estimate used; empty where there is none yet, and then no amount either
 */
public record PriceBasis(PriceTable table, int year, Optional<LocalDate> estimated) {}
