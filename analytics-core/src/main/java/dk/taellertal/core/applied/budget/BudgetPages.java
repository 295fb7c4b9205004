package dk.taellertal.core.applied.budget;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.answer.FixedPrices;
import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.Demography;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.budget.Regulation;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.demography.RegulationSplit;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out a budget year's page from the catalogue and one view of the facts. */
public final class BudgetPages {

    /** So many years that are over stand before the present one. */
    static final int PAST = 4;

    private final Catalogue catalogue;
    private final Figures figures;
    private final LocalDate today;

    /** @param today up to when estimates of the price index count, where a plan names no day */
    public BudgetPages(Catalogue catalogue, Figures figures, LocalDate today) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.today = today;
    }

    public BudgetPage of(BudgetPlan plan) {
        AccountAnswers accounts = new AccountAnswers(plan, catalogue, figures);
        Optional<Demography> demography = plan.regulation().map(regulation -> demography(plan, regulation));
        Optional<Regulated> regulated = plan.regulation().map(r -> regulated(plan, r, demography.orElseThrow()));
        Departments departments = accounts.table();
        Savings savings = Savings.of(plan);
        List<Capacity> capacities = Capacity.all(catalogue, figures);
        return new BudgetPage(
                plan,
                accounts.month(),
                accounts.mandates(),
                regulated,
                course(plan, accounts, departments.whole(), regulated, savings),
                departments,
                savings,
                capacities,
                Source.files(
                        Stream.concat(accounts.sources(), demography.stream().flatMap(d -> d.sources().stream()))),
                plan.example()
                        || accounts.synthetic()
                        || demography.filter(Demography::synthetic).isPresent()
                        || capacities.stream().anyMatch(Capacity::synthetic),
                figures.dataVersion());
    }

    private Demography demography(BudgetPlan plan, Regulation regulation) {
        DemographyPlan demography =
                Objects.requireNonNull(catalogue.demographies().get(regulation.plan()));
        return Demography.of(
                demography,
                regulation.from(),
                regulation.to(),
                Optional.of(plan.year()),
                catalogue.municipality().code(),
                figures);
    }

    private Regulated regulated(BudgetPlan plan, Regulation regulation, Demography demography) {
        Demography.Year year = demography.years().getFirst();
        return new Regulated(
                regulation,
                demography.plan(),
                year.budget(),
                year.budget().then(number -> RegulationSplit.of(number, regulation.unitCostsBefore())),
                year.after(),
                deviation(plan, regulation));
    }

    private Value deviation(BudgetPlan plan, Regulation regulation) {
        return regulation
                .deviation()
                .map(id -> figures.answer(FigureQuestion.series(
                        Objects.requireNonNull(catalogue.figures().get(id)),
                        catalogue.municipality().code())))
                .map(answer -> inYear(answer, plan.year()))
                .orElseGet(() -> new Value.NotApplicable(Message.of("budget.noDeviation")));
    }

    /** The first point of a year: the people of 1 January. */
    private static Value inYear(FigureAnswer answer, int year) {
        return answer.points().stream()
                .filter(point -> point.period().year() == year)
                .findFirst()
                .map(point -> point.value())
                .orElseGet(() -> AccountAnswers.in(answer, Period.year(year)));
    }

    private Course course(
            BudgetPlan plan,
            AccountAnswers accounts,
            AccountLine whole,
            Optional<Regulated> regulated,
            Savings savings) {
        FigureAnswer running = accounts.actuals();
        Optional<FigureAnswer> fixed = catalogue
                .priceTable()
                .filter(table -> FixedPrices.apply(running.figure(), catalogue))
                .map(table -> FixedPrices.of(
                        running, catalogue, plan.before(), plan.pricesAsOf().orElse(today)));
        List<Course.Past> past = running.points().stream()
                .map(point -> point.period())
                .filter(period -> period.year() >= plan.before() - PAST && period.year() < plan.before())
                .map(period -> new Course.Past(
                        period.year(),
                        AccountAnswers.in(running, period),
                        fixed.map(answer -> AccountAnswers.in(answer, period))
                                .orElseGet(() -> new Value.NotApplicable(Message.of("budget.noIndex")))))
                .toList();
        return new Course(
                past,
                fixed.flatMap(FigureAnswer::prices),
                new Course.Present(plan.before(), whole),
                new Course.Draft(
                        plan.year(),
                        accounts.budgetIn(plan.before()),
                        regulated.map(Regulated::change).orElse(new Value.Known(BigDecimal.ZERO)),
                        new Value.Known(savings.change()),
                        accounts.budgetIn(plan.year())));
    }
}
