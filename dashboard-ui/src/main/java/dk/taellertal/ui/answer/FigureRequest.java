package dk.taellertal.ui.answer;

import java.util.Map;
import java.util.Optional;

/**
 * A question to a key figure as someone writes it; periods and codes are not yet understood.
 *
 * @param definitionVersion the figure as it was when that version of its definition was the newest
 */
public record FigureRequest(
        String id,
        Optional<String> area,
        Optional<String> from,
        Optional<String> to,
        Map<String, String> only,
        Optional<String> compare,
        Optional<Integer> definitionVersion) {

    public FigureRequest {
        only = Map.copyOf(only);
    }
}
