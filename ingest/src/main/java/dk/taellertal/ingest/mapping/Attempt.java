package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping.PeriodCell;
import dk.taellertal.ingest.number.PeriodNotation;
import dk.taellertal.ingest.number.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One try to read a file by one contract, with one line as its header: a mapping, or what lacks. */
final class Attempt {

    /** Beside each of several lacking columns so many others must be there. */
    private static final int PARTS_OF_ONE_LACKING = 3;

    private final Wording wording;
    private final DatasetContract contract;
    private final Header header;
    private final HeaderNames names;
    private final List<CsvLine> below;
    private final CellNames cellNames;
    private final int firstBelow;
    private final ReadSettings settings;
    private final Map<String, String> fixed;
    private final Map<String, OptionalInt> placed = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<PeriodCell> periodCells = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private OptionalInt measureNames = OptionalInt.empty();
    private boolean lacksPeriod;

    /**
     * @param names those of the header
     * @param lines the first lines of the file or table
     * @param cellNames what they may name
     * @param firstBelow index of the first of them under the header
     */
    Attempt(
            Wording wording,
            Header header,
            HeaderNames names,
            List<CsvLine> lines,
            CellNames cellNames,
            int firstBelow,
            ReadSettings settings) {
        this.wording = wording;
        this.contract = wording.contract();
        this.header = header;
        this.names = names;
        this.below = lines.subList(firstBelow, lines.size());
        this.cellNames = cellNames;
        this.firstBelow = firstBelow;
        this.settings = settings;
        this.fixed = settings.fixed(contract);
        settings.placed().forEach((column, label) -> placed.put(column, header.labelled(label)));
        contract.columns().forEach(this::bind);
        bindPeriod();
        bindMeasures();
        contract.columns().stream()
                .filter(c -> c instanceof AreaColumn || c instanceof DimensionColumn)
                .filter(c -> !c.optional() && !positions.containsKey(c.name()) && !fixed.containsKey(c.name()))
                .forEach(this::lack);
    }

    DatasetContract contract() {
        return contract;
    }

    /** What would have to be there, by the names a reader knows. */
    List<String> lacking() {
        return lacking;
    }

    /** Whether amounts and most of what is required are there, by their names, or the sender says that it is this one. */
    boolean isNear() {
        if (settings.dataset().isPresent()) {
            return bound() > 0;
        }
        boolean amounts =
                !periodCells.isEmpty() || contract.measures().stream().anyMatch(m -> positions.containsKey(m.name()));
        boolean most = lacking.size() <= 1 ? bound() > 1 : lacking.size() * PARTS_OF_ONE_LACKING <= bound();
        return lacking.isEmpty() ? bound() > 0 : amounts && most;
    }

    /** Whether all is there but when. */
    boolean lacksPeriodOnly() {
        return lacking.size() == 1 && lacksPeriod;
    }

    /** Columns whose names say nothing and in which a period stands in every row. */
    List<Integer> unnamedPeriods() {
        return IntStream.range(0, header.names().size())
                .filter(i -> !positions.containsValue(i) && !labels.containsValue(i))
                .filter(this::holdsPeriods)
                .boxed()
                .toList();
    }

    /** Dates that are the same throughout are those of the extract. */
    private boolean holdsPeriods(int position) {
        List<String> cells = below.stream()
                .map(l -> l.cell(position))
                .filter(c -> !c.isBlank())
                .toList();
        return PeriodNotation.readAll(cells, contract.period().kinds())
                .filter(periods -> periods.stream().distinct().count() > 1)
                .isPresent();
    }

    /** What a reader finds a column by, and what stands in it first. */
    Map.Entry<String, String> shown(int position) {
        return Map.entry(
                header.label(position),
                below.stream()
                        .map(l -> l.cell(position).strip())
                        .filter(c -> !c.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    int headerLine() {
        return header.line();
    }

    int bound() {
        return positions.size() + periodCells.size() + (measureNames.isPresent() ? 1 : 0);
    }

    Optional<Mapping> mapping() {
        return lacking.isEmpty() && bound() >= 2
                ? Optional.of(new Mapping(
                        wording, header, positions, labels, periodCells, measureNames, fixed, asTheContract()))
                : Optional.empty();
    }

    private List<Integer> asTheContract() {
        return Collections.nCopies(contract.measures().size(), 0);
    }

    private void bind(DatasetColumn column) {
        position(column).ifPresent(p -> positions.putIfAbsent(column.name(), p));
        List<String> labelHeaders = switch (column) {
            case AreaColumn area -> area.labelHeaders();
            case DimensionColumn dimension -> dimension.labelHeaders();
            case DatasetColumn.PeriodColumn period -> List.of();
            case MeasureColumn measure -> List.of();
        };
        names.find(labelHeaders).ifPresent(p -> {
            if (!Integer.valueOf(p).equals(positions.get(column.name()))) {
                labels.put(column.name(), p);
            }
        });
    }

    /** Where the sender says, else where its name stands and the sender says nothing else. */
    private OptionalInt position(DatasetColumn column) {
        if (placed.containsKey(column.name())) {
            return placed.get(column.name());
        }
        OptionalInt named = names.find(wording.headers(column));
        return named.isPresent() && placed.containsValue(named) ? OptionalInt.empty() : named;
    }

    private void bindPeriod() {
        String name = contract.period().name();
        if (positions.containsKey(name) || fixed.containsKey(name)) {
            return;
        }
        for (int i = 0; i < header.names().size(); i++) {
            if (!positions.containsValue(i)) {
                periodCell(i).ifPresent(periodCells::add);
            }
        }
        if (periodCells.stream().anyMatch(c -> c.measure().isPresent())) {
            periodCells.removeIf(c -> c.measure().isEmpty());
        }
        if (periodCells.isEmpty()) {
            lacksPeriod = true;
            lack(contract.period());
        }
    }

    private Optional<PeriodCell> periodCell(int position) {
        String name = header.names().get(position);
        Optional<PeriodCell> alone =
                period(name, names.withoutUnit(position)).map(p -> new PeriodCell(position, p, OptionalInt.empty()));
        return alone.isPresent()
                ? alone
                : IntStream.range(0, contract.measures().size())
                        .boxed()
                        .flatMap(m -> wording.headers(contract.measures().get(m)).stream()
                                .flatMap(h -> besides(name, h).stream())
                                .flatMap(rest -> period(rest, Unit.cutFrom(rest)).stream())
                                .map(p -> new PeriodCell(position, p, OptionalInt.of(m))))
                        .findFirst();
    }

    private Optional<Period> period(String text, String withoutUnit) {
        return PeriodNotation.read(text, contract.period().kinds())
                .or(() -> PeriodNotation.read(withoutUnit, contract.period().kinds()))
                .or(() -> PeriodMarks.leavesOut(settings)
                        ? Optional.empty()
                        : PeriodMarks.period(text, contract.period().kinds()));
    }

    /** What a name of two parts says beside one of them. */
    private static Optional<String> besides(String name, String part) {
        String lower = name.toLowerCase(Locale.ROOT);
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(" " + wanted)
                ? Optional.of(name.substring(0, name.length() - wanted.length()).strip())
                : lower.startsWith(wanted + " ")
                        ? Optional.of(name.substring(wanted.length()).strip())
                        : Optional.empty();
    }

    private void bindMeasures() {
        List<MeasureColumn> required =
                contract.measures().stream().filter(m -> !m.optional()).toList();
        if (periodCells.isEmpty()) {
            required.stream().filter(m -> !positions.containsKey(m.name())).forEach(this::lack);
        } else if (periodCells.stream().anyMatch(c -> c.measure().isPresent())) {
            required.stream().filter(m -> !stands(m)).forEach(this::lack);
        } else if (required.size() > 1) {
            measureNames = namingColumn(required);
            if (measureNames.isEmpty()) {
                required.forEach(this::lack);
            }
        }
    }

    private boolean stands(MeasureColumn measure) {
        int index = contract.measures().indexOf(measure);
        return periodCells.stream().anyMatch(c -> c.measure().equals(OptionalInt.of(index)));
    }

    /** The column in whose cells every measure is named. */
    private OptionalInt namingColumn(List<MeasureColumn> measures) {
        for (int i = 0; i < header.names().size(); i++) {
            int position = i;
            if (!positions.containsValue(i)
                    && periodCells.stream().noneMatch(p -> p.position() == position)
                    && measures.stream().allMatch(m -> cellNames.name(wording, m, position, firstBelow))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void lack(DatasetColumn column) {
        lacking.add(
                column.headers().isEmpty() ? column.label() : column.headers().getFirst());
    }
}
