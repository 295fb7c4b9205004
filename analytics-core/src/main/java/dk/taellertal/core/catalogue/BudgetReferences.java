package dk.taellertal.core.catalogue;

import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.budget.Proposal;
import dk.taellertal.core.budget.Regulation;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.period.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Checks that what a budget names is there, and that its accounts can be told as the page tells them. */
final class BudgetReferences {

    private static final String MILLIONS = "mio. kr.";

    private final BiConsumer<Object, String> fault;

    BudgetReferences(BiConsumer<Object, String> fault) {
        this.fault = fault;
    }

    void check(
            Collection<BudgetPlan> budgets,
            Map<KeyFigureId, KeyFigure> figures,
            Map<String, LifeArea> lifeAreas,
            Map<String, DemographyPlan> demographies,
            Map<String, DatasetContract> datasets) {
        for (BudgetPlan plan : budgets) {
            Accounts accounts = plan.accounts();
            account(plan, accounts.budget(), Period.Kind.YEAR, figures, datasets);
            account(plan, accounts.actual(), Period.Kind.YEAR, figures, datasets);
            account(plan, accounts.spent(), Period.Kind.MONTH, figures, datasets);
            account(plan, accounts.expected(), Period.Kind.MONTH, figures, datasets);
            plan.regulation().ifPresent(regulation -> regulation(plan, regulation, figures, demographies));
            plan.proposals().forEach(proposal -> proposal(plan, proposal, figures, lifeAreas));
        }
    }

    private void account(
            BudgetPlan plan,
            KeyFigureId id,
            Period.Kind period,
            Map<KeyFigureId, KeyFigure> figures,
            Map<String, DatasetContract> datasets) {
        KeyFigure figure = figures.get(id);
        if (figure == null) {
            fault.accept(plan, "there is no key figure '%s'".formatted(id));
            return;
        }
        if (!figure.unit().equals(MILLIONS)) {
            fault.accept(plan, "'%s' is told in '%s' (expected %s)".formatted(id, figure.unit(), MILLIONS));
        }
        if (!figure.period().equals(Optional.of(period))) {
            fault.accept(
                    plan, "'%s' needs 'period: %s'".formatted(id, period.name().toLowerCase(Locale.ROOT)));
        }
        DatasetContract dataset =
                datasets.get(figure.formula().terms().getFirst().dataset());
        String department = plan.accounts().department();
        if (dataset != null && dataset.dimension(department).isEmpty()) {
            fault.accept(plan, "dataset '%s' has no dimension '%s'".formatted(dataset.id(), department));
        }
        String mark = plan.accounts().marks().dimension();
        if (dataset != null
                && id.equals(plan.accounts().budget())
                && dataset.dimension(mark).isEmpty()) {
            fault.accept(plan, "dataset '%s' has no dimension '%s'".formatted(dataset.id(), mark));
        }
    }

    private void regulation(
            BudgetPlan plan,
            Regulation regulation,
            Map<KeyFigureId, KeyFigure> figures,
            Map<String, DemographyPlan> demographies) {
        regulation.deviation().filter(id -> !figures.containsKey(id)).ifPresent(id -> {
            fault.accept(plan, "there is no key figure '%s'".formatted(id));
        });
        DemographyPlan demography = demographies.get(regulation.plan());
        if (demography == null) {
            fault.accept(plan, "there is no demography '%s'".formatted(regulation.plan()));
            return;
        }
        regulation.unitCostsBefore().keySet().stream()
                .filter(name -> demography.groups().stream()
                        .noneMatch(group ->
                                group.name().equals(name) && group.cost().isPresent()))
                .forEach(name -> fault.accept(
                        plan, "demography '%s' has no age group '%s' with a cost".formatted(demography.id(), name)));
    }

    private void proposal(
            BudgetPlan plan, Proposal proposal, Map<KeyFigureId, KeyFigure> figures, Map<String, LifeArea> lifeAreas) {
        proposal.figure()
                .filter(id -> !figures.containsKey(id))
                .ifPresent(id -> fault.accept(
                        plan,
                        "proposal '%s' names the key figure '%s', which is not there".formatted(proposal.id(), id)));
        if (!lifeAreas.containsKey(proposal.lifeArea())) {
            fault.accept(
                    plan,
                    "proposal '%s' names the life area '%s', which is not there"
                            .formatted(proposal.id(), proposal.lifeArea()));
        }
    }
}
