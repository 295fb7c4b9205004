package dk.taellertal.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.figure.KeyFigure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be compared, as an address says it.
 *
 * @param area code of a municipality beside the own one
 * @param group id of a comparison group
 * @param period the newest with a number where none is named
 */
record Wanted(Optional<String> figure, Optional<String> area, Optional<String> group, Optional<String> period) {

    static final List<String> NAMES = List.of("figure", "area", "group", "period");

    static Wanted of(QueryParameters parameters) {
        return of(name -> parameters.getSingleParameter(name));
    }

    static Wanted of(Map<String, String> choices) {
        return of(name -> Optional.ofNullable(choices.get(name)));
    }

    private static Wanted of(Function<String, Optional<String>> chosen) {
        List<Optional<String>> texts = NAMES.stream()
                .map(name -> chosen.apply(name).filter(text -> !text.isBlank()))
                .toList();
        return new Wanted(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    /** What is chosen, by its names in an address. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        List<Optional<String>> texts = List.of(figure, area, group, period);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            texts.get(i).ifPresent(text -> chosen.put(name, text));
        }
        return chosen;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(chosen());
    }

    /** The same with its figure named. */
    Wanted naming(KeyFigure named) {
        return new Wanted(Optional.of(named.id().value()), area, group, period);
    }

    /** Another figure has other periods. */
    Wanted withFigure(String id) {
        return new Wanted(chosen(id), area, group, Optional.empty());
    }

    Wanted withArea(String code) {
        return new Wanted(figure, chosen(code), group, period);
    }

    Wanted withGroup(String id) {
        return new Wanted(figure, area, chosen(id), period);
    }

    Wanted withPeriod(String text) {
        return new Wanted(figure, area, group, chosen(text));
    }

    /** What is chosen beside the figure. */
    Wanted withoutFigure() {
        return new Wanted(Optional.empty(), area, group, period);
    }

    private static Optional<String> chosen(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }
}
