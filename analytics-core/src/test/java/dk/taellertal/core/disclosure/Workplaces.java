package dk.taellertal.core.disclosure;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.value.Computed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Answers of employees by area, department and sex in a real store, with figures whose sums overlap. */
final class Workplaces implements AutoCloseable {

    static final List<String> AREAS = List.of("151", "161", "165");
    static final List<String> DEPARTMENTS = List.of("a", "b", "c");
    static final List<String> SEXES = List.of("k", "m");
    static final int K = 5;

    private static final String HEAD =
            "name: Prøve\nquestion: Hvor mange?\nunit: stk.\ndirection: none\nkind: activity\nowner: Prøven\n";
    private static final String N = "{dataset: svar, measure: antal, label: Antal";

    static final Map<String, String> CATALOGUE = Map.ofEntries(
            Map.entry("datasets/svar.yaml", """
            dataset: svar
            name: Svar
            source: Prøvekilden
            slice: [periode]
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: afdeling, role: unit, label: Afdeling, headers: [Afdeling]}
              - {name: koen, role: dimension, label: Køn, headers: [Køn], total: [alle]}
              - {name: timer, role: measure, label: Timer, headers: [Timer], unit: timer, accumulation: flow}
              - {name: trivsel, role: measure, label: Trivsel, headers: [Trivsel], unit: point, accumulation: stock, additive: false, optional: true}
              - {name: antal, role: count, label: Antal, headers: [Antal], unit: svar, accumulation: flow}
            """),
            Map.entry(
                    "groups/vaegtet.yaml",
                    "group: vaegtet\nname: Naboer\nmethod: weighted\nmembers: [\"151\", \"161\", \"165\"]\n"),
            Map.entry(
                    "groups/uvaegtet.yaml",
                    "group: uvaegtet\nname: Naboer\nmethod: unweighted\nmembers: [\"151\", \"161\", \"165\"]\n"),
            figure("antal", "formula: sum\nof: " + N + "}\n"),
            figure("a-og-b", "formula: sum\nof: " + N + ", with: {afdeling: [a, b]}}\n"),
            figure("uden-a", "formula: sum\nof: " + N + ", without: {afdeling: [a]}}\n"),
            figure(
                    "kvinder-mod-maend",
                    "formula: difference\nof: " + N + ", with: {koen: [k]}}\nless: " + N + ", with: {koen: [m]}}\n"),
            figure(
                    "andel-kvinder",
                    "formula: ratio\nnumerator: " + N + ", with: {koen: [k]}}\ndenominator: " + N + "}\n"),
            figure(
                    "timer-pr-svar",
                    "formula: ratio\nnumerator: {dataset: svar, measure: timer, label: Timer}\ndenominator: " + N
                            + "}\n"),
            figure(
                    "trivsel",
                    "formula: weighted-mean\nof: {dataset: svar, measure: trivsel, label: Trivsel, with: {afdeling: [b, c]}}\nweight: antal\n"));

    /** The departments and sexes that each figure's sums take, first the one above. */
    private static final Map<String, List<Predicate<Cell>>> TAKES = Map.of(
            "antal", List.of(c -> true),
            "a-og-b", List.of(c -> !c.department().equals("c")),
            "uden-a", List.of(c -> !c.department().equals("a")),
            "kvinder-mod-maend", List.of(c -> c.sex().equals("k"), c -> c.sex().equals("m")),
            "andel-kvinder", List.of(c -> c.sex().equals("k"), c -> true),
            "timer-pr-svar", List.of(c -> true, c -> true),
            "trivsel",
                    List.of(
                            c -> !c.department().equals("a"),
                            c -> !c.department().equals("a")));

    /** One cell, told apart by everything there is. */
    record Cell(String area, int year, String department, String sex, int count) {
        boolean small() {
            return count > 0 && count < K;
        }
    }

    /** What the service told, or refused to tell, of the sum of some cells. */
    record Told(String question, List<Cell> cells, Computed computed, boolean first) {
        int count() {
            return cells.stream().mapToInt(Cell::count).sum();
        }
    }

    private final StoredFacts facts;
    private final Figures figures;
    private final boolean lines;
    final List<Cell> cells;

    private static Map.Entry<String, String> figure(String id, String formula) {
        return Map.entry("figures/" + id + ".yaml", HEAD + "figure: " + id + "\n" + formula);
    }

    private Workplaces(StoredFacts facts, Figures figures, List<Cell> cells, boolean lines) {
        this.lines = lines;
        this.facts = facts;
        this.figures = figures;
        this.cells = cells;
    }

    /**
     * @param totals whether the file has a line for both sexes together beside each of them
     * @param lines whether answers come with the lines of the file
     */
    static Workplaces of(Path folder, List<Cell> cells, boolean totals, boolean lines) throws IOException {
        StoredFacts facts = StoredFacts.in(folder, CATALOGUE);
        facts.publish("svar", "u1", rows(cells, totals));
        return new Workplaces(facts, facts.figures(), cells, lines);
    }

    /** The same workplaces in several versions of their numbers, the last of them the one that counts; closing one closes all. */
    static List<Workplaces> versions(Path folder, List<List<Cell>> versions) throws IOException {
        StoredFacts facts = StoredFacts.in(folder, CATALOGUE);
        for (int i = 0; i < versions.size(); i++) {
            facts.publish("svar", "u" + (i + 1), rows(versions.get(i), false));
        }
        EarlierDisclosure earlier =
                new EarlierDisclosure(facts.catalogue(), facts.store().facts());
        List<Workplaces> all = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Figures then = new Figures(facts.catalogue(), facts.store().facts().asOf(i + 1L), StoredFacts::upload)
                    .asBefore(earlier);
            all.add(new Workplaces(facts, then, versions.get(i), false));
        }
        return all;
    }

    private static String[] rows(List<Cell> cells, boolean totals) {
        List<String> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(row(cell, cell.sex(), cell.count()));
        }
        if (totals) {
            Map<List<Object>, Integer> both = new HashMap<>();
            cells.forEach(c -> both.merge(List.of(c.area(), c.year(), c.department()), c.count(), Integer::sum));
            both.forEach((key, count) -> rows.add(row(
                    new Cell((String) key.get(0), (Integer) key.get(1), (String) key.get(2), "", count),
                    "alle",
                    count)));
        }
        return rows.toArray(String[]::new);
    }

    private static String row(Cell cell, String sex, int count) {
        return "%d %s afdeling=%s koen=%s timer=%d trivsel=3 antal=%d"
                .formatted(cell.year(), cell.area(), cell.department(), sex, count * 7 + 1, count);
    }

    /** Cells of so many years at random; many of them small, some of nobody and some not there. */
    static List<Cell> random(long seed, int years, List<String> areas) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Cell> cells = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            for (String area : areas) {
                for (String department : DEPARTMENTS) {
                    for (String sex : SEXES) {
                        int kind = random.nextInt(10);
                        int count =
                                kind < 5 ? random.nextInt(1, K) : kind < 8 ? random.nextInt(K, 9) : random.nextInt(40);
                        if (kind > 0) {
                            cells.add(new Cell(area, 2001 + year, department, sex, kind == 9 ? 0 : count));
                        }
                    }
                }
            }
        }
        return cells;
    }

    FigureAnswer answer(String figure, String area, Map<String, String> only, Optional<String> compare) {
        return figures.answer(new FigureQuestion(
                facts.catalogue().figure(figure).orElseThrow(), area, PeriodRange.ALL, only, compare, lines));
    }

    /** Everything that can be asked of the service about some areas, sum by sum. */
    List<Told> everything(List<String> areas) {
        List<Told> told = new ArrayList<>();
        for (String figure : TAKES.keySet()) {
            for (Map<String, String> only : narrowings()) {
                if (TAKES.getOrDefault(figure, List.of()).stream()
                        .allMatch(takes -> cells.stream().anyMatch(c -> matches(c, only) && takes.test(c)))) {
                    for (String area : areas) {
                        ask(figure, only, area, told);
                    }
                }
            }
        }
        return told;
    }

    static List<Map<String, String>> narrowings() {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (String department : DEPARTMENTS) {
            all.add(Map.of("afdeling", department));
            SEXES.forEach(sex -> all.add(Map.of("afdeling", department, "koen", sex)));
        }
        SEXES.forEach(sex -> all.add(Map.of("koen", sex)));
        return all;
    }

    static boolean matches(Cell cell, Map<String, String> only) {
        return only.getOrDefault("afdeling", cell.department()).equals(cell.department())
                && only.getOrDefault("koen", cell.sex()).equals(cell.sex());
    }

    private void ask(String figure, Map<String, String> only, String area, List<Told> told) {
        for (String group : area.equals("165") ? List.of("vaegtet", "uvaegtet") : List.of("vaegtet")) {
            FigureAnswer answer;
            try {
                answer = answer(figure, area, only, Optional.of(group));
            } catch (IllegalArgumentException notCounted) {
                return;
            }
            answer.points()
                    .forEach(p ->
                            tell(figure, only, List.of(area), List.of(p.period().year()), p.computed(), told));
            answer.total()
                    .ifPresent(t -> tell(
                            figure,
                            only,
                            List.of(area),
                            answer.points().stream().map(p -> p.period().year()).toList(),
                            t,
                            told));
            var comparison = answer.comparison().orElseThrow();
            comparison
                    .points()
                    .forEach(p -> tell(
                            figure,
                            only,
                            comparison.members(),
                            List.of(p.period().year()),
                            p.computed(),
                            told));
        }
    }

    private void tell(
            String figure,
            Map<String, String> only,
            List<String> areas,
            List<Integer> years,
            Computed computed,
            List<Told> told) {
        List<Predicate<Cell>> takes = TAKES.getOrDefault(figure, List.of());
        for (int i = 0; i < takes.size(); i++) {
            Predicate<Cell> take = takes.get(i);
            told.add(new Told(
                    "%s %s %s %s".formatted(figure, only, areas, years),
                    cells.stream()
                            .filter(c -> areas.contains(c.area())
                                    && years.contains(c.year())
                                    && matches(c, only)
                                    && take.test(c))
                            .toList(),
                    computed,
                    i == 0));
        }
    }

    @Override
    public void close() {
        facts.close();
    }
}
