package dk.taellertal.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each formula over a real store, with numbers small enough to check by hand. */
class FiguresTest {

    private static final String HEAD =
            "name: Prøve\nquestion: Hvor mange?\nunit: stk.\ndirection: none\nkind: activity\nowner: Prøven\n";

    private static final Map<String, String> CATALOGUE = Map.of(
            "datasets/skoler.yaml",
            """
            dataset: skoler
            name: Skoler
            source: Prøvekilden
            slice: [periode, omraade]
            smallCount: 5
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: skole, role: unit, label: Skole, headers: [Skole], optional: true}
              - {name: udgift, role: measure, label: Udgift, headers: [Udgift], unit: kr., scale: 2, accumulation: flow}
              - {name: timer, role: measure, label: Timer, headers: [Timer], unit: timer, accumulation: flow, optional: true}
              - {name: trivsel, role: measure, label: Trivsel, headers: [Trivsel], unit: point, scale: 1, accumulation: stock, additive: false, optional: true}
              - {name: elever, role: count, label: Elever, headers: [Elever], unit: elever, accumulation: stock}
            """,
            "datasets/udeladt.yaml",
            """
            dataset: udeladt
            name: Udeladt er nul
            source: Prøvekilden
            slice: [periode, omraade]
            smallCount: 0
            omitted: zero
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: status, role: dimension, label: Status, headers: [Status], codes: {a: A, b: B}}
              - {name: personer, role: measure, label: Personer, headers: [Personer], unit: personer, accumulation: stock}
            """,
            "groups/naboer.yaml",
            "group: naboer\nname: Naboer\nmethod: weighted\nmembers: [\"151\", \"161\", \"165\"]\n",
            "groups/naboer-uvaegtet.yaml",
            "group: naboer-uvaegtet\nname: Naboer\nmethod: unweighted\nmembers: [\"151\", \"161\", \"165\"]\n",
            "figures/pris.yaml",
            HEAD + """
            figure: pris
            formula: ratio
            numerator: {dataset: skoler, measure: udgift, label: Udgift}
            denominator: {dataset: skoler, measure: timer, label: Timer}
            """,
            "figures/rest.yaml",
            HEAD + """
            figure: rest
            formula: difference
            of: {dataset: skoler, measure: udgift, label: Udgift}
            less: {dataset: skoler, measure: timer, label: Timer}
            """,
            "figures/trivsel.yaml",
            HEAD + """
            figure: trivsel
            formula: weighted-mean
            of: {dataset: skoler, measure: trivsel, label: Trivsel}
            weight: elever
            """,
            "figures/trivsel-sum.yaml",
            HEAD + "figure: trivsel-sum\nformula: sum\nof: {dataset: skoler, measure: trivsel, label: Trivsel}\n",
            "figures/nord.yaml",
            HEAD
                    + "figure: nord\nformula: sum\n"
                    + "of: {dataset: skoler, measure: udgift, label: Udgift, with: {skole: [nord]}}\n",
            "figures/andel.yaml",
            HEAD + """
            figure: andel
            formula: ratio
            factor: 100
            numerator: {dataset: udeladt, measure: personer, label: A, with: {status: [a]}}
            denominator: {dataset: udeladt, measure: personer, label: Alle}
            """);

    private static final Map<String, String> QUARTERLY = Map.of(
            "datasets/folk.yaml",
            """
            dataset: folk
            name: Folk
            source: Prøvekilden
            slice: [periode, omraade]
            rhythm: quarterly
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: Kvartal, headers: [Kvartal], kinds: [quarter]}
              - {name: personer, role: measure, label: Personer, headers: [Personer], unit: personer, accumulation: stock}
            """,
            "figures/nytaar.yaml",
            HEAD
                    + "figure: nytaar\nformula: sum\n"
                    + "of: {dataset: folk, measure: personer, at: first-quarter, label: Personer pr. 1. januar}\n",
            "groups/alene.yaml",
            "group: alene\nname: Alene\nmethod: unweighted\nmembers: [\"165\"]\n");

    private final StoredFacts facts;

    FiguresTest(@TempDir Path folder) throws IOException {
        Map<String, String> files = new HashMap<>(CATALOGUE);
        files.putAll(QUARTERLY);
        facts = StoredFacts.in(folder, files);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private Value value(String figure) {
        return facts.answer(figure).points().getFirst().value();
    }

    /** A known value with four decimals, or the key of the reason why there is none. */
    private static String told(Value value) {
        return switch (value) {
            case Value.Known(BigDecimal amount) ->
                amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
            case Value.Missing(var reason) -> reason.key();
            case Value.NotApplicable(var reason) -> reason.key();
            case Value.Suppressed(int threshold, Value.Suppression suppression) ->
                switch (suppression) {
                    case PRIMARY -> "hidden below " + threshold;
                    case SECONDARY -> "hidden beside " + threshold;
                };
        };
    }

    private List<String> compared(String figure, String with) {
        return facts.answer(figure, Map.of(), Optional.of(with)).comparison().orElseThrow().points().stream()
                .map(Point::value)
                .map(FiguresTest::told)
                .toList();
    }

    @Test
    void a_ratio_is_the_sum_of_numerators_over_the_sum_of_denominators() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 skole=nord udgift=100 timer=1 elever=20",
                "2020 165 skole=syd udgift=200 timer=8 elever=20");

        // (100 + 200) / (1 + 8) = 33.3333, where the mean of 100/1 and 200/8 would be 62.5
        assertThat(told(value("pris"))).isEqualTo("33.3333");
    }

    @Test
    void a_number_of_1_january_stands_at_the_first_quarter_and_at_no_other() {
        facts.publish(
                "folk",
                "u1",
                "2020K1 165 personer=100",
                "2020K2 165 personer=90",
                "2020K3 165 personer=80",
                "2022K1 165 personer=70",
                "2022K2 165 personer=60");

        List<Point> points = facts.answer("nytaar").points();

        // The 80 of 2020K3 is not the 100 of 1 January; between 2020 and 2022 only 1 January 2021 is missing.
        assertThat(points.stream().map(p -> p.period() + " " + told(p.value())))
                .containsExactly("2020K1 100.0000", "2021K1 value.noRows", "2022K1 70.0000");
    }

    @Test
    void a_group_of_nobody_but_the_area_itself_is_no_comparison() {
        facts.publish("folk", "u1", "2020K1 165 personer=100");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> compared("nytaar", "alene"))
                .withMessageContaining("alene");
    }

    @Test
    void a_division_by_zero_is_not_applicable() {
        facts.publish("skoler", "u1", "2020 165 udgift=100 timer=0 elever=20");

        assertThat(told(value("pris"))).isEqualTo("value.zeroDenominator");
    }

    @Test
    void a_ratio_over_all_years_divides_the_sums() {
        facts.publish("skoler", "u1", "2019 165 udgift=100 timer=1 elever=20", "2020 165 udgift=200 timer=8 elever=20");

        assertThat(told(facts.answer("pris").total().orElseThrow().value())).isEqualTo("33.3333");
    }

    @Test
    void a_difference_keeps_its_sign() {
        facts.publish("skoler", "u1", "2020 165 udgift=99,75 timer=100 elever=20");

        // 99.75 − 100 = −0.25
        assertThat(told(value("rest"))).isEqualTo("-0.2500");
    }

    @Test
    void a_weighted_mean_counts_each_row_by_its_weight() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 skole=nord udgift=0 trivsel=3,5 elever=10",
                "2020 165 skole=syd udgift=0 trivsel=4,0 elever=30");

        // (3.5 · 10 + 4.0 · 30) / (10 + 30) = (35 + 120) / 40 = 3.875
        assertThat(told(value("trivsel"))).isEqualTo("3.8750");
    }

    @Test
    void a_mean_without_the_value_of_one_that_has_a_weight_is_missing_and_not_smaller() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 skole=nord udgift=0 trivsel=3,5 elever=10",
                "2020 165 skole=syd udgift=0 elever=30");

        // 3.5 · 10 / (10 + 30) = 0.875 on a scale from 1 to 5 would be wrong: nobody knows how Syd is.
        assertThat(told(value("trivsel"))).isEqualTo("value.markedMissing");
    }

    @Test
    void a_rate_of_several_rows_is_never_added() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 skole=nord udgift=0 trivsel=3,5 elever=10",
                "2020 165 skole=syd udgift=0 trivsel=4,0 elever=30",
                "2021 165 skole=nord udgift=0 trivsel=3,6 elever=10");

        assertThat(facts.answer("trivsel-sum").points().stream().map(Point::value))
                .extracting(FiguresTest::told)
                .containsExactly("value.notAdditive", "3.6000");
    }

    @Test
    void a_count_between_none_and_five_hides_the_value_and_its_parts() {
        facts.publish("skoler", "u1", "2020 165 udgift=100 timer=10 elever=4");

        Point point = facts.answer("pris").points().getFirst();
        assertThat(told(point.value())).isEqualTo("hidden below 5");
        assertThat(point.computed().numerator()).isEmpty();
        assertThat(point.computed().denominator()).isEmpty();
    }

    @Test
    void a_count_of_five_or_of_none_hides_nothing() {
        facts.publish("skoler", "u1", "2020 165 udgift=100 timer=10 elever=5", "2021 165 udgift=30 timer=10 elever=0");

        assertThat(facts.answer("pris").points().stream().map(Point::value))
                .extracting(FiguresTest::told)
                .containsExactly("10.0000", "3.0000");
    }

    @Test
    void a_year_with_a_hidden_value_hides_the_total_over_time() {
        facts.publish(
                "skoler", "u1", "2019 165 udgift=100 timer=10 elever=4", "2020 165 udgift=100 timer=10 elever=50");

        assertThat(told(facts.answer("pris").total().orElseThrow().value())).isEqualTo("hidden below 5");
    }

    @Test
    void what_a_source_leaves_out_is_zero_where_the_contract_says_so() {
        facts.publish("udeladt", "u1", "2020 165 status=b personer=40");

        // No row of status a in a published year and area: 0 / 40
        Point point = facts.answer("andel").points().getFirst();
        assertThat(told(point.value())).isEqualTo("0.0000");
        assertThat(point.computed().numerator()).contains(BigDecimal.ZERO);
    }

    @Test
    void a_weighted_group_divides_the_sums_of_its_members_without_the_own_municipality() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 udgift=1000 timer=1 elever=50",
                "2020 151 udgift=100 timer=1 elever=50",
                "2020 161 udgift=200 timer=8 elever=50");

        // Weighted (100 + 200) / (1 + 8) = 33.3333; unweighted (100/1 + 200/8) / 2 = (100 + 25) / 2 = 62.5
        assertThat(compared("pris", "naboer")).containsExactly("33.3333");
        assertThat(compared("pris", "naboer-uvaegtet")).containsExactly("62.5000");
        assertThat(compared("pris", "161")).containsExactly("25.0000");
    }

    @Test
    void a_group_that_lacks_a_member_is_missing_rather_than_smaller() {
        facts.publish(
                "skoler", "u1", "2020 165 udgift=1000 timer=1 elever=50", "2020 151 udgift=100 timer=1 elever=50");

        assertThat(compared("pris", "naboer")).containsExactly("value.membersLack");
        assertThat(compared("pris", "naboer-uvaegtet")).containsExactly("value.membersLack");
    }

    @Test
    void an_area_outside_the_extract_is_missing_even_where_omitted_rows_are_zero() {
        facts.publish(
                "udeladt",
                "u1",
                "2020 165 status=a personer=10",
                "2020 165 status=b personer=90",
                "2020 151 status=b personer=50");

        // Municipality 151 is in the extract and has nobody of status a; 161 is not in the extract at all.
        assertThat(compared("andel", "151")).containsExactly("0.0000");
        assertThat(compared("andel", "161")).containsExactly("value.noRows");
        assertThat(compared("andel", "naboer")).containsExactly("value.membersLack");
        assertThat(compared("andel", "naboer-uvaegtet")).containsExactly("value.membersLack");
    }

    @Test
    void a_breakdown_narrows_a_definition_and_never_widens_it() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 skole=nord udgift=100 timer=1 elever=50",
                "2020 165 skole=syd udgift=7 timer=1 elever=50");

        assertThat(told(facts.answer("nord", Map.of("skole", "nord"), Optional.empty())
                        .points()
                        .getFirst()
                        .value()))
                .isEqualTo("100.0000");
        // The figure counts nord only: syd is outside it.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.answer("nord", Map.of("skole", "syd"), Optional.empty()))
                .withMessageContaining("'syd'")
                .withMessageContaining("'skole'");
    }

    @Test
    void an_unknown_area_group_dimension_or_code_is_refused_with_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.of("999", "pris"))
                .withMessageContaining("'999'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.answer("pris", Map.of(), Optional.of("fyn")))
                .withMessageContaining("'fyn'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.answer("pris", Map.of("hold", "1a"), Optional.empty()))
                .withMessageContaining("'hold'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.answer("andel", Map.of("status", "c"), Optional.empty()))
                .withMessageContaining("'c'")
                .withMessageContaining("a, b");
    }
}
