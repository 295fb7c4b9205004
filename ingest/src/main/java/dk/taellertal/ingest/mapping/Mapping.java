package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Upload;
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
 */
public record Mapping(
        DatasetContract contract,
        Header header,
        Map<String, Integer> positions,
        Map<String, Integer> labels,
        List<PeriodCell> periodCells,
        OptionalInt measureNames,
        Map<String, String> fixed) {

    /** A cell whose header is a period. */
    public record PeriodCell(int position, Period period) {}

    public Mapping {
        positions = Map.copyOf(positions);
        labels = Map.copyOf(labels);
        periodCells = List.copyOf(periodCells);
        fixed = Map.copyOf(fixed);
    }

    public boolean wide() {
        return !periodCells.isEmpty();
    }

    /** How many cells of a line are used. */
    int used() {
        return positions.size() + periodCells.size() + (measureNames.isPresent() ? 1 : 0);
    }

    /** Positions with a name that nothing is read from. */
    public List<Integer> unused() {
        List<Integer> unused = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            int position = i;
            boolean used = positions.containsValue(i)
                    || labels.containsValue(i)
                    || periodCells.stream().anyMatch(p -> p.position() == position)
                    || measureNames.equals(OptionalInt.of(i));
            if (!used && !header.names().get(i).isEmpty()) {
                unused.add(i);
            }
        }
        return unused;
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

    /** The header as an upload remembers it. */
    public List<Upload.Column> columns() {
        List<Upload.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            int position = i;
            Optional<String> role = positions.entrySet().stream()
                    .filter(e -> e.getValue() == position)
                    .map(Map.Entry::getKey)
                    .findFirst();
            columns.add(new Upload.Column(i + 1, header.label(i), role));
        }
        return columns;
    }
}
