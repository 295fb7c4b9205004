package dk.taellertal.core.target;

import java.math.BigDecimal;

/** Where a figure is best, in its unit: lower…upper, both inclusive. */
public record Band(BigDecimal lower, BigDecimal upper) {

    public Band {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("the band ends below its beginning: '%s'…'%s'".formatted(lower, upper));
        }
    }

    /** The amount within the band that is nearest to an amount. */
    public BigDecimal nearest(BigDecimal amount) {
        return amount.max(lower).min(upper);
    }

    /** How far outside an amount lies; 0 within. */
    public BigDecimal distance(BigDecimal amount) {
        return amount.subtract(nearest(amount)).abs();
    }

    /** The band made wider by as much on both sides. */
    Band widened(BigDecimal by) {
        return new Band(lower.subtract(by), upper.add(by));
    }
}
