package dk.taellertal.core.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row3;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The codes of one dimension of one dataset with the numbers they are kept as; 0 is none of them. */
final class CodeTable {

    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> CODE = DSL.field(DSL.name("code"), SQLDataType.VARCHAR);
    private static final Field<String> LABEL = DSL.field(DSL.name("label"), SQLDataType.VARCHAR);

    private static final int AT_ONCE = 500;

    private final Table<Record> table;
    private final List<Row3<Integer, String, String>> unwritten = new ArrayList<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<Integer, String> codes = new LinkedHashMap<>();

    CodeTable(String dataset, String dimension) {
        table = DSL.table(DSL.name("code_" + dataset + "__" + dimension));
    }

    void create(DSLContext sql) {
        sql.createTable(table).columns(ID, CODE, LABEL).execute();
    }

    /** Forgets what was not committed and reads what is. */
    synchronized void reload(DSLContext sql) {
        unwritten.clear();
        ids.clear();
        codes.clear();
        sql.select(ID, CODE).from(table).forEach(r -> {
            ids.put(r.value2(), r.value1());
            codes.put(r.value1(), r.value2());
        });
    }

    /** The number of a code, given where it is new; it is written by {@link #write}. */
    synchronized int id(String code, String label) {
        Integer known = ids.get(code);
        if (known != null) {
            return known;
        }
        int id = ids.size() + 1;
        unwritten.add(DSL.row(id, code, label));
        ids.put(code, id);
        codes.put(id, code);
        return id;
    }

    /** Writes the codes that are new. */
    synchronized void write(DSLContext sql) {
        for (int from = 0; from < unwritten.size(); from += AT_ONCE) {
            sql.insertInto(table, ID, CODE, LABEL)
                    .valuesOfRows(unwritten.subList(from, Math.min(unwritten.size(), from + AT_ONCE)))
                    .execute();
        }
        unwritten.clear();
    }

    /** The largest number given out; 0 where there is none. */
    synchronized int size() {
        return ids.size();
    }

    synchronized @Nullable String code(int id) {
        return codes.get(id);
    }

    synchronized List<Integer> idsOf(Predicate<String> wanted) {
        return ids.entrySet().stream()
                .filter(e -> wanted.test(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
