package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.FactCodes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What the cells of a file's dimensions hold, as its lines are read. */
public final class MetCodes {

    /**
     * A code, and where it was met first.
     *
     * @param id the number it is kept under
     * @param column of the file
     */
    public record Met(int id, String code, int line, String column, String text) {}

    private final Map<String, Map<Integer, Met>> codes = new HashMap<>();
    private final Map<String, Map<Integer, String>> labels = new HashMap<>();
    private final Set<String> blank = new HashSet<>();

    /** Takes in the name that stands beside a code where it was met first. */
    public void labelled(String dimension, int id, String label) {
        if (!label.isEmpty()) {
            labels.computeIfAbsent(dimension, d -> new HashMap<>()).putIfAbsent(id, label);
        }
    }

    /** The name beside a code; blank where it has none. */
    public String label(String dimension, int id) {
        return labels.getOrDefault(dimension, Map.of()).getOrDefault(id, "");
    }

    /** Whether the lines differ in more than their period, in something that can be added up. */
    public boolean varies(DatasetContract contract) {
        return of(FactCodes.AREA).size() > 1
                || contract.dimensions().stream()
                        .anyMatch(d -> d.additive() && of(d.name()).size() > 1);
    }

    /** Takes in a blank cell. */
    public void blank(String dimension) {
        blank.add(dimension);
    }

    public void met(String dimension, Met met) {
        codes.computeIfAbsent(dimension, d -> new HashMap<>()).putIfAbsent(met.id(), met);
    }

    /** The line where a code was met first; empty where it was not. */
    public OptionalInt line(String dimension, int id) {
        Met first = codes.getOrDefault(dimension, Map.of()).get(id);
        return first == null ? OptionalInt.empty() : OptionalInt.of(first.line());
    }

    /** Whether some cells are blank and others are not. */
    boolean mixed(String dimension) {
        return blank.contains(dimension) && codes.containsKey(dimension);
    }

    /** The texts that were met in a column, by its label. */
    public Stream<String> in(String column) {
        return codes.values().stream()
                .flatMap(met -> met.values().stream())
                .filter(met -> met.column().equals(column))
                .map(Met::text);
    }

    /** The codes of a dimension. */
    public Collection<Met> of(String dimension) {
        Map<Integer, Met> met = codes.get(dimension);
        return met == null ? List.of() : met.values();
    }
}
