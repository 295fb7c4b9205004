package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private String told(FigureRequest request, Pattern what) {
        String svg = new String(program.on("2021-02-01").chart(request, "svg"), StandardCharsets.UTF_8);
        Matcher found = what.matcher(svg);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static FigureRequest population(Optional<String> area, Map<String, String> only, Optional<String> compare) {
        return new FigureRequest(
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

        assertThat(told(FigureRequest.of("folketal"), TITLE))
                .isEqualTo("Folketal var 1.010 personer i 2021, 20 personer under prognose 2020");
        assertThat(told(FigureRequest.of("folketal"), TOLD))
                .isEqualTo(
                        "Albertslund: 1.010 personer i 2021; 10 personer mere end i 2020; 20 personer under prognose 2020; i hver prognoses første år: −20 i 2021; prognose 2020 venter 1.060 personer i 2022.");
    }

    @Test
    void without_a_forecast_it_stays_a_line() {
        assertThat(told(FigureRequest.of("folketal"), TITLE))
                .isEqualTo("Folketal steg 3 personer til 1.010 personer i 1. kvt. 2021");
    }

    @Test
    void a_part_of_it_another_area_or_a_comparison_has_no_forecast_beside_it() throws IOException {
        withForecast();

        assertThat(told(population(Optional.empty(), Map.of("civilstand", "U"), Optional.empty()), TITLE))
                .startsWith("Folketal steg 4 personer til 610 personer");
        assertThat(told(population(Optional.of("161"), Map.of(), Optional.empty()), TITLE))
                .startsWith("Folketal var 900 personer");
        assertThat(told(population(Optional.empty(), Map.of(), Optional.of("161")), TITLE))
                .startsWith("Folketal steg 3 personer");
    }
}
