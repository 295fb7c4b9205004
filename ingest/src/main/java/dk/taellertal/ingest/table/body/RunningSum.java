package dk.taellertal.ingest.table.body;

import java.math.BigDecimal;

/** The sum of some cells of a column, and how far a stated sum may be off by rounding. */
final class RunningSum {

    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal greatest = BigDecimal.ZERO;
    private boolean negative;
    private int parts;
    private int scale;

    void add(BigDecimal amount) {
        sum = sum.add(amount);
        greatest = greatest.max(amount);
        negative |= amount.signum() < 0;
        scale = Math.max(scale, amount.scale());
        parts++;
    }

    BigDecimal sum() {
        return sum;
    }

    int parts() {
        return parts;
    }

    /** Whether the stated sum can be this one, each part rounded by itself. */
    boolean agrees(BigDecimal stated) {
        double units = Math.min((parts + 1) / 2.0, 3 * Math.sqrt(parts / 12.0) + 0.5);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(scale, stated.scale()));
        return off(stated).compareTo(unit.multiply(BigDecimal.valueOf(units))) <= 0;
    }

    boolean exact(BigDecimal stated) {
        return stated.compareTo(sum) == 0;
    }

    BigDecimal off(BigDecimal stated) {
        return stated.subtract(sum).abs();
    }

    /** Whether the stated sum is one of a share or a mean: no greater than the greatest of two or more parts. */
    boolean isNoSum(BigDecimal stated) {
        return parts > 1 && !negative && stated.signum() > 0 && stated.compareTo(greatest) <= 0;
    }
}
