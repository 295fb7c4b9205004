package dk.taellertal.core.applied;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.method.CapacityPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a need outgrows what there is room for.
 *
 * @param outlook empty where the need is known in no year
 * @param synthetic whether the need or the plan was made up
 */
public record Capacity(CapacityPlan plan, Optional<CapacityOutlook> outlook, boolean synthetic, String version) {

    /** Every capacity of the catalogue, asked together, in the years of its need. */
    public static List<Capacity> all(Catalogue catalogue, Figures figures) {
        List<CapacityPlan> plans = List.copyOf(catalogue.capacities().values());
        List<FigureAnswer> needs = figures.answers(plans.stream()
                .map(plan -> FigureQuestion.series(
                        Objects.requireNonNull(catalogue.figures().get(plan.need())),
                        catalogue.municipality().code()))
                .toList());
        List<Capacity> all = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            all.add(of(plans.get(i), needs.get(i)));
        }
        return all;
    }

    private static Capacity of(CapacityPlan plan, FigureAnswer answer) {
        TreeMap<Integer, BigDecimal> need = new TreeMap<>();
        answer.points()
                .forEach(point -> point.amount()
                        .ifPresent(amount -> need.put(point.period().year(), amount.multiply(plan.share()))));
        // The last years of a forecast may be marked as missing: they are unknown, and not left out.
        int last = need.isEmpty() ? 0 : answer.points().getLast().period().year();
        return new Capacity(
                plan,
                need.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                CapacityOutlook.of(need.firstKey(), last, need, places(plan, need.firstKey(), last))),
                plan.example() || answer.synthetic(),
                answer.version());
    }

    private static Map<Integer, BigDecimal> places(CapacityPlan plan, int first, int last) {
        Map<Integer, BigDecimal> places = new HashMap<>();
        for (int year = first; year <= last; year++) {
            int in = year;
            plan.placesIn(in).ifPresent(amount -> places.put(in, amount));
        }
        return places;
    }
}
