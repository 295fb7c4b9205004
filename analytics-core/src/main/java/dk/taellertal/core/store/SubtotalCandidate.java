package dk.taellertal.core.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A staged row that may be a sum, beside its parts.
 *
 * @param parts how many rows they are; at least one
 */
public record SubtotalCandidate(int line, long parts, List<Stated> amounts) {

    /**
     * One amount of it, in the measure's smallest unit.
     *
     * @param measure index in the contract's measures
     * @param together the amounts of all rows with the very same keys
     * @param sum of the parts' amounts; empty where no part has one
     * @param missing how many parts are marked as missing this amount
     */
    public record Stated(int measure, long amount, BigDecimal together, Optional<BigDecimal> sum, long missing) {}

    public SubtotalCandidate {
        amounts = List.copyOf(amounts);
    }
}
