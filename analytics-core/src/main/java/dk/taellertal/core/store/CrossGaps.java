package dk.taellertal.core.store;

import java.util.List;

/**
 * What lacks in rows that have nearly each combination of their periods, areas and codes.
 *
 * @param cells how many combinations there are
 * @param missing those without a row: what is said of period, area and dimensions where these differ among the rows
 */
public record CrossGaps(long cells, List<List<String>> missing) {
    public CrossGaps {
        missing = missing.stream().map(List::copyOf).toList();
    }
}
