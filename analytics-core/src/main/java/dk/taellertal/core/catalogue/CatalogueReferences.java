package dk.taellertal.core.catalogue;

import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.ForecastSpec;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Checks that what one definition names, another defines. */
final class CatalogueReferences {

    private final BiConsumer<Object, String> fault;

    CatalogueReferences(BiConsumer<Object, String> fault) {
        this.fault = fault;
    }

    void check(
            Map<String, DatasetContract> datasets,
            Map<String, SourceProfile> profiles,
            Map<KeyFigureId, KeyFigure> figures,
            Map<String, LifeArea> lifeAreas,
            Map<String, PoliticalGoal> politicalGoals,
            Map<String, Objective> objectives) {
        datasets.values().forEach(d -> mustBe(profiles, d.profile(), d, "profile"));
        profiles.values().forEach(p -> p.remembered().ifPresent(r -> mustBe(datasets, r.dataset(), p, "dataset")));
        profiles.values().forEach(p -> p.namings().forEach(n -> naming(p, n, datasets)));
        for (KeyFigure figure : figures.values()) {
            figure.earlier().forEach(old -> figure(old, datasets));
            figure(figure, datasets);
            figure.shown().ifPresent(shown -> new ChartReferences(figure, datasets, fault).check(shown));
            figure.expected().ifPresent(followup -> followup(figure, followup, datasets));
            figure.goals().forEach(goal -> mustBe(politicalGoals, goal, figure, "political goal"));
            figure.related().forEach(other -> mustBe(figures, other, figure, "key figure"));
        }
        politicalGoals.values().forEach(g -> g.lifeAreas().forEach(l -> mustBe(lifeAreas, l, g, "life area")));
        for (Objective objective : objectives.values()) {
            mustBe(politicalGoals, objective.politicalGoal(), objective, "political goal");
            mustBe(lifeAreas, objective.lifeArea(), objective, "life area");
            PoliticalGoal goal = politicalGoals.get(objective.politicalGoal());
            if (goal != null && !goal.lifeAreas().contains(objective.lifeArea())) {
                fault.accept(
                        objective,
                        "the political goal '%s' does not belong to the life area '%s'"
                                .formatted(goal.id(), objective.lifeArea()));
            }
            objective.indicators().forEach(i -> indicator(objective, i, figures));
        }
    }

    private void indicator(Objective objective, Indicator indicator, Map<KeyFigureId, KeyFigure> figures) {
        mustBe(figures, indicator.figure(), objective, "key figure");
        KeyFigure figure = figures.get(indicator.figure());
        if (figure == null) {
            return;
        }
        indicator
                .target()
                .filter(target -> target.against(figure.direction()))
                .ifPresent(target -> fault.accept(
                        objective,
                        "the target of '%s' leads from %s to %s, but its direction is '%s' (expected a target %s the baseline, or another direction)"
                                .formatted(
                                        figure.id(),
                                        target.baseline().toPlainString(),
                                        target.value().toPlainString(),
                                        figure.direction() == Direction.DOWN ? "down" : "up",
                                        figure.direction() == Direction.DOWN ? "at or below" : "at or above")));
    }

    private void naming(SourceProfile profile, SourceProfile.Naming naming, Map<String, DatasetContract> datasets) {
        mustBe(datasets, naming.dataset(), profile, "dataset");
        Optional.ofNullable(datasets.get(naming.dataset()))
                .ifPresent(dataset -> naming.headers().keySet().stream()
                        .filter(name -> dataset.columns().stream()
                                .noneMatch(c -> c.name().equals(name)))
                        .forEach(name -> fault.accept(
                                profile, "dataset '%s' has no column '%s'".formatted(dataset.id(), name))));
    }

    private void figure(KeyFigure figure, Map<String, DatasetContract> datasets) {
        figure.formula().terms().forEach(term -> term(figure, term, datasets));
        figure.breakdowns().forEach(name -> breakdown(figure, name, datasets));
    }

    private void term(KeyFigure figure, Term term, Map<String, DatasetContract> datasets) {
        mustBe(datasets, term.dataset(), figure, "dataset");
        DatasetContract dataset = datasets.get(term.dataset());
        if (dataset == null) {
            return;
        }
        mustHave(dataset, term.measure(), figure);
        if (figure.formula() instanceof Formula.WeightedMean(Term value, String weight)) {
            mustHave(dataset, weight, figure);
        }
        dataset.dimensions().stream()
                .filter(d -> !d.additive()
                        && dataset.measure(term.measure()).stream().anyMatch(m -> m.by().contains(d.name())))
                .filter(d -> !term.with().containsKey(d.name())
                        || term.with().get(d.name()).entries().size() != 1)
                .forEach(d -> fault.accept(
                        figure, "must choose one '%s', because they are not parts of a whole".formatted(d.name())));
        codes(figure, term.with(), dataset);
        codes(figure, term.without(), dataset);
        Stream.concat(term.with().keySet().stream(), term.without().keySet().stream())
                .filter(name -> dataset.dimension(name).isEmpty())
                .forEach(name ->
                        fault.accept(figure, "dataset '%s' has no dimension '%s'".formatted(dataset.id(), name)));
    }

    /** Each code, beginning or range that a term chooses or leaves must mean one of the dimension's own. */
    private void codes(KeyFigure figure, Map<String, Codes> chosen, DatasetContract dataset) {
        chosen.forEach((name, codes) -> dataset.dimension(name)
                .filter(d -> !d.codes().isEmpty())
                .ifPresent(d -> codes.entries().stream()
                        .filter(entry -> d.codes().keySet().stream().noneMatch(new Codes(List.of(entry))))
                        .forEach(entry -> fault.accept(
                                figure,
                                "'%s' is no code of '%s' in dataset '%s' (expected %s)"
                                        .formatted(
                                                entry,
                                                name,
                                                dataset.id(),
                                                String.join(", ", d.codes().keySet()))))));
    }

    /** Only a sum since 1 January, told by month, comes to a year's result. */
    private void followup(KeyFigure figure, ForecastSpec followup, Map<String, DatasetContract> datasets) {
        Term term = figure.formula().terms().getFirst();
        DatasetContract dataset = datasets.get(term.dataset());
        if (dataset == null) {
            return;
        }
        boolean toDate = dataset.measure(term.measure())
                .filter(m -> m.accumulation() == Accumulation.YEAR_TO_DATE)
                .isPresent();
        if (!(figure.formula() instanceof Formula.Sum)
                || !toDate
                || !figure.period().equals(Optional.of(Period.Kind.MONTH))) {
            fault.accept(
                    figure,
                    "an expected result needs a sum of a year-to-date measure with 'period: month', not '%s' of '%s'"
                            .formatted(term.measure(), term.dataset()));
        }
        if (dataset.smallCount() > 0) {
            fault.accept(
                    figure,
                    "dataset '%s' hides small counts, so nothing is told from its months".formatted(dataset.id()));
        }
        mustHave(dataset, followup.budget(), figure);
        followup.phased().ifPresent(measure -> mustHave(dataset, measure, figure));
    }

    private void breakdown(KeyFigure figure, String name, Map<String, DatasetContract> datasets) {
        boolean known = figure.formula().terms().stream()
                .flatMap(term -> Stream.ofNullable(datasets.get(term.dataset())))
                .anyMatch(dataset -> dataset.dimension(name).isPresent());
        if (!known) {
            fault.accept(figure, "breakdown '%s' is a dimension of none of its datasets".formatted(name));
        }
    }

    private void mustHave(DatasetContract dataset, String measure, KeyFigure figure) {
        if (dataset.measure(measure).isEmpty()) {
            fault.accept(figure, "dataset '%s' has no measure '%s'".formatted(dataset.id(), measure));
        }
    }

    private <K> void mustBe(Map<K, ?> known, K id, Object from, String what) {
        if (!known.containsKey(id)) {
            fault.accept(from, "there is no %s '%s'".formatted(what, id));
        }
    }
}
