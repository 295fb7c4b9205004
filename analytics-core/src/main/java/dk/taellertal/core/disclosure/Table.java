package dk.taellertal.core.disclosure;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.store.BaseCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The base cells of one dataset, area and period. A total that stands beside its parts is no cell but the sum of them; what
 * it counts more than them is a cell of its own.
 */
final class Table {

    private record Choice(
            String dimension,
            @Nullable Codes with,
            @Nullable Codes without,
            boolean counted) {}

    private final DatasetContract contract;
    private final List<BaseCell> rows;
    private final List<Optional<Long>> counts = new ArrayList<>();
    private final Map<Map<String, String>, BitSet> cellsOf = new HashMap<>();
    private final Map<Choice, BitSet> chosen = new HashMap<>();
    private final Map<String, Map<Map<String, String>, List<BaseCell>>> partsOf = new HashMap<>();

    Table(DatasetContract contract, List<BaseCell> found) {
        this.contract = contract;
        rows = found.stream()
                .sorted(Comparator.comparing(row -> contract.dimensions().stream()
                        .map(d -> code(row, d))
                        .toList()
                        .toString()))
                .toList();
        rows.forEach(this::cells);
    }

    List<BaseCell> rows() {
        return rows;
    }

    /** How many persons or cases are behind each cell. */
    List<Optional<Long>> counts() {
        return counts;
    }

    /** The persons or cases behind each cell; none where that is not known. */
    long[] known() {
        return counts.stream().mapToLong(c -> c.orElse(0L)).toArray();
    }

    /** The persons or cases behind a sum, as far as they are known. */
    long count(AskedSum sum) {
        return cells(sum).stream().mapToLong(c -> counts.get(c).orElse(0L)).sum();
    }

    /** The cells that a sum adds up. */
    BitSet cells(AskedSum sum) {
        BitSet taken = new BitSet();
        taken.set(0, rows.size());
        for (DimensionColumn dimension : contract.dimensions()) {
            Choice choice = new Choice(
                    dimension.name(),
                    sum.with().get(dimension.name()),
                    sum.without().get(dimension.name()),
                    sum.by().contains(dimension.name()));
            taken.and(chosen.computeIfAbsent(choice, c -> rowsOf(dimension, sum)));
        }
        BitSet cells = new BitSet();
        taken.stream().forEach(row -> cells.or(cells(rows.get(row))));
        return cells;
    }

    private BitSet rowsOf(DimensionColumn dimension, AskedSum sum) {
        BitSet found = new BitSet();
        IntStream.range(0, rows.size())
                .filter(i -> sum.takes(dimension, code(rows.get(i), dimension)))
                .forEach(found::set);
        return found;
    }

    /** The cells that a row stands for; a row without parts is a cell itself. */
    private BitSet cells(BaseCell row) {
        BitSet known = cellsOf.get(row.codes());
        if (known != null) {
            return known;
        }
        BitSet cells = new BitSet();
        for (DimensionColumn dimension : contract.dimensions()) {
            if (cells.isEmpty() && dimension.totals().contains(code(row, dimension))) {
                parts(row, dimension).forEach(part -> cells.or(cells(part)));
            }
        }
        Optional<Long> beyond = cells.isEmpty() ? row.contributors() : rest(row, cells);
        if (cells.isEmpty() || beyond.isPresent()) {
            cells.set(counts.size());
            counts.add(beyond);
        }
        cellsOf.put(row.codes(), cells);
        return cells;
    }

    /** The rows of the same codes but for a total's own dimension. */
    private List<BaseCell> parts(BaseCell total, DimensionColumn dimension) {
        return partsOf.computeIfAbsent(
                        dimension.name(),
                        d -> rows.stream()
                                .filter(row -> !dimension.totals().contains(code(row, dimension)))
                                .collect(Collectors.groupingBy(row -> codesBeside(row, dimension))))
                .getOrDefault(codesBeside(total, dimension), List.of());
    }

    private static Map<String, String> codesBeside(BaseCell row, DimensionColumn dimension) {
        Map<String, String> others = new HashMap<>(row.codes());
        others.remove(dimension.name());
        return others;
    }

    /** What a total counts beyond its parts, where that is known and more than nobody. */
    private Optional<Long> rest(BaseCell total, BitSet parts) {
        if (total.contributors().isEmpty()
                || parts.stream().anyMatch(p -> counts.get(p).isEmpty())) {
            return Optional.empty();
        }
        long listed = parts.stream().mapToLong(p -> counts.get(p).orElseThrow()).sum();
        return total.contributors().map(all -> all - listed).filter(rest -> rest > 0);
    }

    private static String code(BaseCell row, DimensionColumn dimension) {
        return row.codes().getOrDefault(dimension.name(), "");
    }
}
