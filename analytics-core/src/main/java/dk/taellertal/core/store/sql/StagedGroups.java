package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.store.RepeatedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Rows of the staging table in groups: those that differ in one dimension alone, and those that differ in nothing. */
public final class StagedGroups {

    private static final Field<Long> PRINT = field(name("print"), SQLDataType.BIGINT);
    private static final Field<Integer> FIRST = field(name("first_line"), SQLDataType.INTEGER);
    private static final int AT_ONCE = 10_000;

    private final DSLContext sql;
    private final FactTable stage;
    private final DatasetContract contract;

    public StagedGroups(DSLContext sql, FactTable stage) {
        this.sql = sql;
        this.stage = stage;
        this.contract = stage.contract();
    }

    /**
     * Gives out the groups one by one, each in the order of its lines.
     *
     * @param named the dimension that names the rows
     * @param alike the dimensions in which rows of a group are alike besides period and area
     * @param without by dimension, numbers of the codes whose rows are left out
     * @param fewest rows of a group
     */
    public void alongside(
            DimensionColumn named,
            Set<String> alike,
            Map<String, List<Integer>> without,
            int fewest,
            Consumer<List<GroupedRow>> groups) {
        List<Field<Integer>> key = new ArrayList<>(List.of(FactTable.PERIOD, FactTable.AREA));
        contract.dimensions().stream().filter(d -> alike.contains(d.name())).forEach(d -> key.add(stage.dimension(d)));
        Condition taken = DSL.noCondition();
        for (DimensionColumn dimension : contract.dimensions()) {
            List<Integer> out = without.getOrDefault(dimension.name(), List.of());
            taken = out.isEmpty() ? taken : taken.and(stage.dimension(dimension).notIn(out));
        }
        List<Field<?>> order = new ArrayList<>(key);
        order.add(FactTable.LINE);
        List<Field<?>> columns = new ArrayList<>(order);
        columns.add(stage.dimension(named));
        contract.measures().forEach(m -> columns.add(stage.measure(m)));
        List<GroupedRow> group = new ArrayList<>();
        int[] current = new int[0];
        try (Cursor<? extends Record> rows = sql.select(columns)
                .from(stage.table())
                .where(taken)
                .and(isAmong(key, fewest, taken))
                .orderBy(order)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record row : rows) {
                if (!isOf(current, row, key.size())) {
                    give(group, fewest, groups);
                    current = key(row, key.size());
                }
                group.add(row(row, key.size()));
            }
        }
        give(group, fewest, groups);
    }

    /** A group of fewer rows is here where its key has the print of another. */
    private static void give(List<GroupedRow> group, int fewest, Consumer<List<GroupedRow>> groups) {
        if (group.size() >= fewest) {
            groups.accept(List.copyOf(group));
        }
        group.clear();
    }

    /**
     * Whether so many of some rows may be alike in some columns. Prints of them are counted, before the columns are looked
     * at: nearly all rows of nearly all files are out with that.
     */
    private Condition isAmong(List<? extends Field<?>> columns, int fewest, Condition some) {
        Field<Long> print = DSL.function("hash", SQLDataType.BIGINT, columns.toArray(Field[]::new));
        Select<Record1<Long>> several = DSL.select(PRINT)
                .from(DSL.select(print.as(PRINT))
                        .from(stage.table())
                        .where(some)
                        .asTable("prints"))
                .groupBy(PRINT)
                .having(count().ge(fewest));
        return print.in(several);
    }

    private static boolean isOf(int[] current, Record row, int keys) {
        if (current.length == 0) {
            return false;
        }
        for (int i = 0; i < keys; i++) {
            if (current[i] != number(row, i)) {
                return false;
            }
        }
        return true;
    }

    private static int[] key(Record row, int keys) {
        int[] key = new int[keys];
        for (int i = 0; i < keys; i++) {
            key[i] = number(row, i);
        }
        return key;
    }

    private GroupedRow row(Record row, int keys) {
        long[] amounts = new long[contract.measures().size()];
        for (int i = 0; i < amounts.length; i++) {
            Object amount = row.get(keys + 2 + i);
            amounts[i] = amount == null ? GroupedRow.NONE : ((Number) amount).longValue();
        }
        return new GroupedRow(number(row, keys), number(row, keys + 1), amounts);
    }

    private static int number(Record row, int index) {
        return row.get(index) instanceof Number number ? number.intValue() : 0;
    }

    /** Lines that say what an earlier line says, those with no amount but 0 left out; by line. */
    public List<RepeatedLine> repeated() {
        List<Field<?>> all = new ArrayList<>(List.of(FactTable.PERIOD, FactTable.AREA, FactTable.MISSING));
        contract.dimensions().forEach(d -> all.add(stage.dimension(d)));
        Condition counts = DSL.falseCondition();
        for (var measure : contract.measures()) {
            all.add(stage.measure(measure));
            counts = counts.or(stage.measure(measure).ne(0L));
        }
        List<SelectField<?>> selected = new ArrayList<>(List.of(FactTable.LINE));
        selected.add(min(FactTable.LINE).over(partitionBy(all)).as(FIRST.getName()));
        Table<?> lines = DSL.select(selected)
                .from(stage.table())
                .where(counts)
                .and(isAmong(all, 2, counts))
                .asTable("lines");
        Field<Integer> line = field(name("lines", FactTable.LINE.getName()), SQLDataType.INTEGER);
        Field<Integer> first = max(FIRST).as("first");
        return sql.select(line, first)
                .from(lines)
                .groupBy(line)
                .having(min(FIRST).lt(line))
                .and(max(FIRST).lt(line))
                .orderBy(line)
                .fetch(r -> new RepeatedLine(r.get(first), r.get(line)));
    }
}
