package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalCandidate.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row that may be a sum, held against its parts.
 *
 * @param worst the amount that agrees least; empty where all do
 */
record Comparison(SubtotalCandidate row, Agreement agreement, Optional<Stated> worst) {

    /**
     * Compares the amounts that can be added.
     *
     * @param open the dimensions that a measure must be broken down by to be compared
     * @param unit by measure, the smallest amount that the file writes
     */
    static Comparison of(SubtotalCandidate row, List<MeasureColumn> measures, Set<String> open, List<BigDecimal> unit) {
        List<Stated> compared = row.amounts().stream()
                .filter(s -> measures.get(s.measure()).additive())
                .filter(s -> measures.get(s.measure()).by().containsAll(open))
                .toList();
        if (compared.stream().allMatch(s -> s.amount() == 0 && !agrees(s, row.parts(), unit))) {
            return new Comparison(row, Agreement.NOTHING, Optional.empty());
        }
        List<Stated> off =
                compared.stream().filter(s -> !agrees(s, row.parts(), unit)).toList();
        if (off.isEmpty()) {
            boolean rich = row.parts() > 1 && compared.stream().anyMatch(s -> s.amount() != 0);
            return new Comparison(row, rich ? Agreement.EVEN : Agreement.MEAGRE, Optional.empty());
        }
        Optional<Stated> uneven = off.stream().filter(s -> !isShort(s)).findFirst();
        return new Comparison(
                row,
                uneven.isPresent() ? Agreement.UNEVEN : Agreement.SHORT,
                Stream.concat(uneven.stream(), off.stream()).findFirst());
    }

    private static boolean agrees(Stated stated, long parts, List<BigDecimal> unit) {
        BigDecimal sum = stated.sum().orElse(BigDecimal.ZERO);
        BigDecimal allowed = unit.get(stated.measure()).multiply(rounded(parts));
        return sum.subtract(BigDecimal.valueOf(stated.amount())).abs().compareTo(allowed) <= 0
                || sum.subtract(stated.together()).abs().compareTo(allowed) <= 0;
    }

    /** By how many units the sum of parts may be off, each part rounded by itself. */
    private static BigDecimal rounded(long parts) {
        return BigDecimal.valueOf(Math.min((parts + 1) / 2.0, 3 * Math.sqrt(parts / 12.0) + 0.5));
    }

    private static boolean isShort(Stated stated) {
        BigDecimal sum = stated.sum().orElse(BigDecimal.ZERO);
        BigDecimal amount = BigDecimal.valueOf(stated.amount());
        boolean more = amount.signum() == sum.signum() && amount.abs().compareTo(sum.abs()) > 0;
        return stated.missing() > 0 || stated.sum().isEmpty() || more;
    }
}
