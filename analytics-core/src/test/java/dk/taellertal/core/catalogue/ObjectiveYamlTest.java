package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Collaboration;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectivePlan;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.AcceptedDeviation;
import dk.taellertal.core.target.Band;
import dk.taellertal.core.target.ManualStatus;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectiveYamlTest {

    private static final Objective WHOLE = new Objective(
            "flere-laaner",
            "Flere låner: \"bøger\" og # andet",
            Optional.of("More borrow: \"books\" and # more"),
            "et-klogere-albertslund",
            "organisation",
            "By, Kultur & Miljø",
            List.of("HR & Løn", "Økonomi & Stab"),
            Optional.of(Collaboration.CO_CREATION),
            List.of("Sprog: \"tidligt\"", "Byen"),
            List.of(4, 8),
            Optional.empty(),
            true,
            List.of(
                    new Indicator(
                            new KeyFigureId("folketal"),
                            false,
                            Optional.of(new Target(
                                    Period.year(2020),
                                    new BigDecimal("27.50"),
                                    Period.year(2026),
                                    new BigDecimal("30"),
                                    new BigDecimal("0.5"),
                                    List.of(new Target.Waypoint(Period.year(2023), new BigDecimal("28"))),
                                    Optional.of(new Band(new BigDecimal("29"), new BigDecimal("31"))))),
                            Optional.of(new ManualStatus(Status.BEHIND, "lukket i sommer")),
                            Optional.of(new AcceptedDeviation("ombygning", LocalDate.of(2027, 6, 30)))),
                    new Indicator(
                            new KeyFigureId("ledighed"), true, Optional.empty(), Optional.empty(), Optional.empty())),
            List.of(new ObjectivePlan("aaben", "Biblioteket", "Åben: hver dag", List.of("Åbent søndag", "Bogbus"))));

    @Test
    void an_objective_that_is_written_is_read_as_it_was() {
        assertThat(ObjectiveYaml.read(ObjectiveYaml.of(WHOLE))).isEqualTo(WHOLE);
    }

    @Test
    void an_objective_that_cannot_be_measured_says_why_and_has_no_key_figures() {
        String text = "{id: x, name: X, goal: g, lifeArea: l, lead: d, notMeasurable: Ingen måler det%s}";

        assertThat(ObjectiveYaml.read(text.formatted("")).notMeasurable()).contains("Ingen måler det");
        assertThatThrownBy(() -> ObjectiveYaml.read(text.formatted(", indicators: [{figure: folketal}]")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("has key figures and says why it cannot be measured: 'Ingen måler det'");
    }

    @Test
    void there_are_seventeen_un_goals_each_once() {
        String text = "{id: x, name: X, goal: g, lifeArea: l, lead: d, unGoals: %s}";

        assertThat(ObjectiveYaml.read(text.formatted("[17, 1]")).unGoals()).containsExactly(17, 1);
        for (String wrong : List.of("[0]", "[18]", "[4, 4]", "[4.5]", "[fire]")) {
            assertThatThrownBy(() -> ObjectiveYaml.read(text.formatted(wrong)))
                    .as(wrong)
                    .isInstanceOf(CatalogueException.class);
        }
    }

    /** A line of its own would retire it. */
    @Test
    void no_text_of_an_objective_can_say_anything_about_another_field() {
        String goal = "x\nretired: true";
        Objective sly = new Objective(
                "sly, {",
                "navn\nexample: true",
                Optional.of("name\nretired: true"),
                goal,
                "}: [",
                "# leder",
                List.of("a, b]"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of(new ObjectivePlan("p}, {", "i", "n", List.of("x\ny"))));

        assertThat(ObjectiveYaml.read(ObjectiveYaml.of(sly))).isEqualTo(sly);
    }

    @Test
    void an_id_that_yaml_takes_for_another_value_stays_an_id_and_numbers_keep_their_digits() {
        for (String id : List.of("on", "no", "true", "null", "off", "yes")) {
            Objective odd = new Objective(
                    id,
                    id,
                    Optional.of(id),
                    "mål",
                    "liv",
                    "leder",
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    false,
                    List.of(new Indicator(
                            new KeyFigureId("folketal"),
                            false,
                            Optional.of(new Target(
                                    Period.year(2020),
                                    new BigDecimal("9.30"),
                                    Period.year(2026),
                                    new BigDecimal("5.12345678901234567890"),
                                    new BigDecimal("0.10"))),
                            Optional.empty(),
                            Optional.empty())),
                    List.of());
            Map<String, Object> fields = ObjectiveYaml.fields(odd);

            assertThat(fields.get("id")).isEqualTo(id);
            assertThat(String.valueOf(fields.get("indicators")))
                    .contains("baseline=9.30", "value=5.12345678901234567890", "tolerance=0.10");
        }
    }

    @Test
    void a_number_of_millions_of_digits_and_a_list_of_lists_without_end_are_refused() {
        String start = "{\"id\": \"x\", \"name\": \"X\", \"goal\": \"g\", \"lifeArea\": \"l\", \"lead\": \"L\", ";
        for (String rest : List.of(
                "\"indicators\": [{\"figure\": \"f\", \"target\": {\"from\": \"2020\", \"baseline\": \"1e20000000\","
                        + " \"to\": \"2026\", \"value\": 1}}]}",
                "\"support\": " + "[".repeat(60) + "]".repeat(60) + "}")) {
            assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> ObjectiveYaml.read(start + rest));
        }
    }

    @Test
    void every_shipped_objective_is_read_as_it_was(@TempDir Path nothing) {
        List<Objective> objectives = Catalogue.read(nothing).goals().objectives();

        assertThat(objectives).hasSizeGreaterThan(15);
        assertThat(objectives)
                .allSatisfy(objective -> assertThat(ObjectiveYaml.read(ObjectiveYaml.of(objective)))
                        .isEqualTo(objective));
    }

    @Test
    void its_fields_have_the_keys_of_a_file() {
        Map<String, Object> fields = ObjectiveYaml.fields(WHOLE);

        assertThat(fields.keySet())
                .containsExactly(
                        "id",
                        "name",
                        "nameEn",
                        "goal",
                        "lifeArea",
                        "lead",
                        "support",
                        "collaboration",
                        "sets",
                        "unGoals",
                        "example",
                        "indicators",
                        "plans");
        assertThat(fields.get("support")).isEqualTo(List.of("HR & Løn", "Økonomi & Stab"));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> ObjectiveYaml.read("{\"id\": \"x\", \"name\": \"X\", \"farve\": \"blå\"}"))
                .satisfies(e -> assertThat(e.faults().stream().map(CatalogueFault::what))
                        .anyMatch(fault -> fault.contains("'goal'"))
                        .anyMatch(fault -> fault.contains("'lead'"))
                        .anyMatch(fault -> fault.contains("'farve' is not known here")));
    }

    @Test
    void an_edited_objective_comes_before_that_of_a_file_and_a_retired_one_is_gone(@TempDir Path nothing) {
        CatalogueTexts shipped = CatalogueTexts.overlaidBy(nothing);
        Catalogue before = Catalogue.of(shipped);
        Objective first = before.goals().objectives().getFirst();
        Objective second = before.goals().objectives().get(1);

        Catalogue after = Catalogue.of(shipped.withObjectives(Map.of(
                first.id(),
                Optional.of(ObjectiveYaml.of(first).replace(first.name(), "Andet navn")),
                second.id(),
                Optional.empty(),
                WHOLE.id(),
                Optional.of(ObjectiveYaml.of(WHOLE)))));

        List<Objective> now = after.goals().objectives();
        assertThat(now).hasSameSizeAs(before.goals().objectives());
        assertThat(now.getFirst().name()).isEqualTo("Andet navn");
        assertThat(now).doesNotContain(second).endsWith(WHOLE);
    }

    @Test
    void an_edited_objective_may_name_only_what_is_there(@TempDir Path nothing) {
        String lost = ObjectiveYaml.of(WHOLE).replace("folketal", "borte").replace("organisation", "manen");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Catalogue.of(
                        CatalogueTexts.overlaidBy(nothing).withObjectives(Map.of(WHOLE.id(), Optional.of(lost)))))
                .satisfies(e -> assertThat(e.faults())
                        .allMatch(fault -> fault.file().equals("objectives/flere-laaner.yaml"))
                        .anyMatch(fault -> fault.what().contains("borte"))
                        .anyMatch(fault -> fault.what().contains("manen")));
    }

    /** The folder of goals is left out of the shipped texts, and what is written takes its place. */
    @Test
    void all_goals_that_are_written_are_read_as_they_were(@TempDir Path nothing) {
        CatalogueTexts shipped = CatalogueTexts.overlaidBy(nothing);
        Goals goals = Catalogue.of(shipped).goals();

        CatalogueTexts rewritten =
                shipped.withFoldersOf(new CatalogueTexts(GoalsYaml.files(goals), List.of()), "goals/");

        assertThat(Catalogue.of(rewritten).goals()).isEqualTo(goals);
        assertThat(rewritten.byPath().keySet().stream().filter(path -> path.startsWith("goals/")))
                .containsExactly(
                        "goals/goals.yaml",
                        "goals/objectives-1-boerneliv.yaml",
                        "goals/objectives-2-ungeliv.yaml",
                        "goals/objectives-3-erhvervsliv.yaml",
                        "goals/objectives-4-voksenliv.yaml",
                        "goals/objectives-5-aeldreliv.yaml",
                        "goals/objectives-6-organisation.yaml");
    }
}
