package dk.taellertal.core.answer;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.RowPlaces;
import dk.taellertal.core.value.FileLines;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The lines and columns that an answer's sums were taken from, by period and for all periods together. */
final class Places {

    /** Nothing was looked for. */
    static final Places NONE = new Places(RowPlaces.NONE, List.of());

    private record Key(Optional<Period> period, String upload) {}

    private final Map<Key, FileLines> lines = new HashMap<>();
    private final Map<Key, Map<String, TreeSet<Integer>>> columns = new HashMap<>();

    /** @param measures of the sums that were asked for, in their order */
    Places(RowPlaces found, List<String> measures) {
        found.lines().forEach(l -> lines.put(new Key(l.period(), l.upload()), l.lines()));
        for (RowPlaces.Column column : found.columns()) {
            String measure = measures.get(column.sum());
            for (Optional<Period> period : List.of(Optional.of(column.period()), Optional.<Period>empty())) {
                columns.computeIfAbsent(new Key(period, column.upload()), k -> new LinkedHashMap<>())
                        .computeIfAbsent(measure, m -> new TreeSet<>())
                        .add(column.column());
            }
        }
    }

    /** @param period empty for all of them together */
    FileLines lines(Optional<Period> period, String upload) {
        return Objects.requireNonNullElse(lines.get(new Key(period, upload)), FileLines.NONE);
    }

    /** The header texts, each once, in file order for each measure. */
    List<String> headers(Optional<Period> period, Upload upload) {
        return columns.getOrDefault(new Key(period, upload.id()), Map.of()).entrySet().stream()
                .flatMap(e -> upload.headers(e.getValue(), e.getKey()).stream())
                .distinct()
                .toList();
    }
}
