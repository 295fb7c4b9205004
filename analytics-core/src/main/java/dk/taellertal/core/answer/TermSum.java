package dk.taellertal.core.answer;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one term came to in one period: a known amount, or why there is none.
 *
 * @param uploads the uploads that have rows of it
 * @param hidden whether nothing may be told of it, not even how many rows it has
 */
record TermSum(Value value, Set<String> uploads, boolean hidden) {

    /**
     * Adds the cells of one area and period; a cell marked as missing makes the sum missing rather than smaller.
     *
     * @param additive whether amounts of several rows may be added; a rate may be when each is weighted
     * @param published whether the dataset has facts of every area asked about for the period
     * @param hidden why it is hidden
     */
    static TermSum of(
            Collection<Cell> cells,
            DatasetContract contract,
            MeasureColumn measure,
            boolean additive,
            Period period,
            boolean published,
            Optional<Value.Suppressed> hidden) {
        Set<String> uploads = cells.stream().map(Cell::upload).collect(Collectors.toUnmodifiableSet());
        Value value = value(cells, contract, measure, additive, period, published, hidden);
        return new TermSum(value, uploads, hidden.isPresent());
    }

    private static Value value(
            Collection<Cell> cells,
            DatasetContract contract,
            MeasureColumn measure,
            boolean additive,
            Period period,
            boolean published,
            Optional<Value.Suppressed> hidden) {
        long rows = cells.stream().mapToLong(Cell::rows).sum();
        Optional<Message> partly =
                cells.stream().flatMap(c -> c.partly().stream()).findFirst();
        if (partly.isPresent()) {
            return new Value.Missing(partly.get());
        }
        if (cells.stream().anyMatch(c -> c.missing() > 0)) {
            return new Value.Missing(Message.of("value.markedMissing", contract.source(), period));
        }
        if (rows == 0) {
            return contract.omittedIsZero() && published
                    ? hidden.<Value>map(h -> h).orElse(new Value.Known(BigDecimal.ZERO))
                    : new Value.Missing(Message.of("value.noRows", measure.label(), period));
        }
        if (hidden.isPresent()) {
            return hidden.get();
        }
        if (!additive && rows > 1) {
            return new Value.NotApplicable(Message.of("value.notAdditive", measure.label(), rows));
        }
        return new Value.Known(cells.stream().map(Cell::sum).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Where it is known without some of its rows: then nothing is known of the whole. */
    TermSum lacking(DatasetContract contract, Period period) {
        return value instanceof Value.Known
                ? new TermSum(
                        new Value.Missing(Message.of("value.markedMissing", contract.source(), period)),
                        uploads,
                        hidden)
                : this;
    }

    Optional<BigDecimal> amount() {
        return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }

    /** The first reason among the sums why nothing can be computed of them; that one is hidden comes before others. */
    static Optional<Value> firstAbsence(List<TermSum> sums) {
        return sums.stream()
                .map(TermSum::value)
                .filter(v -> !(v instanceof Value.Known))
                .min(Comparator.comparing(v -> !(v instanceof Value.Suppressed)));
    }
}
