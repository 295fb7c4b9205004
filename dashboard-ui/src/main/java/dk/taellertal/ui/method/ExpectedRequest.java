package dk.taellertal.ui.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question to what a figure's year is expected to end at, as someone writes it; nothing of it is understood yet.
 *
 * @param exclude years that say nothing about this one
 * @param manual an amount in the figure's unit
 * @param reason why that amount
 */
public record ExpectedRequest(
        String id,
        Optional<String> area,
        Map<String, String> only,
        Optional<String> month,
        Optional<String> method,
        List<Integer> exclude,
        Optional<String> manual,
        Optional<String> reason) {

    public ExpectedRequest {
        only = Map.copyOf(only);
        exclude = List.copyOf(exclude);
    }
}
