package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import dk.taellertal.core.store.Difference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Compares the rows of some batches with those of others, by what they say rather than by where they stand. */
public final class BatchDifference {

    private static final Field<Integer> SIGN = field(name("sign"), SQLDataType.INTEGER);
    private static final Field<BigDecimal> NET = field(name("net"), SQLDataType.NUMERIC);
    private static final Field<BigDecimal> COME = field(name("come"), SQLDataType.NUMERIC);
    private static final Field<BigDecimal> GONE = field(name("gone"), SQLDataType.NUMERIC);

    private final DSLContext sql;
    private final FactTable facts;

    public BatchDifference(DSLContext sql, FactTable facts) {
        this.sql = sql;
        this.facts = facts;
    }

    public Difference of(Collection<Integer> replaced, Collection<Integer> replacing) {
        if (replaced.isEmpty()) {
            return new Difference(sql.fetchCount(facts.table(), FactTable.BATCH.in(replacing)), 0, 0);
        }
        List<Field<?>> said = said();
        List<Field<?>> netOf = new ArrayList<>(said);
        netOf.add(sum(SIGN).as(NET));
        Table<Record> net = select(netOf)
                .from(rows(replacing, 1).unionAll(rows(replaced, -1)).asTable("signed"))
                .groupBy(said)
                .having(sum(SIGN).ne(BigDecimal.ZERO))
                .asTable("net_rows");
        Field<BigDecimal> zero = inline(BigDecimal.ZERO);
        var byKey = select(
                        sum(greatest(NET, zero)).as(COME),
                        sum(greatest(NET.neg(), zero)).as(GONE))
                .from(net)
                .groupBy(facts.key())
                .asTable("by_key");
        return sql.select(coalesce(sum(COME), zero), coalesce(sum(GONE), zero), coalesce(sum(least(COME, GONE)), zero))
                .from(byKey)
                .fetchSingle(r -> new Difference(
                        r.value1().subtract(r.value3()).longValueExact(),
                        r.value3().longValueExact(),
                        r.value2().subtract(r.value3()).longValueExact()));
    }

    private Select<Record> rows(Collection<Integer> batches, int sign) {
        List<Field<?>> signed = said();
        signed.add(inline(sign).as(SIGN));
        return select(signed).from(facts.table()).where(FactTable.BATCH.in(batches));
    }

    /** All that a row says: its key, its amounts, and which of them are missing. */
    private List<Field<?>> said() {
        List<Field<?>> said = facts.key();
        said.add(FactTable.MISSING);
        facts.contract().measures().forEach(m -> said.add(facts.measure(m)));
        return said;
    }
}
