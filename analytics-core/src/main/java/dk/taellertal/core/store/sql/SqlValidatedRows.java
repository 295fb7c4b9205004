package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.CodePeriod;
import dk.taellertal.core.store.CrossGaps;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.RowChange;
import dk.taellertal.core.store.ValidatedRows;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The rows of a staging in the fact table, asked in SQL within the transaction that brought them there. */
public final class SqlValidatedRows implements ValidatedRows {

    private final DSLContext sql;
    private final DatasetTables tables;
    private final FactTable table;
    private final StagedBatches batches;
    private final FactView afterwards;

    public SqlValidatedRows(DSLContext sql, DatasetTables tables, StagedBatches batches, FactView afterwards) {
        this.sql = sql;
        this.tables = tables;
        this.table = tables.facts();
        this.batches = batches;
        this.afterwards = afterwards;
    }

    @Override
    public Map<Period, Long> rowsByPeriod() {
        Map<Period, Long> byPeriod = new LinkedHashMap<>();
        sql.select(FactTable.PERIOD, DSL.count())
                .from(table.table())
                .where(FactTable.BATCH.in(batches.numbers()))
                .groupBy(FactTable.PERIOD)
                .orderBy(FactTable.PERIOD)
                .forEach(r -> byPeriod.put(Period.ofKey(r.value1()), r.value2().longValue()));
        return byPeriod;
    }

    @Override
    public Optional<CrossGaps> crossGaps() {
        return cross().gaps();
    }

    @Override
    public List<CodePeriod> periods(DimensionColumn dimension) {
        return cross().periods(dimension);
    }

    @Override
    public NavigableMap<Period, BigDecimal> sums(MeasureColumn measure) {
        return cross().sums(measure);
    }

    private StagedCross cross() {
        return new StagedCross(sql, table, tables.codes(), batches.numbers());
    }

    @Override
    public FactView afterwards() {
        return afterwards;
    }

    @Override
    public Map<String, Long> replaced() {
        return batches.replacedRows();
    }

    @Override
    public Difference difference() {
        return new BatchDifference(sql, table).of(batches.replaced(), batches.numbers());
    }

    @Override
    public List<RowChange> largestChanges(int most) {
        return new RowChanges(sql, tables).largest(batches.replaced(), batches.numbers(), batches.afterwards(), most);
    }
}
