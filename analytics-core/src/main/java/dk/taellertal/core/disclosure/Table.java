package dk.taellertal.core.disclosure;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.store.BaseCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final List<String> others;
    private final PersonUnit unit;
    private final List<Optional<Long>> counts = new ArrayList<>();
    private final List<Map<String, String>> codes = new ArrayList<>();
    /** By cell what each quantity has of it. */
    private final List<long[]> quantities = new ArrayList<>();

    private final Map<Map<String, String>, BitSet> cellsOf = new HashMap<>();
    private final Map<Choice, BitSet> chosen = new HashMap<>();
    private final Map<String, Map<Map<String, String>, List<BaseCell>>> partsOf = new HashMap<>();

    /**
     * @param others the measures that count persons beside the contributors
     * @param unit what all that is counted is a whole multiple of
     */
    Table(DatasetContract contract, List<BaseCell> found, List<String> others, PersonUnit unit) {
        this.contract = contract;
        this.others = others;
        this.unit = unit;
        rows = found.stream()
                .sorted(Comparator.comparing(row -> contract.dimensions().stream()
                        .map(d -> code(row, d))
                        .toList()
                        .toString()))
                .toList();
        rows.forEach(this::cells);
    }

    /** The same, counted in another unit. */
    Table in(PersonUnit other) {
        return new Table(contract, rows, others, other);
    }

    List<BaseCell> rows() {
        return rows;
    }

    /** The measures that count persons beside the contributors. */
    List<String> others() {
        return others;
    }

    /** The codes of the row behind each cell. */
    List<Map<String, String>> codes() {
        return codes;
    }

    /** How many persons or cases are behind each cell, in the table's unit. */
    List<Optional<Long>> counts() {
        return counts;
    }

    /** The persons or cases behind each cell; none where that is not known. */
    long[] known() {
        return counts.stream().mapToLong(c -> c.orElse(0L)).toArray();
    }

    /** How many numbers of persons each cell has: the count, and each other measure, and what the count has beyond it. */
    int quantities() {
        return 1 + 2 * others.size();
    }

    /** Whether a quantity is what the count has beyond another measure; below nobody where the other one is larger. */
    static boolean isDifference(int which) {
        return which > 0 && which % 2 == 0;
    }

    /** What a cell has of each quantity. */
    long[] quantitiesOf(int cell) {
        return quantities.get(cell).clone();
    }

    /** What each cell has of a quantity, without its sign. */
    long[] quantity(int which) {
        return quantities.stream().mapToLong(q -> Math.abs(q[which])).toArray();
    }

    /** What a sum has of a quantity, in the table's unit. */
    long parts(AggregateKey sum, int which) {
        return cells(sum).stream().mapToLong(c -> quantities.get(c)[which]).sum();
    }

    /** What a sum has of a quantity, in persons. */
    BigDecimal persons(AggregateKey sum, int which) {
        return unit.persons(parts(sum, which));
    }

    /** The quantity that a measure is; empty where it counts no persons. */
    OptionalInt quantityOf(MeasureColumn measure) {
        if (measure.contributors()) {
            return OptionalInt.of(0);
        }
        int at = others.indexOf(measure.name());
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(1 + 2 * at);
    }

    /** The cells that a sum adds up. */
    BitSet cells(AggregateKey sum) {
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

    private BitSet rowsOf(DimensionColumn dimension, AggregateKey sum) {
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
        Optional<Long> all = row.contributors().map(unit::parts);
        Optional<Long> beyond = cells.isEmpty() ? all : rest(all, cells);
        if (cells.isEmpty() || beyond.isPresent()) {
            long[] quantity = quantities(row, cells);
            cells.set(counts.size());
            counts.add(beyond.map(count -> behind(count, quantity)));
            codes.add(row.codes());
            quantities.add(quantity);
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
    private Optional<Long> rest(Optional<Long> total, BitSet parts) {
        if (parts.stream().anyMatch(p -> counts.get(p).isEmpty())) {
            return Optional.empty();
        }
        long listed = parts.stream().mapToLong(p -> quantities.get(p)[0]).sum();
        return total.map(all -> all - listed).filter(rest -> rest > 0);
    }

    /** What a row has of each quantity beyond its parts; none of an unknown measure. */
    private long[] quantities(BaseCell row, BitSet parts) {
        long[] beyond = new long[quantities()];
        long count = row.contributors().map(unit::parts).orElse(0L);
        beyond[0] = count;
        for (int i = 0; i < others.size(); i++) {
            BigDecimal amount = row.others().get(others.get(i));
            if (amount != null) {
                beyond[1 + 2 * i] = unit.parts(amount);
                beyond[2 + 2 * i] = count - unit.parts(amount);
            }
        }
        for (int which = 0; which < beyond.length; which++) {
            int at = which;
            beyond[which] -=
                    parts.stream().mapToLong(p -> quantities.get(p)[at]).sum();
        }
        return beyond;
    }

    /** Where the count is of nobody, those whom another measure counts are behind the row. */
    private long behind(long count, long[] quantity) {
        return count != 0 || contract.hideZero()
                ? count
                : Arrays.stream(quantity).map(Math::abs).max().orElse(0);
    }

    private static String code(BaseCell row, DimensionColumn dimension) {
        return row.codes().getOrDefault(dimension.name(), "");
    }
}
