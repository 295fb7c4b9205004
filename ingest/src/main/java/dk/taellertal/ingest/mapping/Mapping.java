package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which cell of a line is which column of a contract. Positions are counted from 0.
 *
 * @param positions by name of the contract's column
 * @param labels where the texts of codes stand, by name of the contract's column
 * @param periodCells the cells that hold amounts where periods are columns; else empty
 * @param measureNames the cell that names the measure of a line, where lines have different ones
 * @param fixed values of columns that the file lacks
 * @param powers in how many tens of the contract's unit the file counts, by measure: 3 for 1.000 kr. where that has kr.
 */
public record Mapping(
        Wording wording,
        Header header,
        Map<String, Integer> positions,
        Map<String, Integer> labels,
        List<PeriodCell> periodCells,
        OptionalInt measureNames,
        Map<String, String> fixed,
        List<Integer> powers) {

    /**
     * A cell whose header says when.
     *
     * @param measure index in the contract's measures, where the header says which too: {@code 2019 Forbrug}
     */
    public record PeriodCell(int position, Period period, OptionalInt measure) {}

    public Mapping {
        positions = Map.copyOf(positions);
        labels = Map.copyOf(labels);
        periodCells = List.copyOf(periodCells);
        fixed = Map.copyOf(fixed);
        powers = List.copyOf(powers);
    }

    public DatasetContract contract() {
        return wording.contract();
    }

    /** The source profile that says what marks mean, where the sender names none. */
    public String profile() {
        return wording.source().map(SourceProfile::id).orElse(contract().profile());
    }

    /** The same with amounts counted otherwise. */
    public Mapping counting(List<Integer> others) {
        return new Mapping(wording, header, positions, labels, periodCells, measureNames, fixed, others);
    }

    /** With how many decimals a measure's cells are read, so that they are in the unit of the contract. */
    public int scale(int measure) {
        return contract().measures().get(measure).scale() + powers.get(measure);
    }

    /** Whether a measure is read from the file. */
    public boolean reads(MeasureColumn measure) {
        int index = contract().measures().indexOf(measure);
        return positions.containsKey(measure.name())
                || periodCells.stream()
                        .anyMatch(p -> p.measure().isEmpty() || p.measure().getAsInt() == index);
    }

    /** Whether a cell names a measure. */
    public boolean names(String cell, MeasureColumn measure) {
        return wording.names(cell, measure);
    }

    public boolean wide() {
        return !periodCells.isEmpty();
    }

    /** Whether amounts are read from the cell at a position. */
    public boolean holdsAmounts(int position) {
        return periodCells.stream().anyMatch(p -> p.position() == position)
                || contract().measures().stream()
                        .anyMatch(m -> Integer.valueOf(position).equals(positions.get(m.name())));
    }

    /** How many cells of a line are used. */
    int used() {
        return positions.size() + periodCells.size() + (measureNames.isPresent() ? 1 : 0);
    }

    /** Positions with a name that nothing is read from. */
    public List<Integer> unused() {
        return unread(false);
    }

    /** Positions without a name, from which nothing can be read. */
    public List<Integer> nameless() {
        return unread(true);
    }

    private List<Integer> unread(boolean nameless) {
        return IntStream.range(0, header.names().size())
                .filter(i -> header.names().get(i).isEmpty() == nameless)
                .filter(i -> !positions.containsValue(i)
                        && !labels.containsValue(i)
                        && periodCells.stream().noneMatch(p -> p.position() == i)
                        && !measureNames.equals(OptionalInt.of(i)))
                .boxed()
                .toList();
    }

    /** Whether a column that is not used bears the name of one that is. */
    public boolean isReadElsewhere(int unused) {
        List<Integer> others = unused();
        String name = header.names().get(unused);
        return IntStream.range(0, header.names().size())
                .anyMatch(i -> !others.contains(i)
                        && !name.isEmpty()
                        && Header.same(header.names().get(i), name));
    }

    /** The column of the contract that one which is not used bears a name of, while it is read from another. */
    public Optional<DatasetColumn> rival(int unused) {
        String name = header.names().get(unused);
        return contract().columns().stream()
                .filter(c -> positions.containsKey(c.name()) && wording.names(name, c))
                .findFirst();
    }

    /** The file's columns as an upload remembers them. */
    public List<UploadEvent.Column> columns() {
        List<UploadEvent.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.columns(); i++) {
            int position = i;
            Optional<String> role = positions.entrySet().stream()
                    .filter(e -> e.getValue() == position)
                    .map(Map.Entry::getKey)
                    .findFirst();
            columns.add(new UploadEvent.Column(i + 1, header.label(i), role));
        }
        return columns;
    }
}
