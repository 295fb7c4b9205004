package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.recount.Recount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that must come out once all shipped extracts are loaded. */
@TestInstance(Lifecycle.PER_CLASS)
class DemoFacitTest {

    private final TestHome home;

    DemoFacitTest(@TempDir Path folder) throws IOException {
        home = TestHome.demo(folder);
    }

    @AfterAll
    void close() {
        home.close();
    }

    @Test
    void the_meeting_of_29_january_2020_took_twenty_two_and_a_half_minutes_a_case() {
        Computed january =
                TestHome.point(home.answer("minutter-pr-sag"), "2020-01").computed();

        // 60 + 10 + 10 + 20 + 20 + 10 + 30 + 20 = 180 minutes, 8 cases; item 1 has a start only, item 10 no time
        assertThat(january.numerator()).contains(new BigDecimal("180"));
        assertThat(january.denominator()).contains(new BigDecimal("8"));
        assertThat(TestHome.told(january)).isEqualTo("22.50");
        assertThat(january.synthetic()).as("it stands in the minutes").isFalse();
        assertThat(january.sources())
                .singleElement()
                .satisfies(s -> assertThat(s.lines()).containsExactly(3, 4, 5, 6, 7, 8, 9, 10));
    }

    @Test
    void whether_that_meetings_cases_had_a_figure_is_not_known() {
        assertThat(TestHome.point(home.answer("sager-med-noegletal"), "2020-01").value())
                .isInstanceOf(Value.Missing.class);
    }

    @Test
    void twenty_thousand_cases_were_closed_on_29_january_2020() {
        assertThat(TestHome.told(home.answer("sbsys-lukkede-sager"))).contains("2020-01 20000.00");
    }

    @Test
    void the_final_hours_of_a_school_year_take_the_place_of_the_preliminary_ones() {
        Computed last = TestHome.point(home.answer("undervisningstimer-afvigelse"), "2022/23")
                .computed();

        assertThat(last.sources())
                .extracting(s -> s.file())
                .containsExactly("SYNTETISK-undervisningstimer-2022-23.csv");
    }

    @Test
    void a_group_that_the_source_hides_leaves_the_year_without_a_number() {
        FigureAnswer hours = home.answer("hjemmehjaelp-timer-pr-100-67-plus");

        assertThat(TestHome.point(hours, "2019").value()).isInstanceOf(Value.Missing.class);
        assertThat(TestHome.point(hours, "2018").value()).isInstanceOf(Value.Known.class);
        assertThat(TestHome.point(hours, "2020").value()).isInstanceOf(Value.Known.class);
    }

    @ParameterizedTest
    @CsvSource({
        "karakterer-9-klasse, 7.10",
        "fravaer-over-10-pct, 23.20",
        "elevtrivsel, 3.54",
        "elever-pr-klasse, 21.30",
        "boern-pr-voksen, 5.80",
        "idraetsudgift-pr-indbygger, 1218.00"
    })
    void public_indicators_are_as_they_were_published(String figure, String published) {
        Point latest = home.answer(figure).latest().orElseThrow();

        assertThat(latest.period()).hasToString("2025/26");
        assertThat(TestHome.told(latest.computed())).isEqualTo(published);
        assertThat(latest.computed().synthetic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "afvigelse-fra-budget, afdeling, 17",
        "forventet-regnskab-mod-budget, afdeling, 17",
        "sbsys-lukkede-sager, afdeling, 17",
        "undervisningstimer-afvigelse, skole, 6",
        "kursusmoduler, uddannelse, 2"
    })
    void the_parts_sum_to_the_municipality(String figure, String dimension, int parts) {
        List<String> codes = new Recount(Path.of("..", "data")).codes(figure, dimension);
        assertThat(codes).hasSize(parts);
        List<FigureAnswer> answers =
                codes.stream().map(c -> only(figure, dimension, c)).toList();

        for (Point whole : home.answer(figure).points()) {
            BigDecimal sum = answers.stream()
                    .flatMap(a -> a.points().stream())
                    .filter(p -> p.period().equals(whole.period()))
                    .flatMap(p -> p.amount().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(whole.period().toString())
                    .isEqualByComparingTo(whole.amount().orElseThrow());
        }
    }

    private FigureAnswer only(String figure, String dimension, String code) {
        return home.open()
                .snapshot()
                .figures()
                .answer(new FigureQuestion(
                        home.open().catalogue().figure(figure).orElseThrow(),
                        "165",
                        PeriodRange.ALL,
                        Map.of(dimension, code),
                        Optional.empty(),
                        false));
    }

    @Test
    void forecast_by_age_is_less_than_forecast_in_all() {
        // The youngest, those at school and the oldest are parts of all whom the forecast of 2021 expects.
        for (Point all : home.answer("prognose-2021").points()) {
            BigDecimal parts =
                    List.of("prognose-2021-0-5-aar", "prognose-2021-6-16-aar", "prognose-2021-67-plus").stream()
                            .map(id -> TestHome.point(
                                            home.answer(id), all.period().toString())
                                    .amount()
                                    .orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).isLessThan(all.amount().orElseThrow()).isPositive();
        }
    }
}
