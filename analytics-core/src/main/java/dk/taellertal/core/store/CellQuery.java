package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Term;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for the sums of a measure by area and period.
 *
 * @param weight a second measure that each amount is multiplied by
 * @param areas the codes asked for; areas are never added to each other here
 */
public record CellQuery(
        DatasetContract contract,
        String measure,
        Optional<String> weight,
        Map<String, Codes> with,
        Map<String, Codes> without,
        Set<String> areas) {

    public CellQuery {
        areas = Set.copyOf(areas);
    }

    public static CellQuery of(DatasetContract contract, Term term, Set<String> areas) {
        return new CellQuery(contract, term.measure(), Optional.empty(), term.with(), term.without(), areas);
    }

    /** The same sum over other areas. */
    public CellQuery within(Collection<String> others) {
        return new CellQuery(contract, measure, weight, with, without, Set.copyOf(others));
    }

    /** The sum of another measure over the same rows. */
    public CellQuery measuring(String other) {
        return new CellQuery(contract, other, Optional.empty(), with, without, areas);
    }

    /** The sum of amounts, each multiplied by another measure of its row. */
    public CellQuery weightedBy(String other) {
        return new CellQuery(contract, measure, Optional.of(other), with, without, areas);
    }
}
