package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Contradiction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What the rows of one file say about each other, asked in SQL while they lie in the staging table. */
public final class StagedRows {

    private static final int MOST_NAMED = 100;

    private final DSLContext sql;
    private final FactTable stage;
    private final DatasetContract contract;
    private final CodeTables codes;

    public StagedRows(DSLContext sql, FactTable stage, CodeTables codes) {
        this.sql = sql;
        this.stage = stage;
        this.contract = stage.contract();
        this.codes = codes;
    }

    /** Checks the rows of the staging table, and copies them into the fact table. */
    public List<Contradiction> validate(FactTable table, long rows) {
        List<Contradiction> contradictions = contradictions();
        expect(rows, copy(stage.table(), table));
        return contradictions;
    }

    /**
     * The same where many rows lie beside the staging table; where nothing is to be checked they never lie in it.
     *
     * @param rows of both
     * @param beside those beside it, in the columns of the fact table
     * @param besideRows how many those are
     */
    public List<Contradiction> validate(FactTable table, long rows, Select<?> beside, long besideRows) {
        if (contract.unique()
                || contract.dimensions().stream().anyMatch(d -> !d.totals().isEmpty())) {
            gather(beside);
            return validate(table, rows);
        }
        long copied = sql.insertInto(table.table())
                .columns(table.columns())
                .select(beside)
                .execute();
        boolean more = rows > besideRows;
        expect(rows, copied + (more ? copy(stage.table(), table) : 0));
        return List.of();
    }

    /** Copies rows from beside it into the staging table. */
    public void gather(Select<?> beside) {
        sql.insertInto(stage.table()).columns(stage.columns()).select(beside).execute();
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> contradictions = new ArrayList<>(repeated());
        contradictions.addAll(unevenTotals());
        return contradictions;
    }

    private void expect(long rows, long copied) {
        if (rows != copied) {
            throw new IllegalStateException(
                    "%d rows of %s were read, but %d are there".formatted(rows, contract.id(), copied));
        }
    }

    /** Cells with two amounts, where the contract says that each stands once. */
    private List<Contradiction> repeated() {
        if (!contract.unique()) {
            return List.of();
        }
        List<Contradiction> repeated = new ArrayList<>();
        for (MeasureColumn measure : contract.measures()) {
            Field<Integer> first = min(FactTable.LINE);
            Field<Integer> last = max(FactTable.LINE);
            sql.select(first, last)
                    .from(stage.table())
                    .where(stage.measure(measure).isNotNull())
                    .groupBy(key(List.of()))
                    .having(count().gt(1))
                    .orderBy(first)
                    .limit(MOST_NAMED)
                    .forEach(r -> repeated.add(new Contradiction.Repeated(measure.name(), r.value1(), r.value2())));
        }
        return repeated;
    }

    /** Totals that are not the sum of their parts beyond what rounding explains; the first of each dimension and measure. */
    private List<Contradiction> unevenTotals() {
        List<Contradiction> uneven = new ArrayList<>();
        for (DimensionColumn dimension : contract.dimensions()) {
            List<Integer> totals = totalIds(dimension);
            for (MeasureColumn measure : totals.isEmpty() ? List.<MeasureColumn>of() : contract.measures()) {
                if (measure.additive() && measure.by().contains(dimension.name())) {
                    unevenTotal(dimension, measure, totals).ifPresent(uneven::add);
                }
            }
        }
        return uneven;
    }

    private java.util.Optional<Contradiction> unevenTotal(
            DimensionColumn dimension, MeasureColumn measure, List<Integer> totals) {
        Condition isTotal = stage.dimension(dimension).in(totals);
        Field<Long> amount = stage.measure(measure);
        Field<BigDecimal> total =
                max(when(isTotal, amount)).cast(SQLDataType.DECIMAL(38, 0)).as("total");
        Field<BigDecimal> parts = sum(when(isTotal.not(), amount)).as("parts");
        Field<Integer> partCount = count(when(isTotal.not(), amount)).as("part_count");
        Field<Integer> line = min(when(isTotal, FactTable.LINE)).as("line");
        Table<?> groups = DSL.select(total, parts, partCount, line)
                .from(stage.table())
                .where(amount.isNotNull())
                .groupBy(key(List.of(dimension.name())))
                .asTable("groups");
        Condition uneven = field(name("total"))
                .isNotNull()
                .and(field(name("part_count"), SQLDataType.INTEGER).gt(1));
        Field<BigDecimal> gap = named("total").sub(named("parts"));
        uneven = uneven.and(
                dimension.partial()
                        ? gap.lt(field(name("part_count"), BigDecimal.class).neg())
                        : DSL.abs(gap).gt(field(name("part_count"), BigDecimal.class)));
        var found = sql.select(
                        field(name("line"), SQLDataType.INTEGER),
                        named("total"),
                        named("parts"),
                        count().over().cast(SQLDataType.BIGINT))
                .from(groups)
                .where(uneven)
                .orderBy(1)
                .limit(1)
                .fetchOne();
        return java.util.Optional.ofNullable(found)
                .map(r -> new Contradiction.UnevenTotal(
                        dimension.name(),
                        measure.name(),
                        r.value1(),
                        r.value2().movePointLeft(measure.scale()),
                        r.value3().movePointLeft(measure.scale()),
                        r.value4()));
    }

    /** Copies rows, with the parts of totals marked; says how many. */
    private long copy(Table<?> from, FactTable table) {
        List<SelectField<?>> selected = new ArrayList<>();
        for (Field<?> column : stage.columns()) {
            selected.add(column.equals(FactTable.COVERED) ? covered() : column);
        }
        return sql.insertInto(table.table())
                .columns(table.columns())
                .select(DSL.select(selected).from(from))
                .execute();
    }

    private Field<Integer> covered() {
        Field<Integer> covered = inline(0);
        int bit = 0;
        for (DimensionColumn dimension : contract.dimensions()) {
            List<Integer> totals = totalIds(dimension);
            if (!totals.isEmpty()) {
                Condition isTotal = stage.dimension(dimension).in(totals);
                Field<Integer> beside = max(when(isTotal, inline(1)).otherwise(inline(0)))
                        .over(partitionBy(key(List.of(dimension.name()))));
                covered = covered.plus(
                        when(isTotal.not().and(beside.eq(1)), inline(1 << bit)).otherwise(inline(0)));
            }
            bit++;
        }
        return covered.cast(SQLDataType.INTEGER).as(FactTable.COVERED);
    }

    /** The columns that tell cells apart, but for some dimensions. */
    private List<Field<?>> key(List<String> except) {
        List<Field<?>> key = new ArrayList<>(List.of(FactTable.PERIOD, FactTable.AREA));
        contract.dimensions().stream()
                .filter(d -> !except.contains(d.name()))
                .forEach(d -> key.add(stage.dimension(d)));
        return key;
    }

    private List<Integer> totalIds(DimensionColumn dimension) {
        return dimension.totals().isEmpty()
                ? List.of()
                : codes.of(dimension.name()).idsOf(dimension.totals()::contains);
    }

    private static Field<BigDecimal> named(String name) {
        return field(name(name), SQLDataType.DECIMAL(38, 0));
    }
}
