package dk.taellertal.core.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Lets DuckDB's own threads read {@link FactBlocks} as a table, by the function {@code fact_blocks(id)}: three times
 * as fast as appending row by row, and the rows can be sorted on their way.
 *
 * @see "docs/performance.md"
 */
final class BlockReading implements DuckDBTableFunction<BlockReading.Offer, BlockReading.Offer, BlockReading.Taking> {

    private static final String FUNCTION = "fact_blocks";

    /** Rows that a statement may read, and the table they are meant for. */
    record Offer(FactTable table, FactBlocks blocks) {}

    /** What one thread of the database has under way. */
    record Taking(FactBlocks.Cursor cursor, FactBlock block) {}

    private final Map<Long, Offer> offers = new ConcurrentHashMap<>();
    private final AtomicLong nextId = new AtomicLong();

    static BlockReading register(DuckDBConnection connection) {
        BlockReading reading = new BlockReading();
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(FUNCTION)
                    .withParameter(Long.class)
                    .withFunction(reading)
                    .register(connection);
            return reading;
        } catch (SQLException e) {
            throw new StoreException("cannot register " + FUNCTION, e);
        }
    }

    /** Makes rows readable until they are taken back. */
    long offer(FactTable table, FactBlocks blocks) {
        long id = nextId.incrementAndGet();
        offers.put(id, new Offer(table, blocks));
        return id;
    }

    void takeBack(long id) {
        offers.remove(id);
    }

    /** The offered rows, with the columns of the table they are meant for. */
    static Table<Record> table(long id) {
        return DSL.table("{0}({1})", DSL.name(FUNCTION), DSL.inline(id, SQLDataType.BIGINT));
    }

    @Override
    public Offer bind(DuckDBTableFunctionBindInfo info) throws SQLException {
        Offer offer = Objects.requireNonNull(offers.get(info.getParameter(0).getLong()));
        for (Field<?> column : offer.table().columns()) {
            boolean wide = column.getType() == Long.class;
            info.addResultColumn(column.getName(), wide ? DuckDBColumnType.BIGINT : DuckDBColumnType.INTEGER);
        }
        info.setCardinality(offer.blocks().rows(), true);
        return offer;
    }

    @Override
    public Offer init(DuckDBTableFunctionInitInfo info) throws SQLException {
        info.setMaxThreads(Runtime.getRuntime().availableProcessors());
        return info.getBindData();
    }

    @Override
    public Taking localInit(DuckDBTableFunctionInitInfo info) throws SQLException {
        Offer offer = info.getBindData();
        var contract = offer.table().contract();
        return new Taking(
                offer.blocks().cursor(),
                new FactBlock(contract.dimensions().size(), contract.measures().size()));
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter to) throws SQLException, IOException {
        Taking taking = info.getLocalInitData();
        FactBlock block = taking.block();
        if (!taking.cursor().next(block)) {
            return 0;
        }
        int column = 0;
        write(to.vector(column++), block.batch, block.size);
        write(to.vector(column++), block.line, block.size);
        writeZeros(to.vector(column++), block.size);
        write(to.vector(column++), block.missing, block.size);
        writeZeros(to.vector(column++), block.size);
        write(to.vector(column++), block.period, block.size);
        write(to.vector(column++), block.area, block.size);
        for (int[] codes : block.codes) {
            write(to.vector(column++), codes, block.size);
        }
        for (int i = 0; i < block.amounts.length; i++) {
            writeKnown(to.vector(column++), block, i);
        }
        return block.size;
    }

    private static void write(DuckDBWritableVector to, int[] values, int size) {
        for (int i = 0; i < size; i++) {
            to.setInt(i, values[i]);
        }
    }

    private static void write(DuckDBWritableVector to, long[] values, int size) {
        for (int i = 0; i < size; i++) {
            to.setLong(i, values[i]);
        }
    }

    private static void writeZeros(DuckDBWritableVector to, int size) {
        for (int i = 0; i < size; i++) {
            to.setInt(i, 0);
        }
    }

    private static void writeKnown(DuckDBWritableVector to, FactBlock block, int measure) {
        long[] amounts = block.amounts[measure];
        for (int i = 0; i < block.size; i++) {
            if ((block.known[i] >> measure & 1) == 1) {
                to.setLong(i, amounts[i]);
            } else {
                to.setNull(i);
            }
        }
    }
}
