package dk.taellertal.ui.api;

import dk.taellertal.ui.answer.FigureRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What of a figure is asked for by an address: the same words for its numbers, its chart and its documents. */
final class FigureParameters {

    private final MultiValueMap<String, String> parameters;

    private FigureParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws IllegalArgumentException where one is not of its form */
    static FigureRequest of(String id, MultiValueMap<String, String> parameters) {
        return new FigureParameters(parameters).figure(id);
    }

    private FigureRequest figure(String id) {
        return new FigureRequest(
                id,
                one("area"),
                one("from"),
                one("to"),
                Pairs.of(parameters.getOrDefault("only", List.of()).toArray(String[]::new)),
                one("compare"),
                whole("definitionVersion").map(Math::toIntExact),
                whole("prices").map(Math::toIntExact),
                one("pricesAsOf"),
                whole("dataVersion"));
    }

    private Optional<String> one(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).filter(text -> !text.isBlank());
    }

    private Optional<Long> whole(String name) {
        return one(name).map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new IllegalArgumentException(
                        "%s is '%s' (expected a whole number, for example 2019)".formatted(name, text));
            }
            return Long.valueOf(text);
        });
    }
}
