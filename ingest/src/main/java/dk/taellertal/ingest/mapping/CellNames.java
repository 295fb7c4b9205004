package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.ingest.csv.CsvLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of some lines may name, by column. A name is looked at once for all contracts and all lines that may be
 * the header.
 */
final class CellNames {

    private final List<Map<String, Integer>> lastByPosition;

    private CellNames(List<Map<String, Integer>> lastByPosition) {
        this.lastByPosition = lastByPosition;
    }

    static CellNames of(List<CsvLine> lines) {
        int width = lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
        List<Map<String, Integer>> last = new ArrayList<>();
        for (int position = 0; position < width; position++) {
            last.add(new HashMap<>());
        }
        Map<String, List<String>> forms = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i).cells();
            for (int position = 0; position < cells.size(); position++) {
                for (String form : forms.computeIfAbsent(cells.get(position), Wording::forms)) {
                    last.get(position).put(form, i);
                }
            }
        }
        return new CellNames(last);
    }

    /**
     * Whether a cell of a column names one of the contract's.
     *
     * @param first index of the first line that counts
     */
    boolean name(Wording wording, DatasetColumn column, int position, int first) {
        Map<String, Integer> last = position < lastByPosition.size() ? lastByPosition.get(position) : Map.of();
        return wording.headers(column).stream().anyMatch(h -> last.getOrDefault(Header.folded(h), -1) >= first);
    }
}
