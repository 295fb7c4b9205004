package dk.taellertal.core.store.sql;

import dk.taellertal.core.store.FactCodes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The codes of one dataset as a transaction sees them, each looked up once. */
public final class StagedCodes implements FactCodes {

    private record Code(String dimension, String code) {}

    private final CodeTables tables;
    private final Map<Code, Integer> numbers = new HashMap<>();

    public StagedCodes(CodeTables tables) {
        this.tables = tables;
    }

    @Override
    public int number(String dimension, String code, String label) {
        return numbers.computeIfAbsent(new Code(dimension, code), key -> {
            CodeTable table = dimension.equals(AREA) ? tables.areas() : tables.of(dimension);
            return table.id(code, label);
        });
    }

    @Override
    public Collection<String> known(String dimension) {
        return tables.of(dimension).codes();
    }
}
