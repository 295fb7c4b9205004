package dk.taellertal.core.store;

import java.util.Map;
import java.util.Optional;

/**
 * What a dataset holds at its finest grain in one period: an area and one code of every dimension.
 *
 * @param codes by dimension; empty text where a row is not broken down by it. Totals that a file has stand beside their parts
 * @param contributors the persons or cases behind it; empty where the source does not say
 */
public record BaseCell(String area, Map<String, String> codes, Optional<Long> contributors) {

    public BaseCell {
        codes = Map.copyOf(codes);
    }
}
