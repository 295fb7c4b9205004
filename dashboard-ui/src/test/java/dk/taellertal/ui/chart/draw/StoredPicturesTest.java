package dk.taellertal.ui.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Samples;
import dk.taellertal.ui.chart.Series;
import dk.taellertal.ui.chart.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures beside stored ones. What was drawn lies in {@code target/pictures}: looked at and found right, it is copied
 * to {@code src/test/resources/pictures}.
 */
class StoredPicturesTest {

    private static final String LINE = "line";
    private static final Path DRAWN = Path.of("target", "pictures");
    /** How far a channel of 0…255 may lie away before the pixel counts as another. */
    private static final int CHANNEL = 64;
    /** The share of pixels that may be others: the edges of letters, not a word or a bar. */
    private static final double OTHERS = 0.002;

    static Stream<String> names() {
        return Stream.concat(Stream.of(LINE), Samples.danish().keySet().stream())
                .flatMap(name -> Stream.of(name + "-640-light", name + "-328-dark"));
    }

    private static Chart chart(String name) {
        return name.equals(LINE) ? Series.neetChart() : Samples.danish(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_picture_looks_as_it_did(String name) throws IOException {
        Chart chart = chart(name.replaceFirst("-\\d+-\\w+$", ""));
        byte[] png = name.endsWith("dark")
                ? ChartDrawing.png(chart, Canvas.NARROW, Theme.DARK)
                : ChartDrawing.png(chart, Canvas.screen(640), Theme.LIGHT);
        Files.createDirectories(DRAWN);
        Files.write(DRAWN.resolve(name + ".png"), png);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage stored = stored(name);

        assertThat(new int[] {drawn.getWidth(), drawn.getHeight()})
                .containsExactly(stored.getWidth(), stored.getHeight());
        assertThat(others(drawn, stored)).as("share of other pixels").isLessThanOrEqualTo(OTHERS);
    }

    private static BufferedImage stored(String name) throws IOException {
        try (InputStream in = StoredPicturesTest.class.getResourceAsStream("/pictures/" + name + ".png")) {
            assertThat(in).as("stored picture " + name).isNotNull();
            return ImageIO.read(in);
        }
    }

    private static double others(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += differ(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) count / (one.getWidth() * one.getHeight());
    }

    private static boolean differ(int one, int other) {
        return Stream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > CHANNEL);
    }
}
