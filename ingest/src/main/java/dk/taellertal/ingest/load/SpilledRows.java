package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.FactBlock;
import dk.taellertal.core.store.FactBlocks;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.ingest.load.RowBlock.First;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The rows of the first walk on their way into the store, with the store's numbers for their codes. */
final class SpilledRows implements FactBlocks {

    private final RowShape shape;
    private final Spool spool;
    private final Keys keys;
    /** By key of the shape, the slice behind them, then by the dictionary's number: that of the row. */
    private final int[][] numbers;

    /** By key, how many of its texts are understood: they come in the order of their numbers. */
    private final int[] understood;
    /** By their numbers in the dictionary. */
    private final List<Slice> slices = new ArrayList<>();

    private final FactRow row;
    private final List<SpilledBlock> accepted = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    /** What all rows have alike: what is no key of the shape stands in it as in any row. */
    private int period;

    private int area;
    private int[] codes = {};
    private boolean marksMissing;

    /** @param keys with findings of their own: a text that is not understood is found fault with elsewhere */
    SpilledRows(RowShape shape, Spool spool, Dictionary dictionary, Keys keys, DatasetContract contract) {
        this.shape = shape;
        this.spool = spool;
        this.keys = keys;
        row = new FactRow(contract);
        understood = new int[shape.keys().size() + 1];
        numbers = new int[shape.keys().size() + 1][];
        Arrays.setAll(numbers, k -> new int[dictionary.size(k)]);
    }

    /** Takes rows in; false where one of their texts is not understood. */
    boolean accept(SpilledBlock lot) {
        for (First first : lot.firsts()) {
            if (!keys.fill(first.line(), row)) {
                return false;
            }
            understand(first);
        }
        for (int i = 0; i < slices.size(); i++) {
            if (lot.rowsOf(i) > 0) {
                Slice slice = slices.get(i);
                slices.set(i, new Slice(slice.values(), slice.firstLine(), slice.rows() + lot.rowsOf(i)));
            }
        }
        marksMissing |= lot.marksMissing();
        accepted.add(lot);
        return true;
    }

    private void understand(First first) {
        int key = first.key();
        boolean isSlice = key == shape.keys().size();
        numbers[key][understood[key]++] =
                isSlice ? slices.size() : shape.keys().get(key).of(row);
        if (isSlice) {
            slices.add(new Slice(keys.slice(row), first.line().line(), 0));
            period = row.period;
            area = row.area;
            codes = row.codes.clone();
        }
    }

    @Override
    public List<Slice> slices() {
        return slices;
    }

    @Override
    public long measures() {
        long measures = 0;
        for (RowShape.Amount amount : shape.amounts()) {
            measures |= 1L << amount.measure();
        }
        return measures;
    }

    @Override
    public boolean marksMissing() {
        return marksMissing;
    }

    @Override
    public Cursor cursor() {
        return new Reading();
    }

    /** One thread's way through the blocks: it takes the next one that nobody has taken. */
    private final class Reading implements Cursor {

        private final long[][] amounts = new long[shape.amounts().size()][0];
        private final char[][] texts = new char[shape.keys().size() + 1][0];
        private int firstLine;
        private int size;
        private int at;

        @Override
        public boolean next(FactBlock block) throws IOException {
            if (at == size && !open()) {
                return false;
            }
            int count = Math.min(FactBlock.CAPACITY, size - at);
            block.size = count;
            for (int i = 0; i < count; i++) {
                block.line[i] = firstLine + at + i;
            }
            fillKeys(block, count);
            fillAmounts(block, count);
            at += count;
            return true;
        }

        private boolean open() throws IOException {
            int index = next.getAndIncrement();
            if (index >= accepted.size()) {
                return false;
            }
            Spool.Place place = accepted.get(index).place();
            size = place.rows();
            firstLine = place.firstLine();
            at = 0;
            ByteBuffer bytes = spool.read(place);
            for (int a = 0; a < amounts.length; a++) {
                amounts[a] = amounts[a].length < size ? new long[size] : amounts[a];
                bytes.asLongBuffer().get(amounts[a], 0, size);
                bytes.position(bytes.position() + size * Long.BYTES);
            }
            for (int k = 0; k < texts.length; k++) {
                texts[k] = texts[k].length < size ? new char[size] : texts[k];
                bytes.asCharBuffer().get(texts[k], 0, size);
                bytes.position(bytes.position() + size * Character.BYTES);
            }
            return true;
        }

        private void fillKeys(FactBlock block, int count) {
            Arrays.fill(block.period, 0, count, period);
            Arrays.fill(block.area, 0, count, area);
            for (int d = 0; d < codes.length; d++) {
                Arrays.fill(block.codes[d], 0, count, codes[d]);
            }
            for (int k = 0; k < shape.keys().size(); k++) {
                int meaning = shape.keys().get(k).meaning();
                translate(
                        k,
                        switch (meaning) {
                            case RowShape.Key.PERIOD -> block.period;
                            case RowShape.Key.AREA -> block.area;
                            default -> block.codes[meaning];
                        },
                        count);
            }
            translate(shape.keys().size(), block.slice, count);
        }

        private void translate(int key, int[] to, int count) {
            char[] from = texts[key];
            int[] number = numbers[key];
            for (int i = 0; i < count; i++) {
                to[i] = number[from[at + i]];
            }
        }

        private void fillAmounts(FactBlock block, int count) {
            Arrays.fill(block.known, 0, count, 0);
            Arrays.fill(block.missing, 0, count, 0);
            for (int a = 0; a < amounts.length; a++) {
                int measure = shape.amounts().get(a).measure();
                long bit = 1L << measure;
                long[] to = block.amounts[measure];
                for (int i = 0; i < count; i++) {
                    long amount = amounts[a][at + i];
                    to[i] = amount;
                    block.known[i] |= amount == RowBlock.MISSING ? 0 : bit;
                    block.missing[i] |= amount == RowBlock.MISSING ? bit : 0;
                }
            }
        }
    }
}
