package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.define.Headlines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped figures over small extracts: 1000 people, 1010 a year later; forecast were 1030 and 1060. */
class ShownChartsTest {

    private static final Pattern TOLD = Pattern.compile("<desc[^>]*>([^<]*)</desc>");
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]*)</title>");

    private final Program program;

    ShownChartsTest(@TempDir Path folder) throws IOException {
        program = new Program(folder, Map.of()).with("folketal.csv", """
                CIVILSTAND;OMRÅDE;TID;INDHOLD
                I alt;Albertslund;2020K1;1000
                Ugift;Albertslund;2020K1;600
                I alt;Albertslund;2020K3;1007
                Ugift;Albertslund;2020K3;606
                I alt;Albertslund;2021K1;1010
                Ugift;Albertslund;2021K1;610
                I alt;Glostrup;2021K1;900
                Ugift;Glostrup;2021K1;500
                """);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Program withForecast() throws IOException {
        return program.with("prognose-2020.csv", """
                Prognoseår;År;Alder;Antal
                2020;2021;0;30
                2020;2021;1;1000
                2020;2022;0;40
                2020;2022;1;1020
                """);
    }

    private String told(FigureQuery request, Pattern what) {
        String svg = new String(program.on("2021-02-01").chart(request, "svg"), StandardCharsets.UTF_8);
        Matcher found = what.matcher(svg);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static FigureQuery population(Optional<String> area, Map<String, String> only, Optional<String> compare) {
        return new FigureQuery(
                "folketal",
                area,
                Optional.empty(),
                Optional.empty(),
                only,
                compare,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** 1010 − 1030 = −20; 1010 − 1000 = 10; what stands in the third quarter is no 1 January. */
    @Test
    void a_figure_with_forecasts_is_a_fan_that_names_the_deviation() throws IOException {
        withForecast();

        assertThat(told(FigureQuery.of("folketal"), TITLE))
                .isEqualTo("Folketal var 1.010 personer i 2021, 20 personer under prognose 2020");
        assertThat(told(FigureQuery.of("folketal"), TOLD))
                .isEqualTo(
                        "Albertslund: 1.010 personer i 2021; 10 personer mere end i 2020; 20 personer under prognose 2020; i hver prognoses første år: −20 i 2021; prognose 2020 venter 1.060 personer i 2022.");
    }

    @Test
    void what_somebody_wrote_above_these_numbers_stands_above_the_fan_too() throws IOException {
        withForecast();
        FigureAnswer answer = program.on("2021-02-01").answer(FigureQuery.of("folketal"));
        String before = program.on("2021-02-01").version(answer);
        new Headlines(program.home())
                .write(
                        answer.figure().id(),
                        new HeadlineNumbers(answer, Optional.empty()).about(),
                        Texts.DANISH,
                        "Vi blev færre end ventet",
                        new Actor("oekonom", Role.ECONOMIST),
                        LocalDate.of(2021, 2, 1));

        assertThat(told(FigureQuery.of("folketal"), TITLE)).isEqualTo("Vi blev færre end ventet");
        FigureAnswer after = program.on("2021-02-01").answer(FigureQuery.of("folketal"));
        assertThat(program.on("2021-02-01").version(after)).isNotEqualTo(before).endsWith(".Fan");
        // The answer of before goes on standing under the headline of before.
        assertThat(program.on("2021-02-01").version(answer)).isEqualTo(before);
    }

    @Test
    void without_a_forecast_it_stays_a_line() {
        assertThat(told(FigureQuery.of("folketal"), TITLE))
                .isEqualTo("Folketal steg 3 personer siden 3. kvt. 2020 til 1.010 personer i 1. kvt. 2021");
    }

    @Test
    void a_part_of_it_another_area_or_a_comparison_has_no_forecast_beside_it() throws IOException {
        withForecast();

        assertThat(told(population(Optional.empty(), Map.of("civilstand", "U"), Optional.empty()), TITLE))
                .startsWith("Folketal (Civilstand: Ugift) steg 4 personer siden 3. kvt. 2020 til 610 personer");
        assertThat(told(population(Optional.of("161"), Map.of(), Optional.empty()), TITLE))
                .startsWith("Folketal var 900 personer");
        assertThat(told(population(Optional.empty(), Map.of(), Optional.of("161")), TITLE))
                .startsWith("Folketal steg 3 personer");
    }

    /** By five years: 0–4 are 10 + 20 and 11 + 21, 5 (there is no 6) are 30 and 31, 100 and over 1 and 2; in 2020 0–4 were 20 and 22. */
    @Test
    void a_population_by_age_and_sex_is_a_pyramid_around_the_first_year() throws IOException {
        program.with("alder.csv", """
                OMRÅDE;KØN;ALDER;TID;INDHOLD
                165;1;0;2020K1;9
                165;1;4;2020K1;11
                165;1;5;2020K1;28
                165;1;100-;2020K1;1
                165;2;0;2020K1;10
                165;2;4;2020K1;12
                165;2;5;2020K1;30
                165;2;100-;2020K1;3
                165;1;0;2021K1;10
                165;1;4;2021K1;20
                165;1;5;2021K1;30
                165;1;100-;2021K1;1
                165;2;0;2021K1;11
                165;2;4;2021K1;21
                165;2;5;2021K1;31
                165;2;100-;2021K1;2
                """);
        FigureQuery population = FigureQuery.of("befolkning-alder-koen");

        // (10 + 20 + 11 + 21) − (9 + 11 + 10 + 12) = 20; 30 + 31 − 28 − 30 = 3
        assertThat(told(population, TITLE))
                .isEqualTo("Befolkning efter alder og køn: 0–4 år er vokset mest, 20 personer siden 1. kvt. 2020");
        // men 30 + 30 + 1 = 61, women 32 + 31 + 2 = 65; in 2020 20 + 28 + 1 + 22 + 30 + 3 = 104
        assertThat(told(population, TOLD))
                .isEqualTo(
                        "1. kvt. 2021: 126 personer, Mænd 61 og Kvinder 65; Mænd: flest på 0–4 år, 30; Kvinder: flest på 0–4 år, 32; 1. kvt. 2020: 104 personer.");
        String svg = new String(program.on("2021-02-01").chart(population, "svg"), StandardCharsets.UTF_8);
        assertThat(svg).contains(">0–4<", ">5<", ">100+<");
    }
}
