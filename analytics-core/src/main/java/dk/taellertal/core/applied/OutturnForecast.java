package dk.taellertal.core.applied;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.figure.ForecastSpec;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.method.expected.AccountState;
import dk.taellertal.core.method.expected.Expected;
import dk.taellertal.core.method.expected.ExpectedMethod;
import dk.taellertal.core.method.expected.ExpectedResult;
import dk.taellertal.core.method.expected.PhasedBudget;
import dk.taellertal.core.method.expected.YearCourse;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a figure's year is expected to end at, in the figure's unit.
 *
 * @param month up to whose end the account is known
 * @param excluded earlier years that were neither learned from nor tested on
 * @param actual what has come since 1 January; empty where the month has no known value
 */
public record OutturnForecast(
        KeyFigure figure,
        String area,
        Period month,
        Set<Integer> excluded,
        Optional<BigDecimal> actual,
        Optional<PhasedBudget> budget,
        ExpectedResult result,
        boolean synthetic,
        String version) {

    public OutturnForecast {
        excluded = Set.copyOf(excluded);
    }

    /**
     * What is asked of a figure's year.
     *
     * @param month the latest known one where none is named
     * @param excluded earlier years to leave out beside those that the figure itself leaves out
     * @param manual an amount that somebody gives, with its reason
     */
    public record Question(
            KeyFigure figure,
            String area,
            Map<String, String> only,
            Optional<Period> month,
            ExpectedMethod chosen,
            Set<Integer> excluded,
            Optional<Expected.Manual> manual) {

        public Question {
            only = Map.copyOf(only);
            excluded = Set.copyOf(excluded);
        }

        /** By every method, from the latest month on. */
        public static Question of(KeyFigure figure, String area, Map<String, String> only) {
            return new Question(
                    figure, area, only, Optional.empty(), ExpectedMethod.SEASONAL, Set.of(), Optional.empty());
        }
    }

    /**
     * Works it out; account and budget are fetched together. Empty where nothing is known and no month is named.
     *
     * @throws IllegalArgumentException where the figure declares no expected result, or the month is none
     */
    public static Optional<OutturnForecast> of(Question question, Figures figures) {
        KeyFigure figure = question.figure();
        ForecastSpec followup = figure.expected()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' has no expected result (expected 'expected:' in its definition)".formatted(figure.id())));
        Term term = figure.formula().terms().getFirst();
        List<FigureAnswer> answers = figures.answers(Stream.concat(
                        Stream.of(term.measure(), followup.budget()), followup.phased().stream())
                .map(measure -> new FigureQuestion(
                                figure, question.area(), PeriodRange.ALL, question.only(), Optional.empty(), false)
                        .computing(new Formula.Sum(term.measuring(measure))))
                .toList());
        Optional<Period> month =
                question.month().or(() -> answers.getFirst().latest().map(point -> point.period()));
        return month.map(m -> of(question, checked(m), answers));
    }

    private static Period checked(Period month) {
        if (month.kind() != Period.Kind.MONTH) {
            throw new IllegalArgumentException("'%s' is no month (expected for example 2021-08)".formatted(month));
        }
        return month;
    }

    private static OutturnForecast of(Question question, Period month, List<FigureAnswer> answers) {
        Map<Integer, SortedMap<Integer, BigDecimal>> actual = byYear(answers.getFirst());
        Map<Integer, SortedMap<Integer, BigDecimal>> budget = byYear(answers.get(1));
        Map<Integer, SortedMap<Integer, BigDecimal>> phased = answers.size() > 2 ? byYear(answers.get(2)) : Map.of();
        List<YearCourse> courses = actual.keySet().stream()
                .filter(year -> year < month.year())
                .map(year -> course(year, month.index(), actual, budget, phased))
                .toList();
        YearCourse current = course(month.year(), month.index(), actual, budget, phased);
        Set<Integer> excluded = new HashSet<>(question.excluded());
        excluded.addAll(question.figure().expected().orElseThrow().excluded());
        ExpectedResult result = ExpectedResult.of(
                new AccountState(current, month.index(), courses, excluded), question.chosen(), question.manual());
        return new OutturnForecast(
                question.figure(),
                question.area(),
                month,
                excluded,
                current.to(month.index()),
                current.budget(),
                result,
                answers.stream().anyMatch(FigureAnswer::synthetic),
                answers.getFirst().version());
    }

    /** A year's course, with the budget as it stood at the month in question: later grants were not known then. */
    private static YearCourse course(
            int year,
            int month,
            Map<Integer, SortedMap<Integer, BigDecimal>> actual,
            Map<Integer, SortedMap<Integer, BigDecimal>> budget,
            Map<Integer, SortedMap<Integer, BigDecimal>> phased) {
        Optional<BigDecimal> total = Optional.ofNullable(in(year, budget).get(month));
        SortedMap<Integer, BigDecimal> beforeDecember = in(year, phased).headMap(12);
        return new YearCourse(year, in(year, actual), total.map(amount -> new PhasedBudget(amount, beforeDecember)));
    }

    private static SortedMap<Integer, BigDecimal> in(int year, Map<Integer, SortedMap<Integer, BigDecimal>> years) {
        return Objects.requireNonNullElse(years.get(year), Collections.emptySortedMap());
    }

    private static Map<Integer, SortedMap<Integer, BigDecimal>> byYear(FigureAnswer answer) {
        Map<Integer, SortedMap<Integer, BigDecimal>> years = new TreeMap<>();
        answer.points()
                .forEach(point -> point.amount()
                        .ifPresent(
                                amount -> years.computeIfAbsent(point.period().year(), year -> new TreeMap<>())
                                        .put(point.period().index(), amount)));
        return years;
    }
}
