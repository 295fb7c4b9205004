package dk.taellertal.core.store;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a dataset holds at its finest grain in one period: an area and one code of every dimension.
 *
 * @param codes by dimension; empty text where a row is not broken down by it. Totals that a file has stand beside their parts
 * @param contributors the persons or cases behind it; empty where the source does not say
 * @param others the amounts of the other measures that may be added, each in its unit; what is unknown is left out
 */
public record BaseCell(
        String area, Map<String, String> codes, Optional<BigDecimal> contributors, Map<String, BigDecimal> others) {

    public BaseCell {
        codes = Map.copyOf(codes);
        others = Map.copyOf(others);
    }
}
