package dk.taellertal.ingest.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The different texts in each column that nothing is read from, as long as they are few. */
final class UnusedValues {

    private static final int MOST = 12;

    /** The texts of one column in the order in which they were met; blank cells are counted apart. */
    private static final class Values {
        private final Set<String> texts = new LinkedHashSet<>();
        private long cells;
        private long blank;
        private boolean many;

        void take(Collection<String> met) {
            texts.addAll(met);
            if (texts.size() > MOST) {
                many = true;
                texts.clear();
            }
        }
    }

    private final Map<Integer, Values> columns = new HashMap<>();

    UnusedValues(Collection<Integer> positions) {
        positions.forEach(position -> columns.put(position, new Values()));
    }

    /** Whether the next cell of a column could matter: it is one of these, and its texts are few so far. */
    boolean watches(int position) {
        Values values = columns.get(position);
        return values != null && !values.many;
    }

    /** Takes in a cell of any column. */
    void cell(int position, String cell) {
        Values values = columns.get(position);
        if (values == null || values.many) {
            return;
        }
        values.cells++;
        String text = cell.strip();
        if (text.isEmpty()) {
            values.blank++;
        } else if (!values.texts.contains(text)) {
            values.take(List.of(text));
        }
    }

    /** Adds those of later lines. */
    void add(UnusedValues later) {
        later.columns.forEach((position, added) -> {
            Values values = columns.get(position);
            if (values == null || values.many) {
                return;
            }
            values.cells += added.cells;
            values.blank += added.blank;
            values.many = added.many;
            values.take(added.texts);
        });
    }

    /** The texts of a column; empty where they are many. */
    Optional<List<String>> of(int position) {
        Values values = columns.get(position);
        return values == null || values.many ? Optional.empty() : Optional.of(new ArrayList<>(values.texts));
    }

    /** Whether at least nine of ten cells of a column are filled; of one whose texts are many, nothing is known. */
    boolean isFilled(int position) {
        Values values = columns.get(position);
        return values != null && values.cells > 0 && values.blank * 10 <= values.cells;
    }
}
