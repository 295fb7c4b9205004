package dk.taellertal.core.method.price;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A price-and-wage index as the catalogue has it, with all its estimates.
 *
 * @param type what the index is for, also its name in a {@link PriceBase}
 * @param source who publishes it, as shown beside fixed prices
 * @param example whether its rates are invented for the demo: everything told in them is then made up
 * @param runningPrices the reservation that figures carry while they are told in running prices; left out in fixed ones
 */
public record PriceTable(
        String type, String name, String source, boolean example, Optional<String> runningPrices, PriceIndex index) {

    /** The prices of a year, by the estimates made at or before a day. */
    public PriceBase base(int year, LocalDate asOf) {
        return new PriceBase(year, type, asOf);
    }
}
