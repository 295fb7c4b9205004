package dk.taellertal.ingest.damage;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads files against the contracts of a catalogue and compares what would be published with what is true. */
record ContractFate(Path folder, Catalogue catalogue, Store store, Set<String> areas) {

    private static final int THIS_YEAR = 2020;

    /** @param said findings and questions, for whoever reads a failure */
    record Result(Fate fate, String said) {}

    Result of(Sample sample, Damaged damaged) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), damaged.bytes());
        ReadSettings settings =
                new ReadSettings(Optional.of(sample.contract().id()), Optional.empty(), Map.of(), Map.of());
        FileReading reading = new FileReading(file, "x.csv", catalogue, settings);
        if (!reading.loadable()) {
            return told(reading, sample, damaged);
        }
        try (Staging staging = store.facts().stage(sample.contract(), "u1")) {
            reading.loadInto(staging);
            reading.lookAtPeriods(staging, List.of(), THIS_YEAR);
            return reading.loadable()
                            && right(sample, damaged, staging.validated().afterwards())
                    ? new Result(Fate.RIGHT, "")
                    : told(reading, sample, damaged);
        }
    }

    /** What is said of random rows before they are damaged, too: it tells of no damage. */
    private static final Set<String> OF_RANDOM_ROWS = Set.of("codes.lack", "cross.gaps", "measure.falls", "age.ends");

    private static Result told(FileReading reading, Sample sample, Damaged damaged) {
        String said = reading.questions().stream().map(q -> "? " + q.key()).collect(Collectors.joining("\n"))
                + reading.findings().stream()
                        .limit(8)
                        .map(f -> "\n%s %d %s '%s' %s"
                                .formatted(f.severity(), f.line(), f.message().key(), f.value(), f.column()))
                        .collect(Collectors.joining());
        boolean named = reading.findings().stream()
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .filter(f -> !OF_RANDOM_ROWS.contains(f.message().key()))
                .anyMatch(f -> damaged.told().isEmpty()
                        || damaged.told().contains(f.line())
                        || damaged.told().stream().anyMatch(line -> isNamedIn(f, line))
                        || f.line() <= sample.headerLine());
        boolean noted = reading.findings().stream().anyMatch(f -> damaged.told().contains(f.line()));
        if (reading.refused()) {
            return new Result(named ? Fate.REFUSED : Fate.REFUSED_ELSEWHERE, said);
        }
        if (!reading.questions().isEmpty()) {
            return new Result(Fate.ASKED, said);
        }
        return new Result(named ? Fate.WARNED : noted ? Fate.NOTE_ONLY : Fate.SILENT, said);
    }

    /** Whether the message of a finding on another line names this one. */
    private static boolean isNamedIn(Finding finding, int line) {
        return finding.message().arguments().contains(String.valueOf(line));
    }

    private boolean right(Sample sample, Damaged damaged, FactView facts) {
        DatasetContract contract = sample.contract();
        List<CellQuery> queries = contract.measures().stream()
                .map(m -> new CellQuery(contract, m.name(), Optional.empty(), Map.of(), Map.of(), areas))
                .toList();
        List<List<Cell>> cells = facts.cells(queries);
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (int i = 0; i < queries.size(); i++) {
            MeasureColumn measure = contract.measures().get(i);
            cells.get(i).stream()
                    .filter(c -> c.rows() > 0)
                    .forEach(c ->
                            sums.merge(measure.name() + " " + c.area() + " " + c.period(), c.sum(), BigDecimal::add));
            int factor = measure.headers().stream().anyMatch(damaged.scaled()::contains) ? damaged.factor() : 1;
            sample.truth().sums().forEach((key, sum) -> {
                if (key.startsWith(measure.name() + " ")) {
                    expected.put(key, sum.multiply(BigDecimal.valueOf(factor)));
                }
            });
        }
        Map<String, Long> rows = new TreeMap<>();
        for (DimensionColumn dimension : contract.dimensions()) {
            facts.rowsByCode(contract, dimension.name())
                    .forEach((code, n) -> rows.put(dimension.name() + " " + code, n));
        }
        return stripped(sums).equals(stripped(expected))
                && rows.equals(sample.truth().rows());
    }

    private static Map<String, BigDecimal> stripped(Map<String, BigDecimal> sums) {
        Map<String, BigDecimal> stripped = new TreeMap<>();
        sums.forEach((key, sum) -> {
            if (sum.signum() != 0) {
                stripped.put(key, sum.stripTrailingZeros());
            }
        });
        return stripped;
    }
}
