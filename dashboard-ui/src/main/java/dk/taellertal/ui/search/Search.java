package dk.taellertal.ui.search;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Alphabet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue, searchable. A hit has every word asked for, in its name or in what is told of it. */
public final class Search {

    /** So many of each kind are shown: more than that and another word is the better way. */
    private static final int MOST_OF_A_KIND = 6;

    /** What can be found, and the words it is found by. */
    private record Findable(Hit hit, String name, List<String> nameWords, List<String> otherWords) {

        static Findable of(Hit hit, String... others) {
            return new Findable(
                    hit,
                    Folding.folded(hit.name()),
                    Folding.words(hit.name()),
                    Folding.words(hit.about() + " " + String.join(" ", others)));
        }

        /** The same under a reader's name of it, and found by both. */
        Findable called(String readersName, String about) {
            List<String> all = new ArrayList<>(otherWords);
            all.addAll(nameWords);
            all.addAll(Folding.words(about));
            return new Findable(
                    new Hit(hit.kind(), readersName, about, hit.address()),
                    Folding.folded(readersName),
                    Folding.words(readersName),
                    List.copyOf(all));
        }
    }

    private final Texts texts;
    private final List<Findable> findables = new ArrayList<>();

    /** @param texts of the reader's language, in which hits are named; they are found by their Danish names as well */
    public Search(Catalogue catalogue, Texts texts) {
        this.texts = texts;
        Goals goals = catalogue.goals();
        catalogue
                .figures()
                .values()
                .forEach(figure ->
                        findables.add(figure(figure).called(texts.name(figure), texts.department(figure.owner()))));
        goals.objectives()
                .forEach(objective -> findables.add(
                        objective(objective, goals).called(texts.name(objective), place(objective, goals))));
        goals.politicalGoals()
                .forEach(goal -> findables.add(goal(goal, goals).called(texts.name(goal), lives(goal, goals))));
        departments(catalogue)
                .forEach((department, inGoals) ->
                        findables.add(department(department, inGoals).called(texts.department(department), "")));
    }

    private String place(Objective objective, Goals goals) {
        return goals.lifeArea(objective.lifeArea()).map(texts::name).orElse("")
                + " › "
                + goals.politicalGoal(objective.politicalGoal())
                        .map(texts::name)
                        .orElse("");
    }

    private String lives(PoliticalGoal goal, Goals goals) {
        return goal.lifeAreas().stream()
                .flatMap(id -> goals.lifeArea(id).stream())
                .map(texts::name)
                .collect(Collectors.joining(", "));
    }

    /** The best first within each kind, the kinds in the order of their best; no words give nothing. */
    public List<Hit> find(String query) {
        return firstOfEach(all(query));
    }

    /** The first of each kind among all that were found. */
    public static List<Hit> firstOfEach(List<Hit> all) {
        Map<Hit.Kind, List<Hit>> byKind =
                all.stream().collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.values().stream()
                .flatMap(hits -> hits.stream().limit(MOST_OF_A_KIND))
                .toList();
    }

    /** All there are, the best first. */
    public List<Hit> all(String query) {
        List<String> words = Folding.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = Folding.folded(query);
        record Ranked(Hit hit, int rank) {}
        return findables.stream()
                .flatMap(f -> rank(f, whole, words).stream().mapToObj(rank -> new Ranked(f.hit(), rank)))
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(r -> r.hit().kind())
                        .thenComparing(r -> r.hit().name(), Alphabet.danish()))
                .map(Ranked::hit)
                .toList();
    }

    /** 0 the name itself, 1 its beginning, 2 words that begin so, 3 words of the name that hold it, 4 told of it. */
    private static OptionalInt rank(Findable findable, String whole, List<String> words) {
        if (findable.name().equals(whole)) {
            return OptionalInt.of(0);
        }
        if (findable.name().startsWith(whole)) {
            return OptionalInt.of(1);
        }
        if (words.stream().allMatch(w -> findable.nameWords().stream().anyMatch(n -> n.startsWith(w)))) {
            return OptionalInt.of(2);
        }
        if (words.stream().allMatch(w -> findable.nameWords().stream().anyMatch(n -> n.contains(w)))) {
            return OptionalInt.of(3);
        }
        boolean told = words.stream()
                .allMatch(w -> Stream.concat(findable.nameWords().stream(), findable.otherWords().stream())
                        .anyMatch(n -> n.startsWith(w)));
        return told ? OptionalInt.of(4) : OptionalInt.empty();
    }

    private static Findable figure(KeyFigure figure) {
        return Findable.of(
                new Hit(Hit.Kind.FIGURE, figure.name(), figure.owner(), "noegletal/" + figure.id()),
                figure.question(),
                figure.id().value());
    }

    private static Findable objective(Objective objective, Goals goals) {
        String life = goals.lifeArea(objective.lifeArea()).map(LifeArea::name).orElse("");
        String goal = goals.politicalGoal(objective.politicalGoal())
                .map(PoliticalGoal::name)
                .orElse("");
        return Findable.of(
                new Hit(
                        Hit.Kind.OBJECTIVE,
                        objective.name(),
                        life + " › " + goal,
                        "?open=" + objective.lifeArea() + "&objective=" + encoded(objective.id())),
                objective.lead(),
                String.join(" ", objective.support()));
    }

    private static Findable goal(PoliticalGoal goal, Goals goals) {
        String lives = goal.lifeAreas().stream()
                .flatMap(id -> goals.lifeArea(id).stream())
                .map(LifeArea::name)
                .collect(Collectors.joining(", "));
        return Findable.of(new Hit(Hit.Kind.GOAL, goal.name(), lives, "maalsaetning/" + goal.id()));
    }

    private static Findable department(String name, boolean inGoals) {
        return Findable.of(new Hit(
                Hit.Kind.DEPARTMENT,
                name,
                "",
                inGoals ? "?department=" + encoded(name) : "noegletal?owner=" + encoded(name)));
    }

    /** Every department, and whether the overview has anything of it. */
    private static Map<String, Boolean> departments(Catalogue catalogue) {
        Set<String> known = new TreeSet<>();
        Set<String> inGoals = new TreeSet<>();
        catalogue.figures().values().forEach(figure -> {
            known.add(figure.owner());
            if (catalogue.goals().objectivesWith(figure.id()).findAny().isPresent()) {
                inGoals.add(figure.owner());
            }
        });
        catalogue.goals().objectives().forEach(objective -> {
            known.addAll(objective.support());
            known.add(objective.lead());
            inGoals.add(objective.lead());
        });
        return known.stream().collect(Collectors.toMap(d -> d, inGoals::contains, (a, b) -> a, LinkedHashMap::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
