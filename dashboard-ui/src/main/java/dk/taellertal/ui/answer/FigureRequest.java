package dk.taellertal.ui.answer;

import java.util.Map;
import java.util.Optional;

/**
 * A question to a key figure as someone writes it; periods and codes are not yet understood.
 *
 * @param prices the year whose prices amounts are to be told in; those of their own periods where none is named
 * @param pricesAsOf the latest estimate made at or before this day counts; today where none is named
 */
public record FigureRequest(
        String id,
        Optional<String> area,
        Optional<String> from,
        Optional<String> to,
        Map<String, String> only,
        Optional<String> compare,
        Optional<Integer> prices,
        Optional<String> pricesAsOf) {

    public FigureRequest {
        only = Map.copyOf(only);
    }

    /** The whole series of the own municipality. */
    public static FigureRequest of(String id) {
        return new FigureRequest(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
