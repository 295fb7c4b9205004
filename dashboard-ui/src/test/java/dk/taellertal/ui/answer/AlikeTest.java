package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.method.AlikeDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two figures of which one is always twice the other, and a third that goes its own way. */
class AlikeTest {

    private static final String FIGURE = """
            figure: %1$s
            name: %1$s
            question: Hvor mange?
            formula: sum
            of: {dataset: proeve, measure: %2$s, label: Antal}
            unit: stk.
            direction: none
            kind: activity
            goals: [et-klogere-albertslund]
            owner: Prøven
            """;

    private static final Map<String, String> CATALOGUE = Map.of(
            "datasets/proeve.yaml",
            """
            dataset: proeve
            name: Prøve
            source: Prøvekilden
            slice: [periode]
            smallCount: 0
            columns:
              - {name: periode, role: period, label: År, headers: [Prøveår], kinds: [year]}
              - {name: en, role: measure, label: En, headers: [Prøve en], unit: stk., accumulation: flow}
              - {name: to, role: measure, label: To, headers: [Prøve to], unit: stk., accumulation: flow}
              - {name: tre, role: measure, label: Tre, headers: [Prøve tre], unit: stk., accumulation: flow}
            """,
            "figures/proeve-en.yaml",
            FIGURE.formatted("proeve-en", "en"),
            "figures/proeve-to.yaml",
            FIGURE.formatted("proeve-to", "to"),
            "figures/proeve-tre.yaml",
            FIGURE.formatted("proeve-tre", "tre"));

    private final Path folder;

    AlikeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String rows(int years) {
        StringBuilder rows = new StringBuilder("Prøveår;Prøve en;Prøve to;Prøve tre\n");
        for (int i = 0; i < years; i++) {
            rows.append("%d;%d;%d;%d\n".formatted(2001 + i, 10 + i * i, 20 + 2 * i * i, 5 + i % 2));
        }
        return rows.toString();
    }

    private static List<AlikeDocument> alike(Program program, String figure) {
        return program.on("2021-01-01").figures().stream()
                .filter(f -> f.id().equals(figure))
                .flatMap(f -> f.alike().stream())
                .toList();
    }

    @Test
    void twice_the_same_over_ten_years_is_a_warning_at_both_figures() throws IOException {
        try (Program program = new Program(folder, CATALOGUE).with("proeve.csv", rows(10))) {
            assertThat(alike(program, "proeve-en"))
                    .containsExactly(new AlikeDocument("proeve-to", "proeve-to", "1.000", 10));
            assertThat(alike(program, "proeve-to"))
                    .containsExactly(new AlikeDocument("proeve-en", "proeve-en", "1.000", 10));
            assertThat(alike(program, "proeve-tre")).isEmpty();
        }
    }

    @Test
    void nine_years_say_nothing() throws IOException {
        try (Program program = new Program(folder, CATALOGUE).with("proeve.csv", rows(9))) {
            assertThat(alike(program, "proeve-en")).isEmpty();
        }
    }

    @Test
    void the_warning_follows_the_data() throws IOException {
        try (Program program = new Program(folder, CATALOGUE).with("proeve.csv", rows(9))) {
            assertThat(alike(program, "proeve-en")).isEmpty();
            program.with("mere.csv", "Prøveår;Prøve en;Prøve to;Prøve tre\n2010;91;182;6\n");
            assertThat(alike(program, "proeve-en")).hasSize(1);
        }
    }
}
