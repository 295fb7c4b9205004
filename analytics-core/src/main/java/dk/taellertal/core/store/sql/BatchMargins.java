package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Contradiction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Finds rows of some batches of which a sum over several dimensions would count the same amount twice: both hold the same
 * cells, differ in two dimensions or more, and neither is marked as covered in one of them. Two margins whose grand total
 * is not in the file are such rows; so are a grand total and cells whose margins are not in it. Two rows that differ in one
 * dimension alone are a total and its part, which {@link FactTable#COVERED} marks.
 */
public final class BatchMargins {

    /** Rows that are totals over the same dimensions, and are covered in the same. */
    private record Kind(int totals, int covered) {}

    private final DSLContext sql;
    private final FactTable facts;
    private final CodeTables codes;
    private final Collection<Integer> batches;
    private final DatasetContract contract;

    public BatchMargins(DSLContext sql, FactTable facts, CodeTables codes, Collection<Integer> batches) {
        this.sql = sql;
        this.facts = facts;
        this.codes = codes;
        this.batches = batches;
        this.contract = facts.contract();
    }

    /** The first pair of each measure and two kinds of rows. */
    public List<Contradiction> overlapping() {
        if (contract.dimensions().stream().filter(d -> !d.totals().isEmpty()).count() < 2) {
            return List.of();
        }
        List<Kind> kinds = sql
                .selectDistinct(totals(), FactTable.COVERED)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches))
                .fetch(r -> new Kind(r.value1(), r.value2()))
                .stream()
                .sorted(Comparator.comparingInt(Kind::totals).thenComparingInt(Kind::covered))
                .toList();
        Set<Contradiction> found = new LinkedHashSet<>();
        for (int i = 0; i < kinds.size(); i++) {
            for (Kind other : kinds.subList(i + 1, kinds.size())) {
                found.addAll(overlapping(kinds.get(i), other));
            }
        }
        return List.copyOf(found);
    }

    private List<Contradiction> overlapping(Kind one, Kind other) {
        int between = one.totals() ^ other.totals();
        if (Integer.bitCount(between) < 2 || (one.covered() & between) != 0 || (other.covered() & between) != 0) {
            return List.of();
        }
        return contract.measures().stream()
                .filter(MeasureColumn::additive)
                .filter(m -> m.by().containsAll(names(between)))
                .flatMap(m -> overlapping(one, other, m, between).stream())
                .toList();
    }

    private List<Contradiction> overlapping(Kind one, Kind other, MeasureColumn measure, int between) {
        Field<Integer> line = min(when(is(one), FactTable.LINE)).as("line");
        Field<Integer> otherLine = min(when(is(other), FactTable.LINE)).as("other_line");
        List<Field<?>> key = new ArrayList<>(List.of(FactTable.BATCH, FactTable.PERIOD, FactTable.AREA));
        for (int i = 0; i < contract.dimensions().size(); i++) {
            if ((between >> i & 1) == 0) {
                key.add(facts.dimension(contract.dimensions().get(i)));
            }
        }
        Table<?> groups = DSL.select(line, otherLine)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches).and(facts.measure(measure).isNotNull()))
                .groupBy(key)
                .asTable("groups");
        Field<Integer> first = field(name("line"), SQLDataType.INTEGER);
        Field<Integer> second = field(name("other_line"), SQLDataType.INTEGER);
        return sql.select(first, second, count().over().cast(SQLDataType.BIGINT))
                .from(groups)
                .where(first.isNotNull().and(second.isNotNull()))
                .orderBy(first)
                .limit(1)
                .fetch(r -> new Contradiction.OverlappingTotals(
                        measure.name(),
                        r.value1(),
                        names(one.totals() & between),
                        r.value2(),
                        names(other.totals() & between),
                        r.value3()));
    }

    private List<String> names(int bits) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < contract.dimensions().size(); i++) {
            if ((bits >> i & 1) == 1) {
                names.add(contract.dimensions().get(i).name());
            }
        }
        return names;
    }

    private Condition is(Kind kind) {
        return totals().eq(kind.totals()).and(FactTable.COVERED.eq(kind.covered()));
    }

    /** Bit i: the row is a total over dimension i. */
    private Field<Integer> totals() {
        Field<Integer> totals = inline(0);
        int bit = 0;
        for (DimensionColumn dimension : contract.dimensions()) {
            List<Integer> ids = dimension.totals().isEmpty()
                    ? List.of()
                    : codes.of(dimension.name()).idsOf(dimension.totals()::contains);
            if (!ids.isEmpty()) {
                totals = totals.plus(when(facts.dimension(dimension).in(ids), inline(1 << bit))
                        .otherwise(inline(0)));
            }
            bit++;
        }
        return totals.cast(SQLDataType.INTEGER);
    }
}
