package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Status;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets, figures and goals of a home's own: files in its catalogue, no Java. */
class OwnCatalogueTest {

    private static final String FILE = """
            Frivillige pr. aktivitet;;
            Aktivitet;2019;2020
            Idræt;12 mænd, 30 kvinder;10 mænd, 35 kvinder
            Kultur;5 mænd, 7 kvinder;6 mænd, 9 kvinder
            Kilde: foreningerne;;
            """;

    private final Path folder;

    OwnCatalogueTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void define() throws IOException {
        TestHome.define(folder, "datasets/frivillige.yaml", """
                dataset: frivillige
                name: Frivillige
                source: Foreningerne
                slice: [periode]
                smallCount: 0
                columns:
                  - {name: periode, role: period, label: År, kinds: [year]}
                  - {name: aktivitet, role: unit, label: Aktivitet, headers: [Aktivitet]}
                  - {name: koen, role: dimension, label: Køn, optional: true, codes: {m: Mænd, k: Kvinder}}
                  - name: antal
                    role: measure
                    label: Frivillige
                    headers: [Frivillige]
                    unit: personer
                    accumulation: stock
                    cell: {separator: ",", pattern: "(?<antal>\\\\d+) (?<koen>\\\\p{L}+)"}
                """);
        TestHome.define(folder, "figures/frivillige-kvinder.yaml", """
                figure: frivillige-kvinder
                name: Kvinder blandt de frivillige
                question: Hvor stor en del af de frivillige er kvinder?
                formula: ratio
                numerator: {dataset: frivillige, measure: antal, label: Kvinder, with: {koen: [k]}}
                denominator: {dataset: frivillige, measure: antal, label: Frivillige}
                factor: 100
                unit: pct.
                direction: up
                kind: coverage
                breakdowns: [aktivitet]
                owner: Kultur & Fritid
                """);
        TestHome.define(folder, "figures/frivillige.yaml", """
                figure: frivillige
                name: Frivillige
                question: Hvor mange er frivillige?
                formula: sum
                of: {dataset: frivillige, measure: antal, label: Frivillige}
                unit: personer
                direction: up
                kind: activity
                owner: Kultur & Fritid
                """);
        TestHome.define(folder, "goals/frivillige.yaml", """
                politicalGoals:
                  - {id: et-frivilligt-albertslund, name: Et frivilligt Albertslund, lifeAreas: [voksenliv]}
                objectives:
                  - id: flere-frivillige-kvinder
                    name: Flere kvinder er frivillige
                    goal: et-frivilligt-albertslund
                    lifeArea: voksenliv
                    lead: Kultur & Fritid
                    indicators:
                      - figure: frivillige-kvinder
                        target: {from: "2019", baseline: 68.5, to: "2021", value: 75, tolerance: 0}
                """);
    }

    @Test
    void a_fifth_dataset_its_figure_and_its_goal_need_no_java() throws IOException {
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.publish("frivillige.csv", FILE).outcome()).isEqualTo(Outcome.PUBLISHED);

            // 2019: (30 + 7) / (12 + 30 + 5 + 7) = 37/54 = 68.52 %; 2020: (35 + 9) / (10 + 35 + 6 + 9) = 44/60 = 73.33
            // %
            var answer = home.answer("frivillige-kvinder");
            assertThat(TestHome.told(answer)).containsExactly("2019 68.52", "2020 73.33");
            assertThat(TestHome.told(home.answer("frivillige-kvinder", "aktivitet=Kultur")))
                    .containsExactly("2019 58.33", "2020 60.00");
            assertThat(answer.points().getFirst().computed().sources())
                    .singleElement()
                    .satisfies(s -> {
                        assertThat(s.lines()).containsExactly(3, 4);
                        assertThat(s.columns()).containsExactly("2019");
                    });

            KeyFigure figure = answer.figure();
            assertThat(home.open().catalogue().goalsOf(figure))
                    .extracting(PoliticalGoal::name)
                    .containsExactly("Et frivilligt Albertslund");
            var target = home.open()
                    .catalogue()
                    .goals()
                    .objectivesWith(figure.id())
                    .findFirst()
                    .orElseThrow()
                    .indicators()
                    .getFirst()
                    .target();
            // Halfway from 68.5 to 75 is 71.75, and 73.33 is beyond it.
            assertThat(Assessment.of(answer.points(), target, figure.direction())
                            .status())
                    .isEqualTo(Status.ON_TRACK);
        }
    }

    @Test
    void a_mark_of_missing_in_a_composite_cell_makes_every_part_of_it_missing() throws IOException {
        try (TestHome home = TestHome.in(folder)) {
            home.publish("frivillige.csv", FILE.replace("6 mænd, 9 kvinder", ".."));

            assertThat(TestHome.told(home.answer("frivillige")))
                    .containsExactly("2019 54.00", "2020 value.markedMissing");
            assertThat(TestHome.told(home.answer("frivillige", "koen=k")))
                    .containsExactly("2019 37.00", "2020 value.markedMissing");
            assertThat(TestHome.told(home.answer("frivillige", "koen=m")))
                    .containsExactly("2019 17.00", "2020 value.markedMissing");
            // Idræt is known: 10 + 35.
            assertThat(TestHome.told(home.answer("frivillige", "aktivitet=Idræt")))
                    .containsExactly("2019 42.00", "2020 45.00");
        }
    }

    @Test
    void a_contract_of_another_scale_makes_the_store_anew_and_the_answers_stay() throws IOException {
        String shipped = Files.readString(Path.of("..", "data", "catalogue", "datasets", "folketal.yaml"));
        try (TestHome home = TestHome.in(folder)) {
            home.publishDemo("FOLK1A-2020K1-civilstand.csv");
            home.publish("frivillige.csv", FILE);
        }
        TestHome.define(
                folder,
                "datasets/folketal.yaml",
                shipped.replace("unit: personer\n", "unit: personer\n    scale: 2\n"));
        List<String> logged = Files.readAllLines(TestHome.at(folder).journal());

        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.open()
                            .catalogue()
                            .dataset("folketal")
                            .measure("personer")
                            .orElseThrow()
                            .scale())
                    .isEqualTo(2);
            assertThat(TestHome.told(home.answer("folketal"))).containsExactly("2020K1 27731.00");
            assertThat(TestHome.told(home.answer("frivillige"))).containsExactly("2019 54.00", "2020 60.00");
            assertThat(home.uploads()).hasSize(2);
        }
        // Nothing is published anew: the log has one line more, which notes the contract that was changed by hand.
        assertThat(Files.readAllLines(TestHome.at(folder).journal()))
                .startsWith(logged.toArray(String[]::new))
                .hasSize(logged.size() + 1)
                .last(STRING)
                .contains("\"kind\":\"noticed\"", "datasets/folketal.yaml");
    }

    @Test
    void a_contract_that_reads_codes_in_another_way_makes_the_store_anew() throws IOException {
        Path catalogue = Path.of("..", "data", "catalogue");
        String shipped = Files.readString(catalogue.resolve("datasets/befolkning.yaml"));
        TestHome.define(folder, "datasets/befolkning.yaml", shipped.replace("form: age", "form: text"));
        String pyramid = "figures/befolkning-alder-koen.yaml";
        // A pyramid stands on ages, which this contract does not have.
        TestHome.define(
                folder, pyramid, Files.readString(catalogue.resolve(pyramid)).replaceFirst("(?m)^shown: .*", ""));
        String file = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n165;1;80 år;2020K1;7\n165;1;100-;2020K1;2\n165;1;79 år;2020K1;5\n";
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.publish("alder.csv", file).outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(ages(home)).containsExactlyInAnyOrder("80 år", "100-", "79 år");
        }
        TestHome.define(folder, "datasets/befolkning.yaml", shipped);

        try (TestHome home = TestHome.in(folder)) {
            assertThat(ages(home)).containsExactlyInAnyOrder("80", "100+", "79");
            // 7 + 2
            assertThat(TestHome.told(home.answer("borgere-80-plus"))).containsExactly("2020K1 9.00");
        }
    }

    private static List<String> ages(TestHome home) {
        Term counted = home.open()
                .catalogue()
                .figure("borgere-80-plus")
                .orElseThrow()
                .formula()
                .terms()
                .getFirst();
        return List.copyOf(home.open().snapshot().figures().codes(counted, "alder"));
    }

    @Test
    void a_contract_with_a_dimension_more_makes_the_store_anew() throws IOException {
        String file = "OMRÅDE;CIVILSTAND;TID;INDHOLD\n165;U;2020K1;5\n165;F;2020K1;2\n";
        try (TestHome home = TestHome.in(folder)) {
            home.publish("civilstand.csv", file);
        }
        String shipped = Files.readString(Path.of("..", "data", "catalogue", "datasets", "folketal.yaml"));
        TestHome.define(
                folder,
                "datasets/folketal.yaml",
                shipped.stripTrailing()
                        + "\n  - {name: distrikt, role: dimension, label: Distrikt, headers: [Distrikt], optional: true}\n");

        try (TestHome home = TestHome.in(folder)) {
            // 5 + 2
            assertThat(TestHome.told(home.answer("folketal"))).containsExactly("2020K1 7.00");
        }
    }

    @Test
    void a_profile_that_reads_a_mark_in_another_way_makes_the_store_anew() throws IOException {
        String file = "OMRÅDE;CIVILSTAND;TID;INDHOLD\n165;U;2020K1;5\n165;F;2020K1;-\n165;G;2020K1;3\n165;E;2020K1;1\n";
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish("civilstand.csv", file);
            assertThat(report.findings()).singleElement().satisfies(f -> {
                assertThat(f.line()).isEqualTo(3);
                assertThat(f.message().key()).isEqualTo("mark.zero");
            });
            assertThat(TestHome.told(home.answer("folketal", "civilstand=F"))).containsExactly("2020K1 0.00");
        }
        TestHome.define(folder, "profiles/statbank.yaml", """
                profile: statbank
                name: Statistikbanken
                missing: ["-"]
                """);

        try (TestHome home = TestHome.in(folder)) {
            assertThat(TestHome.told(home.answer("folketal", "civilstand=F")))
                    .containsExactly("2020K1 value.markedMissing");
        }
    }

    @Test
    void an_error_of_excel_is_no_code() throws IOException {
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish("frivillige.csv", FILE.replace("\nIdræt", "\n#REFERENCE!"));

            assertThat(TestHome.errors(report)).contains("3 Aktivitet cell.errorCode");
        }
    }
}
