package dk.taellertal.ui.goal;

import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectivePlan;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans of an objective with their trial actions. */
final class PlanPart {

    private PlanPart() {}

    /** Empty where nobody has made a plan. */
    static Optional<Part> of(Objective objective, Texts texts) {
        if (objective.plans().isEmpty()) {
            return Optional.empty();
        }
        int actions = objective.plans().stream()
                .mapToInt(plan -> plan.initiatives().size())
                .sum();
        return Optional.of(new Part(
                "maalplaner",
                texts.of("objective.plans"),
                texts.of("objective.plans.head", objective.plans().size(), actions),
                texts.of("objective.plans.subtitle"),
                Optional.empty(),
                new Table(
                        texts.of("objective.plan"),
                        List.of(
                                Table.Column.words(texts.of("objective.plan.institution")),
                                Table.Column.words(texts.of("objective.plan.action"))),
                        objective.plans().stream()
                                .flatMap(plan -> rows(plan, texts))
                                .toList()),
                Part.Layout.CHART,
                List.of(),
                new Part.Grounds(
                        texts.of("objective.source"),
                        Optional.empty(),
                        texts.of("objective.plans.method"),
                        objective.example())));
    }

    private static Stream<Table.Row> rows(ObjectivePlan plan, Texts texts) {
        return plan.initiatives().isEmpty()
                ? Stream.of(row(plan, texts.of("objective.plan.noAction")))
                : plan.initiatives().stream().map(action -> row(plan, action));
    }

    private static Table.Row row(ObjectivePlan plan, String action) {
        return new Table.Row(plan.name(), List.of(new Cell.Text(plan.institution()), new Cell.Text(action)));
    }
}
