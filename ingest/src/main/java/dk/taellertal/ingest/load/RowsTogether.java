package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.CodePeriod;
import dk.taellertal.core.store.CrossGaps;
import dk.taellertal.core.store.ValidatedRows;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What only all rows of a file together show: combinations and listed codes that lack, indicators with periods of two
 * kinds, and amounts counted since 1 January that fall.
 */
final class RowsTogether {

    private static final int MOST_NAMED = 5;
    /** Refunds may take a little off what was spent before. */
    private static final BigDecimal CLEARLY_LESS = new BigDecimal("0.95");

    private final Mapping mapping;
    private final DatasetContract contract;
    private final ValidatedRows rows;

    RowsTogether(Mapping mapping, ValidatedRows rows) {
        this.mapping = mapping;
        contract = mapping.contract();
        this.rows = rows;
    }

    List<Finding> findings() {
        return Stream.of(gaps(), mixedKinds(), falling(), lackingCodes())
                .flatMap(List::stream)
                .toList();
    }

    /** Where a source leaves out what counts nobody, nothing is lost with a row. */
    private List<Finding> gaps() {
        boolean persons = contract.measures().stream().anyMatch(RowsTogether::counts);
        if (!persons || !contract.unique() || contract.omittedIsZero()) {
            return List.of();
        }
        return rows.crossGaps().map(this::finding).stream().toList();
    }

    private static boolean counts(MeasureColumn measure) {
        return !measure.negative() && Unit.ofContract(measure.unit()).kind() == Unit.Kind.COUNT;
    }

    private Finding finding(CrossGaps gaps) {
        String named = gaps.missing().stream()
                .limit(MOST_NAMED)
                .map(cell -> String.join(" · ", cell))
                .collect(Collectors.joining("; "));
        String more = gaps.missing().size() > MOST_NAMED ? " …" : "";
        return Finding.warning(
                0, "", "", Message.of("cross.gaps", gaps.missing().size(), gaps.cells(), named + more));
    }

    /** A year and a school year of one indicator are not two years of a series. */
    private List<Finding> mixedKinds() {
        if (!contract.period().kinds().containsAll(List.of(Period.Kind.YEAR, Period.Kind.SCHOOL_YEAR))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (DimensionColumn dimension : contract.dimensions()) {
            if (!dimension.additive() && contract.slice().contains(dimension.name())) {
                Map<String, List<CodePeriod>> byCode = new LinkedHashMap<>();
                rows.periods(dimension)
                        .forEach(p -> byCode.computeIfAbsent(p.code(), c -> new ArrayList<>())
                                .add(p));
                byCode.values().forEach(periods -> mixed(periods).forEach(findings::add));
            }
        }
        return findings;
    }

    private List<Finding> mixed(List<CodePeriod> periods) {
        Map<Period.Kind, List<CodePeriod>> byKind =
                periods.stream().collect(Collectors.groupingBy(p -> p.period().kind()));
        if (!byKind.keySet().containsAll(List.of(Period.Kind.YEAR, Period.Kind.SCHOOL_YEAR))) {
            return List.of();
        }
        CodePeriod odd = byKind.values().stream()
                .min(Comparator.comparing((List<CodePeriod> p) -> p.size())
                        .thenComparing(p -> -p.getFirst().line()))
                .orElseThrow()
                .getFirst();
        Integer position = mapping.positions().get(contract.period().name());
        return List.of(Finding.warning(
                odd.line(),
                position == null ? "" : mapping.header().label(position),
                odd.period().toString(),
                Message.of("period.mixedOfOne", odd.code())));
    }

    /** What is counted since 1 January and comes to clearly less a month later: the months may be counted alone. */
    private List<Finding> falling() {
        return contract.measures().stream()
                .filter(m -> m.accumulation() == Accumulation.YEAR_TO_DATE && m.additive())
                .flatMap(m -> falling(m).stream())
                .toList();
    }

    private Optional<Finding> falling(MeasureColumn measure) {
        NavigableMap<Period, BigDecimal> sums = rows.sums(measure);
        for (Map.Entry<Period, BigDecimal> month : sums.entrySet()) {
            Period next = month.getKey().plus(1);
            BigDecimal later = sums.get(next);
            BigDecimal sum = month.getValue();
            if (later != null
                    && month.getKey().kind() == Period.Kind.MONTH
                    && next.year() == month.getKey().year()
                    && sum.signum() > 0
                    && later.compareTo(sum.multiply(CLEARLY_LESS)) < 0) {
                return Optional.of(Finding.warning(
                        0,
                        measure.label(),
                        shown(later, measure),
                        Message.of("measure.falls", next, month.getKey(), shown(sum, measure))));
            }
        }
        return Optional.empty();
    }

    private static String shown(BigDecimal amount, MeasureColumn measure) {
        return amount.movePointLeft(measure.scale()).toPlainString().replace('.', ',');
    }

    /** Listed codes of which some have no row, where no total stands for them: what is summed over them is too small. */
    private List<Finding> lackingCodes() {
        return contract.dimensions().stream()
                .filter(d -> d.additive() && !d.partial() && !d.optional() && !d.unit())
                .filter(d -> mapping.positions().containsKey(d.name()))
                .flatMap(d -> lackingCodes(d).stream())
                .toList();
    }

    private Optional<Finding> lackingCodes(DimensionColumn dimension) {
        Set<String> met = rows.periods(dimension).stream().map(CodePeriod::code).collect(Collectors.toSet());
        boolean total = met.stream().anyMatch(dimension.totals()::contains);
        String lacking = dimension.codes().entrySet().stream()
                .filter(code ->
                        !met.contains(code.getKey()) && !dimension.totals().contains(code.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        // Where a source leaves out what counts nobody, a single code in all rows is still a part of the table.
        boolean counted = contract.omittedIsZero() && met.size() > 1;
        return total || counted || met.isEmpty() || lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        0, dimension.label(), "", Message.of("codes.lack", dimension.label(), lacking)));
    }
}
