package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where keys and amounts stand in a file whose every line of data is one row, the common form of large files.
 *
 * @param keys the cells that say when, where and of what
 * @param slice which of the keys make the slice, as indexes into them
 * @param others positions of the other cells
 * @param columns how many cells a line has
 */
record RowShape(List<Key> keys, List<Integer> slice, List<Amount> amounts, List<Integer> others, int columns) {

    /** A cell that says when ({@link #PERIOD}), where ({@link #AREA}) or of what (index of the dimension). */
    record Key(String name, int position, int meaning) {
        static final int PERIOD = -1;
        static final int AREA = -2;

        /** The number that the cell became. */
        int of(FactRow row) {
            return switch (meaning) {
                case PERIOD -> row.period;
                case AREA -> row.area;
                default -> row.codes[meaning];
            };
        }
    }

    /**
     * A cell with an amount.
     *
     * @param measure index in the contract's measures
     */
    record Amount(int position, int measure, int scale) {}

    private static final int MOST_SLICE_KEYS = 3;

    /** The shape of a file; empty where a line may be several rows, or a cell is read twice. */
    static Optional<RowShape> of(Mapping mapping) {
        DatasetContract contract = mapping.contract();
        List<MeasureColumn> measures = contract.measures();
        if (mapping.wide() || measures.stream().anyMatch(m -> m.cell().isPresent())) {
            return Optional.empty();
        }
        List<Key> keys = keys(mapping);
        List<Integer> slice = IntStream.range(0, keys.size())
                .filter(k -> contract.slice().contains(keys.get(k).name()))
                .boxed()
                .toList();
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Integer position = mapping.positions().get(measures.get(i).name());
            if (position != null) {
                amounts.add(new Amount(position, i, measures.get(i).scale()));
            }
        }
        int columns = mapping.header().names().size();
        List<Integer> others = IntStream.range(0, columns)
                .filter(p -> keys.stream().noneMatch(k -> k.position() == p)
                        && amounts.stream().noneMatch(a -> a.position() == p))
                .boxed()
                .toList();
        // Where two columns are read from one cell, there are more columns than cells.
        boolean doubled = keys.size() + amounts.size() + others.size() > columns;
        return doubled || slice.size() > MOST_SLICE_KEYS
                ? Optional.empty()
                : Optional.of(new RowShape(keys, slice, amounts, others, columns));
    }

    private static List<Key> keys(Mapping mapping) {
        DatasetContract contract = mapping.contract();
        List<Key> keys = new ArrayList<>();
        add(keys, mapping, contract.period().name(), Key.PERIOD);
        contract.area().map(AreaColumn::name).ifPresent(name -> add(keys, mapping, name, Key.AREA));
        for (int i = 0; i < contract.dimensions().size(); i++) {
            add(keys, mapping, contract.dimensions().get(i).name(), i);
        }
        return keys;
    }

    private static void add(List<Key> keys, Mapping mapping, String name, int meaning) {
        Integer position = mapping.positions().get(name);
        if (position != null) {
            keys.add(new Key(name, position, meaning));
        }
    }
}
