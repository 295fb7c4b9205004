package dk.taellertal.core.applied;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.demography.AgeGroup;
import dk.taellertal.core.method.demography.DemographicAdjustment;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.demography.GroupCost;
import dk.taellertal.core.method.demography.Population;
import dk.taellertal.core.method.demography.Population.Basis;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a newer forecast means for the budgets of its years, and what the population that came means afterwards.
 *
 * @param sources the files the counts came from, without lines
 * @param synthetic whether any number of people, or the plan itself, was made up
 */
public record Demography(
        DemographyPlan plan,
        String fromVintage,
        String toVintage,
        List<Year> years,
        List<Source> sources,
        boolean synthetic,
        String version) {

    /**
     * @param budget from the earlier vintage to the later one
     * @param after from the later vintage to the actual population
     */
    public record Year(int year, Outcome<DemographicAdjustment> budget, Outcome<DemographicAdjustment> after) {}

    public Demography {
        years = List.copyOf(years);
        sources = List.copyOf(sources);
    }

    /** One count of people, by year and group. */
    private record Count(String name, Basis basis, Map<Integer, Map<String, BigDecimal>> years) {
        Population in(int year) {
            return new Population(name, basis, year, years.getOrDefault(year, Map.of()));
        }
    }

    /** @param year one year only; where none is named every year that the later vintage tells of */
    public static Demography of(
            DemographyPlan plan, String from, String to, Optional<Integer> year, String area, Figures figures) {
        List<FigureQuestion> questions = new ArrayList<>();
        for (Term term : List.of(vintage(plan, from), vintage(plan, to), plan.actual())) {
            plan.groups()
                    .forEach(group -> questions.add(FigureQuestion.series(counted(plan, term, group.ages()), area)));
        }
        List<FigureAnswer> answers = figures.answers(questions);
        int groups = plan.groups().size();
        Count older = count(plan.forecast().label() + " " + from, Basis.FORECAST, plan, answers.subList(0, groups));
        Count newer =
                count(plan.forecast().label() + " " + to, Basis.FORECAST, plan, answers.subList(groups, 2 * groups));
        Count actual = count(plan.actual().label(), Basis.ACTUAL, plan, answers.subList(2 * groups, 3 * groups));
        List<GroupCost> costs =
                plan.groups().stream().flatMap(group -> group.cost().stream()).toList();
        return new Demography(
                plan,
                from,
                to,
                year.map(List::of).orElse(List.copyOf(newer.years().keySet())).stream()
                        .map(y -> new Year(
                                y,
                                DemographicAdjustment.between(costs, older.in(y), newer.in(y)),
                                DemographicAdjustment.between(costs, newer.in(y), actual.in(y))))
                        .toList(),
                Source.files(answers.stream()
                        .flatMap(answer -> answer.points().stream())
                        .flatMap(point -> point.computed().sources().stream())),
                plan.example() || answers.stream().anyMatch(FigureAnswer::synthetic),
                figures.dataVersion());
    }

    private static Term vintage(DemographyPlan plan, String vintage) {
        return plan.forecast().with(plan.vintage(), new Codes(List.of(vintage)));
    }

    /** A count of people as a figure, for this question only. */
    private static KeyFigure counted(DemographyPlan plan, Term term, Codes ages) {
        return new KeyFigure(
                new KeyFigureId("demografi"),
                1,
                plan.name(),
                Optional.empty(),
                plan.name(),
                new Formula.Sum(term.with(plan.age(), ages)),
                Optional.empty(),
                BigDecimal.ONE,
                "personer",
                0,
                Direction.NONE,
                FigureKind.INPUT,
                List.of(),
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Count count(String name, Basis basis, DemographyPlan plan, List<FigureAnswer> answers) {
        Map<Integer, Map<String, BigDecimal>> years = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            AgeGroup group = plan.groups().get(i);
            answers.get(i).points().stream()
                    .filter(point -> onFirstJanuary(point.period()))
                    .forEach(point -> point.amount()
                            .ifPresent(amount -> years.computeIfAbsent(
                                            point.period().year(), y -> new LinkedHashMap<>())
                                    .put(group.name(), amount)));
        }
        return new Count(name, basis, years);
    }

    private static boolean onFirstJanuary(Period period) {
        return period.index() == 1;
    }
}
