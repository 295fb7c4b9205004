package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.period.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * A fingerprint of what rows say, upload by upload in the order of the file. Numbers that a database gives out for itself
 * (batches, codes) take no part, so two stores made from the same files have the same.
 */
final class FactDigest {

    private final FactTable facts;
    private final CodeTables codes;
    private final MessageDigest digest;

    FactDigest(FactTable facts, CodeTables codes) {
        this.facts = facts;
        this.codes = codes;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in the rows of some batches of one upload. */
    void add(DSLContext sql, String upload, Collection<Integer> batches) {
        digest.update((upload + "\n").getBytes(StandardCharsets.UTF_8));
        List<Field<?>> columns = new ArrayList<>(facts.columns());
        columns.remove(FactTable.BATCH);
        List<Field<?>> order = new ArrayList<>(List.of(FactTable.LINE, FactTable.COLUMN, FactTable.PERIOD));
        facts.contract().dimensions().forEach(d -> order.add(facts.dimension(d)));
        try (Stream<Record> rows = sql.select(columns)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches))
                .orderBy(order)
                .fetchStream()
                .map(Record.class::cast)) {
            rows.forEach(this::add);
        }
    }

    private void add(Record row) {
        StringBuilder text = new StringBuilder()
                .append(row.get(FactTable.LINE))
                .append(';')
                .append(row.get(FactTable.COLUMN))
                .append(';')
                .append(row.get(FactTable.MISSING))
                .append(';')
                .append(row.get(FactTable.COVERED))
                .append(';')
                .append(Period.ofKey(row.get(FactTable.PERIOD)))
                .append(';')
                .append(codes.areas().code(row.get(FactTable.AREA)));
        for (DimensionColumn dimension : facts.contract().dimensions()) {
            text.append(';').append(codes.of(dimension.name()).code(row.get(facts.dimension(dimension))));
        }
        facts.contract().measures().forEach(m -> text.append(';').append(row.get(facts.measure(m))));
        digest.update(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
