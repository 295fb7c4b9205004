package dk.taellertal.ui.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.Picture;
import dk.taellertal.ui.chart.Samples;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.words.AltText;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsOfChartTest {

    private static final List<Canvas> CANVASES =
            List.of(Canvas.SCREEN, Canvas.screen(640), Canvas.NARROW, Canvas.CASE, Canvas.document(160, 300));

    static Stream<Chart> charts() {
        String longName = "Gennemsnit af de sammenlignelige kommuner på Vestegnen uden Albertslund, alle aldre i alt";
        return Stream.of(
                        Samples.all(Texts.DANISH).values(),
                        Samples.all(Texts.ENGLISH).values(),
                        Samples.named(longName),
                        Samples.named("W".repeat(200)),
                        Samples.empty())
                .flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void no_text_covers_another_or_is_cut_by_the_edge(Chart chart) {
        for (Canvas canvas : CANVASES) {
            Picture picture = Picture.of(ChartDrawing.svg(chart, canvas, Theme.LIGHT));
            List<Picture.Written> writing = picture.writing();
            var edge = new Rectangle2D.Double(-0.1, -0.1, picture.width() + 0.2, picture.height() + 0.2);
            for (int i = 0; i < writing.size(); i++) {
                Picture.Written one = writing.get(i);
                assertThat(edge.contains(one.box()))
                        .as("'%s' at %s inside %s on %s", one.text(), one.box(), edge, canvas)
                        .isTrue();
                assertThat(writing.subList(0, i).stream()
                                .filter(other -> other.box().intersects(one.box())))
                        .as("under '%s' on %s", one.text(), canvas)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_picture_says_what_it_shows_and_fetches_nothing(Chart chart) {
        String svg = ChartDrawing.svg(chart, Canvas.SCREEN, Theme.DARK);
        Picture picture = Picture.of(svg);

        assertThat(picture.elements("title").getFirst().getTextContent()).isEqualTo(chart.title());
        assertThat(picture.elements("desc").getFirst().getTextContent()).isEqualTo(AltText.of(chart));
        assertThat(svg.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "")).doesNotContain("http", "href=", "NaN");
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
                "\u202eturned",
                "@path {0}",
                ""
            })
    void the_worst_names_stay_well_formed(String name) {
        for (String worst : List.of(name, name.repeat(name.isEmpty() ? 1 : 200 / name.length() + 1))) {
            for (Chart chart : Samples.named(worst)) {
                for (Canvas canvas : List.of(Canvas.NARROW, Canvas.CASE)) {
                    assertThat(Picture.of(ChartDrawing.svg(chart, canvas, Theme.LIGHT))
                                    .root()
                                    .getAttribute("role"))
                            .isEqualTo("img");
                }
                assertThat(ChartDrawing.png(chart, Canvas.NARROW, Theme.LIGHT)).isNotEmpty();
            }
        }
    }

    @Test
    void the_same_data_give_the_same_picture_on_a_machine_of_another_language() {
        Locale own = Locale.getDefault();
        List<String> before = pictures();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(pictures()).isEqualTo(before);
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void two_charts_that_share_an_extent_have_one_scale() {
        Chart chart = Samples.columns(Texts.DANISH);
        Canvas alone = Canvas.screen(640);
        Canvas shared = alone.sharing(new Extent(BigDecimal.ZERO, new BigDecimal("3933.2")));

        // the area is 220 high for 1966,6 alone: 1925 take 215,3; for 3933,2 half of it
        assertThat(highestColumn(chart, alone)).isCloseTo(215.3, within(0.5));
        assertThat(highestColumn(chart, shared)).isCloseTo(107.7, within(0.5));
        assertThat(Extent.of(List.of(chart, Samples.courses(Texts.DANISH))).orElseThrow())
                .isEqualTo(new Extent(BigDecimal.ZERO, new BigDecimal("18902.3")));
    }

    @Test
    void a_document_s_picture_is_as_wide_as_asked_for() throws IOException {
        byte[] png = ChartDrawing.png(Samples.waterfall(Texts.DANISH), Canvas.document(160, 300), Theme.LIGHT);

        // 160 mm are 160 / 25,4 · 300 = 1889,8 pixels
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1890);
        assertThat(PngFileTest.chunks(png, "pHYs").getFirst().getInt()).isEqualTo(11811);
    }

    private static List<String> pictures() {
        return Samples.danish().values().stream()
                .map(chart -> ChartDrawing.svg(chart, Canvas.NARROW, Theme.LIGHT))
                .toList();
    }

    /** The height of the tallest rectangle in the dark blue of an actual. */
    private static double highestColumn(Chart chart, Canvas canvas) {
        Picture picture = Picture.of(ChartDrawing.svg(chart, canvas, Theme.LIGHT));
        return picture.elements("rect").stream()
                .filter(rect -> Picture.inherited(rect, "fill").equals("rgb(11,60,115)"))
                .mapToDouble(rect -> Double.parseDouble(rect.getAttribute("height")))
                .max()
                .orElseThrow();
    }
}
