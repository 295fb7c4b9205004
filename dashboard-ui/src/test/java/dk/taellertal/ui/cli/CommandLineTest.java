package dk.taellertal.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands as a script runs them: exit codes, standard output, and what is left in the home. */
class CommandLineTest {

    private static final Path DEMO = Path.of("..", "data", "demo");
    private static final String COURSES =
            DEMO.resolve("kursusudgifter-2016-2019.tsv").toString();
    private static final String NEET = DEMO.resolve("NEET2-2008-2019.csv").toString();

    /** One document, and nothing behind it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path folder;
    private final Path home;

    CommandLineTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = folder.resolve("home");
    }

    /** How a command ended. */
    private record Run(int exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    private static synchronized Run bare(String... words) {
        PrintStream standard = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            int exit = Main.commandLine()
                    .setErr(new PrintWriter(err, true))
                    .setOut(new PrintWriter(captured, true, StandardCharsets.UTF_8))
                    .execute(words);
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(standard);
        }
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString()));
        return bare(all.toArray(String[]::new));
    }

    private JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        Run run = run(all.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.json();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(n -> n.get(field).asString()).toList();
    }

    private static List<String> fields(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void import_and_figure_give_the_course_facit() {
        assertThat(run("import", COURSES, "--dataset", "kurser").exit()).isZero();

        Run figure = run("figure", "kurser-pris-pr-modul");

        assertThat(figure.exit()).isZero();
        // 172,980/10 · 378,046/20 · 310,988/21 · 350,575/21, and 1,212,589/72 over all
        assertThat(figure.out())
                .contains("17298.00", "18902.30", "14808.952381", "16694.047619", "16841.513889")
                .contains("kursusudgifter-2016-2019.tsv linje 2–3 (2 linjer)")
                .contains("Forbehold: Det var uklart");
    }

    @Test
    void a_figure_in_fixed_prices_says_base_year_and_estimate() {
        run("import", COURSES, "--dataset", "kurser");

        Run figure = run("figure", "kurser-pris-pr-modul", "--prices", "2019", "--prices-asof", "2022-12-31");

        // 17,298 · 1.02³ = 17,298 · 1.061208 = 18,356.775984
        assertThat(figure.out())
                .contains("18356.775984")
                .contains("Faste 2019-priser")
                .contains("skøn af 2022-06-30");
        assertThat(run("figure", "kurser-pris-pr-modul", "--prices-asof", "2022-12-31")
                        .exit())
                .isNotZero();
    }

    @Test
    void an_expected_result_is_told_by_every_method() {
        run("import", DEMO.resolve("SYNTETISK-budgetopfoelgning-2018-2021.csv").toString());

        JsonNode expected = json("expected", "forbrug-aar-til-dato", "--month", "2020-06", "--method", "linear");

        // (95,317,062 + 117,704,728 + 106,912,748) · 12 / 6
        assertThat(expected.get("methods").get(0).get("amount").asString()).isEqualTo("639.869076");
        assertThat(texts(expected.get("methods"), "method")).containsExactly("linear", "seasonal", "phased");
        assertThat(run("expected", "forbrug-aar-til-dato", "--month", "2020-06", "--method", "linear")
                        .out())
                .contains("* linear", "MAPE", "syntetisk");
    }

    @Test
    void demography_and_capacity_without_numbers_say_what_is_missing() {
        JsonNode year = json("demography", "--year", "2022").get("years").get(0);

        assertThat(year.get("budget").get("reason").asString()).contains("0-5 år", "Befolkningsprognose 2020");
        assertThat(run("demography", "--year", "2022").out()).contains("til budgettet: – Der mangler tal");
        assertThat(json("capacity").get(0).get("outcome").asString()).isEqualTo("unknown");
        assertThat(run("capacity").out()).contains("Pladser i folkeskolen");
    }

    @Test
    void a_figure_as_json_has_the_fields_that_scripts_read() {
        run("import", COURSES, "--dataset", "kurser");

        JsonNode figure = json("figure", "kurser-pris-pr-modul");

        assertThat(fields(figure))
                .contains(
                        "id",
                        "name",
                        "unit",
                        "direction",
                        "kind",
                        "definitionVersion",
                        "synthetic",
                        "reservations",
                        "goals",
                        "points",
                        "total",
                        "comparison");
        assertThat(figure.get("id").asString()).isEqualTo("kurser-pris-pr-modul");
        assertThat(figure.get("unit").asString()).isEqualTo("kr.");
        assertThat(figure.get("direction").asString()).isEqualTo("down");
        assertThat(figure.get("kind").asString()).isEqualTo("productivity");
        assertThat(figure.get("definitionVersion").isInt()).isTrue();
        assertThat(figure.get("synthetic").booleanValue()).isFalse();
        assertThat(texts(figure.get("reservations"))).hasSize(2);
        assertThat(fields(figure.get("goals").get(0))).contains("id", "name", "lifeAreas");

        assertThat(texts(figure.get("points"), "period")).containsExactly("2016", "2017", "2018", "2019");
        assertThat(texts(figure.get("points"), "value"))
                .containsExactly("17298.00", "18902.30", "14808.952381", "16694.047619");
        assertThat(texts(figure.get("points"), "state")).containsOnly("known");
        assertThat(figure.get("total").get("value").asString()).isEqualTo("16841.513889");

        JsonNode point = figure.get("points").get(0);
        assertThat(fields(point)).contains("period", "state", "value", "numerator", "denominator", "reason", "sources");
        assertThat(new BigDecimal(point.get("numerator").asString())).isEqualByComparingTo("172980");
        assertThat(new BigDecimal(point.get("denominator").asString())).isEqualByComparingTo("10");
        JsonNode source = point.get("sources").get(0);
        assertThat(fields(source)).contains("upload", "file", "sha256", "lines", "columns");
        assertThat(source.get("file").asString()).isEqualTo("kursusudgifter-2016-2019.tsv");
        assertThat(source.get("sha256").asString()).hasSize(64);
        assertThat(source.get("lines").valueStream().map(JsonNode::intValue)).containsExactly(2, 3);
        assertThat(texts(source.get("columns"))).containsExactly("2016");
    }

    @Test
    void one_code_only_may_be_not_applicable_and_says_why() {
        run("import", COURSES, "--dataset", "kurser");

        JsonNode figure = json("figure", "kurser-pris-pr-modul", "--only", "uddannelse=diplom");

        assertThat(texts(figure.get("points"), "state")).containsOnly("notApplicable");
        assertThat(texts(figure.get("points"), "reason"))
                .containsOnly("Kursusudgiften er kun kendt samlet, ikke fordelt på Uddannelse");
        assertThat(figure.get("points").get(0).get("value").isNull()).isTrue();
    }

    @Test
    void a_comparison_names_method_and_members() {
        run("import", NEET);

        JsonNode figure = json("figure", "neet-16-24", "--from", "2013", "--to", "2019", "--compare", "Glostrup");

        assertThat(texts(figure.get("points"), "period"))
                .containsExactly("2013", "2014", "2015", "2016", "2017", "2018", "2019");
        // 434/3767 and 392/3618
        assertThat(texts(figure.get("points"), "value"))
                .startsWith("11.52110433")
                .endsWith("10.83471531");
        JsonNode comparison = figure.get("comparison");
        assertThat(fields(comparison)).contains("id", "method", "members", "points");
        assertThat(comparison.get("id").asString()).isEqualTo("161");
        assertThat(comparison.get("method").asString()).isEqualTo("area");
        assertThat(texts(comparison.get("members"))).containsExactly("161");
        // 215/2361
        assertThat(texts(comparison.get("points"), "value")).endsWith("9.10631089");
        assertThat(json("figure", "neet-16-24", "--compare", "vestegn-vaegtet")
                        .get("comparison")
                        .get("method")
                        .asString())
                .isEqualTo("weighted");
    }

    @Test
    void an_area_is_named_by_code_or_name() {
        run("import", NEET);

        assertThat(json("figure", "neet-16-24", "--area", "0161").get("area").asString())
                .isEqualTo("161");
        assertThat(json("figure", "neet-16-24", "--area", "Glostrup Kommune")
                        .get("area")
                        .asString())
                .isEqualTo("161");
    }

    @Test
    void uploads_are_a_list_with_the_newest_first() {
        run("import", COURSES, "--dataset", "kurser");
        run("import", NEET);

        JsonNode uploads = json("uploads");

        assertThat(uploads.isArray()).isTrue();
        assertThat(texts(uploads, "dataset")).containsExactly("neet", "kurser");
        assertThat(fields(uploads.get(0))).contains("id", "file", "sha256", "dataset", "state", "rows", "receivedAt");
        assertThat(uploads.get(0).get("state").asString()).isEqualTo("published");
        assertThat(uploads.get(0).get("rows").intValue()).isEqualTo(216);
        assertThat(uploads.get(0).get("receivedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void goals_are_a_tree_with_the_two_holes_of_ungeliv() {
        JsonNode goals = json("goals");

        assertThat(texts(goals.get("lifeAreas"), "id"))
                .contains("boerneliv", "ungeliv", "erhvervsliv", "voksenliv", "aeldreliv");
        JsonNode ungeliv = goals.get("lifeAreas")
                .valueStream()
                .filter(l -> l.get("id").asString().equals("ungeliv"))
                .findFirst()
                .orElseThrow();
        assertThat(ungeliv.get("goals")
                        .valueStream()
                        .filter(g -> g.get("objectives").isEmpty())
                        .map(g -> g.get("name").asString()))
                .containsExactlyInAnyOrder("Et stærkere Albertslund", "Et rigere Albertslund");
        JsonNode goal = ungeliv.get("goals")
                .valueStream()
                .filter(g -> !g.get("objectives").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(fields(goal)).contains("id", "name", "example", "objectives");
        assertThat(fields(goal.get("objectives").get(0))).contains("id", "name", "figures");
    }

    @Test
    void objectives_are_a_list_and_one_tells_what_it_says_and_what_became_of_it() {
        JsonNode all = json("objectives");

        assertThat(texts(all, "id")).contains("lavt-fravaer", "mindre-energi").doesNotHaveDuplicates();
        assertThat(texts(all, "state")).containsOnly("current");
        assertThat(fields(all.get(0)))
                .contains("name", "goal", "lifeArea", "lead", "support", "collaboration", "figures", "version");

        JsonNode one = json("objective", "lavt-fravaer");
        assertThat(texts(one.get("figures")))
                .containsExactly("sygefravaer", "budgetoverholdelse", "apv-trivsel", "flekstid-pr-leder");
        assertThat(one.get("indicators").get(0).get("target").get("baseline").asDouble())
                .isEqualTo(6.3);
        assertThat(one.get("history").isEmpty()).isTrue();
        assertThat(run("objective", "lavt-fravaer").out())
                .contains("Arbejdspladser med lavt fravær", "Ledes af HR & Løn", "Støttes af Økonomi & Stab");
        assertThat(run("objective", "faerre-aeldre-er-ensomme").out())
                .contains(
                        "FN’s verdensmål: 3 Sundhed og trivsel",
                        "Kan ikke måles endnu: Kommunen måler ikke ensomhed endnu");
        assertThat(run("objective", "findes-ikke").exit()).isEqualTo(2);
    }

    @Test
    void wishes_are_a_list_and_a_home_without_any_says_so() {
        assertThat(json("wishes").isEmpty()).isTrue();
        assertThat(run("wishes").out()).isEqualToIgnoringNewLines("Ingen ønsker endnu");
    }

    @Test
    void plans_tell_their_deadlines_as_days_and_which_lie_outside() {
        JsonNode plans = json("plans");

        assertThat(texts(plans, "id")).containsExactly("fokusomraader-2018-2019", "traeningsplan-2015");
        JsonNode track = plans.get(0).get("tracks").get(1);
        JsonNode early = track.get("themes").get(0).get("goals").get(1);
        assertThat(early.get("deadline").toString())
                .isEqualTo("{\"words\":\"inden udgangen af 2017\",\"day\":\"2017-12-31\",\"timing\":\"before\"}");
        JsonNode trained = plans.get(1)
                .get("tracks")
                .get(0)
                .get("themes")
                .get(0)
                .get("goals")
                .get(0);
        assertThat(trained.get("cells").size()).isEqualTo(4);
        assertThat(trained.get("measurable").asBoolean()).isFalse();
        assertThat(run("plans").out()).contains("2017-12-31 – ligger før planens periode", "Kan ikke måles endnu: ");
    }

    @Test
    void goals_are_written_as_files_of_the_catalogue() throws IOException {
        Path written = folder.resolve("maal");

        Run run = run("goals", "--export", written.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(written.resolve("goals/objectives-2-ungeliv.yaml")))
                .startsWith("objectives:\n  - id: \"alle-unge-i-uddannelse-eller-job\"\n    name: \"Alle unge");
    }

    @Test
    void figures_are_a_list() {
        JsonNode figures = json("figures");

        assertThat(figures.size()).isGreaterThanOrEqualTo(12);
        assertThat(fields(figures.get(0))).contains("id", "name", "unit", "kind", "direction", "goals");
        assertThat(texts(figures, "id")).contains("kurser-pris-pr-modul", "neet-16-24", "folketal");
    }

    @Test
    void importing_twice_ends_well_and_says_that_nothing_changed() {
        JsonNode first = json("import", COURSES, "--dataset", "kurser");
        JsonNode second = json("import", COURSES, "--dataset", "kurser");

        assertThat(first.get("outcome").asString()).isEqualTo("published");
        assertThat(second.get("outcome").asString()).isEqualTo("unchanged");
        assertThat(second.get("upload").asString())
                .isEqualTo(first.get("upload").asString());
        assertThat(run("import", COURSES, "--dataset", "kurser").out()).contains("intet er ændret");
    }

    @Test
    void undo_takes_the_numbers_out_and_the_file_can_come_again() {
        String upload =
                json("import", COURSES, "--dataset", "kurser").get("upload").asString();

        assertThat(json("undo", upload).get("state").asString()).isEqualTo("withdrawn");

        assertThat(json("figure", "kurser-pris-pr-modul").get("points").isEmpty())
                .isTrue();
        assertThat(json("import", COURSES, "--dataset", "kurser").get("outcome").asString())
                .isEqualTo("published");
    }

    @Test
    void a_check_tells_and_leaves_no_home_behind() throws IOException {
        JsonNode report = json("check", COURSES, "--dataset", "kurser");

        assertThat(report.get("outcome").asString()).isEqualTo("accepted");
        assertThat(report.get("dataset").asString()).isEqualTo("kurser");
        assertThat(home).doesNotExist();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "target"));
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(p -> String.valueOf(p.getFileName()))).noneMatch(n -> n.startsWith("taellertal"));
        }
    }

    @Test
    void what_only_reads_leaves_no_home_behind() {
        assertThat(run("figures").exit()).isZero();
        assertThat(run("goals").exit()).isZero();
        assertThat(run("uploads").exit()).isZero();
        assertThat(run("figure", "folketal").exit()).isZero();

        assertThat(home).doesNotExist();
    }

    @Test
    void a_refused_file_ends_with_1_and_every_finding_with_line_and_column() throws IOException {
        String ragged = file(
                "x.csv",
                "OMRÅDE;CIVILSTAND;TID;INDHOLD\nAtlantis;U;2020K1;5\n165;Z;2020K1;5\n165;U;2020K1\n165;U;2020K1;x1\n");

        Run told = run("import", ragged);
        Run document = run("import", ragged, "--json");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out())
                .contains("linje 2, kolonne 'OMRÅDE', \"Atlantis\"")
                .contains("linje 3, kolonne 'CIVILSTAND', \"Z\"")
                .contains("Linje 4 har 3 celler")
                .contains("linje 5, kolonne 'INDHOLD', \"x1\"");
        assertThat(document.exit()).isEqualTo(1);
        assertThat(document.json().get("outcome").asString()).isEqualTo("refused");
        assertThat(document.json().get("findings").size()).isEqualTo(3);
        // The short line is shown and asked about.
        assertThat(document.json().get("questions").size()).isEqualTo(1);
        assertThat(fields(document.json().get("findings").get(0)))
                .contains("severity", "line", "column", "value", "message");
        assertThat(texts(json("uploads"), "state")).containsExactly("refused", "refused");
        assertThat(json("uploads").get(0).get("faults").asInt()).isEqualTo(3);
    }

    @Test
    void an_unknown_dataset_and_an_empty_file_end_with_1() throws IOException {
        assertThat(run("import", file("x.csv", "Farve;Vægt\nrød;1\n")).exit()).isEqualTo(1);
        assertThat(run("import", file("y.csv", "")).exit()).isEqualTo(1);
        assertThat(run("check", COURSES, "--dataset", "ukendt").exit()).isEqualTo(1);
    }

    @Test
    void a_personal_number_is_neither_kept_nor_printed() throws IOException {
        // A date, and four digits drawn here for the test.
        String number = "%02d%02d%02d-%04d".formatted(7, 7, 7, new Random(7).nextInt(10_000));
        String file = file("x.csv", "Indikator;Område;Periode;Værdi\nprove;165;2019;" + number + "\n");

        for (Run run : List.of(run("import", file), run("import", file, "--json"), run("check", file))) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out() + run.err()).contains("CPR").doesNotContain(number);
        }
        try (Stream<Path> kept = Files.walk(home)) {
            for (Path path : kept.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .as(path.toString())
                        .doesNotContain(number);
            }
        }
    }

    @Test
    void an_open_question_ends_with_3_and_shows_the_answers_to_give() throws IOException {
        String file = file("x.csv", "Indikator;Område;Periode;Værdi\nidraetsudgift;165;2019;1.218\n");

        Run told = run("import", file);
        Run document = run("import", file, "--json");

        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.out()).contains("--answer tal.vaerdi=komma", "--answer tal.vaerdi=punktum");
        assertThat(document.exit()).isEqualTo(3);
        JsonNode question = document.json().get("questions").get(0);
        assertThat(question.get("key").asString()).isEqualTo("tal.vaerdi");
        assertThat(texts(question.get("options"), "answer")).containsExactly("komma", "punktum");
        assertThat(texts(json("uploads"), "state")).containsExactly("asked", "asked");

        assertThat(run("import", file, "--answer", "tal.vaerdi=komma").exit()).isZero();
        assertThat(texts(json("uploads"), "state")).containsExactly("published", "asked", "asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure ukendt-tal",
                "figure",
                "figure folketal --area Atlantis",
                "figure folketal --from januar",
                "figure folketal --from 2020 --to 2019",
                "figure folketal --only farve=roed",
                "figure folketal --only civilstand=Z",
                "figure folketal --compare ukendt-gruppe",
                "undo u999",
                "undo",
                "import findes-ikke.csv",
                "check findes-ikke.csv",
                "figures --farve",
                "findes-ikke"
            })
    void wrong_usage_ends_with_2_and_says_why_on_standard_error(String command) {
        Run run = run(command.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_numbers_of_a_text_are_checked_against_what_was_imported() throws IOException {
        Path text = Files.writeString(
                folder.resolve("sag.txt"),
                "Kursusudgiften var 350.575 kr. i 2019 og 310.989 kr. i 2018. Der er 11 ledere.");
        assertThat(run("import", COURSES).exit()).isZero();

        JsonNode document = json("check-text", text.toString());
        assertThat(document.get("counts").get("agrees").asInt()).isEqualTo(1);
        assertThat(document.get("counts").get("differs").asInt()).isEqualTo(1);
        assertThat(document.get("counts").get("unknown").asInt()).isEqualTo(1);
        assertThat(document.get("counts").get("notAFigure").asInt()).isEqualTo(2);

        Run words = run("check-text", text.toString());
        assertThat(words.out())
                .contains("350.575  Stemmer", "Kilden siger 310.988 kr.")
                .contains("3 tal: 1 stemmer, 0 stemmer afrundet, 1 afviger, 0 er ældre, 1 uden kendt kilde");
        Run refused = run(
                "check-text",
                text.toString(),
                "--comments",
                folder.resolve("ud.docx").toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("Word");
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        assertThat(bare().exit()).isEqualTo(2);
    }

    @Test
    void a_fault_in_the_catalogue_ends_with_1_and_names_file_and_line() throws IOException {
        Path figures = Files.createDirectories(home.resolve("catalogue").resolve("figures"));
        Files.writeString(figures.resolve("egen.yaml"), "figure: egen\nname: Egen\nfarve: rød\n");

        for (String command : List.of("figures", "goals", "uploads")) {
            Run run = run(command);
            assertThat(run.exit()).as(command).isEqualTo(1);
            assertThat(run.err())
                    .contains("figures/egen.yaml, line 3: 'farve' is not known here")
                    .contains("figures/egen.yaml, line 1: 'question' is missing");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_catalogue_in_a_home_without_data_is_read_and_nothing_is_written_there() throws IOException {
        Path catalogue = Files.createDirectories(home.resolve("catalogue"));
        Files.writeString(
                catalogue.resolve("municipality.yaml"),
                "code: \"161\"\nname: Glostrup\ncolour: \"#123456\"\nneighbour: \"165\"\n");

        assertThat(json("figure", "folketal").get("area").asString()).isEqualTo("161");

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).containsExactly(catalogue);
        }
    }
}
