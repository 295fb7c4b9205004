package dk.taellertal.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hidden in tables small enough to see why; k is 5. */
class DisclosureTest {

    private static final String BORGERE = """
            dataset: borgere
            name: Borgere
            source: Prøvekilden
            slice: [periode]
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: personer, role: measure, label: Personer, headers: [Personer], unit: personer, accumulation: stock}
            """;

    private static final String ANDEL = """
            name: Prøve
            question: Hvor mange?
            unit: pct.
            direction: none
            kind: activity
            owner: Prøven
            figure: andel-af-borgere
            formula: ratio
            numerator: {dataset: svar, measure: antal, label: Svar}
            denominator: {dataset: borgere, measure: personer, label: Borgere}
            """;

    private final Path folder;
    private final List<StoredFacts> opened = new ArrayList<>();

    DisclosureTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        opened.forEach(StoredFacts::close);
    }

    private StoredFacts facts(String... rows) throws IOException {
        return facts(Map.of(), rows);
    }

    private StoredFacts facts(Map<String, String> more, String... rows) throws IOException {
        Map<String, String> files = new HashMap<>(Workplaces.CATALOGUE);
        files.putAll(more);
        StoredFacts facts = StoredFacts.in(folder, files);
        opened.add(facts);
        facts.publish("svar", "u1", rows);
        return facts;
    }

    /** The contract of the answers with another line. */
    private static Map<String, String> contract(String from, String to) {
        String text = Workplaces.CATALOGUE.getOrDefault("datasets/svar.yaml", "");
        return Map.of("datasets/svar.yaml", text.replace(from, to));
    }

    private static String row(String area, String department, String sex, int count) {
        return "2020 %s afdeling=%s koen=%s timer=10 antal=%d".formatted(area, department, sex, count);
    }

    private static String told(Value value) {
        return switch (value) {
            case Value.Known(var amount) -> amount.stripTrailingZeros().toPlainString();
            case Value.Suppressed(int threshold, Value.Suppression suppression) -> suppression + " " + threshold;
            case Value.Missing(var reason) -> reason.key();
            case Value.NotApplicable(var reason) -> reason.key();
        };
    }

    private static String told(StoredFacts facts, String figure, String... only) {
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < only.length; i += 2) {
            codes.put(only[i], only[i + 1]);
        }
        return told(facts.answer(figure, codes, Optional.empty())
                .points()
                .getFirst()
                .value());
    }

    @Test
    void beside_a_small_cell_the_next_smallest_of_the_row_is_hidden_too() throws IOException {
        StoredFacts facts = facts(row("165", "a", "k", 3), row("165", "b", "k", 8), row("165", "c", "k", 40));

        // 3 + 8 + 40 = 51. With 51, 40 and 8 told, 51 − 40 − 8 = 3 would follow; 51 − 40 = 11 tells of a and b
        // together.
        assertThat(told(facts, "antal")).isEqualTo("51");
        assertThat(told(facts, "antal", "afdeling", "a")).isEqualTo("PRIMARY 5");
        assertThat(told(facts, "antal", "afdeling", "b")).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "antal", "afdeling", "c")).isEqualTo("40");
    }

    @Test
    void a_neighbouring_figure_that_differs_by_the_small_cell_alone_is_hidden() throws IOException {
        StoredFacts facts = facts(row("165", "a", "k", 20), row("165", "b", "k", 30), row("165", "c", "k", 3));

        // antal = 53 is told; a-og-b = 50 would give c = 53 − 50 = 3; uden-a = b + c = 33 is told, as a = 20 is not.
        assertThat(told(facts, "antal")).isEqualTo("53");
        assertThat(told(facts, "a-og-b")).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "uden-a")).isEqualTo("33");
        assertThat(told(facts, "uden-a", "afdeling", "b")).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "uden-a", "afdeling", "c")).isEqualTo("PRIMARY 5");
    }

    @Test
    void a_share_whose_complement_is_small_is_hidden() throws IOException {
        StoredFacts facts = facts(row("165", "a", "k", 97), row("165", "a", "m", 3));

        // 97 of 100 are women, so 3 are men.
        assertThat(told(facts, "antal")).isEqualTo("100");
        assertThat(told(facts, "andel-kvinder")).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "kvinder-mod-maend")).isEqualTo("SECONDARY 5");
    }

    @Test
    void a_count_whose_complement_in_another_dataset_is_small_is_hidden_everywhere() throws IOException {
        StoredFacts facts = facts(
                Map.of("datasets/borgere.yaml", BORGERE, "figures/andel-af-borgere.yaml", ANDEL),
                row("165", "a", "k", 97),
                "2021 165 afdeling=a koen=k timer=10 antal=90");
        facts.publish("borgere", "u2", "2020 165 personer=100", "2021 165 personer=100");

        // 2020: 100 − 97 = 3 did not answer; 2021: 100 − 90 = 10 did not.
        for (String figure : List.of("andel-af-borgere", "antal")) {
            assertThat(facts.answer(figure).points().stream()
                            .map(p -> p.amount().isPresent()))
                    .as(figure)
                    .containsExactly(false, true);
        }
    }

    @Test
    void nobody_is_told_unless_the_contract_hides_it() throws IOException {
        String[] rows = {row("165", "a", "k", 0), row("165", "b", "k", 30), row("165", "c", "k", 40)};
        assertThat(told(facts(rows), "antal", "afdeling", "a")).isEqualTo("0");
    }

    @Test
    void nobody_is_hidden_where_the_contract_hides_it_and_does_not_follow_from_the_rest() throws IOException {
        StoredFacts facts = facts(
                contract("slice: [periode]", "slice: [periode]\nhideZero: true"),
                row("165", "a", "k", 0),
                row("165", "b", "k", 30),
                row("165", "c", "k", 40));

        // 70 − 40 − 30 = 0 would follow
        assertThat(told(facts, "antal")).isEqualTo("70");
        assertThat(told(facts, "antal", "afdeling", "a")).isEqualTo("PRIMARY 5");
        assertThat(told(facts, "antal", "afdeling", "b")).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "antal", "afdeling", "c")).isEqualTo("40");
    }

    @Test
    void a_group_with_a_hidden_member_is_hidden() throws IOException {
        StoredFacts facts = facts(row("165", "a", "k", 50), row("151", "a", "k", 3), row("161", "a", "k", 60));

        FigureAnswer weighted = facts.answer("antal", Map.of(), Optional.of("vaegtet"));
        FigureAnswer unweighted = facts.answer("antal", Map.of(), Optional.of("uvaegtet"));
        assertThat(comparison(weighted)).isEqualTo("SECONDARY 5");
        assertThat(comparison(unweighted)).isEqualTo("SECONDARY 5");
    }

    private static String comparison(FigureAnswer answer) {
        return told(answer.comparison().orElseThrow().points().getFirst().value());
    }

    @Test
    void what_is_hidden_in_a_municipality_is_hidden_in_the_country_around_it() throws IOException {
        StoredFacts facts = facts(row("000", "a", "k", 53), row("165", "a", "k", 50), row("151", "a", "k", 3));

        // 53 − 50 = 3 in the only other municipality
        Value country = facts.of("000", "antal").points().getFirst().value();
        assertThat(told(country)).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "antal")).isEqualTo("50");
    }

    @Test
    void what_counts_an_unknown_number_of_persons_is_hidden() throws IOException {
        StoredFacts facts = facts("2020 165 afdeling=a koen=k timer=10 antal=..", row("165", "b", "k", 40));

        assertThat(told(facts, "timer-pr-svar")).isEqualTo("PRIMARY 5");
        // 10 hours of 40 persons
        assertThat(told(facts, "timer-pr-svar", "afdeling", "b")).isEqualTo("0.25");
    }

    @Test
    void of_a_hidden_value_the_file_is_told_and_not_the_lines() throws IOException {
        StoredFacts facts = facts(row("165", "a", "k", 3), row("165", "b", "k", 40));

        Point point = facts.answer("antal", Map.of("afdeling", "a"), Optional.empty())
                .points()
                .getFirst();
        assertThat(point.computed().sources())
                .extracting(Source::file, Source::lines, Source::rows)
                .containsExactly(tuple("u1.csv", List.of(), 0L));
    }

    @Test
    void five_cells_of_one_each_are_not_betrayed_by_their_sum() throws IOException {
        StoredFacts facts = facts(
                row("165", "a", "k", 1),
                row("165", "a", "m", 1),
                row("165", "b", "k", 1),
                row("165", "b", "m", 1),
                row("165", "c", "k", 1));

        // Five cells that are told to hold somebody, and 5 in all, could only be 1 each.
        assertThat(told(facts, "antal")).isEqualTo("SECONDARY 5");
    }

    @Test
    void in_a_large_table_what_is_large_is_told_and_one_small_cell_of_each_row_is_not_alone() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int department = 0; department < 30; department++) {
            rows.add(row("165", "d" + department, "small", 3));
            for (int group = 0; group < 4; group++) {
                rows.add(row("165", "d" + department, "g" + group, 20 + group));
            }
        }
        StoredFacts facts = facts(rows.toArray(String[]::new));

        // 30 · (3 + 20 + 21 + 22 + 23) = 2,670, a department 89
        assertThat(told(facts, "antal")).isEqualTo("2670");
        assertThat(told(facts, "antal", "afdeling", "d7")).isEqualTo("89");
        assertThat(told(facts, "antal", "koen", "small")).isEqualTo("90");
        assertThat(told(facts, "antal", "koen", "g3")).isEqualTo("690");
        assertThat(told(facts, "antal", "afdeling", "d7", "koen", "small")).isEqualTo("PRIMARY 5");
        assertThat(told(facts, "antal", "afdeling", "d7", "koen", "g0")).isEqualTo("SECONDARY 5");
        assertThat(told(facts, "antal", "afdeling", "d7", "koen", "g3")).isEqualTo("23");
    }

    @Test
    void a_contract_that_could_not_be_kept_is_refused() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> facts(contract("slice: [periode]", "slice: [periode]\nsmallCount: 2")))
                .withMessageContaining("at least 3: '2'");
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> facts(contract("unit: svar,", "unit: svar, by: [afdeling],")))
                .withMessageContaining("broken down by all");
    }

    @Test
    void a_year_is_hidden_that_less_its_other_quarters_would_tell_of_a_small_one() throws IOException {
        String quarterly = """
                figure: antal-kvartal
                name: Prøve
                question: Hvor mange?
                unit: stk.
                direction: none
                kind: activity
                owner: Prøven
                period: quarter
                formula: sum
                of: {dataset: svar, measure: antal, label: Antal}
                """;
        StoredFacts facts = facts(
                Map.of("figures/antal-kvartal.yaml", quarterly),
                "2020 165 afdeling=a koen=k timer=10 antal=30",
                "2020K1 165 afdeling=a koen=k timer=10 antal=10",
                "2020K2 165 afdeling=a koen=k timer=10 antal=3",
                "2020K3 165 afdeling=a koen=k timer=10 antal=8",
                "2020K4 165 afdeling=a koen=k timer=10 antal=9",
                "2021 165 afdeling=a koen=k timer=10 antal=30");

        assertThat(facts.answer("antal-kvartal").points())
                .extracting(p -> told(p.value()))
                .containsExactly("10", "PRIMARY 5", "8", "9");
        // 30 − 10 − 8 − 9 = 3. Nothing shorter tells of 2021.
        assertThat(facts.answer("antal").points())
                .extracting(p -> told(p.value()))
                .containsExactly("SECONDARY 5", "30");
    }
}
