package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.answer.GoalsDocument.ObjectiveDocument;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a figure stands. The path falls from 100 in 2018 over 95 in 2020 to 80 in 2022; the price was 970 / 10 = 97 in
 * 2020, so it lies 2 above the path, which is the tolerance.
 */
class StatusTest {

    private final Path folder;

    StatusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Program program(String said) throws IOException {
        return new Program(folder, SmallSchool.catalogue(said)).with("proeve.csv", SmallSchool.ROWS);
    }

    private static StatusDocument status(Program program, String day) {
        return Objects.requireNonNull(
                program.on(day).figure(FigureQuery.of("proeve-pris")).status());
    }

    @Test
    void the_latest_value_is_held_against_the_waypoint_and_the_arithmetic_is_told() throws IOException {
        try (Program program = program("")) {
            StatusDocument status = status(program, "2021-06-01");

            assertThat(status.status()).isEqualTo("on_path");
            assertThat(status.period()).isEqualTo("2020");
            assertThat(status.value()).isEqualTo("97.00");
            assertThat(status.path()).isEqualTo("95.00");
            assertThat(status.deviation()).isEqualTo("2.00");
            assertThat(status.arithmetic()).contains("I 2020 var tallet 97,0, stien 95,0: afvigelse +2,0 kr.");
            assertThat(status.said()).isNull();
        }
    }

    @Test
    void a_yearly_value_of_2020_is_stale_from_1_january_2023_on() throws IOException {
        try (Program program = program("")) {
            assertThat(status(program, "2022-12-31").stale()).isFalse();

            StatusDocument stale = status(program, "2023-01-01");
            assertThat(stale.status()).as("what it was by the last number").isEqualTo("on_path");
            assertThat(stale.stale()).isTrue();
            assertThat(stale.deviation()).isEqualTo("2.00");
            assertThat(stale.arithmetic())
                    .startsWith("Følger planen.")
                    .contains("afvigelse +2,0")
                    .endsWith("Kilden burde have offentliggjort et senere tal nu.");
        }
    }

    private static FigureQuery upTo(String period) {
        return new FigureQuery(
                "proeve-pris",
                Optional.empty(),
                Optional.empty(),
                Optional.of(period),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_series_up_to_an_earlier_year_stands_as_it_did_then_and_is_not_stale() throws IOException {
        try (Program program = program("manual: {status: behind, reason: Huslejen stiger.}")) {
            StatusDocument then = Objects.requireNonNull(
                    program.on("2022-06-01").figure(upTo("2019")).status());

            // The path was half way from 100 to 95 in 2019: 98 − 97.5 = 0.5. Nobody said then what is said now.
            assertThat(then.status()).isEqualTo("on_path");
            assertThat(then.asOf()).isEqualTo("2019-12-31");
            assertThat(then.deviation()).isEqualTo("0.50");
            assertThat(then.manual()).isNull();
        }
    }

    @Test
    void a_deviation_just_over_the_tolerance_is_not_rounded_onto_it() throws IOException {
        try (Program program = new Program(folder, SmallSchool.catalogue(""))
                .with("proeve.csv", "Prøveår;Prøveudgift;Prøveelever\n2018;1000;10\n2020;9704;100\n")) {
            StatusDocument status = status(program, "2021-06-01");

            // 9,704 / 100 = 97.04, which is 2.04 over the 95 of 2020 and no more than 2 are tolerated.
            assertThat(status.status()).isEqualTo("behind");
            assertThat(status.arithmetic()).contains("97,04, stien 95,00: afvigelse +2,04 kr., tolerance 2,00.");
        }
    }

    @Test
    void a_manual_status_counts_and_stands_beside_the_computed_one_with_its_reason() throws IOException {
        try (Program program = program("manual: {status: behind, reason: Huslejen stiger.}")) {
            StatusDocument status = status(program, "2021-06-01");

            assertThat(status.status()).isEqualTo("behind");
            assertThat(status.computed()).isEqualTo("on_path");
            assertThat(status.manual()).isEqualTo(new StatusDocument.ManualDocument("behind", "Huslejen stiger."));
            assertThat(status.said()).isEqualTo("Sat i hånden til Bagud: Huslejen stiger. Beregnet: Følger planen.");
        }
    }

    @Test
    void an_accepted_deviation_covers_a_late_status_to_its_last_day() throws IOException {
        String said = """
                manual: {status: behind, reason: Huslejen stiger.}
                accepted: {until: "2021-12-31", reason: Skolen flytter.}
                """;
        try (Program program = program(said)) {
            assertThat(Objects.requireNonNull(status(program, "2021-12-31").accepted())
                            .counts())
                    .isTrue();
            assertThat(Objects.requireNonNull(status(program, "2022-01-01").accepted())
                            .counts())
                    .isFalse();
        }
    }

    @Test
    void the_goals_carry_the_same_status() throws IOException {
        try (Program program = program("manual: {status: behind, reason: Huslejen stiger.}")) {
            ObjectiveDocument objective = program.on("2021-06-01").goals(Optional.empty()).lifeAreas().stream()
                    .flatMap(life -> life.goals().stream())
                    .flatMap(goal -> goal.objectives().stream())
                    .filter(o -> o.id().equals("billigere-skole"))
                    .findFirst()
                    .orElseThrow();

            assertThat(objective.status()).isEqualTo("behind");
            assertThat(objective.indicators())
                    .containsExactly(new GoalsDocument.IndicatorDocument("proeve-pris", status(program, "2021-06-01")));
        }
    }

    @Test
    void a_picture_is_drawn_anew_when_the_clock_alone_makes_its_status_stale() throws IOException {
        try (Program program = program("")) {
            LocalTaellerTal fresh = program.on("2022-12-31");
            LocalTaellerTal late = program.on("2023-01-01");

            assertThat(fresh.version(fresh.answer(FigureQuery.of("proeve-pris"))))
                    .isNotEqualTo(late.version(late.answer(FigureQuery.of("proeve-pris"))));
        }
    }
}
