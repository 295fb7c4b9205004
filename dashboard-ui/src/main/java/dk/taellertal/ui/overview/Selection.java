package dk.taellertal.ui.overview;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.goal.Objective;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the overview is to be seen: each is an address of its own.
 *
 * @param year at whose end it is looked at; now where none is named
 * @param department that leads an objective or owns one of its figures
 * @param chief who leads an objective or supports it
 * @param goal the political goal alone
 * @param objective the one to be pointed at
 * @param open ids of the unfolded life areas; empty where nobody has said
 */
record Selection(
        Optional<Integer> year,
        Optional<String> department,
        Optional<String> chief,
        Optional<String> goal,
        Optional<String> objective,
        Optional<List<String>> open) {

    private static final String NONE = "none";

    static Selection of(QueryParameters parameters) {
        return new Selection(
                parameters
                        .getSingleParameter("year")
                        .filter(y -> y.matches("(19|20)\\d{2}"))
                        .map(Integer::valueOf),
                text(parameters, "department"),
                text(parameters, "chief"),
                text(parameters, "goal"),
                text(parameters, "objective"),
                Optional.of(parameters.getParameters("open")).filter(lives -> !lives.isEmpty()));
    }

    private static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        year.ifPresent(y -> parameters.put("year", List.of(String.valueOf(y))));
        department.ifPresent(d -> parameters.put("department", List.of(d)));
        chief.ifPresent(c -> parameters.put("chief", List.of(c)));
        goal.ifPresent(g -> parameters.put("goal", List.of(g)));
        objective.ifPresent(o -> parameters.put("objective", List.of(o)));
        open.ifPresent(lives -> parameters.put("open", lives.isEmpty() ? List.of(NONE) : lives));
        return new QueryParameters(parameters);
    }

    /** The same with one thing chosen otherwise; an empty value is no choice. */
    Selection with(String name, String value) {
        Optional<String> chosen = Optional.of(value).filter(v -> !v.isEmpty());
        return switch (name) {
            case "year" -> new Selection(chosen.map(Integer::valueOf), department, chief, goal, objective, open);
            case "department" -> new Selection(year, chosen, chief, goal, objective, open);
            case "chief" -> new Selection(year, department, chosen, goal, objective, open);
            default -> throw new IllegalArgumentException("nothing is chosen by '%s'".formatted(name));
        };
    }

    Selection withOpen(List<String> lives) {
        return new Selection(year, department, chief, goal, objective, Optional.of(lives));
    }

    /** Whether only some objectives are asked for. */
    boolean narrow() {
        return department.isPresent() || chief.isPresent() || goal.isPresent();
    }

    /** @param owners of the objective's figures */
    boolean holds(Objective asked, List<String> owners) {
        return department.map(d -> d.equals(asked.lead()) || owners.contains(d)).orElse(true)
                && chief.map(c -> c.equals(asked.lead()) || asked.support().contains(c))
                        .orElse(true)
                && goal.map(asked.politicalGoal()::equals).orElse(true);
    }
}
