package dk.taellertal.core.disclosure;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The counts whose complement is small: 97 of the 100 that another dataset has tell of the other 3. Within one dataset the
 * other 3 are cells of their own.
 */
final class Complements {

    private final Catalogue catalogue;
    private final FactView facts;
    private final DatasetContract contract;
    private final Period period;
    private final Set<String> areas;
    private final Map<CellQuery, Map<String, BigDecimal>> others = new HashMap<>();

    Complements(Catalogue catalogue, FactView facts, DatasetContract contract, Period period, Set<String> areas) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.contract = contract;
        this.period = period;
        this.areas = areas;
    }

    /** The sums asked for whose complement in an area counts fewer than the threshold, and somebody. */
    Set<AggregateKey> small(String area, List<Question> questions, Table table) {
        Set<AggregateKey> small = new HashSet<>();
        for (Question question : questions) {
            Optional<BigDecimal> whole = other(question).map(o -> o.get(area));
            if (whole.isPresent()
                    && table.quantityOf(measure(question)).stream()
                            .anyMatch(q -> small(whole.get(), table.persons(question.sum(), q)))) {
                small.add(question.sum());
            }
        }
        return small;
    }

    private MeasureColumn measure(Question question) {
        return contract.measure(question.term().measure()).orElseThrow();
    }

    private boolean small(BigDecimal one, BigDecimal other) {
        BigDecimal complement = one.subtract(other).abs();
        return complement.signum() > 0 && complement.compareTo(BigDecimal.valueOf(contract.smallCount())) < 0;
    }

    /** The sum of another dataset that a count is divided by, or that is divided by it, by area. */
    private Optional<Map<String, BigDecimal>> other(Question question) {
        if (!(question.figure().formula() instanceof Formula.Ratio(Term above, Term below))
                || above.dataset().equals(below.dataset())) {
            return Optional.empty();
        }
        Term mine = above.dataset().equals(contract.id()) ? above : below;
        Term other = mine.equals(above) ? below : above;
        DatasetContract its = catalogue.dataset(other.dataset());
        return mine.at()
                .asked(period, contract)
                .map(figurePeriod -> others.computeIfAbsent(
                        CellQuery.of(its, Question.narrowed(other, question.only()), areas),
                        query -> sums(query, other.at().of(figurePeriod, its))));
    }

    private Map<String, BigDecimal> sums(CellQuery query, Period at) {
        List<Cell> cells = facts.cells(List.of(query)).getFirst();
        return cells.stream()
                .filter(c -> c.period().equals(at))
                .collect(Collectors.toMap(Cell::area, Cell::sum, BigDecimal::add));
    }
}
