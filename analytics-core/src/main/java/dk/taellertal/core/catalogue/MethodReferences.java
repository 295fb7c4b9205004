package dk.taellertal.core.catalogue;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.method.CapacityPlan;
import dk.taellertal.core.method.demography.DemographyPlan;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Checks that what a demography or a capacity names is there. */
final class MethodReferences {

    private final BiConsumer<Object, String> fault;

    MethodReferences(BiConsumer<Object, String> fault) {
        this.fault = fault;
    }

    void check(
            Map<String, DatasetContract> datasets,
            Map<KeyFigureId, KeyFigure> figures,
            Map<String, DemographyPlan> demographies,
            Map<String, CapacityPlan> capacities) {
        for (DemographyPlan plan : demographies.values()) {
            counted(plan, plan.forecast(), List.of(plan.vintage(), plan.age()), datasets);
            counted(plan, plan.actual(), List.of(plan.age()), datasets);
        }
        capacities.values().stream()
                .filter(plan -> !figures.containsKey(plan.need()))
                .forEach(plan -> fault.accept(plan, "there is no key figure '%s'".formatted(plan.need())));
    }

    private void counted(
            DemographyPlan plan, Term term, List<String> dimensions, Map<String, DatasetContract> datasets) {
        DatasetContract dataset = datasets.get(term.dataset());
        if (dataset == null) {
            fault.accept(plan, "there is no dataset '%s'".formatted(term.dataset()));
            return;
        }
        if (dataset.measure(term.measure()).isEmpty()) {
            fault.accept(plan, "dataset '%s' has no measure '%s'".formatted(dataset.id(), term.measure()));
        }
        dimensions.stream()
                .filter(name -> dataset.dimension(name).isEmpty())
                .forEach(
                        name -> fault.accept(plan, "dataset '%s' has no dimension '%s'".formatted(dataset.id(), name)));
    }
}
