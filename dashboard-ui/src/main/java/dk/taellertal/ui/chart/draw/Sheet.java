package dk.taellertal.ui.chart.draw;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.words.AxisNote;
import dk.taellertal.ui.chart.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole picture: the chart, and on a canvas that leaves the page its title above and its caption below.
 *
 * @param chartTop where the chart begins
 * @param height of all of it, in units
 */
record Sheet(Canvas canvas, Palette palette, Drawing drawing, List<Line> lines, double chartTop, double height) {

    private record Line(String text, Font font, Color color, double baseLine) {}

    /** 11, 9 and 8 points. */
    private static final Font TITLE = Fonts.strong(44.0 / 3);

    private static final Font SUBTITLE = Fonts.plain(12);
    private static final Font CAPTION = Fonts.plain(32.0 / 3);
    private static final int MOST_LINES = 6;

    static Sheet of(Chart chart, Canvas canvas, Theme theme) {
        Palette palette = Palette.of(theme);
        Drawing drawing = Drawings.of(chart, canvas, theme);
        if (!canvas.alone()) {
            return new Sheet(canvas, palette, drawing, List.of(), 0, drawing.height());
        }
        var lines = new ArrayList<Line>();
        double y = set(lines, List.of(chart.title()), TITLE, 19, palette.ink(), 0, canvas);
        y = set(lines, List.of(chart.subtitle()), SUBTITLE, 16, palette.ink2(), y, canvas);
        double chartTop = y + 8;
        double below = chartTop + drawing.height() + 6;
        double end = set(lines, caption(chart), CAPTION, 14.5, palette.ink2(), below, canvas);
        return new Sheet(canvas, palette, drawing, List.copyOf(lines), chartTop, Math.ceil(end + 4));
    }

    void draw(Graphics2D graphics) {
        graphics.setPaint(palette.paper());
        graphics.fill(new Rectangle2D.Double(0, 0, canvas.width(), height));
        for (Line line : lines) {
            graphics.setPaint(line.color());
            graphics.setFont(line.font());
            graphics.drawString(line.text(), 0f, (float) line.baseLine());
        }
        graphics.translate(0, chartTop);
        if (canvas.alone()) {
            graphics.setPaint(palette.rule());
            graphics.setStroke(new BasicStroke(0.75f));
            graphics.draw(new Line2D.Double(0, drawing.height(), canvas.width(), drawing.height()));
        }
        drawing.marks().accept(graphics);
    }

    private static List<String> caption(Chart chart) {
        String mark = new Words(chart).of("synthetic");
        boolean unmarked = chart.synthetic() && chart.caption().stream().noneMatch(line -> line.contains(mark));
        return Stream.of(
                        chart.caption().stream(),
                        AxisNote.of(chart).stream(),
                        Stream.of(mark).filter(m -> unmarked))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Sets paragraphs below one another and returns where they end. */
    private static double set(
            List<Line> lines,
            List<String> texts,
            Font font,
            double lineHeight,
            Color color,
            double top,
            Canvas canvas) {
        double y = top;
        for (String text : texts) {
            List<String> set = font.equals(CAPTION)
                    ? Lines.wrapped(text, font, canvas.width(), MOST_LINES)
                    : Lines.balanced(text, font, canvas.width(), MOST_LINES);
            for (String line : set) {
                lines.add(new Line(line, font, color, y + 0.75 * lineHeight));
                y += lineHeight;
            }
        }
        return y;
    }
}
