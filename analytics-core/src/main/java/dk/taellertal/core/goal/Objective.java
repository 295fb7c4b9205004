package dk.taellertal.core.goal;

import dk.taellertal.core.text.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A department's goal (mål) that realises a political goal within one life area.
 *
 * @param lead the chief who leads
 * @param support the chiefs who support
 * @param sets the names of the sets of closely related objectives that it belongs to, each once
 * @param unGoals the numbers of the United Nations' goals that it serves, 1 to 17, each once
 * @param notMeasurable why no key figure can show yet whether it is met; empty where one does, or nobody has said
 */
public record Objective(
        String id,
        String name,
        Optional<String> nameEn,
        String politicalGoal,
        String lifeArea,
        String lead,
        List<String> support,
        Optional<Collaboration> collaboration,
        List<String> sets,
        List<Integer> unGoals,
        Optional<String> notMeasurable,
        boolean example,
        List<Indicator> indicators,
        List<ObjectivePlan> plans)
        implements Named {

    /** How many goals for sustainable development the United Nations have. */
    public static final int UN_GOALS = 17;

    public Objective {
        support = List.copyOf(support);
        sets = List.copyOf(sets);
        unGoals = List.copyOf(unGoals);
        indicators = List.copyOf(indicators);
        plans = List.copyOf(plans);
        expectOnce(
                "key figure", indicators.stream().map(i -> i.figure().value()).toList());
        if (indicators.stream().filter(Indicator::leading).count() > 1) {
            throw new IllegalArgumentException("has several leading key figures: "
                    + indicators.stream()
                            .filter(Indicator::leading)
                            .map(i -> "'" + i.figure().value() + "'")
                            .collect(Collectors.joining(", ")));
        }
        expectOnce("set", sets);
        expectOnce("UN goal", unGoals.stream().map(String::valueOf).toList());
        unGoals.stream().filter(n -> n < 1 || n > UN_GOALS).findFirst().ifPresent(n -> {
            throw new IllegalArgumentException(
                    "has the UN goal %d, which is none (expected 1 to %d)".formatted(n, UN_GOALS));
        });
        if (notMeasurable.isPresent() && !indicators.isEmpty()) {
            throw new IllegalArgumentException(
                    "has key figures and says why it cannot be measured: '%s'".formatted(notMeasurable.get()));
        }
        expectOnce("plan", plans.stream().map(ObjectivePlan::id).toList());
    }

    /** The indicator whose status is the objective's; empty where it has none. */
    public Optional<Indicator> leading() {
        return indicators.stream()
                .filter(Indicator::leading)
                .findFirst()
                .or(() -> indicators.stream().findFirst());
    }

    /** Who answers for it: the lead, then those who support. */
    public List<String> departments() {
        return Stream.concat(Stream.of(lead), support.stream()).toList();
    }

    private static void expectOnce(String what, List<String> ids) {
        Set<String> met = new HashSet<>();
        ids.stream().filter(id -> !met.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("has the %s '%s' twice".formatted(what, id));
        });
    }
}
