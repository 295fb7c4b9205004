package dk.taellertal.core.store.sql;

import static dk.taellertal.core.store.sql.tables.Tables.BATCH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The batches of a staging, one for each slice of its rows, and those that count before them. */
public final class StagedBatches {

    private static final class Slice {
        final int batch;
        long rows;
        int firstLine = Integer.MAX_VALUE;

        Slice(int batch) {
            this.batch = batch;
        }
    }

    private final String dataset;
    private final String upload;
    private final Live before;
    private final Map<String, Slice> slices = new HashMap<>();
    private int nextBatch;

    /** @param before what counts before these rows do */
    public StagedBatches(DSLContext sql, String dataset, String upload, Live before) {
        this.dataset = dataset;
        this.upload = upload;
        this.before = before;
        Integer last = sql.select(coalesce(max(BATCH.ID), inline(0)))
                .from(BATCH)
                .fetchSingle()
                .value1();
        nextBatch = last + 1;
    }

    /** The number of the batch that so many more rows of a slice are in, of which the first is from a line. */
    public int add(String slice, int line, long rows) {
        Slice at = slices.computeIfAbsent(slice, s -> new Slice(nextBatch++));
        at.rows += rows;
        at.firstLine = Math.min(at.firstLine, line);
        return at.batch;
    }

    /** @param removed how many rows are gone, by batch; one without rows is gone too */
    public void remove(Map<Integer, Long> removed) {
        slices.values().forEach(s -> s.rows -= removed.getOrDefault(s.batch, 0L));
        slices.values().removeIf(s -> s.rows == 0);
    }

    public long rows() {
        return slices.values().stream().mapToLong(s -> s.rows).sum();
    }

    /** The numbers of the batches. */
    public List<Integer> numbers() {
        return inOrder().map(e -> e.getValue().batch).toList();
    }

    /** In the order in which the file has them. */
    private Stream<Map.Entry<String, Slice>> inOrder() {
        return slices.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Slice>>comparingInt(e -> e.getValue().firstLine)
                        .thenComparingInt(e -> e.getValue().batch));
    }

    /** The numbers of those that would be replaced. */
    public List<Integer> replaced() {
        return replacedBatches().map(Live.Batch::id).toList();
    }

    /** How many rows would be replaced, by upload. */
    public Map<String, Long> replacedRows() {
        return replacedBatches()
                .collect(Collectors.groupingBy(
                        Live.Batch::upload, LinkedHashMap::new, Collectors.summingLong(Live.Batch::rows)));
    }

    /** The numbers of those of the dataset that would count. */
    public List<Integer> afterwards() {
        List<Integer> replaced = replaced();
        return Stream.concat(
                        now().values().stream().map(Live.Batch::id).filter(id -> !replaced.contains(id)),
                        numbers().stream())
                .toList();
    }

    /** What would count. */
    public Live live() {
        return before.with(
                dataset,
                slices.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                e -> new Live.Batch(e.getValue().batch, upload, e.getValue().rows))));
    }

    private Stream<Live.Batch> replacedBatches() {
        Map<String, Live.Batch> now = now();
        return inOrder().flatMap(e -> Optional.ofNullable(now.get(e.getKey())).stream());
    }

    /** By slice, what counts before these rows do. */
    private Map<String, Live.Batch> now() {
        return before.byDatasetAndSlice().getOrDefault(dataset, Map.of());
    }

    /** Makes them count, as of a journal entry. */
    public void publish(DSLContext sql, long sequence) {
        inOrder()
                .forEach(e -> sql.insertInto(BATCH)
                        .columns(
                                BATCH.ID,
                                BATCH.DATASET,
                                BATCH.UPLOAD,
                                BATCH.SLICE,
                                BATCH.SEQUENCE,
                                BATCH.WITHDRAWN,
                                BATCH.ROW_COUNT)
                        .values(
                                e.getValue().batch,
                                dataset,
                                upload,
                                e.getKey(),
                                sequence,
                                Live.NEVER,
                                e.getValue().rows)
                        .execute());
    }
}
