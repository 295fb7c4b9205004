package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Rows of the staging table beside those they may be sums of. */
public final class StagedWholes {

    private static final Table<?> WHOLES = DSL.table(name("wholes"));
    private static final Table<?> PARTS = DSL.table(name("parts"));
    private static final Field<Long> PART_ROWS = field(name("parts", "part_rows"), SQLDataType.BIGINT);

    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;
    private final FactTable stage;
    private final DatasetContract contract;
    /** Indexes of the measures that some row may have. */
    private final int[] there;

    /** @param there bit i: some row may have measure i */
    public StagedWholes(DSLContext sql, FactTable stage, long there) {
        this.sql = sql;
        this.stage = stage;
        this.contract = stage.contract();
        this.there = IntStream.range(0, contract.measures().size())
                .filter(i -> (there >> i & 1) == 1)
                .toArray();
    }

    /** The sets of some dimensions that rows leave blank together, but for none. */
    public Set<Set<String>> blanks(Collection<String> among) {
        List<DimensionColumn> dimensions = dimensions(among);
        List<SelectField<?>> columns = new ArrayList<>();
        dimensions.forEach(d -> columns.add(field(stage.dimension(d).eq(0)).as(d.name())));
        Set<Set<String>> blanks = new HashSet<>();
        sql.selectDistinct(columns).from(stage.table()).forEach(r -> {
            Set<String> blank = new HashSet<>();
            dimensions.stream().filter(d -> r.get(d.name(), Boolean.class)).forEach(d -> blank.add(d.name()));
            blanks.add(blank);
        });
        blanks.remove(Set.of());
        return blanks;
    }

    /** By line. */
    public List<SubtotalCandidate> of(SubtotalPattern whole) {
        List<Field<Integer>> key = key(whole);
        Condition joined =
                key.stream().map(k -> of(WHOLES, k).eq(of(PARTS, k))).reduce(DSL.noCondition(), Condition::and);
        List<SelectField<?>> selected = new ArrayList<>(List.of(of(WHOLES, FactTable.LINE), PART_ROWS));
        for (int i : there) {
            selected.add(amount(i));
            selected.add(together(i));
            selected.add(partSum(i));
            selected.add(partsMissing(i));
        }
        return sql.select(selected)
                .from(wholes(whole, key).asTable(WHOLES))
                .join(parts(whole, key).asTable(PARTS))
                .on(joined)
                .orderBy(of(WHOLES, FactTable.LINE))
                .fetch(this::row);
    }

    private SubtotalCandidate row(Record row) {
        List<SubtotalCandidate.Stated> amounts = new ArrayList<>();
        for (int i : there) {
            Long amount = row.get(amount(i));
            if (amount != null) {
                amounts.add(new SubtotalCandidate.Stated(
                        i,
                        amount,
                        row.get(together(i)),
                        Optional.ofNullable(row.get(partSum(i))),
                        row.get(partsMissing(i))));
            }
        }
        return new SubtotalCandidate(row.get(of(WHOLES, FactTable.LINE)), row.get(PART_ROWS), amounts);
    }

    private org.jooq.Select<?> wholes(SubtotalPattern whole, List<Field<Integer>> key) {
        List<SelectField<?>> selected = new ArrayList<>(key);
        selected.add(FactTable.LINE);
        for (int i : there) {
            Field<Long> measure = stage.measure(contract.measures().get(i));
            selected.add(measure.as(amount(i).getName()));
            selected.add(sum(measure).over(partitionBy(key)).as(together(i).getName()));
        }
        Condition is = whole.named()
                .<Condition>map(n -> stage.dimension(dimension(n.dimension())).eq(n.code()))
                .orElse(DSL.noCondition());
        for (DimensionColumn blank : dimensions(whole.blank())) {
            is = is.and(stage.dimension(blank).eq(0));
        }
        for (DimensionColumn filled : dimensions(whole.filled())) {
            is = is.and(stage.dimension(filled).ne(0));
        }
        return DSL.select(selected).from(stage.table()).where(is);
    }

    private org.jooq.Select<?> parts(SubtotalPattern whole, List<Field<Integer>> key) {
        List<SelectField<?>> selected = new ArrayList<>(key);
        selected.add(count().cast(SQLDataType.BIGINT).as(PART_ROWS.getName()));
        for (int i : there) {
            Condition missing = DSL.bitAnd(FactTable.MISSING, inline(1L << i)).ne(0L);
            selected.add(
                    sum(stage.measure(contract.measures().get(i))).as(partSum(i).getName()));
            selected.add(count(when(missing, inline(1)))
                    .cast(SQLDataType.BIGINT)
                    .as(partsMissing(i).getName()));
        }
        Condition is = whole.named()
                .<Condition>map(n -> stage.dimension(dimension(n.dimension())).in(n.parts()))
                .orElseGet(() -> dimensions(whole.open()).stream()
                        .<Condition>map(d -> stage.dimension(d).ne(0))
                        .reduce(DSL.falseCondition(), Condition::or));
        return DSL.select(selected).from(stage.table()).where(is).groupBy(key);
    }

    public List<Integer> linesWithout(String dimension) {
        return sql.selectDistinct(FactTable.LINE)
                .from(stage.table())
                .where(stage.dimension(dimension(dimension)).eq(0))
                .orderBy(FactTable.LINE)
                .fetch(FactTable.LINE);
    }

    /** How many rows of lines there were, by batch; they are gone. */
    public Map<Integer, Long> remove(Collection<Integer> lines) {
        Table<?> leaving = DSL.table(name(stage.unquotedName() + "_leaving"));
        sql.createTable(leaving).columns(FactTable.LINE).execute();
        List<Integer> all = List.copyOf(lines);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            sql.insertInto(leaving, FactTable.LINE)
                    .valuesOfRows(all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                            .map(DSL::row)
                            .toList())
                    .execute();
        }
        Map<Integer, Long> removed = new HashMap<>();
        Condition those = FactTable.LINE.in(DSL.select(FactTable.LINE).from(leaving));
        sql.select(FactTable.BATCH, count().cast(SQLDataType.BIGINT))
                .from(stage.table())
                .where(those)
                .groupBy(FactTable.BATCH)
                .forEach(r -> removed.put(r.value1(), r.value2()));
        sql.deleteFrom(stage.table()).where(those).execute();
        sql.dropTable(leaving).execute();
        return removed;
    }

    /** How many last digits of all amounts of a measure are 0, and no more than so many. */
    public int zeros(MeasureColumn measure, int most) {
        int zeros = 0;
        while (zeros < most && areWhole(measure, zeros + 1)) {
            zeros++;
        }
        return zeros;
    }

    private boolean areWhole(MeasureColumn measure, int zeros) {
        Field<Boolean> whole = boolAnd(stage.measure(measure)
                .mod(inline(BigDecimal.TEN.pow(zeros).longValueExact()))
                .eq(0L));
        return Boolean.TRUE.equals(
                sql.select(whole).from(stage.table()).fetchSingle().value1());
    }

    private List<Field<Integer>> key(SubtotalPattern whole) {
        List<Field<Integer>> key = new ArrayList<>(List.of(FactTable.PERIOD, FactTable.AREA));
        contract.dimensions().stream()
                .filter(d -> !whole.open().contains(d.name()))
                .forEach(d -> key.add(stage.dimension(d)));
        return key;
    }

    private List<DimensionColumn> dimensions(Collection<String> names) {
        return contract.dimensions().stream()
                .filter(d -> names.contains(d.name()))
                .toList();
    }

    private DimensionColumn dimension(String name) {
        return contract.dimension(name).orElseThrow();
    }

    private static Field<Integer> of(Table<?> table, Field<Integer> column) {
        return field(name(table.getName(), column.getName()), SQLDataType.INTEGER);
    }

    private static Field<Long> amount(int measure) {
        return field(name("wholes", "amount_" + measure), SQLDataType.BIGINT);
    }

    private static Field<BigDecimal> together(int measure) {
        return field(name("wholes", "together_" + measure), SQLDataType.DECIMAL(38, 0));
    }

    private static Field<BigDecimal> partSum(int measure) {
        return field(name("parts", "sum_" + measure), SQLDataType.DECIMAL(38, 0));
    }

    private static Field<Long> partsMissing(int measure) {
        return field(name("parts", "missing_" + measure), SQLDataType.BIGINT);
    }
}
