package dk.taellertal.ui.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.ChangeSince;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Series;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.words.AltText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A series over a change of its definition. */
class BreakTest {

    private static FigureChart chart(String numbers, FigureChart.Break... breaks) {
        return new FigureChart(
                "Prisen var 12 kr. i 2021",
                "Pris, kr.",
                "kr.",
                0,
                Series.of(Period.year(2018), numbers),
                "Albertslund",
                Optional.empty(),
                Optional.empty(),
                List.of(breaks),
                Direction.NONE,
                List.of(),
                false,
                Locale.of("da", "DK"),
                ChangeSince.LAST_KNOWN);
    }

    @Test
    void no_line_and_no_bridge_leads_over_a_break() {
        FigureChart chart = chart("10 M 11 12", new FigureChart.Break(Period.year(2020), ""));
        Timeline timeline = Timeline.of(chart);

        Course course = Course.of(chart.points(), timeline, chart.breakSlots(timeline));

        assertThat(course.runs()).hasSize(2);
        assertThat(course.bridges()).isEmpty();
    }

    @Test
    void a_break_is_drawn_and_named_on_wide_and_narrow_charts() {
        FigureChart chart = chart("10 12 10 12", new FigureChart.Break(Period.year(2020), "Nu pr. elev"));

        assertThat(ChartDrawing.svg(chart, Canvas.SCREEN, Theme.LIGHT)).contains("ny definition");
        assertThat(ChartDrawing.svg(chart, Canvas.NARROW, Theme.LIGHT)).contains("ny def.");
        assertThat(ChartDrawing.svg(chart("10 12 10 12"), Canvas.SCREEN, Theme.LIGHT))
                .doesNotContain("ny definition");
    }

    @Test
    void the_sentence_says_what_changed() {
        assertThat(AltText.of(chart("10 12 10 12", new FigureChart.Break(Period.year(2020), "Nu pr. elev"))))
                .contains("12 kr. i 2021; 2 kr. mere end i 2020")
                .contains("ny definition fra 2020: Nu pr. elev");
    }

    @Test
    void the_sentence_compares_nothing_across_a_break() {
        assertThat(AltText.of(chart("10 12 10", new FigureChart.Break(Period.year(2020), ""))))
                .contains("kan ikke holdes op mod 2019")
                .doesNotContain("mindre end");
    }
}
