package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.RowChange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The rows in which some batches differ the most from those that they replace, or from those of a period before, ranked by
 * the share that the difference has of all that the measure came to before.
 */
public final class RowChanges {

    private static final Field<Integer> NEW = field(name("is_new"), SQLDataType.INTEGER);
    private static final Field<Integer> COME = field(name("come"), SQLDataType.INTEGER);
    private static final Field<Integer> GONE = field(name("gone"), SQLDataType.INTEGER);
    private static final Field<Integer> FIRST = field(name("first_line"), SQLDataType.INTEGER);

    /** Of more rows than these, only those are compared that have an amount of some part of all. */
    private static final long MANY = 100_000;

    /** The part of all that an amount must be: at most so many rows have one as large. */
    private static final int PARTS = 10_000;

    private static final Field<Integer> COMPARED = field(name("compared"), SQLDataType.INTEGER);
    private static final Field<Integer> REFERENCE = field(name("reference"), SQLDataType.INTEGER);
    private static final Field<Integer> COMPARED_AREA = field(name("compared_area"), SQLDataType.INTEGER);

    private final DSLContext sql;
    private final DatasetTables tables;
    private final FactTable facts;
    private final List<MeasureColumn> measures;

    public RowChanges(DSLContext sql, DatasetTables tables) {
        this.sql = sql;
        this.tables = tables;
        facts = tables.facts();
        measures = facts.contract().measures();
    }

    /**
     * @param afterwards the batches that count when the replacing ones do, these among them
     * @param most how many are told at most
     */
    public List<RowChange> largest(
            Collection<Integer> replaced, Collection<Integer> replacing, Collection<Integer> afterwards, int most) {
        Map<Integer, Integer> references = references(periods(replaced), periods(replacing), periods(afterwards));
        if (references.isEmpty()) {
            return List.of();
        }
        Select<Record> old = old(replaced, replacing, afterwards, references);
        Old beside = beside(old);
        List<BigDecimal> volumes = beside.volumes();
        List<Field<?>> key = facts.key();
        List<Field<?>> compared = new ArrayList<>(key);
        compared.add(max(NEW).as(COME));
        compared.add(max(inline(1).minus(NEW)).as(GONE));
        compared.add(min(when(NEW.eq(1), FactTable.LINE)).as(FIRST));
        for (int i = 0; i < measures.size(); i++) {
            Field<Long> measure = facts.measure(measures.get(i));
            compared.add(sum(when(NEW.eq(1), measure)).as(after(i)));
            compared.add(sum(when(NEW.eq(0), measure)).as(before(i)));
        }
        Field<BigDecimal> share = share(volumes);
        Table<?> rows = select(all(FactTable.PERIOD, 1))
                .from(facts.table())
                .where(FactTable.BATCH.in(replacing).and(FactTable.PERIOD.in(references.keySet())))
                .unionAll(old)
                .asTable("both");
        return sql.select()
                .from(select(compared)
                        .from(rows)
                        .where(beside.rows() > MANY ? isLarge(key, rows, beside) : noCondition())
                        .groupBy(key)
                        .asTable("compared"))
                .where(share.gt(BigDecimal.ZERO))
                .orderBy(Stream.concat(Stream.of(share.desc()), key.stream()).toList())
                .limit(most)
                .fetch(row -> change(row, references, volumes));
    }

    /** By period of the replacing rows, the period whose rows they are compared with: their own where that is replaced. */
    private static Map<Integer, Integer> references(
            Set<Integer> replaced, Set<Integer> replacing, Set<Integer> afterwards) {
        Map<Integer, Integer> references = new TreeMap<>();
        for (int period : replacing) {
            if (replaced.contains(period)) {
                references.put(period, period);
            } else {
                before(Period.ofKey(period), afterwards).ifPresent(p -> references.put(period, p.key()));
            }
        }
        replaced.forEach(period -> references.putIfAbsent(period, period));
        return references;
    }

    private static Optional<Period> before(Period period, Set<Integer> known) {
        Period yearBefore = period.plus(-period.kind().perYear());
        return known.contains(yearBefore.key())
                ? Optional.of(yearBefore)
                : known.stream()
                        .map(Period::ofKey)
                        .filter(p -> p.kind() == period.kind() && p.compareTo(period) < 0)
                        .max(Comparator.naturalOrder());
    }

    private Set<Integer> periods(Collection<Integer> batches) {
        return batches.isEmpty()
                ? Set.of()
                : sql.selectDistinct(FactTable.PERIOD)
                        .from(facts.table())
                        .where(FactTable.BATCH.in(batches))
                        .fetchSet(FactTable.PERIOD);
    }

    /** The rows that are compared with, each under the period of those that are compared with it. */
    private Select<Record> old(
            Collection<Integer> replaced,
            Collection<Integer> replacing,
            Collection<Integer> afterwards,
            Map<Integer, Integer> references) {
        Select<Record> old =
                select(all(FactTable.PERIOD, 0)).from(facts.table()).where(FactTable.BATCH.in(replaced));
        RowN[] others = references.entrySet().stream()
                .filter(r -> !r.getKey().equals(r.getValue()))
                .map(r -> row(List.of(r.getKey(), r.getValue())))
                .toArray(RowN[]::new);
        if (others.length == 0) {
            return old;
        }
        Table<?> pairs = DSL.values(others).as("pairs", COMPARED.getName(), REFERENCE.getName());
        Table<?> areas = selectDistinct(FactTable.PERIOD.as(COMPARED), FactTable.AREA.as(COMPARED_AREA))
                .from(facts.table())
                .where(FactTable.BATCH.in(replacing))
                .asTable("areas");
        Table<?> wanted = select(COMPARED, REFERENCE, COMPARED_AREA)
                .from(pairs)
                .join(areas)
                .using(COMPARED)
                .asTable("wanted");
        return old.unionAll(select(all(COMPARED.as(FactTable.PERIOD), 0))
                .from(facts.table())
                .join(wanted)
                .on(FactTable.PERIOD.eq(REFERENCE).and(FactTable.AREA.eq(COMPARED_AREA)))
                .where(FactTable.BATCH.in(afterwards)));
    }

    /**
     * Whether a row of the same key has a large amount, before or after: the others are too small to move by a part of all
     * that anyone would be told, and millions of keys are not put into groups. Keys are told apart by their hash, so that a blank is like a blank.
     */
    private Condition isLarge(List<Field<?>> key, Table<?> rows, Old beside) {
        Field<Long> hash = function("hash", SQLDataType.BIGINT, key.toArray(Field<?>[]::new));
        Condition large = falseCondition();
        for (int i = 0; i < measures.size(); i++) {
            BigDecimal least = beside.volumes().get(i).divideToIntegralValue(BigDecimal.valueOf(PARTS));
            large = large.or(abs(facts.measure(measures.get(i))).gt(inline(least.longValue())));
        }
        return hash.in(select(hash).from(rows).where(large));
    }

    /**
     * The rows that others are compared with.
     *
     * @param volumes by measure, all that its amounts come to without their signs; 1 where that is nothing
     */
    private record Old(List<BigDecimal> volumes, long rows) {}

    private Old beside(Select<Record> rows) {
        List<Field<?>> wanted = new ArrayList<>();
        measures.forEach(m -> wanted.add(coalesce(sum(abs(facts.measure(m))), inline(BigDecimal.ZERO))));
        wanted.add(count());
        Record sums = sql.select(wanted).from(rows.asTable("old")).fetchSingle();
        List<BigDecimal> volumes = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            volumes.add(sums.get(i, BigDecimal.class).max(BigDecimal.ONE));
        }
        return new Old(volumes, sums.get(measures.size(), Long.class));
    }

    /** The largest share over the measures. */
    private Field<BigDecimal> share(List<BigDecimal> volumes) {
        Field<BigDecimal> largest = inline(BigDecimal.ZERO);
        for (int i = 0; i < measures.size(); i++) {
            Field<BigDecimal> moved = abs(coalesce(after(i), inline(BigDecimal.ZERO))
                            .minus(coalesce(before(i), inline(BigDecimal.ZERO))))
                    .div(inline(volumes.get(i)));
            largest = when(moved.gt(largest), moved).otherwise(largest);
        }
        return largest;
    }

    private RowChange change(Record row, Map<Integer, Integer> references, List<BigDecimal> volumes) {
        int moved = 0;
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < measures.size(); i++) {
            BigDecimal share = zero(row.get(after(i)))
                    .subtract(zero(row.get(before(i))))
                    .abs()
                    .divide(volumes.get(i), MathContext.DECIMAL64);
            if (share.compareTo(most) > 0) {
                most = share;
                moved = i;
            }
        }
        MeasureColumn measure = measures.get(moved);
        Map<String, String> codes = new LinkedHashMap<>();
        facts.contract()
                .dimensions()
                .forEach(d -> Optional.ofNullable(row.get(facts.dimension(d)))
                        .flatMap(id ->
                                Optional.ofNullable(tables.codes().of(d.name()).code(id)))
                        .ifPresent(code -> codes.put(d.name(), code)));
        boolean isNew = row.get(COME) == 1;
        boolean was = row.get(GONE) == 1;
        return new RowChange(
                isNew ? row.get(FIRST) : 0,
                Optional.ofNullable(tables.codes().areas().code(row.get(FactTable.AREA)))
                        .orElse(""),
                Period.ofKey(row.get(FactTable.PERIOD)),
                Period.ofKey(Objects.requireNonNull(references.get(row.get(FactTable.PERIOD)))),
                codes,
                measure.name(),
                was ? Optional.of(zero(row.get(before(moved))).movePointLeft(measure.scale())) : Optional.empty(),
                isNew ? Optional.of(zero(row.get(after(moved))).movePointLeft(measure.scale())) : Optional.empty());
    }

    private static BigDecimal zero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private List<Field<?>> all(Field<Integer> period, int isNew) {
        List<Field<?>> all = new ArrayList<>(List.of(period));
        facts.key().stream().filter(field -> !field.equals(FactTable.PERIOD)).forEach(all::add);
        all.add(FactTable.LINE);
        measures.forEach(m -> all.add(facts.measure(m)));
        all.add(inline(isNew).as(NEW));
        return all;
    }

    private static Field<BigDecimal> after(int measure) {
        return field(name("after_" + measure), SQLDataType.NUMERIC);
    }

    private static Field<BigDecimal> before(int measure) {
        return field(name("before_" + measure), SQLDataType.NUMERIC);
    }
}
