package dk.taellertal.core.store.sql;

import static dk.taellertal.core.store.sql.tables.Tables.BATCH;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Which batch counts in each slice: the latest. */
public record Live(Map<String, Map<String, Batch>> byDatasetAndSlice, long sequence) {

    /** The rows of one upload within one slice. */
    public record Batch(int id, String upload, long rows) {}

    /** Of a batch that is not withdrawn. */
    public static final long NEVER = Long.MAX_VALUE;

    /** What the database says for an entry of the journal: the last one, or an earlier one. */
    public static Live read(DSLContext sql, long sequence) {
        Map<String, Map<String, Batch>> live = new HashMap<>();
        sql.select(BATCH.DATASET, BATCH.SLICE, BATCH.ID, BATCH.UPLOAD, BATCH.ROW_COUNT)
                .from(BATCH)
                .where(BATCH.SEQUENCE.le(sequence).and(BATCH.WITHDRAWN.gt(sequence)))
                .orderBy(BATCH.SEQUENCE, BATCH.ID)
                .forEach(r -> live.computeIfAbsent(r.value1(), d -> new LinkedHashMap<>())
                        .put(r.value2(), new Batch(r.value3(), r.value4(), r.value5())));
        return new Live(live, sequence);
    }

    /** The entries of the journal with which a dataset's batches came or went, ascending. */
    public static List<Long> changes(DSLContext sql, String dataset) {
        TreeSet<Long> changes = new TreeSet<>();
        sql.select(BATCH.SEQUENCE, BATCH.WITHDRAWN)
                .from(BATCH)
                .where(BATCH.DATASET.eq(dataset))
                .forEach(r -> changes.addAll(List.of(r.value1(), r.value2())));
        changes.remove(NEVER);
        return List.copyOf(changes);
    }

    public Collection<Batch> of(String dataset) {
        return byDatasetAndSlice.getOrDefault(dataset, Map.of()).values();
    }

    /** As it would be if the given batches counted too. */
    public Live with(String dataset, Map<String, Batch> staged) {
        Map<String, Map<String, Batch>> changed = new HashMap<>(byDatasetAndSlice);
        Map<String, Batch> slices = new LinkedHashMap<>(changed.getOrDefault(dataset, Map.of()));
        slices.putAll(staged);
        changed.put(dataset, slices);
        return new Live(changed, sequence);
    }
}
