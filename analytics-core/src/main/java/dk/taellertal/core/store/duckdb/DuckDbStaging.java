package dk.taellertal.core.store.duckdb;

import static dk.taellertal.core.store.sql.tables.Tables.BATCH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.CodePeriod;
import dk.taellertal.core.store.Contradiction;
import dk.taellertal.core.store.CrossGaps;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.store.FactBlocks;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.store.RepeatedLine;
import dk.taellertal.core.store.RowChange;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.StoreException;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalPattern;
import dk.taellertal.core.store.sql.BatchDifference;
import dk.taellertal.core.store.sql.BatchMargins;
import dk.taellertal.core.store.sql.BatchRules;
import dk.taellertal.core.store.sql.CodeTables;
import dk.taellertal.core.store.sql.DatasetTables;
import dk.taellertal.core.store.sql.FactTable;
import dk.taellertal.core.store.sql.Live;
import dk.taellertal.core.store.sql.RowChanges;
import dk.taellertal.core.store.sql.SqlView;
import dk.taellertal.core.store.sql.StagedCross;
import dk.taellertal.core.store.sql.StagedGroups;
import dk.taellertal.core.store.sql.StagedRows;
import dk.taellertal.core.store.sql.StagedWholes;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
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

    private static final class Slice {
        final int batch;
        long rows;

        Slice(int batch) {
            this.batch = batch;
        }
    }

    private final DuckDbFacts facts;
    private final BlockReading blockReading;
    private final DuckDBConnection connection;
    private final DSLContext sql;
    private final DatasetContract contract;
    private final String upload;
    private final Live before;
    private final Semaphore turn;
    private final DatasetTables tables;
    private final FactTable table;
    private final FactTable stage;
    private final Map<String, Slice> slices = new LinkedHashMap<>();
    private final Map<String, Integer> knownCodes = new HashMap<>();
    private final FactRow row;
    private @Nullable DuckDBAppender appender;
    private @Nullable FactBlocks blocks;
    private int nextBatch;
    private long rows;
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
        contract = dataset.contract();
        this.upload = upload;
        this.before = before;
        this.turn = turn;
        table = dataset.facts();
        stage = table.staging(number);
        row = new FactRow(contract.dimensions().size(), contract.measures().size());
        // The first statement opens the transaction; an appender alone would stand outside it.
        Integer last = sql.select(coalesce(max(BATCH.ID), inline(0)))
                .from(BATCH)
                .fetchSingle()
                .value1();
        nextBatch = last + 1;
        tables = dataset.within(sql);
        stage.create(sql);
        appender = connection.createAppender("main", stage.unquotedName());
    }

    @Override
    public String upload() {
        return upload;
    }

    @Override
    public FactRow row() {
        return row;
    }

    @Override
    public int code(String dimension, String code, String label) {
        return knownCodes.computeIfAbsent(dimension + "\n" + code, key -> {
            CodeTables codes = tables.codes();
            return (dimension.equals(AREA) ? codes.areas() : codes.of(dimension)).id(code, label);
        });
    }

    @Override
    public void append(FactRow row, String slice) {
        int batch = batch(slice, 1);
        rows++;
        there |= row.known;
        marked |= row.missing;
        try {
            DuckDBAppender to = Objects.requireNonNull(appender);
            to.beginRow();
            to.append(batch)
                    .append(row.line)
                    .append(row.column)
                    .append(row.missing)
                    .append(0);
            to.append(row.period).append(row.area);
            for (int code : row.codes) {
                to.append(code);
            }
            for (int i = 0; i < row.amounts.length; i++) {
                if ((row.known >> i & 1) == 1) {
                    to.append(row.amounts[i]);
                } else {
                    to.appendNull();
                }
            }
            to.endRow();
        } catch (SQLException e) {
            throw new StoreException("cannot append line %d of %s".formatted(row.line, upload), e);
        }
    }

    @Override
    public int batch(String slice, long rows) {
        Slice at = slices.computeIfAbsent(slice, s -> new Slice(nextBatch++));
        at.rows += rows;
        return at.batch;
    }

    @Override
    public void append(FactBlocks blocks) {
        if (this.blocks != null) {
            throw new IllegalStateException("blocks of " + upload + " were appended already");
        }
        this.blocks = blocks;
        rows += blocks.rows();
        there |= blocks.measures();
        marked |= blocks.marksMissing() ? blocks.measures() : 0;
    }

    @Override
    public Set<Set<String>> blanks(Collection<String> dimensions) {
        return gathered().blanks(dimensions);
    }

    @Override
    public List<SubtotalCandidate> wholes(SubtotalPattern whole) {
        return gathered().of(whole);
    }

    @Override
    public List<Integer> linesWithout(String dimension) {
        return gathered().linesWithout(dimension);
    }

    @Override
    public int zeros(MeasureColumn measure, int most) {
        return gathered().zeros(measure, most);
    }

    @Override
    public Collection<String> codes(String dimension) {
        return tables.codes().of(dimension).codes();
    }

    @Override
    public void alike(DimensionColumn dimension, Set<String> without, int fewest, Consumer<List<GroupedRow>> groups) {
        Set<String> others = contract.dimensions().stream()
                .filter(d -> !d.equals(dimension))
                .map(DimensionColumn::name)
                .collect(Collectors.toSet());
        alongside(dimension, others, Map.of(dimension.name(), without), fewest, groups);
    }

    @Override
    public void alongside(
            DimensionColumn named,
            Set<String> key,
            Map<String, Set<String>> without,
            int fewest,
            Consumer<List<GroupedRow>> groups) {
        gathered();
        Map<String, List<Integer>> ids = new HashMap<>();
        without.forEach((dimension, codes) -> {
            if (!codes.isEmpty()) {
                ids.put(dimension, tables.codes().of(dimension).idsOf(codes::contains));
            }
        });
        new StagedGroups(sql, stage).alongside(named, key, ids, fewest, groups);
    }

    @Override
    public List<RepeatedLine> repeatedLines() {
        gathered();
        return new StagedGroups(sql, stage).repeated();
    }

    @Override
    public void leaveOut(Collection<Integer> lines) {
        gathered().remove(lines).forEach((batch, removed) -> {
            rows -= removed;
            slices.values().stream().filter(s -> s.batch == batch).forEach(s -> s.rows -= removed);
        });
        slices.values().removeIf(s -> s.rows == 0);
    }

    /** All rows in the staging table. */
    private StagedWholes gathered() {
        flush();
        FactBlocks offered = blocks;
        if (offered != null) {
            blocks = null;
            offer(offered, beside -> new StagedRows(sql, stage, tables.codes()).gather(beside));
        }
        return new StagedWholes(sql, stage, there);
    }

    @Override
    public List<Contradiction> validate() {
        flush();
        tables.codes().write(sql);
        StagedRows staged = new StagedRows(sql, stage, tables.codes());
        List<Contradiction> contradictions =
                new ArrayList<>(blocks == null ? staged.validate(table, rows) : validateBlocks(staged, blocks));
        contradictions.addAll(new BatchMargins(sql, table, tables.codes(), replacing()).overlapping());
        contradictions.addAll(new BatchRules(sql, table, replacing(), there).broken());
        tables.sums().ifPresent(sums -> sums.add(sql, replacing(), there, marked));
        return contradictions;
    }

    private List<Contradiction> validateBlocks(StagedRows staged, FactBlocks offered) {
        List<Contradiction> contradictions = new ArrayList<>();
        offer(offered, beside -> contradictions.addAll(staged.validate(table, rows, beside, offered.rows())));
        return contradictions;
    }

    private void offer(FactBlocks offered, Consumer<Select<?>> reader) {
        RowPacking packing = new RowPacking(stage, tables.codes(), offered);
        long id = blockReading.offer(packing);
        try {
            reader.accept(DSL.select(packing.unpacked()).from(BlockReading.table(id)));
        } finally {
            blockReading.takeBack(id);
        }
    }

    private void flush() {
        if (appender == null) {
            return;
        }
        try (DuckDBAppender ending = appender) {
            ending.flush();
        } catch (SQLException e) {
            throw new StoreException("cannot append the rows of " + upload, e);
        } finally {
            appender = null;
        }
    }

    @Override
    public Map<Period, Long> rowsByPeriod() {
        Map<Period, Long> byPeriod = new LinkedHashMap<>();
        sql.select(FactTable.PERIOD, DSL.count())
                .from(table.table())
                .where(FactTable.BATCH.in(replacing()))
                .groupBy(FactTable.PERIOD)
                .orderBy(FactTable.PERIOD)
                .forEach(r -> byPeriod.put(Period.ofKey(r.value1()), r.value2().longValue()));
        return byPeriod;
    }

    @Override
    public Optional<CrossGaps> crossGaps() {
        return new StagedCross(sql, table, tables.codes(), replacing()).gaps();
    }

    @Override
    public List<CodePeriod> periods(DimensionColumn dimension) {
        return new StagedCross(sql, table, tables.codes(), replacing()).periods(dimension);
    }

    @Override
    public NavigableMap<Period, BigDecimal> sums(MeasureColumn measure) {
        return new StagedCross(sql, table, tables.codes(), replacing()).sums(measure);
    }

    @Override
    public FactView before() {
        return facts.view(before);
    }

    @Override
    public FactView afterwards() {
        Map<String, Live.Batch> staged = slices.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> new Live.Batch(e.getValue().batch, upload, e.getValue().rows)));
        return new SqlView(
                new SqlView.Session() {
                    @Override
                    public <T> T ask(Function<DSLContext, T> work) {
                        return work.apply(sql);
                    }
                },
                before.with(contract.id(), staged),
                facts.tablesWith(tables),
                before.sequence() + "+" + upload);
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public Map<String, Long> replaced() {
        Map<String, Live.Batch> now = countingNow();
        return slices.keySet().stream()
                .flatMap(slice -> java.util.stream.Stream.ofNullable(now.get(slice)))
                .collect(Collectors.groupingBy(
                        Live.Batch::upload, LinkedHashMap::new, Collectors.summingLong(Live.Batch::rows)));
    }

    @Override
    public Difference difference() {
        return new BatchDifference(sql, table).of(replacedBatches(), replacing());
    }

    @Override
    public List<RowChange> largestChanges(int most) {
        List<Integer> replaced = replacedBatches();
        List<Integer> afterwards = Stream.concat(
                        countingNow().values().stream().map(Live.Batch::id).filter(id -> !replaced.contains(id)),
                        replacing().stream())
                .toList();
        return new RowChanges(sql, tables).largest(replaced, replacing(), afterwards, most);
    }

    /** By slice, what counts before these rows do. */
    private Map<String, Live.Batch> countingNow() {
        return before.byDatasetAndSlice().getOrDefault(contract.id(), Map.of());
    }

    private List<Integer> replacedBatches() {
        Map<String, Live.Batch> now = countingNow();
        return slices.keySet().stream()
                .flatMap(slice -> Stream.ofNullable(now.get(slice)))
                .map(Live.Batch::id)
                .toList();
    }

    private List<Integer> replacing() {
        return slices.values().stream().map(s -> s.batch).toList();
    }

    @Override
    public void publish(long sequence) {
        if (upload.equals(TRIAL)) {
            throw new IllegalStateException("a trial is not published");
        }
        try {
            slices.forEach((slice, s) -> sql.insertInto(BATCH)
                    .columns(
                            BATCH.ID,
                            BATCH.DATASET,
                            BATCH.UPLOAD,
                            BATCH.SLICE,
                            BATCH.SEQUENCE,
                            BATCH.WITHDRAWN,
                            BATCH.ROW_COUNT)
                    .values(s.batch, contract.id(), upload, slice, sequence, Live.NEVER, s.rows)
                    .execute());
            sql.dropTable(stage.table()).execute();
            DuckDbFacts.advance(sql, DuckDbFacts.PORT, sequence);
            connection.commit();
            facts.published(sql, contract, sequence);
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
            if (appender != null) {
                appender.close();
            }
        } catch (SQLException e) {
            throw new StoreException("cannot leave the staging of " + upload, e);
        } finally {
            DuckDbFacts.release(connection, turn);
        }
    }
}
