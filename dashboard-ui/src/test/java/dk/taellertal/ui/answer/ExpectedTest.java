package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedDocument.MethodDocument;
import dk.taellertal.ui.method.ExpectedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An account that stood at 40, 55 and 60 at the end of June and ended at 100, 110 and 120; this year it stands at 66 of
 * a budget of 130, of which 60 was planned for.
 */
class ExpectedTest {

    private static final Map<String, String> CATALOGUE =
            Map.of("datasets/proevekonto.yaml", """
            dataset: proevekonto
            name: Prøvekonto
            source: Prøvekilden
            slice: [periode]
            rhythm: monthly
            smallCount: 0
            columns:
              - {name: periode, role: period, label: Måned, headers: [Prøvemåned], kinds: [month]}
              - {name: brugt, role: measure, label: Brugt, headers: [Brugt til dato], unit: kr., scale: 2, accumulation: year-to-date}
              - {name: aar, role: measure, label: Årets budget, headers: [Prøvebudget], unit: kr., scale: 2, accumulation: stock}
              - {name: fase, role: measure, label: Fase, headers: [Prøvefase], unit: kr., scale: 2, accumulation: year-to-date}
            """, "figures/proevekonto.yaml", """
            figure: proevekonto
            name: Prøvekonto
            question: Hvor meget?
            period: month
            formula: sum
            of: {dataset: proevekonto, measure: brugt, label: Brugt}
            expected: {budget: aar, phased: fase}
            unit: kr.
            decimals: 0
            direction: none
            kind: input
            goals: [et-rigere-albertslund]
            owner: Prøven
            """);

    private static final String ROWS = """
            Prøvemåned;Brugt til dato;Prøvebudget;Prøvefase
            2018-06;40;;
            2018-12;100;;
            2019-06;55;;
            2019-12;110;;
            2020-06;60;;
            2020-12;120;;
            2021-06;66;130;60
            """;

    private final Program program;

    ExpectedTest(@TempDir Path folder) throws IOException {
        program = new Program(folder, CATALOGUE).with("konto.csv", ROWS);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private ExpectedDocument expected(Optional<String> method, List<Integer> exclude, Optional<String> manual) {
        return program.on("2021-07-15")
                .expected(new ExpectedRequest(
                        "proevekonto",
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        method,
                        exclude,
                        manual,
                        manual.map(amount -> "Fordi.")));
    }

    private ExpectedDocument expected() {
        return expected(Optional.empty(), List.of(), Optional.empty());
    }

    private static MethodDocument by(String method, ExpectedDocument expected) {
        return expected.methods().stream()
                .filter(m -> m.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_method_stands_beside_the_others_for_the_latest_month() {
        ExpectedDocument expected = expected();

        assertThat(expected.month()).isEqualTo("2021-06");
        assertThat(expected.actual()).isEqualTo("66.00");
        assertThat(expected.budget()).isEqualTo("130.00");
        // 66 · 12 / 6
        assertThat(by("linear", expected).amount()).isEqualTo("132.00");
        // Mean share (0.4 + 0.5 + 0.5) / 3 = 1.4 / 3; 66 · 3 / 1.4 = 141.428…
        assertThat(by("seasonal", expected).amount()).isEqualTo("141.428571");
        assertThat(by("seasonal", expected).chosen()).isTrue();
        // 130 + (66 − 60)
        assertThat(by("phased", expected).amount()).isEqualTo("136.00");
        assertThat(by("phased", expected).arithmetic()).isEqualTo("130 + (66 − 60)");
    }

    @Test
    void the_linear_method_is_tested_on_the_earlier_years_and_its_interval_follows() {
        MethodDocument linear = by("linear", expected());

        // 80 said, 100 came: 20 %; 110 and 120 were right: 20 / 3 = 6.67 %.
        assertThat(linear.meanAbsolutePercentageError()).isEqualTo("6.6666667");
        assertThat(linear.tested()).hasSize(3);
        // The largest error is 100 / 80 = 1.25 of what was expected: 132 · 0.25 = 33 to either side of 132.
        assertThat(linear.lower()).isEqualTo("99.00");
        assertThat(linear.upper()).isEqualTo("165.00");
    }

    @Test
    void a_method_that_cannot_be_tested_says_why() {
        MethodDocument phased = by("phased", expected());

        assertThat(phased.meanAbsolutePercentageError()).isNull();
        assertThat(phased.backtestReason()).isEqualTo("Intet tidligere år kan bruges til efterprøvning");
        assertThat(phased.lower()).isNull();
    }

    @Test
    void an_excluded_year_is_neither_learned_from_nor_tested_on() {
        ExpectedDocument expected = expected(Optional.empty(), List.of(2018), Optional.empty());

        // 66 / 0.5
        assertThat(by("seasonal", expected).amount()).isEqualTo("132.00");
        assertThat(by("linear", expected).meanAbsolutePercentageError()).isEqualTo("0.00");
        assertThat(by("linear", expected).intervalReason()).contains("2 efterprøvede år");
        assertThat(expected.excluded()).containsExactly(2018);
    }

    @Test
    void a_given_amount_counts_with_its_reason_and_needs_one() {
        ExpectedDocument expected = expected(Optional.empty(), List.of(), Optional.of("140"));

        assertThat(expected.method()).isEqualTo("manual");
        assertThat(by("manual", expected).arithmetic()).isEqualTo("Fordi.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.on("2021-07-15")
                        .expected(new ExpectedRequest(
                                "proevekonto",
                                Optional.empty(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.of("140"),
                                Optional.empty())));
    }

    @Test
    void another_figure_has_no_expected_result_and_another_word_is_no_method() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> expected(Optional.of("gæt"), List.of(), Optional.empty()))
                .withMessageContaining("gæt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.on("2021-07-15")
                        .expected(new ExpectedRequest(
                                "neet-16-24",
                                Optional.empty(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty())))
                .withMessageContaining("neet-16-24");
    }
}
