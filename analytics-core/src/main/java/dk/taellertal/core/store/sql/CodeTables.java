package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetContract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** The code tables of one dataset: its areas and its dimensions. */
public final class CodeTables {

    private static final String AREAS = "_area";

    private final Map<String, CodeTable> tables = new LinkedHashMap<>();

    /** @param shape tells the classes of codes; without one they have none */
    public CodeTables(DatasetContract contract, Optional<SumShape> shape) {
        tables.put(AREAS, new CodeTable(contract.id(), AREAS, code -> 0));
        contract.dimensions()
                .forEach(d -> tables.put(
                        d.name(),
                        new CodeTable(
                                contract.id(),
                                d.name(),
                                code -> shape.map(s -> s.classOf(d, code)).orElse(0L))));
    }

    /** Writes each code's class anew. */
    public void classify(DSLContext sql) {
        tables.values().forEach(t -> t.classify(sql));
    }

    public CodeTable areas() {
        return of(AREAS);
    }

    public CodeTable of(String dimension) {
        return Objects.requireNonNull(tables.get(dimension), dimension);
    }

    public void create(DSLContext sql) {
        tables.values().forEach(t -> t.create(sql));
    }

    /** Writes the codes that are new in any of them. */
    public void write(DSLContext sql) {
        tables.values().forEach(t -> t.write(sql));
    }

    public void reload(DSLContext sql) {
        tables.values().forEach(t -> t.reload(sql));
    }
}
