package dk.taellertal.core.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Compares the rows of some batches with those of others, by what they say rather than by where they stand. */
final class BatchDifference {

    private final DSLContext sql;
    private final FactTable facts;

    BatchDifference(DSLContext sql, FactTable facts) {
        this.sql = sql;
        this.facts = facts;
    }

    Difference of(Collection<Integer> replaced, Collection<Integer> replacing) {
        Table<Record> gone = rows(replaced).exceptAll(rows(replacing)).asTable("gone");
        Table<Record> come = rows(replacing).exceptAll(rows(replaced)).asTable("come");
        long goneRows = rowsOf(gone);
        long comeRows = rowsOf(come);
        Table<Record> both = selectDistinct(keyOf(gone))
                .from(gone)
                .intersect(selectDistinct(keyOf(come)).from(come))
                .asTable("both");
        long changed = Math.min(rowsOf(both), Math.min(goneRows, comeRows));
        return new Difference(comeRows - changed, changed, goneRows - changed);
    }

    private Select<Record> rows(Collection<Integer> batches) {
        List<Field<?>> said = new ArrayList<>(key());
        said.add(FactTable.MISSING);
        facts.contract().measures().forEach(m -> said.add(facts.measure(m)));
        return select(said).from(facts.table()).where(FactTable.BATCH.in(batches));
    }

    private List<Field<?>> key() {
        List<Field<?>> key = new ArrayList<>(List.of(FactTable.PERIOD, FactTable.AREA));
        facts.contract().dimensions().forEach(d -> key.add(facts.dimension(d)));
        return key;
    }

    private List<Field<?>> keyOf(Table<Record> rows) {
        List<Field<?>> key = new ArrayList<>();
        key().forEach(f -> key.add(rows.field(f.getUnqualifiedName(), f.getType())));
        return key;
    }

    private long rowsOf(Table<Record> rows) {
        return sql.select(count()).from(rows).fetchSingle().value1();
    }
}
