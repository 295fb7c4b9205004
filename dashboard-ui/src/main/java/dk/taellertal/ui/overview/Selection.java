package dk.taellertal.ui.overview;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.goal.Objective;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    /** What narrows the page; the rest is how it is looked at. */
    static final List<String> NAMES = List.of("year", "department", "chief", "goal");

    static Selection of(QueryParameters parameters) {
        return of(
                name -> parameters.getSingleParameter(name),
                Optional.of(parameters.getParameters("open")).filter(lives -> !lives.isEmpty()));
    }

    static Selection of(Map<String, String> choices) {
        return of(name -> Optional.ofNullable(choices.get(name)), Optional.empty());
    }

    private static Selection of(Function<String, Optional<String>> chosen, Optional<List<String>> open) {
        Function<String, Optional<String>> text = name -> chosen.apply(name).filter(t -> !t.isBlank());
        return new Selection(
                text.apply("year").filter(y -> y.matches("(19|20)\\d{2}")).map(Integer::valueOf),
                text.apply("department"),
                text.apply("chief"),
                text.apply("goal"),
                text.apply("objective"),
                open);
    }

    /** What narrows the page, by its names in an address. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        year.ifPresent(y -> chosen.put("year", String.valueOf(y)));
        department.ifPresent(d -> chosen.put("department", d));
        chief.ifPresent(c -> chosen.put("chief", c));
        goal.ifPresent(g -> chosen.put("goal", g));
        return chosen;
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        chosen().forEach((name, text) -> parameters.put(name, List.of(text)));
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
