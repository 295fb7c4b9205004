package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final String FIGURE = """
            figure: %s
            name: Prøve
            question: Hvor mange?
            formula: sum
            of: {dataset: folketal, measure: personer, label: Personer}
            unit: personer
            direction: none
            kind: input
            owner: Prøven
            """;

    private final Path overlay;

    CatalogueTest(@TempDir Path overlay) {
        this.overlay = overlay;
    }

    private void write(String path, String text) throws IOException {
        Path file = overlay.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** What is wrong, each as {@code file, line n: what}. */
    private List<String> faults() {
        return catchThrowableOfType(CatalogueException.class, () -> Catalogue.read(overlay)).faults().stream()
                .map(CatalogueFault::toString)
                .toList();
    }

    @Test
    void an_address_that_is_none_stops_the_start_with_its_file() throws IOException {
        write("municipality.yaml", """
                code: "165"
                name: Albertslund Kommune
                colour: "#0b2f5b"
                neighbour: "161"
                address: http://tal.kommune.example
                """);

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("municipality.yaml, line ")
                .contains("address must say where the service is reached", "'http://tal.kommune.example'");
    }

    @Test
    void the_shipped_catalogue_has_no_faults_and_at_least_twelve_figures() {
        Catalogue catalogue = Catalogue.read(overlay.resolve("nowhere"));

        assertThat(catalogue.municipality().code()).isEqualTo("165");
        assertThat(catalogue.figures()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void an_earlier_version_beside_a_figure_stands_behind_it_newest_first() throws IOException {
        write(
                "figures/proeve.yaml",
                FIGURE.formatted("proeve") + "version: 3\nvalidFrom: \"2020\"\nchange: Nye grupper\n");
        write("figures/proeve.v1.yaml", FIGURE.formatted("proeve"));
        write("figures/proeve.v2.yaml", FIGURE.formatted("proeve") + "version: 2\n");

        KeyFigure figure = Catalogue.read(overlay).figure("proeve").orElseThrow();

        assertThat(figure.definitionsKnown()).containsExactly(3, 2, 1);
        // Version 2 has no first period, so it holds for all before 2020 and version 1 for none.
        assertThat(figure.definitions()).extracting(KeyFigure::version).containsExactly(3, 2);
        assertThat(figure.asOfVersion(2).orElseThrow().definitionsKnown()).containsExactly(2, 1);
    }

    @Test
    void an_earlier_version_that_fits_no_figure_is_a_fault_with_its_place() throws IOException {
        write("figures/proeve.yaml", FIGURE.formatted("proeve") + "version: 2\nvalidFrom: \"2020\"\n");
        write("figures/proeve.v1.yaml", FIGURE.formatted("proeve").replace("unit: personer", "unit: pct."));
        write("figures/proeve.v4.yaml", FIGURE.formatted("proeve") + "version: 4\n");
        write("figures/proeve.v7.yaml", FIGURE.formatted("proeve") + "version: 6\n");
        write("figures/ukendt.v1.yaml", FIGURE.formatted("ukendt"));

        assertThat(faults())
                .anySatisfy(f -> assertThat(f).startsWith("figures/proeve.yaml").contains("unit", "version 1 ('pct.')"))
                .anySatisfy(
                        f -> assertThat(f).startsWith("figures/proeve.v4.yaml").contains("version 2 is in force"))
                .anySatisfy(
                        f -> assertThat(f).startsWith("figures/proeve.v7.yaml").contains("figures/proeve.v6.yaml"))
                .anySatisfy(
                        f -> assertThat(f).startsWith("figures/ukendt.v1.yaml").contains("no key figure 'ukendt'"));
    }

    @Test
    void english_forms_of_a_home_take_the_place_of_the_shipped_ones_and_an_empty_one_is_a_fault() throws IOException {
        write("english.yaml", "departments: {Havnen: Harbour}\n");
        Catalogue own = Catalogue.read(overlay);

        assertThat(own.english().departments()).containsExactly(entry("Havnen", "Harbour"));
        assertThat(own.english().units()).isEmpty();

        write("english.yaml", "units: {kr.: ''}\ntowns: {}\n");
        assertThat(faults()).containsExactly("english.yaml, line 1: 'kr.' has an empty English form");
        write("english.yaml", "towns: {}\n");
        assertThat(faults())
                .containsExactly("english.yaml, line 1: 'towns' is not known here (expected departments, units)");
    }

    @Test
    void every_name_that_ships_has_an_english_form() {
        Catalogue shipped = Catalogue.read(overlay);

        assertThat(Stream.<Collection<? extends Named>>of(
                                shipped.figures().values(),
                                shipped.goals().objectives(),
                                shipped.goals().politicalGoals(),
                                shipped.goals().lifeAreas())
                        .flatMap(Collection::stream))
                .allSatisfy(thing -> assertThat(thing.nameEn()).as(thing.name()).isPresent());
        assertThat(shipped.english().departments().keySet())
                .containsAll(shipped.goals().chiefs().toList())
                .containsAll(shipped.figures().values().stream()
                        .map(KeyFigure::owner)
                        .toList());
        assertThat(shipped.english().units().keySet())
                .containsAll(
                        shipped.figures().values().stream().map(KeyFigure::unit).toList());
    }

    @Test
    void every_liv_has_a_figure_and_every_figure_serves_a_goal() {
        Catalogue catalogue = Catalogue.read(overlay);

        assertThat(catalogue.goals().lifeAreas())
                .extracting(LifeArea::id)
                .containsExactly("boerneliv", "ungeliv", "erhvervsliv", "voksenliv", "aeldreliv", "organisation");
        for (LifeArea life : catalogue.goals().lifeAreas()) {
            Stream<?> indicators = catalogue.goals().politicalGoalsOf(life).stream()
                    .flatMap(goal -> catalogue.goals().objectivesOf(life, goal).stream())
                    .flatMap(objective -> objective.indicators().stream());
            assertThat(indicators).as(life.name()).isNotEmpty();
        }
        for (KeyFigure figure : catalogue.figures().values()) {
            assertThat(catalogue.goalsOf(figure)).as(figure.id().value()).isNotEmpty();
        }
    }

    @Test
    void figures_stand_over_all_four_kinds_of_data() {
        Catalogue catalogue = Catalogue.read(overlay);

        assertThat(catalogue.figures().values().stream()
                        .flatMap(f -> catalogue.datasetsOf(f).stream())
                        .map(d -> d.id()))
                .contains("budget", "kurser", "befolkning", "maalindikatorer");
    }

    @Test
    void ungeliv_has_its_two_holes_and_no_third() {
        Catalogue catalogue = Catalogue.read(overlay);
        LifeArea ungeliv = catalogue.goals().lifeArea("ungeliv").orElseThrow();

        assertThat(catalogue.goals().politicalGoalsOf(ungeliv).stream()
                        .filter(goal ->
                                catalogue.goals().objectivesOf(ungeliv, goal).isEmpty())
                        .map(PoliticalGoal::name))
                .containsExactlyInAnyOrder("Et stærkere Albertslund", "Et rigere Albertslund");
    }

    @Test
    void all_faults_of_all_files_come_at_once_with_file_line_and_expectation() throws IOException {
        write(
                "figures/a.yaml",
                FIGURE.formatted("prove-a")
                        .replace("kind: input", "kind: guess")
                        .replace("unit: personer\n", ""));
        write("figures/b.yaml", FIGURE.formatted("prove-b") + "colour: red\n");
        write("goals/c.yaml", """
                objectives:
                  - {id: x, name: X, goal: et-ukendt-maal, lifeArea: voksenliv, lead: Chefen}
                """);
        write("groups/d.yaml", "group: d\nname: D\nmethod: weighted\nmembers: [\n");
        write("profiles/e.yaml", "");
        write("figures/f.yaml", FIGURE.formatted("prove-f") + "related: [ingen-kender]\n");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "figures/a.yaml, line 1: 'unit' is missing",
                        "figures/a.yaml, line 7: 'kind' is 'guess' (expected one of input, activity, productivity, coverage, quality, effect)",
                        "figures/b.yaml, line 10: 'colour' is not known here (expected breakdowns, change, decimals, direction, expected, factor, figure, formula, goals, kind, name, nameEn, of, owner, question, related, reservations, shown, unit, version)",
                        "goals/c.yaml, line 2: there is no political goal 'et-ukendt-maal'",
                        "groups/d.yaml, line 5: is not YAML: expected the node content, but found '<stream end>'",
                        "figures/f.yaml, line 1: there is no key figure 'ingen-kender'",
                        "profiles/e.yaml, line 1: is empty");
    }

    @Test
    void a_picture_that_cannot_be_is_a_fault_with_what_was_expected() throws IOException {
        write("figures/a.yaml", FIGURE.formatted("prove-a") + "shown: {as: pie, ages: alder}\n");
        write("figures/b.yaml", FIGURE.formatted("prove-b") + "shown: {vintage: prognose}\n");
        write("figures/c.yaml", FIGURE.formatted("prove-c") + "shown: {as: fan, vintage: prognose}\n");
        write("figures/d.yaml", FIGURE.formatted("prove-d") + """
                period: quarter
                shown: {as: fan, vintage: alder, forecast: {dataset: befolkningsprognose, measure: hoveder, label: x}}
                """);
        write("figures/e.yaml", FIGURE.formatted("prove-e") + """
                shown: {as: fan, vintage: aar, forecast: {dataset: elever, measure: klasser, label: x, with: {alder: ["6"]}}}
                """);
        write("figures/f.yaml", FIGURE.formatted("prove-f") + "shown: {as: pyramid, ages: civilstand, sides: koen}\n");
        write("figures/g.yaml", FIGURE.formatted("prove-g") + """
                shown: {as: pyramid, ages: alder, sides: civilstand, step: 0}
                """);
        write(
                "figures/h.yaml",
                FIGURE.formatted("prove-h")
                                .replace("formula: sum", "formula: ratio")
                                .replace("of:", "numerator:")
                        + "denominator: {dataset: folketal, measure: personer, label: Personer}\nshown: {as: pyramid, ages: alder, sides: koen}\n");
        write("figures/i.yaml", FIGURE.formatted("prove-i") + "shown: {as: pyramid, ages: alder, sides: civilstand}\n");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "figures/a.yaml, line 10: 'as' is 'pie' (expected one of fan, pyramid)",
                        "figures/b.yaml, line 10: 'as' is missing",
                        "figures/c.yaml, line 10: 'forecast' is missing",
                        "figures/d.yaml, line 1: 'vintage' is 'alder', whose codes are parts of a whole in dataset 'befolkningsprognose' (expected a dimension with 'additive: false')",
                        "figures/d.yaml, line 1: is shown as a fan, which is told by year: 'period' must be year or left out",
                        "figures/d.yaml, line 1: dataset 'befolkningsprognose' has no measure 'hoveder'",
                        "figures/e.yaml, line 1: dataset 'elever' has no dimension 'alder'",
                        "figures/e.yaml, line 1: dataset 'elever' has no dimension 'aar'",
                        "figures/e.yaml, line 1: 'forecast' counts 'klasser' (expected 'personer', as the figure does)",
                        "figures/f.yaml, line 1: 'ages' is 'civilstand', which holds no ages (expected a dimension with 'form: age')",
                        "figures/f.yaml, line 1: dataset 'folketal' has no dimension 'koen'",
                        "figures/g.yaml, line 10: 'step' is '0' (expected 1 to 25 years of age)",
                        "figures/h.yaml, line 1: is shown as a pyramid, which needs 'formula: sum'",
                        "figures/i.yaml, line 1: dataset 'folketal' has no dimension 'alder'",
                        "figures/i.yaml, line 1: 'sides' is 'civilstand', which has the codes 'U, G, E, F' (expected two)");
    }

    @Test
    void the_message_names_every_fault() throws IOException {
        write("figures/a.yaml", FIGURE.formatted("A"));
        write("elsewhere/b.yaml", "x: y\n");

        CatalogueException thrown = catchThrowableOfType(CatalogueException.class, () -> Catalogue.read(overlay));

        assertThat(thrown)
                .hasMessageContaining("2 faults")
                .hasMessageContaining("figures/a.yaml, line 1: key figure id must be 2-60 of a-z")
                .hasMessageContaining("elsewhere/b.yaml, line 1: is in no known place");
    }

    @Test
    void a_file_of_the_same_path_takes_the_place_of_the_shipped_one() throws IOException {
        write("municipality.yaml", "code: \"161\"\nname: Glostrup Kommune\ncolour: \"#123456\"\nneighbour: \"165\"\n");
        write("figures/folketal.yaml", FIGURE.formatted("folketal").replace("name: Prøve", "name: Indbyggere"));

        Catalogue catalogue = Catalogue.read(overlay);

        assertThat(catalogue.municipality().name()).isEqualTo("Glostrup Kommune");
        assertThat(catalogue.figure("folketal").map(KeyFigure::name)).contains("Indbyggere");
        assertThat(catalogue.figures().keySet())
                .hasSameSizeAs(
                        Catalogue.read(overlay.resolve("nowhere")).figures().keySet());
    }

    @Test
    void a_file_of_another_path_stands_beside_the_shipped_ones() throws IOException {
        write("figures/egen.yaml", FIGURE.formatted("egen"));

        assertThat(Catalogue.read(overlay).figures()).containsKey(new KeyFigureId("egen"));
    }

    @Test
    void the_same_id_in_two_files_is_a_fault_that_names_the_other_file() throws IOException {
        write("figures/to.yaml", FIGURE.formatted("folketal"));

        assertThat(faults())
                .containsExactly("figures/to.yaml, line 1: 'folketal' is already defined in figures/folketal.yaml");
    }

    @Test
    void a_figure_over_vintages_must_choose_one() throws IOException {
        write(
                "figures/v.yaml",
                FIGURE.formatted("alle-prognoser").replace("dataset: folketal", "dataset: befolkningsprognose"));

        assertThat(faults())
                .containsExactly(
                        "figures/v.yaml, line 1: must choose one 'prognose', because they are not parts of a whole");
    }

    @Test
    void a_figure_that_names_what_is_not_there_is_a_fault() throws IOException {
        write("figures/a.yaml", FIGURE.formatted("prove-a").replace("dataset: folketal", "dataset: ukendt"));
        write("figures/b.yaml", FIGURE.formatted("prove-b").replace("measure: personer", "measure: kroner"));
        write(
                "figures/c.yaml",
                FIGURE.formatted("prove-c").replace("label: Personer", "label: Personer, with: {alder: [\"1\"]}"));

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "figures/a.yaml, line 1: there is no dataset 'ukendt'",
                        "figures/b.yaml, line 1: dataset 'folketal' has no measure 'kroner'",
                        "figures/c.yaml, line 1: dataset 'folketal' has no dimension 'alder'");
    }

    @Test
    void a_pattern_that_is_none_is_a_fault_of_its_contract() throws IOException {
        write("datasets/p.yaml", """
                dataset: p
                name: P
                source: P
                slice: [periode]
                columns:
                  - {name: periode, role: period}
                  - {name: antal, role: measure, unit: stk., accumulation: flow, cell: {separator: ",", pattern: "(" }}
                """);

        assertThat(faults()).singleElement().asString().startsWith("datasets/p.yaml, line 7: ");
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_fault_with_its_name() throws IOException {
        Files.createDirectories(overlay.resolve("figures"));
        Files.write(
                overlay.resolve("figures/gammel.yaml"),
                FIGURE.formatted("gammel").getBytes(Charset.forName("windows-1252")));

        // "name: Prøve" stands in line 2.
        assertThat(faults()).containsExactly("figures/gammel.yaml, line 2: is not UTF-8");
    }

    @Test
    void a_control_character_is_a_fault_with_its_file() throws IOException {
        write("figures/a.yaml", FIGURE.formatted("prove-a").replace("Prøven", "Pr\u0007ven"));

        assertThat(faults()).singleElement().asString().startsWith("figures/a.yaml, line 9: is not YAML: ");
    }

    @Test
    void a_key_that_is_no_text_is_a_fault_with_its_line() throws IOException {
        write("figures/a.yaml", FIGURE.formatted("prove-a") + "[a, b]: c\n");

        assertThat(faults()).singleElement().asString().startsWith("figures/a.yaml, line 10: ");
    }

    @Test
    void a_code_that_a_figure_chooses_or_leaves_must_be_one_of_the_contract() throws IOException {
        write(
                "figures/a.yaml",
                FIGURE.formatted("aa").replace("personer, label", "personer, with: {civilstand: [U, X]}, label"));
        write(
                "figures/b.yaml",
                FIGURE.formatted("bb").replace("personer, label", "personer, without: {civilstand: [\"7*\"]}, label"));
        write(
                "figures/c.yaml",
                FIGURE.formatted("cc").replace("personer, label", "personer, with: {civilstand: [\"E*\"]}, label"));

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "figures/a.yaml, line 1: 'X' is no code of 'civilstand' in dataset 'folketal' (expected TOT, U, G, E, F)",
                        "figures/b.yaml, line 1: '7*' is no code of 'civilstand' in dataset 'folketal' (expected TOT, U, G, E, F)");
    }

    @Test
    void a_group_of_a_pattern_must_be_a_column() throws IOException {
        write("datasets/p.yaml", """
                dataset: p
                name: P
                source: P
                slice: [periode]
                columns:
                  - {name: periode, role: period}
                  - {name: antal, role: measure, unit: stk., accumulation: flow, cell: {separator: ",", pattern: "(?<antal>[0-9]+) (?<slags>.+)" }}
                """);

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("datasets/p.yaml")
                .contains("names 'slags'");
    }

    @Test
    void what_sums_to_0_over_the_municipality_needs_uploads_of_all_of_it() throws IOException {
        write("datasets/p.yaml", """
                dataset: p
                name: P
                source: P
                slice: [periode, afdeling]
                rules:
                  - {sumToZero: flyttet}
                columns:
                  - {name: periode, role: period}
                  - {name: afdeling, role: unit}
                  - {name: flyttet, role: measure, unit: kr., accumulation: flow}
                """);

        assertThat(faults()).singleElement().asString().contains("sumToZero of 'flyttet'");
    }

    @Test
    void bounds_of_a_measure_are_rules_and_wrong_ones_faults_with_their_line() throws IOException {
        String contract = """
                dataset: p
                name: P
                source: P
                slice: [periode]
                columns:
                  - {name: periode, role: period}
                  - {name: alle, role: measure, unit: kr., accumulation: flow, minimum: 0.5}
                  - {name: nogle, role: measure, unit: kr., accumulation: flow%s}
                """;
        write("datasets/p.yaml", contract.formatted(", maximum: 5, atMost: alle"));
        assertThat(Objects.requireNonNull(Catalogue.read(overlay).datasets().get("p"))
                        .rules())
                .containsExactly(
                        new Rule.Range("alle", Optional.of(new BigDecimal("0.5")), Optional.empty()),
                        new Rule.Range("nogle", Optional.empty(), Optional.of(new BigDecimal("5"))),
                        new Rule.AtMost("nogle", "alle"));

        for (String wrong :
                List.of(", minimum: 5, maximum: 1", ", atMost: periode", ", atMost: nogle", ", maximum: fem")) {
            write("datasets/p.yaml", contract.formatted(wrong));
            assertThat(faults()).as(wrong).singleElement().asString().contains("datasets/p.yaml, line 8");
        }
    }

    @Test
    void a_file_that_ends_in_yml_is_a_fault_and_not_passed_over() throws IOException {
        write("figures/a.yml", FIGURE.formatted("a"));

        assertThat(faults())
                .containsExactly("figures/a.yml, line 1: would not be read (expected a name that ends in .yaml)");
    }
}
