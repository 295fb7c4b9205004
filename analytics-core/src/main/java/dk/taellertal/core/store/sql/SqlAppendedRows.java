package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.AppendedRows;
import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.store.RepeatedLine;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalPattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The rows of a staging table, asked in SQL. */
public final class SqlAppendedRows implements AppendedRows {

    private final FactTable stage;
    private final CodeTables codes;
    private final StagedWholes wholes;
    private final StagedGroups groups;

    /** @param there bit i: some row may have measure i */
    public SqlAppendedRows(DSLContext sql, FactTable stage, CodeTables codes, long there) {
        this.stage = stage;
        this.codes = codes;
        wholes = new StagedWholes(sql, stage, there);
        groups = new StagedGroups(sql, stage);
    }

    @Override
    public Set<Set<String>> blanks(Collection<String> dimensions) {
        return wholes.blanks(dimensions);
    }

    @Override
    public List<SubtotalCandidate> wholes(SubtotalPattern whole) {
        return wholes.of(whole);
    }

    @Override
    public List<Integer> linesWithout(String dimension) {
        return wholes.linesWithout(dimension);
    }

    @Override
    public int zeros(MeasureColumn measure, int most) {
        return wholes.zeros(measure, most);
    }

    @Override
    public void alike(DimensionColumn dimension, Set<String> without, int fewest, Consumer<List<GroupedRow>> taker) {
        Set<String> others = stage.contract().dimensions().stream()
                .filter(d -> !d.equals(dimension))
                .map(DimensionColumn::name)
                .collect(Collectors.toSet());
        alongside(dimension, others, Map.of(dimension.name(), without), fewest, taker);
    }

    @Override
    public void alongside(
            DimensionColumn named,
            Set<String> key,
            Map<String, Set<String>> without,
            int fewest,
            Consumer<List<GroupedRow>> taker) {
        Map<String, List<Integer>> ids = new HashMap<>();
        without.forEach((dimension, left) -> {
            if (!left.isEmpty()) {
                ids.put(dimension, codes.of(dimension).idsOf(left::contains));
            }
        });
        groups.alongside(named, key, ids, fewest, taker);
    }

    @Override
    public List<RepeatedLine> repeatedLines() {
        return groups.repeated();
    }
}
