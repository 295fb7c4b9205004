package dk.taellertal.core.store.duckdb;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.RowChange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The rows in which some batches differ the most from those that they replace, ranked by the share that the difference has
 * of all that the measure came to before.
 */
final class RowChanges {

    private static final Field<Integer> NEW = field(name("is_new"), SQLDataType.INTEGER);
    private static final Field<Integer> COME = field(name("come"), SQLDataType.INTEGER);
    private static final Field<Integer> GONE = field(name("gone"), SQLDataType.INTEGER);
    private static final Field<Integer> FIRST = field(name("first_line"), SQLDataType.INTEGER);

    private final DSLContext sql;
    private final DatasetTables tables;
    private final FactTable facts;
    private final List<MeasureColumn> measures;

    RowChanges(DSLContext sql, DatasetTables tables) {
        this.sql = sql;
        this.tables = tables;
        facts = tables.facts();
        measures = facts.contract().measures();
    }

    /** @param most how many are told at most */
    List<RowChange> largest(Collection<Integer> replaced, Collection<Integer> replacing, int most) {
        if (replaced.isEmpty() || replacing.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> volumes = volumes(replaced);
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
        var rows = select(all(1))
                .from(facts.table())
                .where(FactTable.BATCH.in(replacing))
                .unionAll(select(all(0)).from(facts.table()).where(FactTable.BATCH.in(replaced)))
                .asTable("both");
        return sql.select()
                .from(select(compared).from(rows).groupBy(key).asTable("compared"))
                .where(share.gt(BigDecimal.ZERO))
                .orderBy(Stream.concat(Stream.of(share.desc()), key.stream()).toList())
                .limit(most)
                .fetch(row -> change(row, volumes));
    }

    /** By measure, all that its amounts come to without their signs; 1 where that is nothing. */
    private List<BigDecimal> volumes(Collection<Integer> batches) {
        Record sums = sql.select(measures.stream()
                        .map(m -> coalesce(sum(abs(facts.measure(m))), inline(BigDecimal.ZERO)))
                        .toList())
                .from(facts.table())
                .where(FactTable.BATCH.in(batches))
                .fetchSingle();
        List<BigDecimal> volumes = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            volumes.add(sums.get(i, BigDecimal.class).max(BigDecimal.ONE));
        }
        return volumes;
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

    private RowChange change(Record row, List<BigDecimal> volumes) {
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
                codes,
                measure.name(),
                was ? Optional.of(zero(row.get(before(moved))).movePointLeft(measure.scale())) : Optional.empty(),
                isNew ? Optional.of(zero(row.get(after(moved))).movePointLeft(measure.scale())) : Optional.empty());
    }

    private static BigDecimal zero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private List<Field<?>> all(int isNew) {
        List<Field<?>> all = facts.key();
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
