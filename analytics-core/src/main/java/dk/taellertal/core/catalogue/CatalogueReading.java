package dk.taellertal.core.catalogue;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.method.CapacityPlan;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.price.PriceTable;
import dk.taellertal.core.plan.Plan;
import dk.taellertal.core.text.EnglishWords;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** One reading of all catalogue files: what each folder holds, what is defined where, and what is wrong. */
final class CatalogueReading {

    /** No folders on a disk: what people have made of goals comes from the log. They are read after the files of goals. */
    static final String EDITED_OBJECTIVES = "objectives/";

    static final String EDITED_POLITICAL_GOALS = "politicalGoals/";

    private final List<CatalogueFault> faults;
    private final Map<Object, Entry> definedAt = new LinkedHashMap<>();

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private final Map<String, ComparisonGroup> groups = new LinkedHashMap<>();
    private final Map<String, SourceProfile> profiles = new LinkedHashMap<>();
    private final Map<String, DatasetContract> datasets = new LinkedHashMap<>();
    private final Map<KeyFigureId, KeyFigure> figures = new LinkedHashMap<>();
    private final List<KeyFigure> earlier = new ArrayList<>();
    private final Map<String, LifeArea> lifeAreas = new LinkedHashMap<>();
    private final Map<String, PoliticalGoal> politicalGoals = new LinkedHashMap<>();
    private final Map<String, Objective> objectives = new LinkedHashMap<>();
    private final Map<String, PriceTable> prices = new LinkedHashMap<>();
    private final Map<String, DemographyPlan> demographies = new LinkedHashMap<>();
    private final Map<String, CapacityPlan> capacities = new LinkedHashMap<>();
    private final NavigableMap<Integer, BudgetPlan> budgets = new TreeMap<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Map<KeyFigureId, Headline> headlines = new LinkedHashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private EnglishWords english = EnglishWords.NONE;
    private @Nullable Municipality municipality;

    CatalogueReading(CatalogueTexts texts) {
        Map<String, String> files = texts.byPath();
        faults = new ArrayList<>(texts.faults());
        files.forEach(this::read);
        new FigureVersions(earlier, figures, this::fault).attach(definedAt);
        new CatalogueReferences(this::fault).check(datasets, profiles, figures, lifeAreas, politicalGoals, objectives);
        new MethodReferences(this::fault).check(datasets, figures, demographies, capacities);
        new BudgetReferences(this::fault).check(budgets.values(), figures, lifeAreas, demographies, datasets);
        plans.values().forEach(this::checkFigures);
        headlines.values().stream()
                .filter(headline -> !figures.containsKey(headline.figure()))
                .forEach(headline -> fault(
                        headline, "names the key figure '%s', which is not defined".formatted(headline.figure())));
        subjects.values()
                .forEach(subject -> subject.figures().stream()
                        .filter(id -> !figures.containsKey(id))
                        .forEach(
                                id -> fault(subject, "names the key figure '%s', which is not defined".formatted(id))));
        for (ComparisonGroup group : groups.values()) {
            group.members().stream()
                    .filter(code -> !areas.containsKey(code))
                    .forEach(code -> fault(group, "names the area '%s', which is not in areas.yaml".formatted(code)));
        }
    }

    /**
     * Reads one thing by itself.
     *
     * @throws CatalogueException with all its faults
     */
    static <T> T single(String file, String text, Function<Entry, T> reading) {
        List<CatalogueFault> faults = new ArrayList<>();
        Node root = parsed(file, text, faults);
        return Optional.ofNullable(root)
                .flatMap(node -> new Entry(file, node, faults).read(reading))
                .orElseThrow(() -> new CatalogueException(faults));
    }

    Optional<String> fileOf(KeyFigureId id) {
        return Optional.ofNullable(figures.get(id)).map(definedAt::get).map(Entry::file);
    }

    Catalogue catalogue() {
        if (municipality == null && faults.stream().noneMatch(f -> f.file().equals("municipality.yaml"))) {
            faults.add(new CatalogueFault("municipality.yaml", 1, "is missing: it names the own municipality"));
        } else if (municipality != null) {
            for (String code : List.of(municipality.code(), municipality.neighbour())) {
                if (!areas.containsKey(code)) {
                    fault(municipality, "names the area '%s', which is not in areas.yaml".formatted(code));
                }
            }
        }
        if (!faults.isEmpty() || municipality == null) {
            throw new CatalogueException(faults);
        }
        return new Catalogue(
                municipality,
                new Areas(areas.values(), aliases),
                Collections.unmodifiableMap(groups),
                Collections.unmodifiableMap(profiles),
                Collections.unmodifiableMap(datasets),
                Collections.unmodifiableMap(figures),
                new Goals(
                        List.copyOf(lifeAreas.values()),
                        List.copyOf(politicalGoals.values()),
                        List.copyOf(objectives.values())),
                Collections.unmodifiableMap(prices),
                Collections.unmodifiableMap(demographies),
                Collections.unmodifiableMap(capacities),
                Collections.unmodifiableNavigableMap(budgets),
                Collections.unmodifiableMap(plans),
                Collections.unmodifiableMap(headlines),
                english,
                Collections.unmodifiableMap(subjects));
    }

    private void read(String file, String text) {
        Node root = parsed(file, text, faults);
        if (root == null) {
            return;
        }
        Entry entry = new Entry(file, root, faults);
        String room = file.contains("/") ? file.substring(0, file.indexOf('/')) : file;
        switch (room) {
            case "datasets" -> define(entry, DatasetReader::contract, DatasetContract::id, datasets);
            case "profiles" -> define(entry, DatasetReader::profile, SourceProfile::id, profiles);
            case "figures" -> figure(entry);
            case "goals" -> entry.read(this::goals);
            case "objectives" -> entry.read(e -> edited(e, GoalReader::objective, objectives));
            case "politicalGoals" -> entry.read(e -> edited(e, GoalReader::politicalGoal, politicalGoals));
            case "groups" -> define(entry, CatalogueReading::group, ComparisonGroup::id, groups);
            case "prices" -> define(entry, PriceReader::table, PriceTable::type, prices);
            case "demography" -> define(entry, MethodReader::demography, DemographyPlan::id, demographies);
            case "capacity" -> define(entry, MethodReader::capacity, CapacityPlan::id, capacities);
            case "budgets" -> define(entry, BudgetReader::plan, BudgetPlan::year, budgets);
            case "plans" -> define(entry, PlanReader::plan, Plan::id, plans);
            case "headlines" -> define(entry, HeadlineYaml::read, Headline::figure, headlines);
            case "english.yaml" ->
                english = entry.read(CatalogueReading::english).orElse(EnglishWords.NONE);
            case "kle.yaml" -> entry.read(this::subjects);
            case "areas.yaml" -> entry.read(this::areas);
            case "municipality.yaml" ->
                municipality = entry.read(e -> new Municipality(
                                e.text("code"),
                                e.text("name"),
                                e.text("colour"),
                                e.text("neighbour"),
                                e.optional("logo"),
                                e.optional("address"),
                                e.whole("commentDays", Municipality.USUAL_COMMENT_DAYS)))
                        .orElse(null);
            default ->
                faults.add(
                        new CatalogueFault(
                                file,
                                1,
                                "is in no known place (expected datasets/, profiles/, figures/, goals/, groups/, prices/, demography/, capacity/, budgets/, plans/ or headlines/)"));
        }
        if (municipality != null && room.equals("municipality.yaml")) {
            definedAt.put(municipality, entry);
        }
    }

    private static @Nullable Node parsed(String file, String text, List<CatalogueFault> faults) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                faults.add(new CatalogueFault(file, 1, "is empty"));
            }
            return root;
        } catch (MarkedYAMLException e) {
            faults.add(new CatalogueFault(file, e.getProblemMark().getLine() + 1, "is not YAML: " + e.getProblem()));
            return null;
        } catch (ReaderException e) {
            long line = 1
                    + text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            faults.add(
                    new CatalogueFault(file, (int) line, "is not YAML: character U+%04X".formatted(e.getCodePoint())));
            return null;
        } catch (YAMLException e) {
            faults.add(new CatalogueFault(file, 1, "is not YAML: " + e.getMessage()));
            return null;
        }
    }

    private void checkFigures(Plan plan) {
        plan.goals()
                .forEach(goal -> goal.figure()
                        .filter(id -> !figures.containsKey(id))
                        .ifPresent(id -> fault(
                                plan,
                                "the goal '%s' names the key figure '%s', which is not defined"
                                        .formatted(goal.text(), id))));
    }

    private void figure(Entry entry) {
        if (FigureVersions.isEarlier(entry.file())) {
            earlier(entry);
        } else {
            define(entry, FigureReader::figure, KeyFigure::id, figures);
        }
    }

    private void earlier(Entry entry) {
        entry.read(FigureReader::figure).ifPresent(figure -> {
            definedAt.put(figure, entry);
            earlier.add(figure);
            if (!entry.file().equals(FigureVersions.file(figure))) {
                fault(
                        figure,
                        "defines version %d of '%s' (expected in %s)"
                                .formatted(figure.version(), figure.id(), FigureVersions.file(figure)));
            }
        });
    }

    private boolean goals(Entry file) {
        file.entries("lifeAreas").forEach(e -> define(e, GoalReader::lifeArea, LifeArea::id, lifeAreas));
        file.entries("politicalGoals")
                .forEach(e -> define(e, GoalReader::politicalGoal, PoliticalGoal::id, politicalGoals));
        file.entries("objectives").forEach(e -> define(e, GoalReader::objective, Objective::id, objectives));
        return true;
    }

    /** What was edited stands in the place of what a file has. */
    private <T> boolean edited(Entry entry, Function<Entry, T> reading, Map<String, T> known) {
        String id = entry.text("id");
        if (entry.flag("retired")) {
            known.remove(id);
        } else {
            T thing = reading.apply(entry);
            known.put(id, thing);
            definedAt.put(thing, entry);
        }
        return true;
    }

    private boolean areas(Entry file) {
        file.entries("areas").forEach(e -> {
            List<String> otherNames = e.texts("aliases");
            define(e, CatalogueReading::area, Area::code, areas)
                    .ifPresent(area -> aliases.put(area.code(), otherNames));
        });
        return true;
    }

    private static EnglishWords english(Entry e) {
        return new EnglishWords(e.map("departments"), e.map("units"));
    }

    private boolean subjects(Entry file) {
        file.entries("subjects").forEach(e -> define(e, CatalogueReading::subject, Subject::kle, subjects));
        return true;
    }

    private static Subject subject(Entry e) {
        return new Subject(
                e.text("kle"), e.texts("figures").stream().map(KeyFigureId::new).toList());
    }

    private static Area area(Entry e) {
        return new Area(e.text("code"), e.text("name"), e.choice("level", Area.Level.class, null));
    }

    private static ComparisonGroup group(Entry e) {
        return new ComparisonGroup(
                e.text("group"),
                e.text("name"),
                e.choice("method", ComparisonGroup.Method.class, null),
                e.texts("members"));
    }

    private <K, T> Optional<T> define(Entry entry, Function<Entry, T> reading, Function<T, K> id, Map<K, T> known) {
        Optional<T> read = entry.read(reading);
        read.ifPresent(thing -> {
            T other = known.putIfAbsent(id.apply(thing), thing);
            if (other != null) {
                Entry there = definedAt.get(other);
                faults.add(new CatalogueFault(
                        entry.file(),
                        entry.line(),
                        "'%s' is already defined in %s"
                                .formatted(id.apply(thing), there == null ? "another file" : there.file())));
            }
            definedAt.put(thing, entry);
        });
        return read;
    }

    private void fault(Object thing, String what) {
        Entry at = definedAt.get(thing);
        faults.add(new CatalogueFault(at == null ? "?" : at.file(), at == null ? 1 : at.line(), what));
    }
}
