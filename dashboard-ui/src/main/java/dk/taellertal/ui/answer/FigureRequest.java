package dk.taellertal.ui.answer;

import java.util.Map;
import java.util.Optional;

/**
 * A question to a key figure as someone writes it; periods and codes are not yet understood.
 *
 * @param definitionVersion the figure as it was when that version of its definition was the newest
 * @param prices the year whose prices amounts are to be told in; those of their own periods where none is named
 * @param pricesAsOf the latest estimate made at or before this day counts; today where none is named
 * @param dataVersion the numbers as they were when that version of the data counted; those of now where none is named
 */
public record FigureRequest(
        String id,
        Optional<String> area,
        Optional<String> from,
        Optional<String> to,
        Map<String, String> only,
        Optional<String> compare,
        Optional<Integer> definitionVersion,
        Optional<Integer> prices,
        Optional<String> pricesAsOf,
        Optional<Long> dataVersion) {

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
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
