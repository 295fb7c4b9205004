package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.AcceptedDeviation;
import dk.taellertal.core.target.Band;
import dk.taellertal.core.target.ManualStatus;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an objective's file may say of an indicator. */
class IndicatorReadingTest {

    private final Path overlay;

    IndicatorReadingTest(@TempDir Path overlay) {
        this.overlay = overlay;
    }

    private void write(String indicator) throws IOException {
        Files.createDirectories(overlay.resolve("goals"));
        Files.writeString(overlay.resolve("goals/proeve.yaml"), """
                objectives:
                  - id: proeve
                    name: Prøve
                    goal: et-klogere-albertslund
                    lifeArea: boerneliv
                    lead: Prøven
                    indicators:
                      - figure: budgetoverholdelse
                """ + indicator.indent(8));
    }

    private Indicator read(String indicator) throws IOException {
        write(indicator);
        return Catalogue.read(overlay)
                .goals()
                .objectivesWith(new KeyFigureId("budgetoverholdelse"))
                .filter(o -> o.id().equals("proeve"))
                .flatMap(o -> o.indicators().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waypoints_stand_on_the_path() throws IOException {
        Target target =
                read("target: {from: \"2020\", baseline: 10, to: \"2024\", value: 2, waypoints: [{period: \"2022\", value: 8}]}")
                        .target()
                        .orElseThrow();

        // Half of the way from 8 in 2022 to 2 in 2024.
        assertThat(target.pathIn(Period.year(2023))).isEqualByComparingTo("5");
    }

    @Test
    void a_band_without_a_value_leads_to_its_nearest_edge() throws IOException {
        Target target = read("target: {from: \"2020\", baseline: 104, to: \"2022\", band: {lower: 98, upper: 100}}")
                .target()
                .orElseThrow();

        assertThat(target.value()).isEqualByComparingTo("100");
        assertThat(target.band()).contains(new Band(new BigDecimal("98"), new BigDecimal("100")));
    }

    @Test
    void a_manual_status_and_an_accepted_deviation_carry_their_reasons() throws IOException {
        Indicator indicator = read("""
                manual: {status: moving-away, reason: Fordi.}
                accepted: {until: "2027-06-30", reason: Derfor.}
                """);

        assertThat(indicator.manual()).contains(new ManualStatus(Status.DETERIORATING, "Fordi."));
        assertThat(indicator.accepted()).contains(new AcceptedDeviation("Derfor.", LocalDate.of(2027, 6, 30)));
    }

    @Test
    void what_cannot_be_meant_is_named_with_its_line() throws IOException {
        write("""
                manual: {status: stale, reason: Fordi.}
                accepted: {until: i morgen, reason: Derfor.}
                """);

        assertThat(catchThrowableOfType(CatalogueException.class, () -> Catalogue.read(overlay))
                        .faults())
                .extracting(CatalogueFault::toString)
                .anyMatch(f -> f.startsWith("goals/proeve.yaml, line 9:") && f.contains("stale"))
                .anyMatch(f -> f.startsWith("goals/proeve.yaml, line 10:") && f.contains("i morgen"));
    }
}
