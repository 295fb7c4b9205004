package dk.taellertal.core.store.duckdb;

import dk.taellertal.core.store.AppendedRows;
import dk.taellertal.core.store.Contradiction;
import dk.taellertal.core.store.FactBlocks;
import dk.taellertal.core.store.FactCodes;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.StoreException;
import dk.taellertal.core.store.ValidatedRows;
import dk.taellertal.core.store.sql.BatchMargins;
import dk.taellertal.core.store.sql.BatchRules;
import dk.taellertal.core.store.sql.DatasetTables;
import dk.taellertal.core.store.sql.FactTable;
import dk.taellertal.core.store.sql.Live;
import dk.taellertal.core.store.sql.SqlAppendedRows;
import dk.taellertal.core.store.sql.SqlValidatedRows;
import dk.taellertal.core.store.sql.SqlView;
import dk.taellertal.core.store.sql.StagedBatches;
import dk.taellertal.core.store.sql.StagedCodes;
import dk.taellertal.core.store.sql.StagedRows;
import dk.taellertal.core.store.sql.StagedWholes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One open transaction: rows are appended to a staging table, checked there, and copied into the fact table.
 * Blocks of rows with nothing to be checked go there at once.
 */
final class DuckDbStaging implements Staging {

    /** What stands for an upload where rows are tried out. */
    static final String TRIAL = "trial";

    private final DuckDbFacts facts;
    private final BlockReading blockReading;
    private final DuckDBConnection connection;
    private final DSLContext sql;
    private final String upload;
    private final Live before;
    private final Semaphore turn;
    private final DatasetTables tables;
    private final FactTable stage;
    private final StagedBatches batches;
    private final StagedCodes codes;
    private final RowAppending appending;
    /** Rows that do not lie in the staging table. */
    private @Nullable FactBlocks blocks;
    /** By the positions of the blocks' slices, their batches. */
    private int[] blockBatches = {};
    /** Bit i: some row may have measure i. */
    private long there;
    /** Bit i: some row may have measure i marked as missing. */
    private long marked;

    private boolean open = true;

    DuckDbStaging(
            DuckDbFacts facts,
            BlockReading blockReading,
            DuckDBConnection connection,
            DatasetTables dataset,
            long number,
            String upload,
            Live before,
            Semaphore turn)
            throws SQLException {
        this.facts = facts;
        this.blockReading = blockReading;
        this.connection = connection;
        this.sql = DuckDbStore.sql(connection);
        this.upload = upload;
        this.before = before;
        this.turn = turn;
        stage = dataset.facts().staging(number);
        // The first statement opens the transaction; an appender alone would stand outside it.
        batches = new StagedBatches(sql, dataset.contract().id(), upload, before);
        tables = dataset.within(sql);
        codes = new StagedCodes(tables.codes());
        stage.create(sql);
        appending = new RowAppending(connection, stage.unquotedName(), upload);
    }

    @Override
    public String upload() {
        return upload;
    }

    @Override
    public FactCodes codes() {
        return codes;
    }

    @Override
    public void append(FactRow row, String slice) {
        there |= row.known;
        marked |= row.missing;
        appending.append(row, batches.add(slice, row.line, 1));
    }

    @Override
    public void append(FactBlocks more) {
        if (blockBatches.length > 0) {
            throw new IllegalStateException("blocks of " + upload + " were appended already");
        }
        blocks = more;
        blockBatches = more.slices().stream()
                .mapToInt(slice -> batches.add(slice.values(), slice.firstLine(), slice.rows()))
                .toArray();
        there |= more.measures();
        marked |= more.marksMissing() ? more.measures() : 0;
    }

    @Override
    public AppendedRows appended() {
        gather();
        return new SqlAppendedRows(sql, stage, tables.codes(), there);
    }

    @Override
    public void leaveOut(Collection<Integer> lines) {
        gather();
        batches.remove(new StagedWholes(sql, stage, there).remove(lines));
    }

    /** Lets all rows lie in the staging table. */
    private void gather() {
        appending.end();
        FactBlocks offered = blocks;
        if (offered != null) {
            blocks = null;
            offer(offered, beside -> new StagedRows(sql, stage, tables.codes()).gather(beside));
        }
    }

    @Override
    public long rows() {
        return batches.rows();
    }

    @Override
    public List<Contradiction> validate() {
        appending.end();
        tables.codes().write(sql);
        List<Contradiction> contradictions = new ArrayList<>(copied());
        List<Integer> replacing = batches.numbers();
        contradictions.addAll(new BatchMargins(sql, tables.facts(), tables.codes(), replacing).overlapping());
        contradictions.addAll(new BatchRules(sql, tables.facts(), replacing, there).broken());
        tables.sums().ifPresent(sums -> sums.add(sql, replacing, there, marked));
        return contradictions;
    }

    /** What the rows contradict; they are in the fact table then. */
    private List<Contradiction> copied() {
        StagedRows staged = new StagedRows(sql, stage, tables.codes());
        FactBlocks offered = blocks;
        if (offered == null) {
            return staged.validate(tables.facts(), rows());
        }
        List<Contradiction> contradictions = new ArrayList<>();
        offer(
                offered,
                beside -> contradictions.addAll(staged.validate(tables.facts(), rows(), beside, offered.rows())));
        return contradictions;
    }

    private void offer(FactBlocks offered, Consumer<Select<?>> reader) {
        RowPacking packing = new RowPacking(stage, tables.codes(), offered, blockBatches);
        long id = blockReading.offer(packing);
        try {
            reader.accept(DSL.select(packing.unpacked()).from(BlockReading.table(id)));
        } finally {
            blockReading.takeBack(id);
        }
    }

    @Override
    public ValidatedRows validated() {
        return new SqlValidatedRows(sql, tables, batches, afterwards());
    }

    private FactView afterwards() {
        return new SqlView(
                new SqlView.Session() {
                    @Override
                    public <T> T ask(Function<DSLContext, T> work) {
                        return work.apply(sql);
                    }
                },
                batches.live(),
                facts.tablesWith(tables),
                before.sequence() + "+" + upload);
    }

    @Override
    public FactView before() {
        return facts.view(before);
    }

    @Override
    public void publish(long sequence) {
        if (upload.equals(TRIAL)) {
            throw new IllegalStateException("a trial is not published");
        }
        try {
            batches.publish(sql, sequence);
            sql.dropTable(stage.table()).execute();
            DuckDbFacts.advance(sql, DuckDbFacts.PORT, sequence);
            connection.commit();
            facts.published(sql, tables.contract(), sequence);
        } catch (SQLException e) {
            throw new StoreException("cannot publish " + upload, e);
        }
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            appending.close();
        } finally {
            DuckDbFacts.release(connection, turn);
        }
    }
}
