package dk.taellertal.core.applied.budget;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts of a budget, of the municipality and of each department, all asked together. */
final class AccountAnswers {

    /** What is asked: a figure, and to which code of which dimension it is narrowed. */
    private record Asked(KeyFigureId figure, Map<String, String> only) {}

    private final BudgetPlan plan;
    private final Accounts accounts;
    private final Map<Asked, FigureAnswer> answers = new LinkedHashMap<>();
    private final List<String> departments;

    AccountAnswers(BudgetPlan plan, Catalogue catalogue, Figures figures) {
        this.plan = plan;
        this.accounts = plan.accounts();
        KeyFigure budget = Objects.requireNonNull(catalogue.figures().get(accounts.budget()));
        this.departments = figures.codes(budget.formula().terms().getFirst(), accounts.department());
        List<Asked> asked = asked();
        List<FigureAnswer> found = figures.answers(asked.stream()
                .map(a -> new FigureQuestion(
                        Objects.requireNonNull(catalogue.figures().get(a.figure())),
                        catalogue.municipality().code(),
                        PeriodRange.ALL,
                        a.only(),
                        Optional.empty(),
                        false))
                .toList());
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i), found.get(i));
        }
    }

    private List<Asked> asked() {
        List<KeyFigureId> columns =
                List.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected());
        List<Asked> asked = new ArrayList<>();
        columns.forEach(figure -> asked.add(new Asked(figure, Map.of())));
        asked.add(marked(accounts.marks().statutory()));
        asked.add(marked(accounts.marks().discretionary()));
        for (String department : departments) {
            columns.forEach(figure -> asked.add(new Asked(figure, Map.of(accounts.department(), department))));
        }
        return asked;
    }

    private Asked marked(String code) {
        return new Asked(accounts.budget(), Map.of(accounts.marks().dimension(), code));
    }

    /** The last month of the present year for which something is spent. */
    Optional<Period> month() {
        return whole(accounts.spent()).points().stream()
                .filter(point ->
                        point.period().year() == plan.before() && point.amount().isPresent())
                .map(Point::period)
                .reduce((earlier, later) -> later);
    }

    MandateSplit mandates() {
        Period year = Period.year(plan.before());
        return new MandateSplit(
                plan.before(),
                value(new Asked(accounts.budget(), Map.of()), year),
                value(marked(accounts.marks().statutory()), year),
                value(marked(accounts.marks().discretionary()), year));
    }

    Departments table() {
        return Departments.of(
                departments.stream()
                        .map(code -> line(code, Map.of(accounts.department(), code)))
                        .filter(AccountAnswers::tellsSomething)
                        .toList(),
                line("", Map.of()));
    }

    /** A department that had no money in any of the columns is not one of theirs. */
    private static boolean tellsSomething(AccountLine line) {
        return !List.of(line.actual(), line.budget(), line.spent(), line.expected()).stream()
                .allMatch(value -> value instanceof Value.Missing);
    }

    private AccountLine line(String code, Map<String, String> only) {
        return new AccountLine(
                code,
                value(new Asked(accounts.actual(), only), Period.year(plan.before() - 1)),
                value(new Asked(accounts.budget(), only), Period.year(plan.before())),
                inMonth(new Asked(accounts.spent(), only)),
                inMonth(new Asked(accounts.expected(), only)));
    }

    private Value inMonth(Asked asked) {
        return month().map(m -> value(asked, m))
                .orElseGet(() -> new Value.Missing(Message.of("budget.noMonth", plan.before())));
    }

    Value budgetIn(int year) {
        return value(new Asked(accounts.budget(), Map.of()), Period.year(year));
    }

    /** Of the municipality, year by year. */
    FigureAnswer actuals() {
        return whole(accounts.actual());
    }

    private FigureAnswer whole(KeyFigureId figure) {
        return Objects.requireNonNull(answers.get(new Asked(figure, Map.of())));
    }

    private Value value(Asked asked, Period period) {
        return in(Objects.requireNonNull(answers.get(asked)), period);
    }

    static Value in(FigureAnswer answer, Period period) {
        return answer.points().stream()
                .filter(point -> point.period().equals(period))
                .map(Point::value)
                .findFirst()
                .orElseGet(() -> new Value.Missing(
                        Message.of("value.noRows", answer.figure().name(), period)));
    }

    boolean synthetic() {
        return sources().anyMatch(Source::synthetic);
    }

    /** Of the years that the page tells of. */
    Stream<Source> sources() {
        return answers.values().stream()
                .flatMap(answer -> answer.points().stream())
                .filter(point -> point.period().year() >= plan.before() - BudgetPages.PAST
                        && point.period().year() <= plan.year())
                .flatMap(point -> point.computed().sources().stream());
    }
}
