package dk.taellertal.core.store.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Contradiction;
import dk.taellertal.core.store.FactCodes;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store adds, what it never adds, and what an upload changes. */
class DuckDbStoreTest {

    private static final String CONTRACT = """
            dataset: prove
            name: Prøve
            source: Prøvekilden
            slice: [periode, omraade]
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: koen, role: dimension, label: Køn, headers: [Køn], optional: true, total: [TOT], codes: {TOT: I alt, M: Mænd, K: Kvinder}}
              - {name: skole, role: unit, label: Skole, headers: [Skole], optional: true}
              - {name: elever, role: measure, label: Elever, headers: [Elever], unit: elever, accumulation: stock}
              - {name: udgift, role: measure, label: Udgift, headers: [Udgift], unit: kr., scale: 2, accumulation: flow, optional: true}
            """;

    private static final String HEAD = """
            name: Prøve
            question: Hvor mange?
            unit: stk.
            direction: none
            kind: activity
            owner: Prøven
            """;

    private static final Map<String, String> CATALOGUE = Map.of(
            "datasets/prove.yaml",
            CONTRACT,
            "figures/elever.yaml",
            HEAD + "figure: elever\nformula: sum\nof: {dataset: prove, measure: elever, label: Elever}\n",
            "figures/elever-koen.yaml",
            HEAD
                    + "figure: elever-koen\nformula: sum\n"
                    + "of: {dataset: prove, measure: elever, label: Elever, with: {koen: [\"*\"]}}\n",
            "figures/elever-uden.yaml",
            HEAD
                    + "figure: elever-uden\nformula: sum\n"
                    + "of: {dataset: prove, measure: elever, label: Elever, without: {skole: [nord]}}\n",
            "figures/udgift.yaml",
            HEAD + "figure: udgift\nformula: sum\nof: {dataset: prove, measure: udgift, label: Udgift}\n");

    private Path folder = Path.of("");
    private StoredFacts facts;

    DuckDbStoreTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        facts = StoredFacts.in(folder, CATALOGUE);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private String value(String figure) {
        return values(facts.answer(figure)).getFirst();
    }

    /** Each point's amount, or the name of its absence. */
    private static List<String> values(FigureAnswer answer) {
        return answer.points().stream().map(DuckDbStoreTest::told).toList();
    }

    private static String told(Point point) {
        return switch (point.value()) {
            case Value.Known known -> known.amount().stripTrailingZeros().toPlainString();
            case Value.Missing missing -> missing.reason().key();
            case Value.Suppressed suppressed -> "suppressed";
            case Value.NotApplicable not -> not.reason().key();
        };
    }

    @Test
    void a_total_beside_its_parts_is_added_once() {
        facts.publish(
                "prove",
                "u1",
                "2020 165 koen=TOT elever=100",
                "2020 165 koen=M elever=60",
                "2020 165 koen=K elever=40");

        assertThat(value("elever")).isEqualTo("100");
    }

    @Test
    void parts_without_a_total_are_added() {
        facts.publish("prove", "u1", "2020 165 koen=M elever=60", "2020 165 koen=K elever=40");

        assertThat(value("elever")).isEqualTo("100");
    }

    @Test
    void a_total_in_some_groups_counts_there_and_the_parts_count_in_the_others() {
        // Nord has a total of 100 beside its parts, syd has parts only: 100 + (7 + 8) = 115
        facts.publish(
                "prove",
                "u1",
                "2020 165 skole=nord koen=TOT elever=100",
                "2020 165 skole=nord koen=M elever=60",
                "2020 165 skole=nord koen=K elever=40",
                "2020 165 skole=syd koen=M elever=7",
                "2020 165 skole=syd koen=K elever=8");

        assertThat(value("elever")).isEqualTo("115");
    }

    @Test
    void a_pattern_over_all_codes_takes_the_parts_and_not_their_total() {
        facts.publish(
                "prove",
                "u1",
                "2020 165 koen=TOT elever=100",
                "2020 165 koen=M elever=60",
                "2020 165 koen=K elever=40");

        assertThat(value("elever-koen")).isEqualTo("100");
        assertThat(values(facts.answer("elever", Map.of("koen", "K"), Optional.empty())))
                .containsExactly("40");
        assertThat(values(facts.answer("elever", Map.of("koen", "TOT"), Optional.empty())))
                .containsExactly("100");
    }

    @Test
    void without_keeps_the_rows_that_are_not_broken_down() {
        // nord is left out, syd and what belongs to no school stay: 20 + 3 = 23
        facts.publish(
                "prove", "u1", "2020 165 skole=nord elever=10", "2020 165 skole=syd elever=20", "2020 165 elever=3");

        assertThat(value("elever-uden")).isEqualTo("23");
    }

    @Test
    void areas_of_different_levels_are_never_added() {
        facts.publish("prove", "u1", "2020 000 elever=5000", "2020 084 elever=900", "2020 165 elever=100");

        assertThat(value("elever")).isEqualTo("100");
        assertThat(values(facts.of("084", "elever"))).containsExactly("900");
        assertThat(values(facts.of("000", "elever"))).containsExactly("5000");
    }

    @Test
    void a_stock_has_no_total_over_time_and_a_flow_has() {
        facts.publish("prove", "u1", "2019 165 elever=100 udgift=10,50", "2020 165 elever=110 udgift=20,25");

        assertThat(facts.answer("elever").total()).isEmpty();
        // 10.50 + 20.25 = 30.75
        assertThat(facts.answer("udgift").total().orElseThrow().amount())
                .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("30.75"));
    }

    @Test
    void a_mark_of_missing_makes_the_sum_missing_rather_than_smaller() {
        facts.publish("prove", "u1", "2020 165 skole=nord elever=10", "2020 165 skole=syd elever=..");

        assertThat(value("elever")).isEqualTo("value.markedMissing");
    }

    @Test
    void a_year_without_rows_is_missing_not_zero() {
        facts.publish("prove", "u1", "2018 165 elever=10", "2020 165 elever=0");

        assertThat(values(facts.answer("elever"))).containsExactly("10", "value.noRows", "0");
    }

    @Test
    void one_missing_year_makes_the_total_over_time_missing() {
        facts.publish("prove", "u1", "2018 165 elever=1 udgift=10", "2020 165 elever=1 udgift=20");

        assertThat(facts.answer("udgift").total().orElseThrow().value()).isInstanceOf(Value.Missing.class);
    }

    @Test
    void a_later_upload_of_a_slice_replaces_the_earlier_and_leaves_the_other_slices() {
        facts.publish("prove", "u1", "2019 165 elever=100", "2020 165 elever=110");
        facts.publish("prove", "u2", "2020 165 elever=111");

        assertThat(values(facts.answer("elever"))).containsExactly("100", "111");
        assertThat(facts.answer("elever").points().get(1).computed().sources())
                .singleElement()
                .satisfies(s -> assertThat(s.file()).isEqualTo("u2.csv"));
    }

    @Test
    void withdrawing_brings_back_exactly_the_earlier_answer() {
        facts.publish("prove", "u1", "2019 165 elever=100", "2020 165 skole=nord elever=60", "2020 165 elever=50");
        List<Point> before = facts.answer("elever").points();
        facts.publish("prove", "u2", "2020 165 skole=ny elever=1", "2021 165 elever=2");
        assertThat(facts.answer("elever").points()).isNotEqualTo(before);

        facts.withdraw("u2");

        assertThat(facts.answer("elever").points()).isEqualTo(before);
    }

    @Test
    void withdrawing_an_upload_that_was_replaced_changes_no_answer() {
        facts.publish("prove", "u1", "2020 165 elever=100");
        facts.publish("prove", "u2", "2020 165 elever=111");
        List<Point> before = facts.answer("elever").points();

        facts.withdraw("u1");

        assertThat(facts.answer("elever").points()).isEqualTo(before);
    }

    @Test
    void what_is_staged_and_not_published_leaves_nothing() {
        facts.publish("prove", "u1", "2020 165 skole=nord elever=100");
        String version = facts.store().facts().published().version();

        try (Staging staging = facts.stage("prove", "u2", "2020 165 skole=ny elever=1", "2021 151 elever=2")) {
            assertThat(staging.rows()).isEqualTo(2);
            assertThat(staging.validated().replaced()).isEqualTo(Map.of("u1", 1L));
        }

        assertThat(values(facts.answer("elever"))).containsExactly("100");
        assertThat(values(facts.of("151", "elever"))).isEmpty();
        assertThat(facts.store().facts().published().version()).isEqualTo(version);
        // The codes that only the staging used are free again: what comes next is told apart from them.
        facts.publish("prove", "u3", "2021 165 skole=syd elever=5", "2021 153 elever=6");
        assertThat(values(facts.answer("elever", Map.of("skole", "syd"), Optional.empty())))
                .containsExactly("5");
        assertThat(values(facts.of("153", "elever"))).containsExactly("6");
        assertThat(values(facts.of("151", "elever"))).isEmpty();
    }

    @Test
    void trials_and_a_publication_stand_beside_each_other_and_none_sees_another() {
        facts.publish("prove", "u1", "2020 165 skole=nord elever=100");

        // Each meets a code that is new: by the same number, were they not kept apart.
        try (Staging first = facts.trial("prove", "2021 165 skole=vest elever=7");
                Staging second = facts.trial("prove", "2021 165 skole=syd elever=5", "2021 165 skole=nord elever=2")) {
            facts.publish("prove", "u2", "2021 165 skole=oest elever=9");

            assertThat(values(facts.answer("elever"))).containsExactly("100", "9");
            assertThat(values(facts.answer(first.before(), "elever", Map.of()))).containsExactly("100");
            assertThat(values(facts.answer(first.validated().afterwards(), "elever", Map.of())))
                    .containsExactly("100", "7");
            assertThat(values(facts.answer(first.validated().afterwards(), "elever", Map.of("skole", "vest"))))
                    .containsExactly("7");
            assertThat(values(facts.answer(first.validated().afterwards(), "elever", Map.of("skole", "syd"))))
                    .isEmpty();
            assertThat(values(facts.answer(second.validated().afterwards(), "elever", Map.of())))
                    .containsExactly("100", "7");
            assertThat(values(facts.answer(second.validated().afterwards(), "elever", Map.of("skole", "syd"))))
                    .containsExactly("5");
        }

        assertThat(values(facts.answer("elever", Map.of("skole", "oest"), Optional.empty())))
                .containsExactly("9");
        assertThat(values(facts.answer("elever", Map.of("skole", "vest"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_trial_is_not_published() {
        try (Staging trial = facts.trial("prove", "2021 165 elever=7")) {
            assertThatThrownBy(() -> trial.publish(1)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(values(facts.answer("elever"))).isEmpty();
    }

    @Test
    void what_was_published_is_there_when_the_file_is_opened_again() throws IOException {
        facts.publish("prove", "u1", "2020 165 skole=nord koen=M elever=100 udgift=12,34");
        List<Point> before = facts.answer("elever").points();
        facts.close();

        facts = StoredFacts.in(folder, CATALOGUE);

        assertThat(facts.answer("elever").points()).isEqualTo(before);
        assertThat(facts.store().facts().applied()).isEqualTo(1);
        assertThat(facts.store().outdated()).isFalse();
    }

    @Test
    void a_file_made_for_another_scale_is_outdated() throws IOException {
        facts.close();

        facts = StoredFacts.in(
                folder, Map.of("datasets/prove.yaml", CONTRACT.replace("unit: elever,", "unit: elever, scale: 2,")));

        assertThat(facts.store().outdated()).isTrue();
    }

    @Test
    void sources_name_the_lines_of_the_rows_that_take_part() {
        facts.publish(
                "prove",
                "u1",
                "2020 165 koen=TOT elever=100",
                "2019 165 koen=TOT elever=90",
                "2020 165 koen=M elever=60",
                "2020 151 koen=TOT elever=7");

        // The first row stands in line 2; the part in line 4 is covered by its total, line 5 is another area.
        assertThat(facts.answer("elever").points().get(1).computed().sources())
                .singleElement()
                .satisfies(s -> assertThat(s.lines()).containsExactly(2));
    }

    @Test
    void the_same_cell_twice_is_a_contradiction_with_both_lines() {
        try (Staging staging = facts.store().facts().stage(facts.catalogue().dataset("prove"), "u1")) {
            FactRow row = new FactRow(facts.catalogue().dataset("prove"));
            append(staging, row, 2);
            append(staging, row, 5);

            assertThat(staging.validate()).containsExactly(new Contradiction.Repeated("elever", 2, 5));
        }
    }

    private static void append(Staging staging, FactRow row, int line) {
        row.line = line;
        row.period = Period.year(2020).key();
        row.area = staging.codes().number(FactCodes.AREA, "165", "Albertslund");
        row.clearAmounts();
        row.know(0, 100);
        staging.append(row, "2020|165");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('%s')",
                "SELECT * FROM '%s'",
                "COPY batch TO '%s.out'",
                "COPY batch FROM '%s'",
                "ATTACH '%s.duckdb' AS other",
                "EXPORT DATABASE '%s.export'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "SET memory_limit = '64GB'"
            })
    void the_locked_database_reaches_nothing_outside_its_file(String statement) throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.csv"), "a;b\n1;2\n");
        try (Connection connection = facts.store().connection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement.replace("%s", outside.toString())))
                    .isInstanceOf(SQLException.class);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> String.valueOf(f.getFileName())))
                    .doesNotContain("outside.csv.out", "outside.csv.duckdb", "outside.csv.export");
        }
    }

    @Test
    void what_counted_at_any_earlier_entry_can_be_asked_again() {
        facts.publish("prove", "u1", "2020 165 elever=10");
        facts.publish("prove", "u2", "2020 165 elever=20");
        facts.withdraw("u2");
        facts.publish("prove", "u3", "2020 165 elever=30");

        assertThat(values(facts.asOf(0, "elever"))).isEmpty();
        assertThat(values(facts.asOf(1, "elever"))).containsExactly("10");
        assertThat(values(facts.asOf(2, "elever"))).containsExactly("20");
        assertThat(values(facts.asOf(3, "elever"))).containsExactly("10");
        assertThat(values(facts.asOf(4, "elever"))).containsExactly("30");
        assertThat(values(facts.answer("elever"))).containsExactly("30");
        assertThatThrownBy(() -> facts.asOf(5, "elever")).hasMessageContaining("'5' (0…4)");
    }
}
