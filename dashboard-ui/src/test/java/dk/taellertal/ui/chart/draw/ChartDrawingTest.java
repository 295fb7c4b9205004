package dk.taellertal.ui.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Picture;
import dk.taellertal.ui.chart.Series;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.AxisNote;
import dk.taellertal.ui.format.CleanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartDrawingTest {

    @Test
    void the_young_without_education_are_drawn_with_level_target_gap_and_extremes() {
        assertThat(drawn(Series.neetChart()).texts())
                .contains(
                        "Albertslund 10,83",
                        "Glostrup 9,11",
                        "0,62 over stien",
                        "Måltal 2022: 9,0",
                        "Udgangspunkt 2012: 13,05",
                        "målsti",
                        "13,32",
                        "9,96",
                        "14 pct.",
                        "7");
    }

    @Test
    void an_english_reader_gets_english_words_and_numbers() {
        assertThat(drawn(Series.neetChart(Texts.ENGLISH)).texts())
                .contains("Albertslund 10.83", "0.62 above the path", "Target 2022: 9.0", "Baseline 2012: 13.05");
    }

    @Test
    void a_telephone_gets_fewer_years_and_shorter_labels() {
        Picture narrow = Picture.of(ChartDrawing.svg(Series.neetChart(), Canvas.NARROW, Theme.LIGHT));

        assertThat(narrow.texts())
                .contains("10,83", "+0,62", "mål 9,0", "2008", "2019", "2022", "pct.")
                .doesNotContain("2009", "Albertslund 10,83");
        assertThat(narrow.width()).isEqualTo(328);
        assertThat(narrow.height()).isEqualTo(306);
    }

    @Test
    void on_a_page_each_year_stands_in_the_middle_of_an_equal_column_from_152_to_992() {
        List<Picture.Written> writing = drawn(Series.neetChart()).writing();

        // 15 columns of 56: the first is centred at 152 + 28, the twelfth at 152 + 11.5 · 56, the last at 992 − 28
        assertThat(centre(writing, "2008")).isCloseTo(180, within(0.1));
        assertThat(centre(writing, "2019")).isCloseTo(796, within(0.1));
        assertThat(centre(writing, "2022")).isCloseTo(964, within(0.1));
        assertThat(Series.neetChart().periods())
                .hasSize(15)
                .startsWith(Period.year(2008))
                .endsWith(Period.year(2022));
    }

    @Test
    void a_case_tells_its_title_its_caption_and_where_the_axis_begins() {
        Picture sheet = Picture.of(ChartDrawing.svg(Series.neetChart(), Canvas.CASE, Theme.LIGHT));

        assertThat(String.join(" ", sheet.texts()))
                .contains("igen over stien mod 9,0", "Data pr. 2019", "Aksen begynder ved 7 pct.")
                .doesNotContain("Syntetiske tal");
    }

    @Test
    void a_case_with_synthetic_numbers_says_so_also_where_its_caption_does_not() {
        FigureChart chart = Series.plain(Series.of(Period.year(2016), "17298 18902 14809 16694"), "kr.", 0);

        assertThat(Picture.of(ChartDrawing.svg(chart, Canvas.CASE, Theme.LIGHT)).texts())
                .contains("Syntetiske tal (demo)", "Kilde: demo.");
    }

    @Test
    void a_picture_is_described_and_fetches_nothing() {
        String svg = ChartDrawing.svg(Series.neetChart(), Canvas.SCREEN, Theme.LIGHT);
        Picture picture = Picture.of(svg);

        assertThat(picture.root().getAttribute("role")).isEqualTo("img");
        assertThat(picture.elements("title").getFirst().getTextContent())
                .startsWith("Unge uden uddannelse og job steg");
        assertThat(picture.elements("desc").getFirst().getTextContent()).isEqualTo(AltText.of(Series.neetChart()));
        assertThat(svg.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "")).doesNotContain("http", "href=");
    }

    @Test
    void a_missing_period_is_a_gap_not_a_zero() {
        FigureChart holed = Series.plain(Series.of(Period.year(2010), "1 2 M 2 1"), "pct.", 1);
        FigureChart zero = Series.plain(Series.of(Period.year(2010), "1 2 0 2 1"), "pct.", 1);

        // five columns of 168 from 152: the third is centred at 572; zero is the axis, at 338
        assertThat(colour(zero, 572, 337)).isEqualTo(0x0b3c73);
        assertThat(colour(holed, 572, 337)).isNotEqualTo(0x0b3c73);
        assertThat(drawn(holed).texts()).contains("mangler").doesNotContain("0,0");
    }

    @Test
    void a_missing_period_does_not_pull_the_axis_to_zero() {
        FigureChart whole = Series.plain(Series.of(Period.year(2010), "7.1 6.8 6.6 6.2 6.4"), "pct.", 1);
        FigureChart holed = Series.plain(Series.of(Period.year(2010), "7.1 6.8 M 6.2 6.4"), "pct.", 1);

        assertThat(AxisNote.of(holed)).isEqualTo(AxisNote.of(whole)).contains("Aksen begynder ved 6,0 pct.");
    }

    @Test
    void a_period_that_was_left_out_is_a_gap_too() {
        List<Point> points = Series.of(Period.year(2010), "7.1 6.8 6.6 6.2 6.4");
        List<Point> without = List.of(points.get(0), points.get(1), points.get(3), points.get(4));

        assertThat(drawn(Series.plain(without, "pct.", 1)).texts()).contains("mangler", "2012");
    }

    @Test
    void a_hidden_period_is_hatched_and_named() {
        assertThat(drawn(Series.plain(Series.of(Period.year(2010), "7.1 6.8 S 6.2 6.4"), "pct.", 1))
                        .texts())
                .contains("skjult")
                .doesNotContain("mangler");
    }

    @Test
    void one_known_value_is_a_dot_with_its_label() {
        FigureChart chart = Series.plain(Series.of(Period.year(2024), "62.4"), "pct.", 1);

        assertThat(drawn(chart).texts()).contains("Albertslund 62,4", "2024");
        // the one column is centred at 572; on an axis of 54 to 70 from 338 up to 24 the value lies at 173
        assertThat(colour(chart, 572, 173)).isEqualTo(0x0b3c73);
    }

    @ParameterizedTest
    @ValueSource(strings = {"screen", "narrow", "case"})
    void without_values_the_chart_says_so(String name) {
        Canvas canvas = Canvas.named(name);
        FigureChart nothing = Series.plain(List.of(), "pct.", 1);
        FigureChart missing = Series.plain(Series.of(Period.year(2020), "M M"), "pct.", 1);

        assertThat(Picture.of(ChartDrawing.svg(nothing, canvas, Theme.LIGHT)).texts())
                .contains("ingen tal");
        assertThat(Picture.of(ChartDrawing.svg(missing, canvas, Theme.LIGHT)).texts())
                .contains("ingen tal", "mangler");
    }

    @Test
    void negative_values_have_a_true_minus() {
        assertThat(drawn(Series.plain(Series.of(Period.year(2014), "4.8 9.9 -7.75 -15.25"), "mio. kr.", 2))
                        .texts())
                .contains("Albertslund \u221215,25", "\u221220", "0", "10 mio. kr.", "9,90");
    }

    @Test
    void dark_is_drawn_in_the_dark_colours() {
        assertThat(ChartDrawing.svg(Series.neetChart(), Canvas.SCREEN, Theme.DARK))
                .contains("rgb(18,23,29)", "rgb(169,196,222)", "rgb(185,166,232)")
                .doesNotContain("rgb(11,60,115)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028",
                "lone \ud83d high",
                "lone \ude00 low",
                "]]>",
                "<&\"'>",
                "\ufffe\uffff",
                "\ud83d\ude00 smile",
                "\u202eturned"
            })
    void the_worst_names_stay_well_formed(String name) {
        for (String worst : List.of(name, name.repeat(300 / name.length() + 1))) {
            for (Canvas canvas : List.of(Canvas.SCREEN, Canvas.NARROW, Canvas.CASE)) {
                Picture picture = Picture.of(ChartDrawing.svg(named(worst), canvas, Theme.LIGHT));
                assertThat(picture.elements("desc").getFirst().getTextContent()).contains(CleanText.of(worst));
                assertThat(ChartDrawing.png(named(worst), canvas, Theme.LIGHT)).isNotEmpty();
            }
        }
    }

    @Test
    void drawing_in_parallel_equals_drawing_alone() throws InterruptedException, ExecutionException {
        String svg = ChartDrawing.svg(Series.neetChart(), Canvas.CASE, Theme.LIGHT);
        byte[] png = ChartDrawing.png(Series.neetChart(), Canvas.NARROW, Theme.DARK);
        Callable<Boolean> drawing = () ->
                ChartDrawing.svg(Series.neetChart(), Canvas.CASE, Theme.LIGHT).equals(svg)
                        && Arrays.equals(ChartDrawing.png(Series.neetChart(), Canvas.NARROW, Theme.DARK), png);

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> same : threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> drawing).toList())) {
                assertThat(same.get()).isTrue();
            }
        }
    }

    @Test
    void the_machine_s_own_language_changes_nothing() {
        Locale own = Locale.getDefault();
        String svg = ChartDrawing.svg(Series.neetChart(), Canvas.SCREEN, Theme.LIGHT);
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(ChartDrawing.svg(Series.neetChart(), Canvas.SCREEN, Theme.LIGHT))
                    .isEqualTo(svg);
        } finally {
            Locale.setDefault(own);
        }
    }

    private static FigureChart named(String name) {
        return new FigureChart(
                name,
                name,
                name,
                2,
                Series.neet(),
                name,
                Optional.of(new FigureChart.Comparison(name, Series.glostrup())),
                Optional.of(Series.NEET_TARGET),
                Direction.DOWN,
                List.of(name, name),
                true,
                Texts.DANISH);
    }

    private static Picture drawn(FigureChart chart) {
        return Picture.of(ChartDrawing.svg(chart, Canvas.SCREEN, Theme.LIGHT));
    }

    private static int colour(FigureChart chart, int x, int y) {
        try {
            byte[] png = ChartDrawing.png(chart, Canvas.SCREEN, Theme.LIGHT);
            return ImageIO.read(new ByteArrayInputStream(png)).getRGB(x, y) & 0xffffff;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double centre(List<Picture.Written> writing, String text) {
        return writing.stream()
                .filter(written -> written.text().equals(text))
                .mapToDouble(written -> written.box().getCenterX())
                .findFirst()
                .orElseThrow();
    }
}
