package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.load.sums.Evidence.Reading;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.sums.Likeness;
import dk.taellertal.ingest.sums.NamedRows;
import dk.taellertal.ingest.sums.SumSearch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines among those of one column that come to what the others do, whatever they are called. The amounts decide and the
 * name is a hint: where both say so, the line is left out; where one does, its sender is asked.
 */
final class NamedSums {

    private static final int FEWEST_NAMES = 3;

    private final Mapping mapping;
    private final MetCodes met;
    private final Staging staging;
    private final Findings findings;
    private final SumAnswers answers;
    private final List<MeasureColumn> measures;
    private final List<DimensionColumn> dimensions;
    private final SumsAlongside alongside;

    NamedSums(Mapping mapping, MetCodes met, Staging staging, Findings findings, SumAnswers answers) {
        this.mapping = mapping;
        this.met = met;
        this.staging = staging;
        this.findings = findings;
        this.answers = answers;
        measures = mapping.contract().measures();
        alongside = new SumsAlongside(mapping, met, staging);
        dimensions = mapping.contract().dimensions().stream()
                .filter(d -> d.additive() && d.codes().isEmpty())
                .filter(d -> mapping.positions().containsKey(d.name()))
                .filter(d -> met.of(d.name()).size() >= FEWEST_NAMES || hinted(d))
                .filter(d -> !additive(d).isEmpty() || hinted(d))
                .toList();
    }

    boolean wanted() {
        return !dimensions.isEmpty();
    }

    private boolean hinted(DimensionColumn dimension) {
        return met.of(dimension.name()).stream().anyMatch(m -> hint(dimension, m) != Hint.NONE);
    }

    private static Hint hint(DimensionColumn dimension, Met met) {
        return dimension.totals().contains(met.code()) ? Hint.NONE : Hint.of(met.text());
    }

    /** The measures that may be added up over a dimension. */
    private Set<Integer> additive(DimensionColumn dimension) {
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).additive() && measures.get(i).by().contains(dimension.name()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /**
     * Takes the sums out of the staging.
     *
     * @param units by measure, the smallest amount that the file writes
     * @param kept lines that were found to be rows
     */
    Collection<SubtotalCandidate> leaveOut(List<BigDecimal> units, Set<Integer> kept) {
        Map<Integer, SubtotalCandidate> leftOut = new TreeMap<>();
        for (DimensionColumn dimension : dimensions) {
            judge(dimension, units.stream().map(BigDecimal::longValueExact).toList(), kept)
                    .forEach(row -> leftOut.put(row.line(), row));
        }
        return leftOut.values();
    }

    private List<SubtotalCandidate> judge(DimensionColumn dimension, List<Long> units, Set<Integer> kept) {
        Map<Integer, Met> byId = new HashMap<>();
        met.of(dimension.name()).forEach(m -> byId.put(m.id(), m));
        IntFunction<Hint> hints = id ->
                Optional.ofNullable(byId.get(id)).map(m -> hint(dimension, m)).orElse(Hint.NONE);
        SumSearch search = new SumSearch(measures.size(), additive(dimension), units, hints);
        staging.appended()
                .alike(
                        dimension,
                        dimension.totals(),
                        hinted(dimension) ? 1 : FEWEST_NAMES,
                        rows -> search.group(rows.stream()
                                .filter(r -> !kept.contains(r.line))
                                .toList()));
        List<NamedRows> open = new ArrayList<>();
        List<SubtotalCandidate> leftOut = new ArrayList<>();
        search.verdicts().forEach((id, verdict) -> {
            NamedRows rows = search.of(id);
            Met name = byId.get(id);
            if (name == null) {
                return;
            }
            rows.alone().stream()
                    .filter(l -> rows.hint() == Hint.SUM)
                    .findFirst()
                    .ifPresent(l -> findings.add(Finding.error(
                            l.line(), name.column(), name.text(), Message.of("cell.total", dimension.label()))));
            switch (verdict) {
                case ROWS, ALONE -> {}
                case SUMS -> leftOut.addAll(leave(rows));
                case OPEN -> open.add(rows);
            }
        });
        Optional<Reading> answer = answers.to(dimension);
        Set<Integer> out = new HashSet<>(kept);
        leftOut.forEach(row -> out.add(row.line()));
        if (!answer.equals(Optional.of(Reading.ROWS))) {
            open.forEach(o -> o.all().forEach(l -> out.add(l.line())));
        }
        open.addAll(alongside.search(dimension, units, hints, out));
        SumTelling telling = new SumTelling(mapping, dimension, findings);
        telling.control(leftOut);
        if (answer.isEmpty()) {
            IntPredicate groups = id -> Optional.ofNullable(byId.get(id))
                    .filter(m -> Hint.isGroup(m.text()))
                    .isPresent();
            List<NamedRows> likely = new ArrayList<>(search.likely(groups));
            likely.addAll(alongside.likely(groups));
            telling.likely(likely, byId, out);
        }
        if (!open.isEmpty()) {
            if (answer.isEmpty()) {
                answers.ask(telling.question(open, byId));
            }
            if (!answer.equals(Optional.of(Reading.ROWS))) {
                List<SubtotalCandidate> asked =
                        open.stream().flatMap(o -> leave(o).stream()).toList();
                telling.control(answer.isPresent() ? asked : List.of());
                leftOut.addAll(asked);
            }
        }
        if (!leftOut.isEmpty()) {
            staging.leaveOut(
                    leftOut.stream().map(SubtotalCandidate::line).distinct().toList());
        }
        return leftOut;
    }

    private List<SubtotalCandidate> leave(NamedRows rows) {
        return rows.all().stream().map(this::whole).toList();
    }

    private SubtotalCandidate whole(Likeness line) {
        List<SubtotalCandidate.Stated> amounts = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            long amount = line.row().amounts[i];
            if (amount != GroupedRow.NONE) {
                amounts.add(new SubtotalCandidate.Stated(i, amount, BigDecimal.valueOf(amount), Optional.empty(), 0));
            }
        }
        return new SubtotalCandidate(line.line(), Math.max(1, line.parts()), amounts);
    }
}
