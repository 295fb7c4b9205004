package dk.taellertal.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be compared, as an address says it.
 *
 * @param area code of a municipality beside the own one
 * @param group id of a comparison group
 * @param period the newest with a number where none is named
 */
record Wanted(Optional<String> figure, Optional<String> area, Optional<String> group, Optional<String> period) {

    static Wanted of(QueryParameters parameters) {
        return new Wanted(
                text(parameters, "figure"),
                text(parameters, "area"),
                text(parameters, "group"),
                text(parameters, "period"));
    }

    private static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        figure.ifPresent(f -> parameters.put("figure", List.of(f)));
        area.ifPresent(a -> parameters.put("area", List.of(a)));
        group.ifPresent(g -> parameters.put("group", List.of(g)));
        period.ifPresent(p -> parameters.put("period", List.of(p)));
        return new QueryParameters(parameters);
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
