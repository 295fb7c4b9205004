package dk.taellertal.ui.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Picture;
import dk.taellertal.ui.chart.Series;
import dk.taellertal.ui.chart.Theme;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final String LONG_NAME = "Gennemsnit af de sammenlignelige kommuner på Vestegnen uden Albertslund";

    static Stream<FigureChart> charts() {
        String gaps = "7.1 6.8 M 6.2 6.4 S 5.9 M M 6.6 6.1 N 5.8";
        String wave = IntStream.range(0, 60)
                .mapToObj(i -> i % 17 == 5 ? "M" : Long.toString(Math.round(1000 + 200 * Math.sin(i * 0.7) + i)))
                .collect(Collectors.joining(" "));
        return Stream.of(
                Series.neetChart(),
                Series.neetChart(Texts.ENGLISH),
                chart(Series.neet(), Series.neet(), Optional.of(Series.NEET_TARGET), 2, "pct."),
                chart(Series.neet(), Series.glostrup(), Optional.empty(), 2, "pct."),
                chart(Series.of(Period.year(2010), gaps), List.of(), Optional.empty(), 1, "pct."),
                chart(
                        Series.of(Period.year(2014), "-12.4 4.8 9.9 -15.25"),
                        List.of(),
                        target(2014, 2020),
                        2,
                        "mio. kr."),
                chart(Series.of(Period.year(2014), "9.9"), List.of(), target(2014, 2050), 2, LONG_NAME),
                chart(Series.of(Period.quarter(2009, 3), wave), List.of(), target(2010, 2026), 0, "personer"),
                chart(
                        Series.of(Period.month(2015, 4), wave),
                        Series.of(Period.month(2015, 4), wave),
                        Optional.empty(),
                        0,
                        "kr."),
                chart(
                        Series.of(Period.schoolYear(2012), "7.1 7.0 7.3"),
                        Series.of(Period.schoolYear(2012), "7.0 7.2 7.25"),
                        Optional.empty(),
                        1,
                        ""),
                chart(Series.of(Period.year(2016), "1234567890 1334567890"), List.of(), Optional.empty(), 0, "kr."));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_text_covers_another_or_is_cut_by_the_edge(FigureChart chart) {
        for (Canvas canvas : List.of(Canvas.SCREEN, Canvas.NARROW, Canvas.CASE)) {
            Picture picture = Picture.of(ChartDrawing.svg(chart, canvas, Theme.LIGHT));
            List<Picture.Written> writing = picture.writing();
            Rectangle2D edge = new Rectangle2D.Double(-0.1, -0.1, picture.width() + 0.2, picture.height() + 0.2);
            for (int i = 0; i < writing.size(); i++) {
                Picture.Written one = writing.get(i);
                assertThat(edge.contains(one.box()))
                        .as("'%s' on %s lies inside", one.text(), canvas)
                        .isTrue();
                assertThat(writing.subList(0, i).stream()
                                .filter(other -> other.box().intersects(one.box())))
                        .as("under '%s' on %s", one.text(), canvas)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_long_name_is_shortened_and_its_value_kept() {
        FigureChart chart = chart(Series.neet(), Series.glostrup(), Optional.of(Series.NEET_TARGET), 2, "pct.");

        assertThat(Picture.of(ChartDrawing.svg(chart, Canvas.SCREEN, Theme.LIGHT))
                        .texts())
                .anySatisfy(text -> assertThat(text).startsWith("Gennemsnit").endsWith("… 9,11"))
                .anySatisfy(text -> assertThat(text).startsWith("Gennemsnit").endsWith("… 10,83"));
    }

    @Test
    void sixty_months_keep_their_latest_and_whole_years() {
        String numbers = IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        FigureChart chart = chart(Series.of(Period.month(2015, 4), numbers), List.of(), Optional.empty(), 0, "kr.");

        assertThat(Picture.of(ChartDrawing.svg(chart, Canvas.SCREEN, Theme.LIGHT))
                        .texts())
                .contains("mar. 2020", "jan. 2016", "jan. 2019")
                .doesNotContain("jan. 2020", "feb. 2016");
    }

    private static FigureChart chart(
            List<Point> points, List<Point> comparison, Optional<Target> target, int decimals, String unit) {
        return new FigureChart(
                "En lang overskrift, der siger, hvad der er sket med tallet, og som derfor fylder mere end en linje",
                LONG_NAME,
                unit,
                decimals,
                points,
                LONG_NAME,
                comparison.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FigureChart.Comparison(LONG_NAME, comparison)),
                target,
                Direction.DOWN,
                List.of(LONG_NAME.repeat(4), "Kilde: demo."),
                true,
                Texts.DANISH);
    }

    private static Optional<Target> target(int from, int to) {
        return Optional.of(new Target(
                Period.year(from), BigDecimal.valueOf(5), Period.year(to), BigDecimal.valueOf(2), BigDecimal.ONE));
    }
}
