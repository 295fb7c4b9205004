package dk.taellertal.ui.export.kept;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.kept.KeptTable.Row;
import dk.taellertal.ui.export.kept.KeptTable.Said;
import dk.taellertal.ui.export.kept.OpenedExport.CellThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedExport.RowState;
import dk.taellertal.ui.export.kept.OpenedExport.RowThenAndNow;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a page's part that was taken out against what the page says now. */
public final class OpenedParts {

    /** A row by its name, and which of that name it is. */
    private record Place(String name, int occurrence) {}

    /** What a page's part says now. */
    public record Now(Table table, Printed printed) {}

    private OpenedParts() {}

    /**
     * @param now what the page says now; empty where it has no such part any more
     * @param thenAddress where the page is with the numbers of then
     * @param nowAddress where it is with the numbers of now
     * @param texts in the language of the export
     */
    public static OpenedPart open(
            ExportEntry.OfPart entry, Optional<Now> now, String thenAddress, String nowAddress, Texts texts) {
        Optional<KeptTable> after = now.map(n -> KeptTable.of(n.table()));
        KeptTable kept = entry.part().table();
        KeptTable then = after.map(a -> withheld(kept, a, texts)).orElse(kept);
        boolean intact = kept.matches(entry.fingerprint());
        List<Printed.ThenAndNow> said = Optional.ofNullable(entry.part().printed())
                .flatMap(before -> now.map(n -> then.equals(kept)
                        ? before.differences(n.printed())
                        : before.differences(n.printed(), n.printed(), texts.of("export.code.withheld"))))
                .orElse(List.of());
        List<RowThenAndNow> rows = rows(then, after.orElse(new KeptTable(then.corner(), then.columns(), List.of())));
        return new OpenedPart(
                entry.code(),
                entry.part().name(),
                entry.at(),
                entry.by(),
                entry.level().name().toLowerCase(Locale.ROOT),
                entry.journal(),
                entry.part().question(),
                intact,
                after.isEmpty() || OpenedPart.changes(rows) > 0 || !said.isEmpty(),
                after.isEmpty(),
                entry.part().printed() != null,
                thenAddress,
                nowAddress,
                then.corner(),
                then.columns(),
                rows,
                said);
    }

    /** A table of then with the cells hidden that are hidden now. */
    private static KeptTable withheld(KeptTable then, KeptTable now, Texts texts) {
        List<@Nullable Integer> columns = columns(then, now);
        Map<Place, Row> after = byPlace(now);
        String hidden = texts.of("state.suppressed");
        List<Row> rows = new ArrayList<>();
        byPlace(then).forEach((place, row) -> {
            Optional<Row> other = Optional.ofNullable(after.get(place));
            List<Said> cells = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                Integer column = columns.get(c);
                Optional<Said> beside = column == null
                        ? Optional.empty()
                        : other.map(o -> o.cells().get(column));
                cells.add(beside.filter(s -> s.words() != null && s.words().startsWith(hidden))
                        .orElse(row.cells().get(c)));
            }
            rows.add(new Row(row.name(), row.strong(), cells));
        });
        return new KeptTable(then.corner(), then.columns(), rows);
    }

    private static List<RowThenAndNow> rows(KeptTable then, KeptTable now) {
        List<@Nullable Integer> columns = columns(then, now);
        Map<Place, Row> after = byPlace(now);
        List<RowThenAndNow> rows = new ArrayList<>();
        byPlace(then).forEach((place, row) -> {
            Optional<Row> other = Optional.ofNullable(after.remove(place));
            rows.add(new RowThenAndNow(
                    row.name(),
                    other.isPresent() ? RowState.KEPT : RowState.GONE,
                    row.strong(),
                    cells(row, other, columns)));
        });
        after.values()
                .forEach(row ->
                        rows.add(new RowThenAndNow(row.name(), RowState.NEW, row.strong(), added(row, columns))));
        return rows;
    }

    private static Map<Place, Row> byPlace(KeptTable table) {
        Map<String, Integer> met = new HashMap<>();
        Map<Place, Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(new Place(row.name(), met.merge(row.name(), 1, Integer::sum)), row));
        return rows;
    }

    /** Where each column of then is now: in its place where there are as many, else by its label. */
    private static List<@Nullable Integer> columns(KeptTable then, KeptTable now) {
        List<@Nullable Integer> columns = new ArrayList<>();
        List<String> labels =
                now.columns().stream().map(KeptTable.Column::label).toList();
        for (int c = 0; c < then.columns().size(); c++) {
            int found = labels.size() == then.columns().size()
                    ? c
                    : labels.indexOf(then.columns().get(c).label());
            columns.add(found < 0 ? null : found);
        }
        return columns;
    }

    private static List<CellThenAndNow> cells(Row row, Optional<Row> other, List<@Nullable Integer> columns) {
        List<CellThenAndNow> cells = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            Said then = row.cells().get(c);
            Integer place = columns.get(c);
            Said now =
                    place == null ? null : other.map(o -> o.cells().get(place)).orElse(null);
            cells.add(new CellThenAndNow(then, now, now == null || !then.sameAs(now)));
        }
        return cells;
    }

    private static List<CellThenAndNow> added(Row row, List<@Nullable Integer> columns) {
        return columns.stream()
                .map(place -> new CellThenAndNow(
                        null, place == null ? null : row.cells().get(place), true))
                .toList();
    }
}
