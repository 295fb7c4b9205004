package dk.taellertal.core.disclosure;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The measures of a dataset that count persons or cases beside its count column, as those invited beside those who answered:
 * such a number may be small itself, and so may what one has beyond the other.
 */
final class PersonMeasures {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private PersonMeasures() {}

    /**
     * Those that the contract says count persons, that have the unit of the count, or that a figure divides by the count
     * into a percentage, or the count by it, or subtracts from it.
     */
    static List<String> of(Catalogue catalogue, DatasetContract contract) {
        Optional<MeasureColumn> count = contract.contributors();
        return contract.measures().stream()
                .filter(m -> count.isPresent() && m.additive() && !m.contributors())
                .filter(m -> m.persons().orElseGet(() -> alike(catalogue, contract, m, count.orElseThrow())))
                .map(MeasureColumn::name)
                .toList();
    }

    private static boolean alike(
            Catalogue catalogue, DatasetContract contract, MeasureColumn measure, MeasureColumn count) {
        return measure.unit().equalsIgnoreCase(count.unit())
                || catalogue.figures().values().stream()
                        .flatMap(f -> Stream.concat(Stream.of(f), f.earlier().stream()))
                        .anyMatch(f -> relates(f, contract, measure.name(), count.name()));
    }

    private static boolean relates(KeyFigure figure, DatasetContract contract, String measure, String count) {
        return switch (figure.formula()) {
            case Formula.Sum ignored -> false;
            case Formula.WeightedMean ignored -> false;
            case Formula.Ratio(Term above, Term below) ->
                figure.factor().compareTo(PERCENT) == 0 && both(above, below, contract, measure, count);
            case Formula.Difference(Term minuend, Term subtrahend) ->
                both(minuend, subtrahend, contract, measure, count);
        };
    }

    private static boolean both(Term one, Term other, DatasetContract contract, String measure, String count) {
        return one.dataset().equals(contract.id())
                && other.dataset().equals(contract.id())
                && ((one.measure().equals(measure) && other.measure().equals(count))
                        || (one.measure().equals(count) && other.measure().equals(measure)));
    }
}
