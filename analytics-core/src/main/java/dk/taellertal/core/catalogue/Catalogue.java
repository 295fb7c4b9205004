package dk.taellertal.core.catalogue;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.method.CapacityPlan;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.price.PriceTable;
import dk.taellertal.core.plan.Plan;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.text.EnglishWords;
import dk.taellertal.core.value.ChangeSince;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is defined rather than measured: datasets, profiles, figures, goals, areas and groups.
 * Read once at start; every reference in it leads somewhere.
 *
 * @param subjects which figures a case is about, by KLE number
 */
public record Catalogue(
        Municipality municipality,
        Areas areas,
        Map<String, ComparisonGroup> groups,
        Map<String, SourceProfile> profiles,
        Map<String, DatasetContract> datasets,
        Map<KeyFigureId, KeyFigure> figures,
        Goals goals,
        Map<String, PriceTable> prices,
        Map<String, DemographyPlan> demographies,
        Map<String, CapacityPlan> capacities,
        NavigableMap<Integer, BudgetPlan> budgets,
        Map<String, Plan> plans,
        Map<KeyFigureId, Headline> headlines,
        EnglishWords english,
        Map<String, Subject> subjects) {

    /**
     * The catalogue that ships with the program, overlaid by the files of a folder that may not exist.
     *
     * @throws CatalogueException with all faults, each with file, line and what was expected
     */
    public static Catalogue read(Path overlay) {
        return of(CatalogueTexts.overlaidBy(overlay));
    }

    /**
     * The catalogue that these texts define.
     *
     * @throws CatalogueException with all faults
     */
    public static Catalogue of(CatalogueTexts texts) {
        return new CatalogueReading(texts).catalogue();
    }

    /** A file of the catalogue. */
    public record Source(String path, String text) {}

    /** Where a figure in force is defined, whether in the overlay or in what ships. */
    public static Optional<Source> sourceOf(Path overlay, KeyFigureId figure) {
        CatalogueTexts texts = CatalogueTexts.overlaidBy(overlay);
        return new CatalogueReading(texts)
                .fileOf(figure)
                .map(path ->
                        new Source(path, Objects.requireNonNull(texts.byPath().get(path))));
    }

    /** The same catalogue with every dataset's stricter threshold: what may be told outside the house. */
    public Catalogue forPublic() {
        Map<String, DatasetContract> stricter = new LinkedHashMap<>();
        datasets.forEach((id, contract) -> stricter.put(id, contract.forPublic()));
        return new Catalogue(
                municipality,
                areas,
                groups,
                profiles,
                stricter,
                figures,
                goals,
                prices,
                demographies,
                capacities,
                budgets,
                plans,
                headlines,
                english,
                subjects);
    }

    /** The figures that show whether objectives are met, each once, in the order of the objectives. */
    public List<KeyFigure> goalFigures() {
        return goals.objectives().stream()
                .flatMap(o -> o.indicators().stream())
                .map(indicator -> Objects.requireNonNull(figures.get(indicator.figure())))
                .distinct()
                .toList();
    }

    public Optional<KeyFigure> figure(String id) {
        return figures.values().stream().filter(f -> f.id().value().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException where there is no such dataset */
    public DatasetContract dataset(String id) {
        DatasetContract contract = datasets.get(id);
        if (contract == null) {
            throw new IllegalArgumentException("there is no dataset '%s'".formatted(id));
        }
        return contract;
    }

    /** The contracts whose sums a figure is made of, by each of its definitions that some period follows. */
    public Collection<DatasetContract> datasetsOf(KeyFigure figure) {
        return datasetsOf(figure.definitions().stream().map(KeyFigure::formula).toList());
    }

    /** The contracts whose sums some formulas are made of. */
    public Collection<DatasetContract> datasetsOf(List<Formula> formulas) {
        return formulas.stream()
                .flatMap(formula -> formula.terms().stream())
                .map(Term::dataset)
                .distinct()
                .map(this::dataset)
                .toList();
    }

    /** At which levels a figure can be told: those that all its sources have. */
    public Set<Area.Level> levelsOf(KeyFigure figure) {
        Set<Area.Level> levels = EnumSet.allOf(Area.Level.class);
        for (DatasetContract dataset : datasetsOf(figure)) {
            levels.retainAll(dataset.area().map(AreaColumn::levels).orElse(Set.of(Area.Level.MUNICIPALITY)));
        }
        return levels;
    }

    /** The subjects that a journal number falls under, the narrowest first. */
    public List<Subject> subjectsOf(String journal) {
        return subjects.values().stream()
                .filter(subject -> subject.covers(journal))
                .sorted(Comparator.comparing((Subject subject) -> -subject.kle().length()))
                .toList();
    }

    /** The index that amounts are carried on with: of several the first by file name. */
    public Optional<PriceTable> priceTable() {
        return prices.values().stream().findFirst();
    }

    /**
     * How old a figure's values may be on a day: as old as the slowest of its sources lets them be. One of 1 January, or of
     * the 3rd quarter, comes once a year, however often its source publishes.
     */
    public Freshness freshness(KeyFigure figure, LocalDate asOf) {
        Rhythm slowest = datasetsOf(figure).stream()
                .map(DatasetContract::rhythm)
                .max(Comparator.naturalOrder())
                .orElse(Rhythm.YEARLY);
        boolean ofADay = figure.formula().terms().getFirst().at() != Term.At.SAME;
        return new Freshness(ofADay ? Rhythm.YEARLY : slowest, asOf);
    }

    /** What a figure's values are compared with over time: of sums since 1 January the same part of the year before. */
    public ChangeSince changeSince(KeyFigure figure) {
        boolean toDate = figure.formula().terms().stream()
                .filter(term -> term.at() == Term.At.SAME)
                .flatMap(term -> dataset(term.dataset()).measure(term.measure()).stream())
                .anyMatch(measure -> measure.accumulation() == Accumulation.YEAR_TO_DATE);
        return toDate ? ChangeSince.YEAR_BEFORE : ChangeSince.LAST_KNOWN;
    }

    /** The political goals a figure serves: those it names, and those of the objectives it is an indicator of. */
    public List<PoliticalGoal> goalsOf(KeyFigure figure) {
        return Stream.concat(
                        figure.goals().stream(),
                        goals.objectivesWith(figure.id()).map(o -> o.politicalGoal()))
                .distinct()
                .flatMap(id -> goals.politicalGoal(id).stream())
                .toList();
    }
}
