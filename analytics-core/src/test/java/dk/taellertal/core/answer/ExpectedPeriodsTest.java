package dk.taellertal.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which periods a source is expected to publish, and whose absence leaves a group without a number. */
class ExpectedPeriodsTest {

    private static String contract(String id, String rhythm) {
        return """
                dataset: %s
                name: Prøve
                source: Prøvekilden
                slice: [periode]
                rhythm: %s
                columns:
                  - {name: omraade, role: area, label: Område, headers: [Område]}
                  - {name: periode, role: period, label: År, headers: [År]}
                  - {name: antal, role: measure, label: Antal, headers: [Antal], unit: stk., accumulation: stock}
                """.formatted(id, rhythm);
    }

    private static String figure(String id) {
        return """
                figure: %1$s
                name: Prøve
                question: Hvor mange?
                formula: ratio
                numerator: {dataset: %1$s, measure: antal, label: Antal}
                denominator: {dataset: %1$s, measure: antal, label: Antal}
                unit: stk.
                direction: none
                kind: activity
                owner: Prøven
                """.formatted(id);
    }

    private final StoredFacts facts;

    ExpectedPeriodsTest(@TempDir Path folder) throws IOException {
        facts = StoredFacts.in(
                folder,
                Map.of(
                        "datasets/tredje.yaml",
                        contract("tredje", "every-third-year"),
                        "figures/tredje.yaml",
                        figure("tredje"),
                        "datasets/hvert.yaml",
                        contract("hvert", "yearly"),
                        "figures/hvert.yaml",
                        figure("hvert")));
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private static List<Integer> years(FigureAnswer answer) {
        return answer.points().stream().map(p -> p.period().year()).toList();
    }

    @Test
    void a_survey_every_third_year_lacks_nothing_in_between() {
        facts.publish("tredje", "u1", "2012 165 antal=1", "2015 165 antal=2", "2018 165 antal=3");

        assertThat(years(facts.answer("tredje"))).containsExactly(2012, 2015, 2018);
    }

    @Test
    void a_survey_that_was_left_out_is_missing_in_its_own_year_alone() {
        facts.publish("tredje", "u1", "2012 165 antal=1", "2018 165 antal=3");
        facts.publish("hvert", "u2", "2012 165 antal=1", "2015 165 antal=3");

        assertThat(years(facts.answer("tredje"))).containsExactly(2012, 2015, 2018);
        assertThat(facts.answer("tredje").points().get(1).value()).isInstanceOf(Value.Missing.class);
        assertThat(years(facts.answer("hvert"))).containsExactly(2012, 2013, 2014, 2015);
    }

    @Test
    void a_survey_is_stale_a_year_after_the_next_one_was_due() {
        // 2021, then 2024, which has until the end of 2025 to be published
        Freshness freshness = facts.catalogue()
                .freshness(facts.catalogue().figure("tredje").orElseThrow(), LocalDate.parse("2025-12-31"));

        assertThat(freshness.lastFreshDay(Period.year(2021))).isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(freshness.stale(Period.year(2021))).isFalse();
    }

    private Point compared(String group) {
        return facts.answer("hvert", Map.of(), Optional.of(group)).comparison().orElseThrow().points().stream()
                .filter(p -> p.period().year() == 2020)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vestegn-vaegtet", "vestegn-uvaegtet"})
    void the_member_that_lacks_a_year_is_named(String group) {
        // All members but Herlev (163) and Ishøj (183).
        facts.publish(
                "hvert",
                "u1",
                "2020 165 antal=1",
                "2020 151 antal=1",
                "2020 153 antal=1",
                "2020 161 antal=1",
                "2020 167 antal=1",
                "2020 169 antal=1",
                "2020 175 antal=1",
                "2020 187 antal=1");

        assertThat(compared(group).value())
                .isEqualTo(new Value.Missing(Message.of("value.membersLack", "Herlev, Ishøj", Period.year(2020))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vestegn-vaegtet", "vestegn-uvaegtet"})
    void where_all_members_lack_a_year_none_is_named(String group) {
        facts.publish("hvert", "u1", "2020 165 antal=1");

        assertThat(compared(group).value())
                .isInstanceOfSatisfying(
                        Value.Missing.class, m -> assertThat(m.reason().key()).isEqualTo("value.noRows"));
    }
}
