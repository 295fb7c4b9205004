package dk.taellertal.core.store;

import static dk.taellertal.core.store.tables.Tables.APPLIED;
import static dk.taellertal.core.store.tables.Tables.BATCH;
import static dk.taellertal.core.store.tables.Tables.SHAPE;

import dk.taellertal.core.dataset.DatasetContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The facts in DuckDB: one writer at a time, readers beside it. */
final class DuckDbFacts implements Facts, AutoCloseable {

    static final String PORT = "facts";

    private final Store store;
    private final Map<String, CodeTables> codes = new ConcurrentHashMap<>();
    private final Semaphore writing = new Semaphore(1, true);
    private volatile Live live;

    DuckDbFacts(Store store, Collection<DatasetContract> contracts) {
        this.store = store;
        for (DatasetContract contract : contracts) {
            codes.put(contract.id(), new CodeTables(contract));
        }
        live = reading(this::reload);
    }

    /** Makes what tables are not there yet; false where one is there in another form. */
    static boolean prepare(DSLContext sql, Collection<DatasetContract> contracts) {
        Map<String, String> forms =
                sql.select(SHAPE.DATASET, SHAPE.FORM).from(SHAPE).fetchMap(SHAPE.DATASET, SHAPE.FORM);
        boolean alike = true;
        for (DatasetContract contract : contracts) {
            FactTable table = new FactTable(contract);
            String form = forms.get(contract.id());
            if (form == null) {
                table.create(sql);
                new CodeTables(contract).create(sql);
                sql.insertInto(SHAPE, SHAPE.DATASET, SHAPE.FORM)
                        .values(contract.id(), table.form())
                        .execute();
            } else {
                alike &= form.equals(table.form());
            }
        }
        return alike;
    }

    /** Takes in contracts that came after the store was opened. */
    void admit(Collection<DatasetContract> contracts) {
        writing.acquireUninterruptibly();
        Connection connection = store.connection();
        try {
            connection.setAutoCommit(false);
            if (!prepare(Store.sql(connection), contracts)) {
                throw new IllegalArgumentException(
                        "a dataset is there in another form; start the service anew to change it");
            }
            connection.commit();
            contracts.forEach(c -> codes.putIfAbsent(c.id(), new CodeTables(c)));
        } catch (SQLException e) {
            throw new StoreException("cannot make room for a dataset", e);
        } finally {
            release(connection);
        }
    }

    @Override
    public long applied() {
        return live.sequence();
    }

    @Override
    public FactView published() {
        Live now = live;
        return new DuckDbView(
                new DuckDbView.Session() {
                    @Override
                    public <T> T ask(Function<DSLContext, T> work) {
                        return reading(work);
                    }
                },
                now,
                codes,
                String.valueOf(now.sequence()));
    }

    @Override
    public Staging stage(DatasetContract contract, String upload) {
        writing.acquireUninterruptibly();
        Connection connection = store.connection();
        try {
            connection.setAutoCommit(false);
            return new DuckDbStaging(this, store.blocks(), (DuckDBConnection) connection, contract, upload, live);
        } catch (SQLException e) {
            release(connection);
            throw new StoreException("cannot begin to take in " + upload, e);
        }
    }

    @Override
    public void withdraw(String upload, long sequence) {
        writing.acquireUninterruptibly();
        Connection connection = store.connection();
        try {
            connection.setAutoCommit(false);
            DSLContext sql = Store.sql(connection);
            for (String dataset : datasetsOf(sql, upload)) {
                List<Integer> batches = sql.select(BATCH.ID)
                        .from(BATCH)
                        .where(BATCH.UPLOAD.eq(upload))
                        .fetch(BATCH.ID);
                sql.deleteFrom(DSL.table(DSL.name("fact_" + dataset)))
                        .where(FactTable.BATCH.in(batches))
                        .execute();
            }
            sql.deleteFrom(BATCH).where(BATCH.UPLOAD.eq(upload)).execute();
            advance(sql, PORT, sequence);
            connection.commit();
            live = Live.read(sql, sequence);
        } catch (SQLException e) {
            throw new StoreException("cannot withdraw " + upload, e);
        } finally {
            release(connection);
        }
    }

    Map<String, CodeTables> codes() {
        return codes;
    }

    CodeTables codes(DatasetContract contract) {
        return Objects.requireNonNull(codes.get(contract.id()), contract.id());
    }

    void published(DSLContext sql, long sequence) {
        live = Live.read(sql, sequence);
    }

    /** Ends a writing, for good or ill: what was not committed is forgotten. */
    void release(Connection connection) {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("cannot end a writing", e);
        } finally {
            writing.release();
        }
    }

    void forgetUncommittedCodes(DatasetContract contract) {
        reading(sql -> {
            codes(contract).reload(sql);
            return true;
        });
    }

    static void advance(DSLContext sql, String port, long sequence) {
        sql.deleteFrom(APPLIED).where(APPLIED.PORT.eq(port)).execute();
        sql.insertInto(APPLIED, APPLIED.PORT, APPLIED.SEQUENCE)
                .values(port, sequence)
                .execute();
    }

    static long applied(DSLContext sql, String port) {
        Long sequence = sql.select(APPLIED.SEQUENCE)
                .from(APPLIED)
                .where(APPLIED.PORT.eq(port))
                .fetchOne(APPLIED.SEQUENCE);
        return sequence == null ? 0 : sequence;
    }

    private Live reload(DSLContext sql) {
        codes.values().forEach(c -> c.reload(sql));
        return Live.read(sql, applied(sql, PORT));
    }

    private static List<String> datasetsOf(DSLContext sql, String upload) {
        return sql.selectDistinct(BATCH.DATASET)
                .from(BATCH)
                .where(BATCH.UPLOAD.eq(upload))
                .fetch(BATCH.DATASET);
    }

    private <T> T reading(Function<DSLContext, T> work) {
        try (Connection connection = store.connection()) {
            return work.apply(Store.sql(connection));
        } catch (SQLException e) {
            throw new StoreException("cannot read", e);
        }
    }

    @Override
    public void close() {
        writing.acquireUninterruptibly();
    }
}
