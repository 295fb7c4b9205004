package dk.taellertal.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer.Break;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each period follows the definition that is valid for it, and a change is visible in the series. */
class VersionedFiguresTest {

    private static final String HEAD =
            "name: Prøve\nquestion: Hvor mange?\nunit: kr.\ndirection: none\nkind: activity\nowner: Prøven\n";

    private static final String PER_HOUR = HEAD + """
            figure: pris
            formula: ratio
            numerator: {dataset: skoler, measure: udgift, label: Udgift}
            denominator: {dataset: skoler, measure: timer, label: Timer}
            """;

    private static final String PER_PUPIL = HEAD + """
            figure: pris
            version: 2
            formula: ratio
            numerator: {dataset: skoler, measure: udgift, label: Udgift}
            denominator: {dataset: skoler, measure: elever, label: Elever}
            """;

    private static final String DATASETS = """
            dataset: %s
            name: Skoler
            source: Prøvekilden
            slice: [periode, omraade]
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: %s, role: unit, label: Skole, headers: [Skole], optional: true}
              - {name: udgift, role: measure, label: Udgift, headers: [Udgift], unit: kr., accumulation: flow}
              - {name: timer, role: measure, label: Timer, headers: [Timer], unit: timer, accumulation: flow, optional: true}
              - {name: elever, role: measure, label: Elever, headers: [Elever], unit: elever, accumulation: flow, optional: true}
            """;

    private static final String[] FOUR_YEARS = {
        "2018 165 udgift=100 timer=10 elever=20",
        "2019 165 udgift=120 timer=10 elever=20",
        "2020 165 udgift=200 timer=10 elever=20",
        "2021 165 udgift=300 timer=10 elever=25"
    };

    private final Path folder;

    VersionedFiguresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Optional<StoredFacts> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(StoredFacts::close);
    }

    private StoredFacts facts(String now, String before) throws IOException {
        StoredFacts facts = StoredFacts.in(
                folder,
                Map.of(
                        "datasets/skoler.yaml",
                        DATASETS.formatted("skoler", "skole"),
                        "datasets/andre.yaml",
                        DATASETS.formatted("andre", "sted"),
                        "figures/pris.yaml",
                        now,
                        "figures/pris.v1.yaml",
                        before));
        open = Optional.of(facts);
        return facts;
    }

    private static List<String> told(FigureAnswer answer) {
        return answer.points().stream().map(p -> p.period() + " " + amount(p)).toList();
    }

    private static String amount(Point point) {
        return point.amount()
                .map(a -> a.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("–");
    }

    @Test
    void periods_before_the_change_keep_their_definition_and_the_break_stands_between() throws IOException {
        StoredFacts facts = facts(PER_PUPIL + "validFrom: \"2020\"\nchange: Nu pr. elev\n", PER_HOUR);
        facts.publish("skoler", "u1", FOUR_YEARS);

        FigureAnswer answer = facts.answer("pris");

        // by version 1 per hour: 100/10 = 10, 120/10 = 12; by version 2 per pupil: 200/20 = 10, 300/25 = 12
        assertThat(told(answer)).containsExactly("2018 10.00", "2019 12.00", "2020 10.00", "2021 12.00");
        assertThat(answer.breaks()).containsExactly(new Break(Period.year(2020), 1, 2, Optional.of("Nu pr. elev")));
        // Kroner an hour and kroner a pupil have no quotient in common.
        assertThat(answer.total()).isEmpty();
        assertThat(answer.breakBetween(Period.year(2019), Period.year(2021))).isPresent();
        assertThat(answer.breakBetween(Period.year(2020), Period.year(2021))).isEmpty();
    }

    @Test
    void the_figure_as_of_an_earlier_version_is_what_it_was_before_the_change() throws IOException {
        StoredFacts facts = facts(PER_PUPIL + "validFrom: \"2020\"\n", PER_HOUR);
        facts.publish("skoler", "u1", FOUR_YEARS);
        KeyFigure before =
                facts.catalogue().figure("pris").orElseThrow().asOfVersion(1).orElseThrow();

        FigureAnswer answer = facts.figures().answer(FigureQuestion.series(before, "165"));

        // all per hour: 100/10, 120/10, 200/10, 300/10; in all 720/40 = 18
        assertThat(told(answer)).containsExactly("2018 10.00", "2019 12.00", "2020 20.00", "2021 30.00");
        assertThat(answer.breaks()).isEmpty();
        assertThat(answer.total().orElseThrow().amount().orElseThrow()).isEqualByComparingTo(new BigDecimal(18));
    }

    @Test
    void a_correction_of_the_whole_series_leaves_no_break() throws IOException {
        StoredFacts facts = facts(PER_PUPIL, PER_HOUR);
        facts.publish("skoler", "u1", FOUR_YEARS);

        FigureAnswer answer = facts.answer("pris");

        // all per pupil: 100/20 = 5, 120/20 = 6, 200/20 = 10, 300/25 = 12
        assertThat(told(answer)).containsExactly("2018 5.00", "2019 6.00", "2020 10.00", "2021 12.00");
        assertThat(answer.breaks()).isEmpty();
    }

    @Test
    void another_formula_is_computed_throughout_the_series_in_the_unit_of_the_newest_definition() throws IOException {
        StoredFacts facts = facts(PER_PUPIL + "validFrom: \"2020\"\nfactor: 10\n", PER_HOUR);
        facts.publish("skoler", "u1", FOUR_YEARS);
        KeyFigure price = facts.catalogue().figure("pris").orElseThrow();
        Formula spent = new Formula.Sum(price.formula().terms().getFirst());

        FigureAnswer answer =
                facts.figures().answer(FigureQuestion.series(price, "165").computing(spent));

        // the expenditure alone, times 10
        assertThat(told(answer)).containsExactly("2018 1000.00", "2019 1200.00", "2020 2000.00", "2021 3000.00");
        assertThat(answer.breaks()).isEmpty();
        assertThat(answer.figure()).isEqualTo(price);
    }

    @Test
    void a_period_that_the_new_definition_lacks_numbers_for_is_missing_and_not_as_before() throws IOException {
        StoredFacts facts = facts(PER_PUPIL + "validFrom: \"2020\"\n", PER_HOUR);
        facts.publish(
                "skoler",
                "u1",
                "2019 165 udgift=120 timer=10 elever=20",
                "2020 165 udgift=200 timer=10 elever=..",
                "2021 165 udgift=300 timer=10 elever=25");

        assertThat(told(facts.answer("pris"))).containsExactly("2019 12.00", "2020 –", "2021 12.00");
    }

    @Test
    void a_breakdown_that_only_the_new_definition_knows_leaves_the_earlier_periods_without_a_number()
            throws IOException {
        StoredFacts facts =
                facts(PER_PUPIL + "validFrom: \"2020\"\nbreakdowns: [skole]\n", PER_HOUR.replace("skoler", "andre"));
        facts.publish("skoler", "u1", "2020 165 skole=a udgift=200 timer=10 elever=20");
        facts.publish("andre", "u2", "2019 165 sted=b udgift=120 timer=10 elever=20");

        FigureAnswer answer = facts.answer("pris", Map.of("skole", "a"), Optional.empty());

        assertThat(told(answer)).containsExactly("2019 –", "2020 10.00");
        assertThat(answer.points().getFirst().value()).isInstanceOf(Value.NotApplicable.class);
    }

    @Test
    void a_comparison_follows_the_same_definitions() throws IOException {
        StoredFacts facts = facts(PER_PUPIL + "validFrom: \"2020\"\n", PER_HOUR);
        facts.publish(
                "skoler",
                "u1",
                "2019 165 udgift=120 timer=10 elever=20",
                "2020 165 udgift=200 timer=10 elever=20",
                "2019 161 udgift=90 timer=10 elever=20",
                "2020 161 udgift=90 timer=10 elever=20");

        FigureAnswer answer = facts.answer("pris", Map.of(), Optional.of("161"));

        // Glostrup: 90/10 = 9 per hour, then 90/20 = 4.5 per pupil
        assertThat(answer.comparison().orElseThrow().points())
                .extracting(p -> amount(p))
                .containsExactly("9.00", "4.50");
    }
}
