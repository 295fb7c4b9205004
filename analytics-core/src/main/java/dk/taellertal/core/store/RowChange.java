package dk.taellertal.core.store;

import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What one row says now and said before: a row that is new, that vanished, or whose amount is another one.
 *
 * @param line physical line in the new file, the first is 1; 0 where the row vanished
 * @param against the period of the row that it is compared with: its own where that was there before, else one before it
 * @param codes by the name of a dimension
 * @param measure the name of the measure that moved the most
 * @param before in the unit of the measure; empty where the row is new
 * @param after in the unit of the measure; empty where the row vanished
 */
public record RowChange(
        int line,
        String area,
        Period period,
        Period against,
        Map<String, String> codes,
        String measure,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after) {

    public RowChange {
        codes = Map.copyOf(codes);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a row that was not there before and is not there now is none");
        }
    }
}
