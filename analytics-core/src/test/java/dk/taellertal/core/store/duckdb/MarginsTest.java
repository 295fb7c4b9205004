package dk.taellertal.core.store.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.store.Contradiction.OverlappingTotals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals over several dimensions of one file, of which a sum would count the same persons twice. */
class MarginsTest {

    private static final String CONTRACT = """
            dataset: margener
            name: Prøve
            source: Prøvekilden
            slice: [periode]
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: koen, role: dimension, label: Køn, headers: [Køn], total: [TOT]}
              - {name: alder, role: dimension, label: Alder, headers: [Alder], total: [ALLE]}
              - {name: hjem, role: dimension, label: Hjem, headers: [Hjem], total: [IALT]}
              - {name: antal, role: measure, label: Antal, headers: [Antal], unit: stk., accumulation: stock}
            """;

    private static final String FIGURE = """
            figure: margener
            name: Prøve
            question: Hvor mange?
            formula: sum
            of: {dataset: margener, measure: antal, label: Antal}
            unit: stk.
            direction: none
            kind: activity
            owner: Prøven
            """;

    private final StoredFacts facts;

    MarginsTest(@TempDir Path folder) throws IOException {
        facts = StoredFacts.in(folder, Map.of("datasets/margener.yaml", CONTRACT, "figures/margener.yaml", FIGURE));
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private static String row(String sex, String age, String home, int count) {
        return "2020 165 koen=%s alder=%s hjem=%s antal=%d".formatted(sex, age, home, count);
    }

    @Test
    void two_margins_without_the_grand_total_are_told_with_a_line_of_each() {
        // 10 + 8 = 18 and 12 + 6 = 18 are the same persons; added they would be 36.
        assertThat(facts.contradictions(
                        "margener",
                        row("M", "ALLE", "x", 10),
                        row("K", "ALLE", "x", 8),
                        row("TOT", "a", "x", 12),
                        row("TOT", "b", "x", 6)))
                .containsExactly(new OverlappingTotals("antal", 4, List.of("koen"), 2, List.of("alder"), 1));
    }

    @Test
    void with_the_grand_total_the_margins_are_added_once() {
        String[] rows = {
            row("M", "ALLE", "x", 10),
            row("K", "ALLE", "x", 8),
            row("TOT", "a", "x", 12),
            row("TOT", "b", "x", 6),
            row("TOT", "ALLE", "x", 18)
        };

        assertThat(facts.contradictions("margener", rows)).isEmpty();
        facts.publish("margener", "u1", rows);
        assertThat(facts.answer("margener").points().getFirst().amount())
                .hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("18"));
    }

    @Test
    void one_margin_alone_and_its_cells_are_a_total_and_its_parts() {
        assertThat(facts.contradictions(
                        "margener",
                        row("M", "ALLE", "x", 10),
                        row("M", "a", "x", 7),
                        row("M", "b", "x", 3),
                        row("K", "ALLE", "x", 8)))
                .isEmpty();
    }

    @Test
    void a_grand_total_beside_cells_without_margins_is_told() {
        assertThat(facts.contradictions(
                        "margener", row("M", "a", "x", 7), row("K", "b", "x", 11), row("TOT", "ALLE", "x", 18)))
                .containsExactly(new OverlappingTotals("antal", 2, List.of(), 4, List.of("koen", "alder"), 1));
    }

    @Test
    void margins_of_other_groups_are_no_contradiction() {
        // The two kinds stand in different years, and in different homes.
        assertThat(facts.contradictions(
                        "margener",
                        row("M", "ALLE", "x", 10),
                        row("TOT", "a", "y", 12),
                        "2021 165 koen=TOT alder=a hjem=x antal=12"))
                .isEmpty();
    }

    @Test
    void of_three_dimensions_each_pair_of_margins_needs_the_total_over_both() {
        // Over sex and age, over sex and home, over age and home: 18 persons three times. Any two differ in two
        // dimensions.
        assertThat(facts.contradictions(
                        "margener",
                        row("TOT", "ALLE", "x", 18),
                        row("TOT", "a", "IALT", 18),
                        row("M", "ALLE", "IALT", 18)))
                .hasSize(3)
                .allSatisfy(c -> assertThat(((OverlappingTotals) c).cells()).isEqualTo(1));
        assertThat(facts.contradictions(
                        "margener",
                        row("TOT", "ALLE", "x", 18),
                        row("TOT", "a", "IALT", 18),
                        row("M", "ALLE", "IALT", 18),
                        row("TOT", "ALLE", "IALT", 18)))
                .isEmpty();
    }

    @Test
    void a_total_over_one_dimension_beside_one_over_the_two_others_is_told() {
        assertThat(facts.contradictions("margener", row("TOT", "a", "x", 18), row("M", "ALLE", "IALT", 18)))
                .containsExactly(new OverlappingTotals("antal", 2, List.of("koen"), 3, List.of("alder", "hjem"), 1));
    }

    @Test
    void a_full_cube_of_three_dimensions_is_added_once() {
        // 2 · 2 · 2 cells of 1: 8 persons, with every total beside them.
        String[] rows = Stream.of("M", "K", "TOT")
                .flatMap(sex -> Stream.of("a", "b", "ALLE")
                        .flatMap(age -> Stream.of("x", "y", "IALT")
                                .map(home -> row(sex, age, home, whole(sex) * whole(age) * whole(home)))))
                .toArray(String[]::new);

        assertThat(facts.contradictions("margener", rows)).isEmpty();
        facts.publish("margener", "u1", rows);
        assertThat(facts.answer("margener").points().getFirst().amount())
                .hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("8"));
    }

    private static int whole(String code) {
        return List.of("TOT", "ALLE", "IALT").contains(code) ? 2 : 1;
    }
}
