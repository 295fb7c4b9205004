package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The rows of a fact table added up by what the key figures ask for. A page's cost follows its cells, not the rows. */
public final class SumTable {

    private static final String PREFIX = "sum_";
    private static final long ALL = -1;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final SumShape shape;
    private final String name;
    private final Table<Record> table;

    SumTable(SumShape shape) {
        this.shape = shape;
        name = PREFIX + shape.contract().id() + "_"
                + Integer.toHexString(shape.form().hashCode());
        table = DSL.table(DSL.name(name));
    }

    /** Drops all sums but these. */
    public static void forgetOthers(DSLContext sql, Collection<SumTable> kept) {
        Set<String> names = kept.stream().map(s -> s.name).collect(Collectors.toSet());
        tables(sql)
                .filter(n -> !names.contains(n))
                .forEach(n -> sql.dropTable(DSL.table(DSL.name(n))).execute());
    }

    public boolean isThere(DSLContext sql) {
        return tables(sql).anyMatch(name::equals);
    }

    private static Stream<String> tables(DSLContext sql) {
        Field<String> of = DSL.field(DSL.name("table_name"), String.class);
        return sql
                .select(of)
                .from(DSL.table(DSL.name("information_schema", "tables")))
                .where(of.startsWith(PREFIX))
                .fetch(of)
                .stream();
    }

    public SumShape shape() {
        return shape;
    }

    Table<Record> table() {
        return table;
    }

    /** The codes of a dimension that is kept. */
    Field<Integer> dimension(DimensionColumn dimension) {
        return DSL.field(DSL.name(dimension.name()), SQLDataType.INTEGER);
    }

    /** The classes of the codes of a dimension that is not. */
    Field<Long> classes(String dimension) {
        return DSL.field(DSL.name(dimension), SQLDataType.BIGINT);
    }

    /** The amounts, added up; whole numbers of the smallest unit. Sums that would not fit stand in several rows. */
    Field<Long> amount(MeasureColumn measure) {
        return DSL.field(DSL.name(measure.name()), SQLDataType.BIGINT);
    }

    /** How many rows have the amount. */
    Field<Integer> rows(MeasureColumn measure) {
        return DSL.field(DSL.name(measure.name() + "__rows"), SQLDataType.INTEGER);
    }

    /** How many rows the source marks as missing. */
    Field<Integer> missing(MeasureColumn measure) {
        return DSL.field(DSL.name(measure.name() + "__missing"), SQLDataType.INTEGER);
    }

    /** Makes the table anew, from all rows that are there. */
    public void make(DSLContext sql) {
        sql.dropTableIfExists(table).execute();
        sql.createTable(table).columns(columns()).execute();
        add(sql, DSL.noCondition(), ALL, ALL);
    }

    /**
     * Adds up the rows of new batches.
     *
     * @param there bit i: some row may have measure i
     * @param marked bit i: some row may have measure i marked as missing
     */
    public void add(DSLContext sql, Collection<Integer> batches, long there, long marked) {
        add(sql, FactTable.BATCH.in(batches), there, marked);
    }

    private List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>(key());
        for (MeasureColumn measure : shape.contract().measures()) {
            columns.addAll(List.of(amount(measure), rows(measure), missing(measure)));
        }
        return columns;
    }

    private List<Field<?>> key() {
        List<Field<?>> key =
                new ArrayList<>(List.of(FactTable.BATCH, FactTable.PERIOD, FactTable.AREA, FactTable.COVERED));
        shape.kept().forEach(d -> key.add(dimension(d)));
        shape.choices().keySet().forEach(d -> key.add(classes(d)));
        return key;
    }

    private void add(DSLContext sql, Condition which, long there, long marked) {
        DatasetContract contract = shape.contract();
        FactTable facts = new FactTable(contract);
        List<SelectField<?>> selected =
                new ArrayList<>(List.of(FactTable.BATCH, FactTable.PERIOD, FactTable.AREA, FactTable.COVERED));
        shape.kept().forEach(d -> selected.add(facts.dimension(d)));
        Table<?> from = facts.table();
        for (String name : shape.choices().keySet()) {
            Field<Integer> code = facts.dimension(contract.dimension(name).orElseThrow());
            CodeTable.CodeClasses classes = CodeTable.classes(contract.id(), name);
            from = from.leftJoin(classes.table()).on(classes.id().eq(code));
            selected.add(coalesce(classes.bits(), inline(SumShape.NO_CODE)).as(name));
        }
        List<GroupField> groups = new ArrayList<>();
        for (int i = 1; i <= selected.size(); i++) {
            groups.add(inline(i));
        }
        if (!fits(sql, facts, which, there)) {
            groups.add(FactTable.LINE);
            groups.add(FactTable.COLUMN);
        }
        List<SelectField<?>> all = new ArrayList<>(selected);
        int bit = 0;
        for (MeasureColumn measure : contract.measures()) {
            boolean isThere = (there >> bit & 1) == 1;
            boolean isMarked = (marked >> bit & 1) == 1;
            Field<Long> amount = facts.measure(measure);
            all.add(isThere ? sum(amount).cast(SQLDataType.BIGINT) : castNull(SQLDataType.BIGINT));
            all.add(isThere ? count(amount) : inline(0));
            all.add(
                    isMarked
                            ? count(when(
                                    bitAnd(FactTable.MISSING, inline(1L << bit)).ne(0L), 1))
                            : inline(0));
            bit++;
        }
        sql.insertInto(table)
                .columns(columns())
                .select(DSL.select(all)
                        .from(from)
                        .where(which)
                        .groupBy(groups)
                        .orderBy(inline(1), inline(3), inline(2)))
                .execute();
    }

    /** Whether no sum of these rows can be too large, whatever rows it is of. */
    private boolean fits(DSLContext sql, FactTable facts, Condition which, long there) {
        List<Field<BigDecimal>> sums = new ArrayList<>();
        List<MeasureColumn> measures = shape.contract().measures();
        for (int i = 0; i < measures.size(); i++) {
            if ((there >> i & 1) == 1) {
                Field<BigDecimal> most =
                        max(abs(facts.measure(measures.get(i)))).cast(SQLDataType.DECIMAL(38, 0));
                sums.add(coalesce(most.mul(count()), inline(BigDecimal.ZERO)));
            }
        }
        return sums.isEmpty()
                || sql.select(sums).from(facts.table()).where(which).fetchSingle().intoList().stream()
                        .allMatch(most -> ((BigDecimal) most).compareTo(LARGEST) <= 0);
    }
}
