package dk.taellertal.core.method.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/**
 * An amount of one year in the prices of another, with its arithmetic.
 *
 * @param amount in the prices of its own year; plus is expenditure, minus is income
 * @param year of the amount
 * @param estimated the day of the estimate whose rates were used: to be named wherever the result is shown
 * @param steps the rates between the two years, ascending; none where they are the same year
 */
public record FixedPrice(BigDecimal amount, int year, PriceBase base, LocalDate estimated, List<IndexRate> steps) {

    public FixedPrice {
        steps = List.copyOf(steps);
        if (steps.size() != Math.abs(base.year() - year)) {
            throw new IllegalArgumentException("from %d to %d there are %d rates, not '%d'"
                    .formatted(year, base.year(), Math.abs(base.year() - year), steps.size()));
        }
    }

    /** Whether the amount is of a later year than the prices, so that it is divided. */
    public boolean backwards() {
        return year > base.year();
    }

    /** The product of (1 + rate) over the steps; never rounded. */
    public BigDecimal factor() {
        return steps.stream().map(IndexRate::factor).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /** The amount in the base year's prices: exact forwards, to 34 digits backwards. */
    public BigDecimal result() {
        return backwards() ? amount.divide(factor(), MathContext.DECIMAL128) : amount.multiply(factor());
    }
}
