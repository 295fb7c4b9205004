package dk.taellertal.ingest.recount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A line of an extract, or one amount of a line whose periods are columns.
 *
 * @param file its place in the order of loading
 * @param codes by dimension; a dimension that the file lacks is left out
 * @param amounts by measure
 * @param missing measures that the source marks as missing
 */
public record Row(
        String dataset,
        int file,
        String area,
        String period,
        Map<String, String> codes,
        Map<String, BigDecimal> amounts,
        Set<String> missing) {

    public Row {
        codes = Map.copyOf(codes);
        amounts = Map.copyOf(amounts);
        missing = Set.copyOf(missing);
    }

    public boolean tells(String measure) {
        return amounts.containsKey(measure) || missing.contains(measure);
    }

    /** What all rows have in common that differ from this one in a dimension only. */
    String beside(String dimension) {
        Map<String, String> others = new TreeMap<>(codes);
        others.remove(dimension);
        return "%d|%s|%s|%s".formatted(file, area, period, others);
    }
}
