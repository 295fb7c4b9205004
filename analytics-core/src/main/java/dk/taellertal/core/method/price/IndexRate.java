package dk.taellertal.core.method.price;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How much prices and wages of one type rise from the year before to this one, as estimated on one day.
 *
 * @param type what the index is for, for example {@code samlet}, {@code løn}, {@code priser}
 * @param percent above −100; negative where prices fall
 */
public record IndexRate(int year, String type, LocalDate estimated, BigDecimal percent) {

    private static final BigDecimal NOTHING_LEFT = BigDecimal.valueOf(-100);

    public IndexRate {
        if (percent.compareTo(NOTHING_LEFT) <= 0) {
            throw new IllegalArgumentException(
                    "the rate of %d (%s) must lie above -100 percent: '%s'".formatted(year, type, percent));
        }
    }

    /** What an amount of the year before is multiplied by, for example 1.025 for 2.5 percent; exact. */
    public BigDecimal factor() {
        return percent.movePointLeft(2).add(BigDecimal.ONE);
    }
}
