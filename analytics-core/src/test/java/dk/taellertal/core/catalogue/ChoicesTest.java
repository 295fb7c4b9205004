package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.taellertal.core.dataset.Rhythm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions that contradict themselves, and what the documents say of the catalogue. */
class ChoicesTest {

    private final Path overlay;

    ChoicesTest(@TempDir Path overlay) {
        this.overlay = overlay;
    }

    private void write(String file, String text) throws IOException {
        Path path = overlay.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private String fault() {
        return String.valueOf(catchThrowableOfType(CatalogueException.class, () -> Catalogue.read(overlay))
                .getMessage());
    }

    @Test
    void a_slice_by_a_dimension_with_a_total_is_a_fault() throws IOException {
        write("datasets/skive.yaml", """
                dataset: skive
                name: Prøve
                source: Prøvekilden
                slice: [periode, koen]
                columns:
                  - {name: periode, role: period, label: År, headers: [År]}
                  - {name: koen, role: dimension, label: Køn, headers: [Køn], total: [TOT]}
                  - {name: antal, role: measure, label: Antal, headers: [Antal], unit: stk., accumulation: stock}
                """);

        assertThat(fault())
                .contains("datasets/skive.yaml")
                .contains("slice names 'koen', which has a total")
                .contains("expected the period");
    }

    private void objective(String direction, String baseline, String value) throws IOException {
        write("figures/retning.yaml", """
                figure: retning
                name: Prøve
                question: Hvor mange?
                formula: sum
                of: {dataset: elever, measure: elever, label: Elever}
                unit: elever
                direction: %s
                kind: activity
                owner: Prøven
                """.formatted(direction));
        write("goals/retning.yaml", """
                objectives:
                  - id: retning
                    name: Prøve
                    goal: et-klogere-albertslund
                    lifeArea: boerneliv
                    lead: Prøven
                    indicators:
                      - figure: retning
                        target: {from: "2020", baseline: %s, to: "2024", value: %s}
                """.formatted(baseline, value));
    }

    @ParameterizedTest
    @CsvSource({"down, 10, 12, at or below", "up, 10, 8, at or above"})
    void a_target_against_its_figures_direction_is_a_fault(
            String direction, String baseline, String value, String expected) throws IOException {
        objective(direction, baseline, value);

        assertThat(fault())
                .contains("goals/retning.yaml")
                .contains("the target of 'retning' leads from %s to %s".formatted(baseline, value))
                .contains("its direction is '%s'".formatted(direction))
                .contains("expected a target %s the baseline".formatted(expected));
    }

    @ParameterizedTest
    @CsvSource({"down, 10, 8", "down, 10, 10", "up, 10, 12", "up, 10, 10", "none, 10, 12", "none, 10, 8", "band, 10, 8"
    })
    void a_target_along_its_figures_direction_is_none(String direction, String baseline, String value)
            throws IOException {
        objective(direction, baseline, value);

        assertThat(Catalogue.read(overlay).goals().objectives()).anyMatch(o -> o.id().equals("retning"));
    }

    @Test
    void the_workplace_assessment_comes_every_third_year() throws IOException {
        assertThat(Catalogue.read(overlay).dataset("apv").rhythm()).isEqualTo(Rhythm.EVERY_THIRD_YEAR);
    }

    @Test
    void the_readme_counts_the_figures_that_ship() throws IOException {
        int figures = Catalogue.read(overlay).figures().size();

        assertThat(Files.readString(Path.of("..", "data", "README.md")))
                .contains("| %d key figures".formatted(figures));
    }
}
