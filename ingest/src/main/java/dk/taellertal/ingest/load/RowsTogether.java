package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.CodePeriod;
import dk.taellertal.core.store.CrossGaps;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only all rows of a file together show: combinations that lack in a full table, and indicators with periods of two kinds. */
final class RowsTogether {

    private static final int MOST_NAMED = 5;

    private final Mapping mapping;
    private final DatasetContract contract;
    private final Staging staging;

    /** @param staging after its rows were validated */
    RowsTogether(Mapping mapping, Staging staging) {
        this.mapping = mapping;
        contract = mapping.contract();
        this.staging = staging;
    }

    List<Finding> findings() {
        return Stream.concat(gaps().stream(), mixedKinds().stream()).toList();
    }

    /** Where a source leaves out what counts nobody, nothing is lost with a row. */
    private List<Finding> gaps() {
        boolean persons = contract.measures().stream().anyMatch(RowsTogether::counts);
        if (!persons || !contract.unique() || contract.omittedIsZero()) {
            return List.of();
        }
        return staging.crossGaps().map(this::finding).stream().toList();
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
                staging.periods(dimension)
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
}
