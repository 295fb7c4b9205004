package dk.taellertal.core.store.duckdb;

import static dk.taellertal.core.store.sql.tables.Tables.APPLIED;
import static dk.taellertal.core.store.sql.tables.Tables.BATCH;
import static dk.taellertal.core.store.sql.tables.Tables.SHAPE;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Facts;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.StoreException;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.sql.CodeTables;
import dk.taellertal.core.store.sql.DatasetTables;
import dk.taellertal.core.store.sql.FactTable;
import dk.taellertal.core.store.sql.Live;
import dk.taellertal.core.store.sql.SqlView;
import dk.taellertal.core.store.sql.SumTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/** The facts in DuckDB: one writer at a time, readers and trials beside it. */
final class DuckDbFacts implements Facts, AutoCloseable {

    static final String PORT = "facts";

    /** So many share the memory that the database may take. */
    private static final int MOST_TRIALS = 4;

    private final DuckDbStore store;
    private final Map<String, DatasetTables> tables = new ConcurrentHashMap<>();
    private List<SourceProfile> profiles;
    private final Semaphore writing = new Semaphore(1, true);
    private final Semaphore trials = new Semaphore(MOST_TRIALS, true);
    private final AtomicLong stagings = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Live live = new Live(Map.of(), 0);

    DuckDbFacts(DuckDbStore store, StorePlan plan) {
        this.store = store;
        profiles = plan.profiles();
        for (DatasetContract contract : plan.contracts()) {
            tables.put(contract.id(), DatasetTables.of(contract, plan.figures()));
        }
    }

    /** Finds what counts; only where every table is there in the plan's form. */
    void begin() {
        live = reading(this::reload);
        refreshSums();
    }

    /** Makes what tables are not there yet; false where one is there in another form. */
    static boolean prepare(DSLContext sql, StorePlan plan) {
        Map<String, String> forms = forms(sql);
        boolean alike = true;
        for (DatasetContract contract : plan.contracts()) {
            FactTable table = new FactTable(contract);
            String form = forms.get(contract.id());
            if (form == null) {
                table.create(sql);
                new CodeTables(contract, Optional.empty()).create(sql);
                remember(sql, contract.id(), table.form(plan.profiles()));
            } else {
                alike &= form.equals(table.form(plan.profiles()));
            }
        }
        return alike;
    }

    /**
     * Makes room for what was defined after the store was opened; what is there must be there as it was. A profile that
     * came along says nothing about rows that were read before: their tables need not be made anew for it.
     */
    void admit(StorePlan plan) {
        writing.acquireUninterruptibly();
        Connection connection = store.connection();
        try {
            connection.setAutoCommit(false);
            DSLContext sql = DuckDbStore.sql(connection);
            List<DatasetContract> fresh = plan.contracts().stream()
                    .filter(c -> !tables.containsKey(c.id()))
                    .toList();
            if (!plan.contracts().stream().allMatch(this::isAsItWas)
                    || !prepare(sql, new StorePlan(fresh, plan.profiles(), plan.figures()))) {
                throw new IllegalArgumentException(
                        "a dataset is there in another form; start the service anew to change it");
            }
            if (plan.profiles().containsAll(profiles)) {
                plan.contracts().forEach(c -> remember(sql, c.id(), new FactTable(c).form(plan.profiles())));
                profiles = plan.profiles();
            }
            List<DatasetTables> changed = plan.contracts().stream()
                    .map(c -> DatasetTables.of(c, plan.figures()))
                    .filter(this::isAskedOtherwise)
                    .toList();
            for (DatasetTables dataset : changed) {
                dataset.codes().reload(sql);
                refreshSums(sql, dataset);
            }
            connection.commit();
            changed.forEach(dataset -> tables.put(dataset.contract().id(), dataset));
        } catch (SQLException e) {
            throw new StoreException("cannot make room for a dataset", e);
        } finally {
            release(connection, writing);
        }
    }

    /** Whether the key figures ask for other sums of a dataset than before. */
    private boolean isAskedOtherwise(DatasetTables dataset) {
        DatasetTables there = tables.get(dataset.contract().id());
        return there == null || !there.form().equals(dataset.form());
    }

    private boolean isAsItWas(DatasetContract contract) {
        DatasetTables there = tables.get(contract.id());
        return there == null || there.facts().form(List.of()).equals(new FactTable(contract).form(List.of()));
    }

    /** Makes the sums that are not there, and forgets those that no key figure asks for any more. */
    private void refreshSums() {
        reading(sql -> {
            tables.values().forEach(dataset -> sql.transaction(change -> refreshSums(change.dsl(), dataset)));
            SumTable.forgetOthers(
                    sql,
                    tables.values().stream()
                            .flatMap(dataset -> dataset.sums().stream())
                            .toList());
            return true;
        });
    }

    /** Whoever reads the sums of before goes on with them: they lie in another table until the next start. */
    private static void refreshSums(DSLContext sql, DatasetTables dataset) {
        dataset.sums().ifPresent(sums -> {
            String name = "sums of " + dataset.contract().id();
            if (!dataset.form().equals(forms(sql).getOrDefault(name, "")) || !sums.isThere(sql)) {
                dataset.codes().classify(sql);
                sums.make(sql);
                remember(sql, name, dataset.form());
            }
        });
    }

    private static Map<String, String> forms(DSLContext sql) {
        return sql.select(SHAPE.DATASET, SHAPE.FORM).from(SHAPE).fetchMap(SHAPE.DATASET, SHAPE.FORM);
    }

    private static void remember(DSLContext sql, String name, String form) {
        sql.deleteFrom(SHAPE).where(SHAPE.DATASET.eq(name)).execute();
        sql.insertInto(SHAPE, SHAPE.DATASET, SHAPE.FORM).values(name, form).execute();
    }

    @Override
    public long applied() {
        return live.sequence();
    }

    @Override
    public FactView published() {
        return view(live);
    }

    @Override
    public FactView asOf(long sequence) {
        if (sequence < 0 || sequence > applied()) {
            throw new IllegalArgumentException(
                    "there is no state of the data '%d' (0…%d)".formatted(sequence, applied()));
        }
        return view(reading(sql -> Live.read(sql, sequence)));
    }

    @Override
    public List<Long> changes(DatasetContract contract) {
        return reading(sql -> Live.changes(sql, contract.id()));
    }

    FactView view(Live which) {
        return new SqlView(
                new SqlView.Session() {
                    @Override
                    public <T> T ask(Function<DSLContext, T> work) {
                        return reading(work);
                    }
                },
                which,
                tables,
                String.valueOf(which.sequence()));
    }

    @Override
    public Staging stage(DatasetContract contract, String upload) {
        return begin(contract, upload, writing);
    }

    @Override
    public Staging trial(DatasetContract contract) {
        return begin(contract, DuckDbStaging.TRIAL, trials);
    }

    /** @param turn held until the staging is closed */
    private Staging begin(DatasetContract contract, String upload, Semaphore turn) {
        turn.acquireUninterruptibly();
        Connection connection = store.connection();
        try {
            connection.setAutoCommit(false);
            // What counts is looked up before the transaction begins, so that it is all in there.
            return new DuckDbStaging(
                    this,
                    store.blocks(),
                    (DuckDBConnection) connection,
                    tables(contract),
                    stagings.incrementAndGet(),
                    upload,
                    live,
                    turn);
        } catch (SQLException | RuntimeException e) {
            release(connection, turn);
            throw new StoreException("cannot begin to take in " + upload, e);
        }
    }

    @Override
    public void withdraw(String upload, long sequence) {
        writing.acquireUninterruptibly();
        Connection connection = store.connection();
        try {
            connection.setAutoCommit(false);
            DSLContext sql = DuckDbStore.sql(connection);
            sql.update(BATCH)
                    .set(BATCH.WITHDRAWN, sequence)
                    .where(BATCH.UPLOAD.eq(upload))
                    .execute();
            advance(sql, PORT, sequence);
            connection.commit();
            live = Live.read(sql, sequence);
        } catch (SQLException e) {
            throw new StoreException("cannot withdraw " + upload, e);
        } finally {
            release(connection, writing);
        }
    }

    /** All tables, with those of one dataset as a transaction sees them. */
    Map<String, DatasetTables> tablesWith(DatasetTables within) {
        Map<String, DatasetTables> all = new HashMap<>(tables);
        all.put(within.contract().id(), within);
        return all;
    }

    DatasetTables tables(DatasetContract contract) {
        return Objects.requireNonNull(tables.get(contract.id()), contract.id());
    }

    /** Sees what was committed: the codes first, since rows that count are named by them. */
    void published(DSLContext sql, DatasetContract contract, long sequence) {
        tables(contract).codes().reload(sql);
        live = Live.read(sql, sequence);
    }

    /** Ends a writing or a trial, for good or ill: what was not committed is forgotten. */
    static void release(Connection connection, Semaphore turn) {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("cannot end a transaction", e);
        } finally {
            turn.release();
        }
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
        tables.values().forEach(t -> t.codes().reload(sql));
        return Live.read(sql, applied(sql, PORT));
    }

    private <T> T reading(Function<DSLContext, T> work) {
        try (Connection connection = store.connection()) {
            return work.apply(DuckDbStore.sql(connection));
        } catch (SQLException e) {
            throw new StoreException("cannot read", e);
        }
    }

    /** Waits for the writing and the trials that go on; to close twice is to close once. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            writing.acquireUninterruptibly();
            trials.acquireUninterruptibly(MOST_TRIALS);
        }
    }
}
