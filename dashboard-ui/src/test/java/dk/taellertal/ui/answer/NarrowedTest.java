package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.target.Target;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a figure, and a figure beside another area: 20 girls and 30 boys are 50, on their way from 40 to 60. */
class NarrowedTest {

    private static final String DATASET = """
            dataset: klub
            name: Klub
            source: Prøvekilden
            slice: [periode, omraade]
            rhythm: yearly
            smallCount: 5
            columns:
              - {name: omraade, role: area, label: Område, headers: [Klubområde]}
              - {name: periode, role: period, label: År, headers: [Klubår], kinds: [year]}
              - {name: gruppe, role: dimension, label: Gruppe, headers: [Klubgruppe], codes: {p: Piger, d: Drenge, a: Andre}}
              - {name: antal, role: count, label: Antal, headers: [Klubantal], unit: personer, accumulation: stock}
            """;

    private static final String FIGURE = """
            name: Klub
            question: Hvor mange?
            formula: sum
            unit: personer
            direction: up
            kind: activity
            decimals: 0
            owner: Prøven
            """;

    private static final String OBJECTIVE = """
            objectives:
              - id: flere-i-klub
                name: Flere i klub
                goal: et-klogere-albertslund
                lifeArea: boerneliv
                lead: Prøven
                indicators:
                  - figure: klub-to
                    target: {from: "2018", baseline: 40, to: "2022", value: 60, tolerance: 0}
            """;

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private final Program program;

    NarrowedTest(@TempDir Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put("datasets/klub.yaml", DATASET);
        files.put(
                "figures/klub-to.yaml",
                FIGURE + "figure: klub-to\nbreakdowns: [gruppe]\ngoals: [et-klogere-albertslund]\n"
                        + "of: {dataset: klub, measure: antal, with: {gruppe: [p, d]}, label: Piger og drenge}\n");
        files.put("goals/klub.yaml", OBJECTIVE);
        program = new Program(folder, files).with("klub.csv", """
                        Klubområde;Klubår;Klubgruppe;Klubantal
                        165;2020;p;20
                        165;2020;d;30
                        165;2020;a;3
                        161;2020;p;37
                        161;2020;d;40
                        """);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private static FigureQuery request(Map<String, String> only, Optional<String> compare) {
        return new FigureQuery(
                "klub-to",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                only,
                compare,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private FigureAnswer answer(FigureQuery request) {
        return program.on("2021-06-01").answer(request);
    }

    private Optional<Target> target(FigureAnswer answer) {
        return new Statuses(program.home().catalogue(), UiTexts.danish(), DAY)
                .indicator(answer)
                .flatMap(i -> i.target());
    }

    @Test
    void a_part_says_which_one_it_is_and_is_not_held_against_the_target_of_the_whole() {
        FigureQuery girls = request(Map.of("gruppe", "p"), Optional.empty());
        FigureChart chart = new FigureCharts(program.home().catalogue(), UiTexts.danish(), DAY).chart(answer(girls));

        assertThat(chart.title()).isEqualTo("Klub (Gruppe: Piger) var 20 personer i 2020");
        assertThat(chart.subtitle()).startsWith("Klub (Gruppe: Piger), personer – Albertslund");
        assertThat(chart.target()).isEmpty();
        // 20 is no step from 40 to 60; the 50 of both is.
        assertThat(program.on("2021-06-01").figure(girls).status()).isNull();
        assertThat(program.on("2021-06-01").figure(FigureQuery.of("klub-to")).status())
                .isNotNull();
    }

    @Test
    void a_headline_about_the_whole_is_not_one_about_a_part() {
        FigureAnswer whole = answer(FigureQuery.of("klub-to"));
        FigureAnswer part = answer(request(Map.of("gruppe", "d"), Optional.empty()));

        assertThat(new HeadlineNumbers(whole, Optional.empty()).about())
                .isNotEqualTo(new HeadlineNumbers(part, Optional.empty()).about());
    }

    @Test
    void the_number_of_another_area_is_foreign_to_a_headline_which_would_outlive_it() {
        FigureAnswer beside = answer(request(Map.of(), Optional.of("161")));

        // 37 + 40 = 77 of Glostrup: a correction there would not bring the finding back.
        assertThat(new HeadlineNumbers(beside, target(beside)).foreign("50 her mod 77 i Glostrup", UiTexts.danish()))
                .isEqualTo(List.of("77"));
    }

    @Test
    void a_figure_more_in_the_catalogue_hides_a_remembered_number_that_would_betray_a_small_one() throws IOException {
        FigureAnswer before =
                program.home().snapshot().answer(program.on("2021-06-01").question(FigureQuery.of("klub-to")));
        assertThat(before.hidden()).isFalse();

        program.home()
                .configuration()
                .define(
                        Map.of(
                                "figures/klub-alle.yaml",
                                FIGURE + "figure: klub-alle\nof: {dataset: klub, measure: antal, label: Alle}\n"),
                        new Actor("test", Role.ECONOMIST));

        // All are 20 + 30 + 3 = 53, and 53 − 50 = 3 are the others, who are fewer than 5.
        FigureAnswer all =
                program.home().snapshot().answer(program.on("2021-06-01").question(FigureQuery.of("klub-alle")));
        FigureAnswer after =
                program.home().snapshot().answer(program.on("2021-06-01").question(FigureQuery.of("klub-to")));
        assertThat(all.hidden()).isFalse();
        assertThat(after.hidden()).isTrue();
    }
}
