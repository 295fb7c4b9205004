package dk.taellertal.ui.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Series;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.words.AltText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

    @Test
    void a_case_is_16_cm_wide_at_300_dots_an_inch() throws IOException {
        byte[] png = ChartDrawing.png(Series.neetChart(), Canvas.CASE, Theme.LIGHT);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(1890);
        ByteBuffer size = chunks(png, "pHYs").getFirst();
        assertThat(List.of(size.getInt(), size.getInt(), (int) size.get())).containsExactly(11811, 11811, 1);
    }

    @Test
    void a_file_says_what_it_shows() {
        byte[] png = ChartDrawing.png(Series.neetChart(), Canvas.CASE, Theme.LIGHT);

        assertThat(chunks(png, "iTXt"))
                .extracting(chunk -> StandardCharsets.UTF_8.decode(chunk).toString())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Title\0")
                        .endsWith(Series.neetChart().title()))
                .anySatisfy(
                        text -> assertThat(text).startsWith("Description\0").endsWith(AltText.of(Series.neetChart())));
    }

    @Test
    void text_is_smoothed() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(ChartDrawing.png(Series.neetChart(), Canvas.CASE, Theme.LIGHT)));

        // the title's line, where only paper, ink and what lies between can be
        assertThat(IntStream.range(0, 900)
                        .map(x -> image.getRGB(x, 30) & 0xff)
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    /** The contents of a PNG's chunks of one type. */
    static List<ByteBuffer> chunks(byte[] png, String type) {
        ByteBuffer bytes = ByteBuffer.wrap(png).position(8);
        var chunks = new ArrayList<ByteBuffer>();
        while (bytes.hasRemaining()) {
            byte[] content = new byte[bytes.getInt()];
            byte[] name = new byte[4];
            bytes.get(name).get(content).getInt();
            if (new String(name, StandardCharsets.US_ASCII).equals(type)) {
                chunks.add(ByteBuffer.wrap(content));
            }
        }
        return chunks;
    }
}
