package dk.taellertal.ingest.damage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file says, worked out without the program.
 *
 * @param sums by {@code measure area period}, without zeros behind the decimals
 * @param rows by {@code dimension code}, how many rows have it
 */
record Truth(Map<String, BigDecimal> sums, Map<String, Long> rows) {

    Truth {
        sums = new TreeMap<>(sums);
        rows = new TreeMap<>(rows);
    }
}
