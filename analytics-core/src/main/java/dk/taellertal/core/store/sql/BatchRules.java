package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.sum;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Contradiction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Holds the rows of some batches against the rules of their contract. */
public final class BatchRules {

    private static final int MOST_NAMED = 100;

    private final DSLContext sql;
    private final FactTable facts;
    private final Collection<Integer> batches;
    private final DatasetContract contract;
    private final long there;

    /** @param there bit i: some row may have measure i; a rule over one that none has is not broken */
    public BatchRules(DSLContext sql, FactTable facts, Collection<Integer> batches, long there) {
        this.there = there;
        this.sql = sql;
        this.facts = facts;
        this.batches = batches;
        this.contract = facts.contract();
    }

    public List<Contradiction> broken() {
        List<Contradiction> broken = new ArrayList<>();
        for (Rule rule : contract.rules()) {
            broken.addAll(
                    switch (rule) {
                        case Rule.Balance balance ->
                            balance.measures().allMatch(this::isThere) ? broken(balance) : List.of();
                        case Rule.Range range -> isThere(range.measure()) ? outside(range) : List.of();
                        case Rule.AtMost atMost ->
                            atMost.measures().allMatch(this::isThere) ? exceeding(atMost) : List.of();
                        case Rule.ZeroSum zero -> isThere(zero.measure()) ? unbalanced(zero) : List.of();
                    });
        }
        return broken;
    }

    /** Periods in which a measure does not sum to 0; rows that name one unit alone are a part of the municipality. */
    private List<Contradiction> unbalanced(Rule.ZeroSum rule) {
        int scale = measure(rule.measure()).scale();
        Field<BigDecimal> sum = sum(facts.measure(measure(rule.measure())));
        Condition whole = contract.dimensions().stream()
                .filter(DimensionColumn::unit)
                .map(unit -> countDistinct(nullif(facts.dimension(unit), 0)).ne(1))
                .reduce(DSL.noCondition(), Condition::and);
        return sql.select(FactTable.PERIOD, sum)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches).and(FactTable.COVERED.eq(0)))
                .groupBy(FactTable.PERIOD)
                .having(whole.and(abs(sum).gt(inline(rule.tolerance().movePointRight(scale)))))
                .orderBy(FactTable.PERIOD)
                .fetch(r -> new Contradiction.Unbalanced(
                        rule.measure(), Period.ofKey(r.value1()), r.value2().movePointLeft(scale)));
    }

    private List<Contradiction> broken(Rule.Balance rule) {
        int scale = rule.measures().mapToInt(m -> measure(m).scale()).max().orElse(0);
        Field<BigDecimal> left = amount(rule.left(), scale);
        Field<BigDecimal> right = inline(BigDecimal.ZERO);
        for (String plus : rule.plus()) {
            right = right.plus(amount(plus, scale));
        }
        for (String minus : rule.minus()) {
            right = right.minus(amount(minus, scale));
        }
        Condition all = rule.measures()
                .map(m -> facts.measure(measure(m)).isNotNull())
                .reduce(DSL.noCondition(), Condition::and);
        BigDecimal tolerance = rule.tolerance().movePointRight(scale);
        return sql.select(FactTable.LINE, left, right)
                .from(facts.table())
                .where(FactTable.BATCH
                        .in(batches)
                        .and(all)
                        .and(abs(left.minus(right)).gt(inline(tolerance))))
                .orderBy(FactTable.LINE)
                .limit(MOST_NAMED)
                .fetch(r -> new Contradiction.BrokenRule(
                        rule,
                        r.value1(),
                        r.value2().movePointLeft(scale),
                        r.value3().movePointLeft(scale)));
    }

    private List<Contradiction> outside(Rule.Range rule) {
        int scale = measure(rule.measure()).scale();
        Field<BigDecimal> amount = amount(rule.measure(), scale);
        Condition below = rule.minimum()
                .map(minimum -> amount.lt(inline(minimum.movePointRight(scale))))
                .orElse(DSL.falseCondition());
        Condition above = rule.maximum()
                .map(maximum -> amount.gt(inline(maximum.movePointRight(scale))))
                .orElse(DSL.falseCondition());
        return sql.select(FactTable.LINE, amount)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches).and(below.or(above)))
                .orderBy(FactTable.LINE)
                .limit(MOST_NAMED)
                .fetch(r -> new Contradiction.OutOfRange(
                        rule, r.value1(), r.value2().movePointLeft(scale)));
    }

    private List<Contradiction> exceeding(Rule.AtMost rule) {
        int scale = rule.measures().mapToInt(m -> measure(m).scale()).max().orElse(0);
        Field<BigDecimal> amount = amount(rule.measure(), scale);
        Field<BigDecimal> other = amount(rule.other(), scale);
        return sql.select(FactTable.LINE, amount, other)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches).and(amount.gt(other)))
                .orderBy(FactTable.LINE)
                .limit(MOST_NAMED)
                .fetch(r -> new Contradiction.Exceeding(
                        rule,
                        r.value1(),
                        r.value2().movePointLeft(scale),
                        r.value3().movePointLeft(scale)));
    }

    /** Whole numbers of the smallest unit of them all. */
    private Field<BigDecimal> amount(String name, int scale) {
        MeasureColumn measure = measure(name);
        return facts.measure(measure)
                .cast(SQLDataType.DECIMAL(28, 0))
                .mul(inline(BigDecimal.TEN.pow(scale - measure.scale())));
    }

    private boolean isThere(String name) {
        return (there >> contract.measures().indexOf(measure(name)) & 1) == 1;
    }

    private MeasureColumn measure(String name) {
        return contract.measure(name).orElseThrow();
    }
}
