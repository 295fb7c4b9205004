package dk.taellertal.ui.chart.draw;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.ink.PngFile;
import dk.taellertal.ui.chart.ink.SvgPicture;
import dk.taellertal.ui.chart.words.AltText;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

/** Draws a chart, as SVG for pages and as PNG for documents. The same chart gives the same picture. */
public final class ChartDrawing {

    private ChartDrawing() {}

    /** A picture in itself: text stays text, the letters are embedded, title and description say what it shows. */
    public static String svg(Chart chart, Canvas canvas, Theme theme) {
        Sheet sheet = Sheet.of(chart, canvas, theme);
        var picture = new SvgPicture(canvas.width(), sheet.height());
        sheet.draw(picture.graphics());
        return picture.finished(chart.title(), AltText.of(chart), chart.locale());
    }

    /** In the canvas's resolution, which the file states, as it does title and description. */
    public static byte[] png(Chart chart, Canvas canvas, Theme theme) {
        Sheet sheet = Sheet.of(chart, canvas, theme);
        double scale = canvas.pixelsPerUnit();
        var image = new BufferedImage(
                (int) Math.round(canvas.width() * scale),
                (int) Math.ceil(sheet.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            smooth(graphics);
            graphics.setBackground(Palette.of(theme).paper());
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            sheet.draw(graphics);
        } finally {
            graphics.dispose();
        }
        return PngFile.bytes(image, canvas.pixelsPerMetre(), chart.title(), AltText.of(chart), chart.locale());
    }

    /** @param format {@code png} or {@code svg} */
    public static byte[] file(Chart chart, String format, Canvas canvas, Theme theme) {
        return switch (format) {
            case "png" -> png(chart, canvas, theme);
            case "svg" -> svg(chart, canvas, theme).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("a chart is drawn as png or svg: '%s'".formatted(format));
        };
    }

    /** On somebody else's paper, from its upper left corner, as wide as asked. */
    public static void paint(Chart chart, Canvas canvas, Theme theme, Graphics2D paper, double width) {
        paper.scale(width / canvas.width(), width / canvas.width());
        Sheet.of(chart, canvas, theme).draw(paper);
    }

    /** The height of a picture to its width. */
    public static double proportion(Chart chart, Canvas canvas, Theme theme) {
        return Sheet.of(chart, canvas, theme).height() / canvas.width();
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
