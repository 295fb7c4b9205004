package dk.taellertal.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.MultiplesChart.Small;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.format.UiTexts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vestegnen in 2018, 2019 and 2020; the country has numbers, and is no municipality. */
class CompareChartTest {

    private final Map<String, String> courses = new HashMap<>(Map.of(
            "165", "10 11 12",
            "161", "9 9 9",
            "151", "8 - 13",
            "187", "7 8 6",
            "163", "- - 9",
            "000", "9 9 9"));
    private Catalogue catalogue;
    private KeyFigure figure;

    @BeforeEach
    void prepare(@TempDir Path nowhere) {
        catalogue = Catalogue.read(nowhere);
        figure = catalogue.figure("neet-16-24").orElseThrow();
    }

    private Optional<MultiplesChart> chart() {
        Beside beside = new Comparing(
                        catalogue,
                        questions -> questions.stream().map(this::answer).toList())
                .of(figure, Wanted.of(QueryParameters.empty()));
        return new CompareChart(catalogue, UiTexts.danish(), LocalDate.EPOCH).of(beside);
    }

    private FigureAnswer answer(FigureQuestion question) {
        List<Point> points = new ArrayList<>();
        int year = 2018;
        for (String amount : courses.getOrDefault(question.area(), "").split(" ", -1)) {
            Value value = amount.matches("\\d+")
                    ? new Value.Known(new BigDecimal(amount))
                    : new Value.Missing(Message.of("compare.noNumber"));
            points.add(new Point(Period.year(year++), Computed.absent(value, List.of())));
        }
        return new FigureAnswer(
                question.figure(),
                question.area(),
                FigureAnswer.Scope.WHOLE,
                points,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                "1.1");
    }

    @Test
    void four_municipalities_with_a_course_are_told_by_the_table() {
        // Herlev's one number is no course.
        assertThat(chart()).isEmpty();
    }

    @Test
    void five_get_a_small_picture_each_the_own_first_then_by_name() {
        courses.put("169", "12 12 -");

        MultiplesChart chart = chart().orElseThrow();

        assertThat(chart.smalls())
                .extracting(Small::name)
                .containsExactly("Albertslund", "Ballerup", "Glostrup", "Høje-Taastrup", "Vallensbæk");
        assertThat(chart.smalls()).extracting(Small::own).containsExactly(true, false, false, false, false);
        assertThat(chart.extent().orElseThrow().least()).isEqualByComparingTo("6");
        assertThat(chart.extent().orElseThrow().most()).isEqualByComparingTo("13");
        assertThat(chart.title()).contains("Albertslund", "2020");
        // In 2020 Høje-Taastrup has none: four places.
        assertThat(AltText.of(chart))
                .isEqualTo(
                        "Albertslund: 12,00 pct. i 2020; 4 steder i 2020: højest er Ballerup med 13,00, lavest Vallensbæk med 6,00; uden tal: Høje-Taastrup.");
    }
}
