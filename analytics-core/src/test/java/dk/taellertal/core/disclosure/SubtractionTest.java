package dk.taellertal.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.store.duckdb.StoredFacts;
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

/** Somebody subtracts what is shown from what is shown; k is 5. */
class SubtractionTest {

    private static final String HEAD =
            "name: Prøve\nquestion: Hvor mange?\nunit: stk.\ndirection: none\nkind: activity\nowner: Prøven\n";

    private static final String SURVEY = """
            dataset: maaling
            name: Måling
            source: Prøvekilden
            slice: [periode]
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: afdeling, role: unit, label: Afdeling, headers: [Afdeling]}
              - {name: inviterede, role: measure, label: Inviterede, headers: [Inviterede], unit: personer, accumulation: flow}
              - {name: antal, role: count, label: Svar, headers: [Svar], unit: personer, accumulation: flow}
            """;

    private static final String TERM = "{dataset: maaling, label: Personer, measure: ";

    private final Path folder;
    private final List<StoredFacts> opened = new ArrayList<>();

    SubtractionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        opened.forEach(StoredFacts::close);
    }

    private StoredFacts facts(String contract, String... rows) throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put("datasets/maaling.yaml", contract);
        files.put("figures/svar.yaml", HEAD + "figure: svar\nformula: sum\nof: " + TERM + "antal}\n");
        files.put("figures/inviterede.yaml", HEAD + "figure: inviterede\nformula: sum\nof: " + TERM + "inviterede}\n");
        files.put(
                "figures/svarprocent.yaml",
                HEAD + "figure: svarprocent\nfactor: 100\nformula: ratio\nnumerator: " + TERM + "antal}\ndenominator: "
                        + TERM + "inviterede}\n");
        StoredFacts facts = StoredFacts.in(folder, files);
        opened.add(facts);
        facts.publish("maaling", "u1", rows);
        return facts;
    }

    private static String row(String period, String area, String department, int invited, String answered) {
        return "%s %s afdeling=%s inviterede=%d antal=%s".formatted(period, area, department, invited, answered);
    }

    private static String told(FigureAnswer answer) {
        return switch (answer.points().getFirst().value()) {
            case Value.Known(var amount) -> amount.stripTrailingZeros().toPlainString();
            case Value.Suppressed(int threshold, Value.Suppression suppression) -> suppression.name();
            case Value.Missing(var reason) -> reason.key();
            case Value.NotApplicable(var reason) -> reason.key();
        };
    }

    private static String told(StoredFacts facts, String figure, String department) {
        return told(facts.answer(figure, Map.of("afdeling", department), Optional.empty()));
    }

    @Test
    void a_count_in_tenths_of_a_person_is_held_against_the_threshold_in_persons() throws IOException {
        String tenths = SURVEY.replace("role: count,", "role: count, scale: 1,");
        StoredFacts facts = facts(
                tenths,
                row("2020", "165", "a", 100, "2,0"),
                row("2020", "165", "b", 100, "4,9"),
                row("2020", "165", "c", 100, "5,0"),
                row("2020", "165", "d", 100, "60,5"));

        // 2.0 and 4.9 are fewer than 5; 5.0 is not. 72.4 − 60.5 − 5.0 = 6.9 tells of a and b together.
        assertThat(told(facts, "svar", "a")).isEqualTo("PRIMARY");
        assertThat(told(facts, "svar", "b")).isEqualTo("PRIMARY");
        assertThat(told(facts, "svar", "c")).isEqualTo("5");
        assertThat(told(facts, "svar", "d")).isEqualTo("60.5");
        assertThat(told(facts.answer("svar"))).isEqualTo("72.4");
    }

    @Test
    void whole_persons_in_a_column_with_decimals_are_decided_like_those_in_one_without() throws IOException {
        String tenths = SURVEY.replace("role: count,", "role: count, scale: 1,");
        StoredFacts facts = facts(
                tenths,
                row("2020", "165", "a", 100, "2,0"),
                row("2020", "165", "b", 100, "8,0"),
                row("2020", "165", "c", 100, "60,0"));

        // 70 − 60 − 8 = 2
        assertThat(told(facts.answer("svar"))).isEqualTo("70");
        assertThat(told(facts, "svar", "a")).isEqualTo("PRIMARY");
        assertThat(told(facts, "svar", "b")).isEqualTo("SECONDARY");
        assertThat(told(facts, "svar", "c")).isEqualTo("60");
    }

    @Test
    void those_who_did_not_answer_are_not_computed_from_a_share_its_sums_or_the_rest() throws IOException {
        StoredFacts facts = facts(
                SURVEY,
                row("2020", "165", "a", 16, "13"),
                row("2020", "165", "b", 30, "20"),
                row("2020", "165", "c", 80, "50"));

        // a: 16 − 13 = 3 did not answer. With all (126, 83), b (30, 20) and c (80, 50) a would follow: 126 − 30 − 80 =
        // 16.
        for (String figure : List.of("svarprocent", "svar", "inviterede")) {
            assertThat(told(facts, figure, "a")).as(figure).isEqualTo("SECONDARY");
            assertThat(told(facts, figure, "b")).as(figure).isEqualTo("SECONDARY");
        }
        assertThat(told(facts.answer("inviterede"))).isEqualTo("126");
        assertThat(told(facts, "inviterede", "c")).isEqualTo("80");
    }

    @Test
    void a_numerator_that_is_small_beside_a_large_count_is_hidden() throws IOException {
        String counted = SURVEY.replace("name: inviterede, role: measure", "name: inviterede, role: count")
                .replace("name: antal, role: count", "name: antal, role: measure");
        StoredFacts facts = facts(
                counted,
                row("2020", "165", "a", 40, "3"),
                row("2020", "165", "b", 31, "29"),
                row("2020", "165", "c", 60, "30"));

        // 3 of 40 answered; 31 − 29 = 2 did not; 60 − 30 = 30 neither.
        assertThat(told(facts, "svarprocent", "a")).isEqualTo("SECONDARY");
        assertThat(told(facts, "svarprocent", "b")).isEqualTo("SECONDARY");
        assertThat(told(facts, "svarprocent", "c")).isEqualTo("50");
    }

    @Test
    void a_measure_of_another_unit_that_a_percentage_divides_by_counts_persons_too() throws IOException {
        StoredFacts facts = facts(
                SURVEY.replace("headers: [Inviterede], unit: personer", "headers: [Inviterede], unit: medarbejdere"),
                row("2020", "165", "a", 16, "13"));

        assertThat(told(facts.answer("svarprocent"))).isEqualTo("SECONDARY");
    }

    @Test
    void a_region_less_its_only_listed_municipality_does_not_tell_of_the_others() throws IOException {
        StoredFacts facts = facts(
                SURVEY,
                row("2020", "084", "a", 200, "53"),
                row("2020", "165", "a", 100, "50"),
                row("2020", "085", "a", 100, "40"),
                row("2020", "000", "a", 400, "133"));

        // 53 − 50 = 3 in the other municipalities of 084. 085 has none listed. The country: 133 − 53 − 40 = 40
        // elsewhere,
        // but what is hidden in a region is hidden in the country.
        assertThat(told(facts.of("084", "svar"))).isEqualTo("SECONDARY");
        assertThat(told(facts.of("165", "svar"))).isEqualTo("50");
        assertThat(told(facts.of("085", "svar"))).isEqualTo("40");
        assertThat(told(facts.of("000", "svar"))).isEqualTo("SECONDARY");
    }

    @Test
    void a_region_whose_other_municipalities_count_many_is_shown() throws IOException {
        StoredFacts facts = facts(SURVEY, row("2020", "084", "a", 200, "90"), row("2020", "165", "a", 100, "50"));

        // 90 − 50 = 40 answered elsewhere, and 100 − 40 = 60 of those invited there did not
        assertThat(told(facts.of("084", "svar"))).isEqualTo("90");
        assertThat(told(facts.of("165", "svar"))).isEqualTo("50");
    }

    @Test
    void a_year_less_the_quarters_that_were_sent_does_not_tell_of_the_one_that_was_not() throws IOException {
        StoredFacts facts = facts(
                SURVEY,
                row("2020", "165", "a", 100, "30"),
                row("2020K1", "165", "a", 20, "10"),
                row("2020K2", "165", "a", 20, "8"),
                row("2020K3", "165", "a", 20, "9"),
                row("2021", "165", "a", 100, "30"),
                row("2021K1", "165", "a", 20, "10"));

        // 30 − 10 − 8 − 9 = 3 in the quarter never sent; 30 − 10 = 20 in the three of 2021
        assertThat(facts.answer("svar").points())
                .extracting(p -> p.amount().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void numbers_of_before_hide_what_is_hidden_now_or_was_then() throws IOException {
        StoredFacts facts = facts(
                SURVEY,
                row("2020", "165", "a", 100, "20"),
                row("2020", "165", "b", 100, "30"),
                row("2020", "165", "c", 100, "40"));
        facts.publish(
                "maaling",
                "u2",
                row("2020", "165", "a", 100, "3"),
                row("2020", "165", "b", 100, "30"),
                row("2020", "165", "c", 100, "40"));
        Figures before = before(facts, 1);

        // Then 20, 30, 40: nothing was hidden. Now 3 is, and 30, as 73 − 40 − 30 = 3.
        assertThat(told(before, facts, "a")).isEqualTo("SECONDARY");
        assertThat(told(before, facts, "b")).isEqualTo("SECONDARY");
        assertThat(told(before, facts, "c")).isEqualTo("40");
    }

    @Test
    void what_a_small_row_added_is_not_the_difference_of_two_versions() throws IOException {
        StoredFacts facts = facts(SURVEY, row("2020", "165", "a", 100, "20"), row("2020", "165", "b", 100, "30"));
        facts.publish(
                "maaling",
                "u2",
                row("2020", "165", "a", 100, "20"),
                row("2020", "165", "b", 100, "30"),
                row("2020", "165", "c", 100, "3"));

        // 53 now; 53 − 50 = 3 would be c
        assertThat(told(facts.answer("svar"))).isEqualTo("53");
        assertThat(told(before(facts, 1).answer(FigureQuestion.series(figure(facts), "165"))))
                .isEqualTo("SECONDARY");
    }

    @Test
    void a_row_that_protected_a_small_one_then_and_is_shown_now_does_not_tell_of_it() throws IOException {
        StoredFacts facts = facts(
                SURVEY,
                row("2020", "165", "a", 100, "3"),
                row("2020", "165", "b", 100, "8"),
                row("2020", "165", "c", 100, "60"));
        facts.publish(
                "maaling",
                "u2",
                row("2020", "165", "a", 100, "30"),
                row("2020", "165", "b", 100, "8"),
                row("2020", "165", "c", 100, "60"));
        Figures before = before(facts, 1);

        // Now 30, 8, 60 and 98 are shown. 71 of then less 60 less the 8 of now would be 3.
        assertThat(told(facts, "svar", "b")).isEqualTo("8");
        assertThat(told(facts.answer("svar"))).isEqualTo("98");
        assertThat(told(before, facts, "a")).isEqualTo("PRIMARY");
        assertThat(told(before, facts, "b")).isEqualTo("SECONDARY");
        assertThat(told(before, facts, "c")).isEqualTo("60");
        assertThat(told(before.answer(FigureQuestion.series(figure(facts), "165"))))
                .isEqualTo("SECONDARY");
    }

    @Test
    void two_versions_of_before_do_not_tell_by_their_difference_what_one_of_them_hides() throws IOException {
        StoredFacts facts = facts(SURVEY, row("2020", "165", "a", 100, "20"), row("2020", "165", "b", 100, "30"));
        facts.publish(
                "maaling",
                "u2",
                row("2020", "165", "a", 100, "20"),
                row("2020", "165", "b", 100, "30"),
                row("2020", "165", "c", 100, "3"));
        facts.publish(
                "maaling",
                "u3",
                row("2020", "165", "a", 100, "41"),
                row("2020", "165", "b", 100, "52"),
                row("2020", "165", "c", 100, "33"));
        Figures first = before(facts, 1);
        Figures second = before(facts, 2);

        // 20 + 30 = 50, then 53 with the 3 of c, now 126 of rows that are all others.
        assertThat(told(second, facts, "c")).isEqualTo("PRIMARY");
        assertThat(told(second.answer(FigureQuestion.series(figure(facts), "165"))))
                .isEqualTo("53");
        assertThat(told(first.answer(FigureQuestion.series(figure(facts), "165"))))
                .isEqualTo("SECONDARY");
        // 53 − 30 − 20 = 3, so of a and b only one, and the same one in both.
        assertThat(told(second, facts, "b")).isEqualTo(told(first, facts, "b"));
        assertThat(told(second, facts, "a")).isEqualTo("SECONDARY");
        assertThat(told(first, facts, "a")).isEqualTo("SECONDARY");
    }

    @Test
    void a_version_of_before_with_the_same_rows_shows_what_is_shown_now() throws IOException {
        StoredFacts facts = facts(
                SURVEY,
                row("2020", "165", "a", 100, "3"),
                row("2020", "165", "b", 100, "8"),
                row("2020", "165", "c", 100, "60"));
        facts.publish("maaling", "u2", row("2021", "165", "a", 100, "30"));
        Figures before = before(facts, 1);

        assertThat(told(before.answer(FigureQuestion.series(figure(facts), "165"))))
                .isEqualTo("71");
        assertThat(told(before, facts, "c")).isEqualTo("60");
        assertThat(told(before, facts, "a")).isEqualTo("PRIMARY");
    }

    private static KeyFigure figure(StoredFacts facts) {
        return facts.catalogue().figure("svar").orElseThrow();
    }

    private static Figures before(StoredFacts facts, long sequence) {
        return new Figures(facts.catalogue(), facts.store().facts().asOf(sequence), StoredFacts::upload)
                .asBefore(new EarlierDisclosure(facts.catalogue(), facts.store().facts()));
    }

    private static String told(Figures figures, StoredFacts facts, String department) {
        return told(figures.answer(new FigureQuestion(
                figure(facts), "165", PeriodRange.ALL, Map.of("afdeling", department), Optional.empty(), false)));
    }
}
