package dk.taellertal.core.store.duckdb;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.FactBlock;
import dk.taellertal.core.store.FactBlocks;
import dk.taellertal.core.store.sql.CodeTables;
import dk.taellertal.core.store.sql.FactTable;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A fact table's row as few large numbers: area, dimensions and period share words of 62 bits, batch and line share
 * another. There is little to hand over; what all rows have alike is not handed over at all.
 */
final class RowPacking {

    /** A column's place in a word. */
    private record Share(Field<Integer> column, int word, int shift, int bits, int offset) {}

    /** Names a column of packed rows. */
    private record Packed(String name) {
        Field<Long> field() {
            return DSL.field(DSL.name(name), SQLDataType.BIGINT);
        }
    }

    private static final int WORD = 62;
    private static final int FIRST_PERIOD = Period.year(1800).key();
    private static final int LAST_PERIOD = Period.month(2200, 12).key();
    private static final Packed PLACE = new Packed("place");
    private static final Packed MISSING = new Packed("missing");

    private final FactTable table;
    private final DatasetContract contract;
    private final FactBlocks blocks;
    private final int[] batches;
    private final List<Share> shares = new ArrayList<>();
    private int words;
    private int bitsUsed = WORD;

    /** @param batches by the positions of the blocks' slices */
    RowPacking(FactTable table, CodeTables codes, FactBlocks blocks, int[] batches) {
        this.table = table;
        this.blocks = blocks;
        this.batches = batches;
        contract = table.contract();
        share(FactTable.AREA, 0, codes.areas().size());
        for (DimensionColumn dimension : contract.dimensions()) {
            share(table.dimension(dimension), 0, codes.of(dimension.name()).size());
        }
        share(FactTable.PERIOD, FIRST_PERIOD, LAST_PERIOD);
    }

    private void share(Field<Integer> column, int least, int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most - least);
        if (bitsUsed + bits > WORD) {
            words++;
            bitsUsed = 0;
        }
        // Later columns lie below earlier ones, so that the words sort as the columns do.
        bitsUsed += bits;
        shares.add(new Share(column, words - 1, WORD - bitsUsed, bits, least));
    }

    FactBlocks blocks() {
        return blocks;
    }

    FactBlock newBlock() {
        return new FactBlock(contract.dimensions().size(), contract.measures().size());
    }

    /** Names of the packed columns; each is a BIGINT. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            columns.add(word(word).name());
        }
        columns.add(PLACE.name());
        if (blocks.marksMissing()) {
            columns.add(MISSING.name());
        }
        for (int i = 0; i < contract.measures().size(); i++) {
            if (isThere(i)) {
                columns.add(amount(i).name());
            }
        }
        return columns;
    }

    /** The columns of the fact table, from packed ones. */
    List<SelectField<?>> unpacked() {
        List<SelectField<?>> unpacked = new ArrayList<>();
        unpacked.add(DSL.shr(PLACE.field(), DSL.inline(Integer.SIZE))
                .cast(SQLDataType.INTEGER)
                .as(FactTable.BATCH));
        unpacked.add(DSL.bitAnd(PLACE.field(), DSL.inline(Integer.toUnsignedLong(-1)))
                .cast(SQLDataType.INTEGER)
                .as(FactTable.LINE));
        unpacked.add(DSL.inline(0).as(FactTable.COLUMN));
        unpacked.add((blocks.marksMissing() ? MISSING.field() : DSL.inline(0L)).as(FactTable.MISSING));
        unpacked.add(DSL.inline(0).as(FactTable.COVERED));
        unpacked.add(unpacked(shares.getLast()));
        shares.subList(0, shares.size() - 1).forEach(s -> unpacked.add(unpacked(s)));
        for (int i = 0; i < contract.measures().size(); i++) {
            Field<Long> measure = table.measure(contract.measures().get(i));
            unpacked.add((isThere(i) ? amount(i).field() : DSL.castNull(SQLDataType.BIGINT)).as(measure));
        }
        return unpacked;
    }

    private static Field<Integer> unpacked(Share share) {
        Field<Long> shifted = DSL.shr(word(share.word()).field(), DSL.inline(share.shift()));
        return DSL.bitAnd(shifted, DSL.inline((1L << share.bits()) - 1))
                .plus(DSL.inline((long) share.offset()))
                .cast(SQLDataType.INTEGER)
                .as(share.column());
    }

    /** Writes a block as packed rows. */
    void write(FactBlock block, DuckDBDataChunkWriter to) {
        int column = 0;
        for (int word = 0; word < words; word++) {
            writeWord(word, block, to.vector(column++));
        }
        DuckDBWritableVector place = to.vector(column++);
        for (int i = 0; i < block.size; i++) {
            place.setLong(i, (long) batches[block.slice[i]] << Integer.SIZE | block.line[i]);
        }
        if (blocks.marksMissing()) {
            DuckDBWritableVector missing = to.vector(column++);
            for (int i = 0; i < block.size; i++) {
                missing.setLong(i, block.missing[i]);
            }
        }
        for (int i = 0; i < block.amounts.length; i++) {
            if (isThere(i)) {
                writeAmounts(i, block, to.vector(column++));
            }
        }
    }

    private void writeWord(int word, FactBlock block, DuckDBWritableVector to) {
        long[] packed = block.scratch;
        java.util.Arrays.fill(packed, 0, block.size, 0);
        for (int s = 0; s < shares.size(); s++) {
            Share share = shares.get(s);
            if (share.word() == word && share.bits() > 0) {
                int[] values = s == 0 ? block.area : s <= block.codes.length ? block.codes[s - 1] : block.period;
                int shift = share.shift();
                int offset = share.offset();
                for (int i = 0; i < block.size; i++) {
                    packed[i] |= (long) (values[i] - offset) << shift;
                }
            }
        }
        for (int i = 0; i < block.size; i++) {
            to.setLong(i, packed[i]);
        }
    }

    private static void writeAmounts(int measure, FactBlock block, DuckDBWritableVector to) {
        long[] amounts = block.amounts[measure];
        for (int i = 0; i < block.size; i++) {
            if ((block.known[i] >> measure & 1) == 1) {
                to.setLong(i, amounts[i]);
            } else {
                to.setNull(i);
            }
        }
    }

    private boolean isThere(int measure) {
        return (blocks.measures() >> measure & 1) == 1;
    }

    private static Packed word(int word) {
        return new Packed("word_" + word);
    }

    private static Packed amount(int measure) {
        return new Packed("amount_" + measure);
    }
}
