package dk.taellertal.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.ChartTables;
import dk.taellertal.ui.coverage.Coverage.Cell;
import dk.taellertal.ui.coverage.Coverage.Count;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three objectives under one goal in two lives, one goal with a hole, and four goals of a third life without any; three lives without goals. */
class CoverageTest {

    private static final String GOALS = """
            lifeAreas:
              - {id: ungeliv, name: Ungeliv, owner: Direktør}
              - {id: aeldreliv, name: "=Ældreliv", owner: Direktør}
              - {id: boerneliv, name: Børneliv, owner: Direktør}
              - {id: erhvervsliv, name: Erhvervsliv, owner: Direktør}
              - {id: voksenliv, name: Voksenliv, owner: Direktør}
              - {id: organisation, name: Organisation, owner: Direktør}
            politicalGoals:
              - {id: et-staerkere-albertslund, name: Stærkere, lifeAreas: [ungeliv, aeldreliv]}
              - {id: et-rigere-albertslund, name: Rigere, lifeAreas: [ungeliv]}
              - {id: et-klogere-albertslund, name: Klogere, lifeAreas: [boerneliv]}
              - {id: et-tryggere-albertslund, name: Tryggere, lifeAreas: [boerneliv]}
              - {id: et-sundere-albertslund, name: Sundere, lifeAreas: [boerneliv]}
              - {id: et-groennere-albertslund, name: Grønnere, lifeAreas: [boerneliv]}
            """;

    private static final String OBJECTIVES = """
            objectives:
              - id: med-alt
                name: Med alt
                goal: et-staerkere-albertslund
                lifeArea: ungeliv
                lead: A
                support: [B]
                collaboration: coordination
                indicators:
                  - figure: neet-16-24
                    target: {from: "2012", baseline: 13, to: "2022", value: 9, tolerance: 0.25}
              - id: med-gammelt
                name: Med gammelt
                goal: et-staerkere-albertslund
                lifeArea: ungeliv
                lead: B
                indicators: [{figure: kursusudgift}]
              - id: uden-tal
                name: Uden tal
                goal: et-staerkere-albertslund
                lifeArea: aeldreliv
                lead: C
            """;

    /** A yearly number of 2019 is fresh to the end of 2021, one of 2018 to the end of 2020. */
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 29);

    private static final Map<String, Point> LATEST = Map.of(
            "neet-16-24", new Point(Period.year(2019), Computed.absent(new Value.Known(BigDecimal.TEN), List.of())),
            "kursusudgift", new Point(Period.year(2018), Computed.absent(new Value.Known(BigDecimal.TEN), List.of())));

    private Coverages coverages;

    @BeforeEach
    void prepare(@TempDir Path overlay) throws IOException {
        Path goals = Files.createDirectories(overlay.resolve("goals"));
        Files.writeString(goals.resolve("goals.yaml"), GOALS);
        Files.writeString(goals.resolve("objectives-1-boerneliv.yaml"), OBJECTIVES);
        for (String other : List.of("2-ungeliv", "3-erhvervsliv", "4-voksenliv", "5-aeldreliv", "6-organisation")) {
            Files.writeString(goals.resolve("objectives-" + other + ".yaml"), "objectives: []\n");
        }
        coverages = new Coverages(Catalogue.read(overlay), CoverageTest::answers, TODAY);
    }

    private static List<FigureAnswer> answers(List<FigureQuestion> questions) {
        return questions.stream()
                .map(q -> new FigureAnswer(
                        q.figure(),
                        q.area(),
                        FigureAnswer.Scope.WHOLE,
                        Optional.ofNullable(LATEST.get(q.figure().id().value())).stream()
                                .toList(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        "1.1"))
                .toList();
    }

    private static Narrowed narrowed(String chief, String level) {
        return Narrowed.of(Optional.of(chief), Optional.of(level));
    }

    @Test
    void objectives_are_counted_by_what_they_have() {
        Coverage coverage = coverages.of(narrowed("", ""));

        // Med alt has number, effect (neet is an effect figure), target and freshness; Med gammelt a number only;
        // Uden tal nothing.
        assertThat(coverage.count()).isEqualTo(new Count(3, 2, 2, 1, 1, 1));
        assertThat(coverage.count(0)).isEqualTo(new Count(3, 2, 2, 1, 1, 1));
        assertThat(coverage.rows().getFirst().count()).isEqualTo(new Count(2, 2, 2, 1, 1, 1));
        assertThat(coverage.count(1)).isEqualTo(new Count(0, 0, 0, 0, 0, 0));
        // Rigere in Ungeliv, and the four goals of Børneliv.
        assertThat(coverage.holes())
                .extracting(h -> h.goal().name() + "/" + h.life().name())
                .containsExactly(
                        "Rigere/Ungeliv",
                        "Klogere/Børneliv",
                        "Tryggere/Børneliv",
                        "Sundere/Børneliv",
                        "Grønnere/Børneliv");
        assertThat(new CoverageWords(UiTexts.danish()).headline(coverage))
                .isEqualTo("2 af 3 mål har tal, 1 har et effekttal, og der er fem huller i 2 liv");
    }

    @Test
    void a_cell_says_what_is_lacking_the_gravest_first() {
        Coverage coverage = coverages.of(narrowed("", ""));
        CoverageWords words = new CoverageWords(UiTexts.danish());

        assertThat(words.lacking(aims(coverage.rows().get(0).cells().get(0))))
                .containsExactly("1 af 2 mangler effekttal", "1 af 2 mangler måltal", "1 af 2 har forældede tal");
        assertThat(words.lacking(aims(coverage.rows().get(1).cells().get(0))))
                .containsExactly("mangler tal", "mangler effekttal", "mangler måltal");
        assertThat(coverage.rows().get(1).cells().get(1)).isInstanceOf(Cell.Elsewhere.class);
        assertThat(coverage.aims()
                        .filter(Coverage.Aim::old)
                        .map(a -> a.objective().id()))
                .containsExactly("med-gammelt");
    }

    private static List<Coverage.Aim> aims(Cell cell) {
        return ((Cell.Aims) cell).aims();
    }

    @Test
    void a_chief_sees_what_she_leads_or_supports_and_holes_stay_holes() {
        Coverage ofB = coverages.of(narrowed("B", ""));

        assertThat(ofB.aims().map(a -> a.objective().id())).containsExactly("med-alt", "med-gammelt");
        assertThat(ofB.rows().get(1).cells().get(0)).isInstanceOf(Cell.Others.class);
        assertThat(ofB.holes()).hasSize(5);
        assertThat(coverages
                        .of(narrowed("B", "COORDINATION"))
                        .aims()
                        .map(a -> a.objective().id()))
                .containsExactly("med-alt");
        assertThat(coverages.of(narrowed("", "nonsense")).aims()).hasSize(3);
    }

    @Test
    void goals_without_effect_and_figures_without_objective_are_listed() {
        Coverage coverage = coverages.of(narrowed("", ""));

        // Neet serves Stærkere here, as Med alt's indicator; no shipped effect figure serves Grønnere.
        assertThat(coverage.goalsWithoutEffect())
                .extracting(PoliticalGoal::name)
                .contains("Grønnere")
                .doesNotContain("Stærkere");
        assertThat(coverage.figuresWithoutObjective())
                .extracting(f -> f.id().value())
                .contains("folketal")
                .doesNotContain("neet-16-24", "kursusudgift");
    }

    @Test
    void the_table_for_an_agenda_has_the_same_facts_and_runs_nothing() {
        String csv = new String(
                new CoverageTable(UiTexts.danish()).csv(coverages.of(narrowed("", ""))), StandardCharsets.UTF_8);

        assertThat(csv.lines().map(line -> line.replace("\uFEFF", "")))
                .startsWith(
                        "Liv;Målsætning;Mål;Nøgletal;Med tal;Effekt;Måltal;Aktuelle;Mangler",
                        "Ungeliv;Stærkere;2;2;2;1;1;1;"
                                + "1 af 2 mangler effekttal, 1 af 2 mangler måltal, 1 af 2 har forældede tal",
                        "Ungeliv;Rigere;0;0;0;0;0;0;Intet mål",
                        "'=Ældreliv;Stærkere;1;0;0;0;0;0;mangler tal, mangler effekttal, mangler måltal")
                .endsWith("I alt;;3;2;2;1;1;1;");
    }

    @Test
    void the_picture_for_a_case_has_the_same_cells() {
        CoverageChart chart =
                new CoveragePicture(UiTexts.danish()).of(coverages.of(narrowed("", "")), narrowed("", ""), TODAY, true);

        assertThat(chart.title()).startsWith("2 af 3 mål har tal");
        assertThat(chart.subtitle()).endsWith("opgjort 29.01.2021");
        assertThat(chart.columns()).startsWith("Stærkere", "Rigere");
        assertThat(chart.rows().get(0).cells().get(0))
                .isEqualTo(new CoverageChart.Goals(
                        2,
                        2,
                        CoverageChart.Cover.PARTIAL,
                        "1 af 2 mangler effekttal, 1 af 2 mangler måltal, 1 af 2 har forældede tal"));
        assertThat(chart.rows().get(0).cells().get(1)).isEqualTo(new CoverageChart.Hole());
        assertThat(chart.rows().get(1).cells().get(0))
                .isEqualTo(new CoverageChart.Goals(1, 0, CoverageChart.Cover.NO_NUMBERS, "mangler tal"));
        assertThat(chart.rows().get(1).cells().get(1)).isEqualTo(new CoverageChart.NotMeant());
        assertThat(AltText.of(chart))
                .isEqualTo(
                        "3 mål i 6 liv og 6 målsætninger; 0 felter er fuldt dækket; mangler tal: =Ældreliv/Stærkere; intet mål: Ungeliv/Rigere, Børneliv/Klogere, Børneliv/Tryggere, Børneliv/Sundere og 1 til; syntetiske tal (demo).");
    }

    @Test
    void a_picture_of_some_objectives_says_whose_and_where_there_are_others() {
        CoverageChart chart = new CoveragePicture(UiTexts.danish())
                .of(coverages.of(narrowed("B", "")), narrowed("B", ""), TODAY, false);

        assertThat(chart.caption()).startsWith("Kun mål, der passer til: B.");
        assertThat(chart.narrowed()).isTrue();
        assertThat(ChartTables.of(chart).rows().get(1).cells().getFirst())
                .isEqualTo(new dk.taellertal.ui.table.Cell.Text("ingen af de valgte mål"));
        assertThat(ChartDrawing.svg(chart, Canvas.CASE, Theme.LIGHT)).contains("Streg: ingen af de valgte");
    }
}
