package dk.taellertal.core.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row4;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The codes of one dimension of one dataset with the numbers they are kept as; 0 is none of them. */
public final class CodeTable {

    private static final Field<Integer> ID = DSL.field(DSL.name("id"), SQLDataType.INTEGER);
    private static final Field<String> CODE = DSL.field(DSL.name("code"), SQLDataType.VARCHAR);
    private static final Field<String> LABEL = DSL.field(DSL.name("label"), SQLDataType.VARCHAR);
    /** Which choices of the key figures the code belongs to; see {@link SumShape#classOf}. */
    private static final Field<Long> CLASS = DSL.field(DSL.name("class"), SQLDataType.BIGINT);

    private static final int AT_ONCE = 500;

    private final Table<Record> table;
    private final ToLongFunction<String> classes;
    private final List<Row4<Integer, String, String, Long>> unwritten = new ArrayList<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<Integer, String> codes = new LinkedHashMap<>();

    CodeTable(String dataset, String dimension, ToLongFunction<String> classes) {
        table = table(dataset, dimension);
        this.classes = classes;
    }

    void create(DSLContext sql) {
        sql.createTable(table).columns(ID, CODE, LABEL, CLASS).execute();
    }

    /** Writes each code's class anew. */
    synchronized void classify(DSLContext sql) {
        Map<Long, List<Integer>> byClass = new TreeMap<>();
        ids.forEach((code, id) -> byClass.computeIfAbsent(classes.applyAsLong(code), c -> new ArrayList<>())
                .add(id));
        byClass.forEach((bits, of) ->
                sql.update(table).set(CLASS, bits).where(ID.in(of)).execute());
    }

    private static Table<Record> table(String dataset, String dimension) {
        return DSL.table(DSL.name("code_" + dataset + "__" + dimension));
    }

    /** The class of each code of a dimension, in columns whose names no column of a contract can have. */
    static CodeClasses classes(String dataset, String dimension) {
        Field<Integer> id = DSL.field(DSL.name(dimension + "__id"), SQLDataType.INTEGER);
        Field<Long> bits = DSL.field(DSL.name(dimension + "__class"), SQLDataType.BIGINT);
        return new CodeClasses(
                DSL.select(ID.as(id), CLASS.as(bits))
                        .from(table(dataset, dimension))
                        .asTable(DSL.name("class_" + dimension)),
                id,
                bits);
    }

    /** Classes to be joined to rows by the number of the code. */
    record CodeClasses(Table<?> table, Field<Integer> id, Field<Long> bits) {}

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
    public synchronized int id(String code, String label) {
        Integer known = ids.get(code);
        if (known != null) {
            return known;
        }
        int id = ids.size() + 1;
        unwritten.add(DSL.row(id, code, label, classes.applyAsLong(code)));
        ids.put(code, id);
        codes.put(id, code);
        return id;
    }

    /** Writes the codes that are new. */
    synchronized void write(DSLContext sql) {
        for (int from = 0; from < unwritten.size(); from += AT_ONCE) {
            sql.insertInto(table, ID, CODE, LABEL, CLASS)
                    .valuesOfRows(unwritten.subList(from, Math.min(unwritten.size(), from + AT_ONCE)))
                    .execute();
        }
        unwritten.clear();
    }

    /** The largest number given out; 0 where there is none. */
    public synchronized int size() {
        return ids.size();
    }

    public synchronized @Nullable String code(int id) {
        return codes.get(id);
    }

    /** All codes that have a number. */
    public synchronized List<String> codes() {
        return List.copyOf(ids.keySet());
    }

    /** The number of a code; empty where it was never given out. */
    synchronized Optional<Integer> idOf(String code) {
        return Optional.ofNullable(ids.get(code));
    }

    public synchronized List<Integer> idsOf(Predicate<String> wanted) {
        return ids.entrySet().stream()
                .filter(e -> wanted.test(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
