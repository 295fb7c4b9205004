package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.ValueScale;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Where slots and values lie on the canvas.
 *
 * @param plot from the first slot's left edge to the last one's right, from the highest tick down to the lowest
 * @param labelBounds where labels may stand: right of the axis
 * @param unitBeside whether the unit stands beside the highest tick, rather than on a line of its own above
 */
public record Frame(Rectangle2D plot, Rectangle2D labelBounds, int slots, ValueScale scale, boolean unitBeside) {

    private static final ValueScale NO_NUMBERS = ValueScale.covering(BigDecimal.ZERO, BigDecimal.ONE, 0);
    private static final double TOP = 24;
    private static final double TICK_GAP = 8;
    private static final double END_GAP = 12;

    public static Frame of(Scene scene) {
        Canvas canvas = scene.canvas();
        ValueScale scale = scene.scale().orElse(NO_NUMBERS);
        double ticks = tickWidth(scene, scale);
        double withUnit = Math.max(ticks, Fonts.width(font(canvas), topTick(scene, scale)));
        boolean beside = withUnit + TICK_GAP <= canvas.inset().orElse(canvas.brief() ? 0 : 90);
        double left = canvas.inset().orElse(Math.max(30, (beside ? withUnit : ticks) + TICK_GAP));
        int slots = Math.max(1, scene.timeline().length());
        double right = canvas.inset().isPresent() ? 0 : endRoom(scene, slots, canvas.width() - left);
        double foot = canvas.brief() ? 26 : 34;
        var plot = new Rectangle2D.Double(left, TOP, canvas.width() - left - right, canvas.chartHeight() - TOP - foot);
        var labelBounds = new Rectangle2D.Double(left, 0, canvas.width() - left, canvas.chartHeight());
        return new Frame(plot, labelBounds, slots, scale, beside);
    }

    /** The middle of a slot's column. */
    public double x(double slot) {
        return plot.getX() + (slot + 0.5) * column();
    }

    public double y(double value) {
        double low = scale.low().doubleValue();
        return plot.getMaxY() - (value - low) / (scale.high().doubleValue() - low) * plot.getHeight();
    }

    public double column() {
        return plot.getWidth() / slots;
    }

    /** The highest tick with its unit. */
    public static String topTick(Scene scene, ValueScale scale) {
        return scene.words().withUnit(scene.words().tick(scale.high(), scale.step()));
    }

    /** How wide the labels at the ends of the lines may be. */
    public static double widestEndLabel(Canvas canvas) {
        return canvas.width() * (canvas.brief() ? 0.3 : 0.24);
    }

    private static double tickWidth(Scene scene, ValueScale scale) {
        return scale.ticks().stream()
                .mapToDouble(
                        tick -> Fonts.width(font(scene.canvas()), scene.words().tick(tick, scale.step())))
                .max()
                .orElse(0);
    }

    /** What must stay free right of the columns, so that a line that ends in the last ones has room for its label. */
    private static double endRoom(Scene scene, int slots, double width) {
        double widest = widestEndLabel(scene.canvas());
        double actual = needed(scene.actual(), scene.endLabel(widest), scene, slots, width);
        double other = needed(scene.comparison(), scene.comparisonLabel(widest), scene, slots, width);
        return DoubleStream.of(4, actual, other).max().orElse(4);
    }

    private static double needed(Course course, Optional<String> label, Scene scene, int slots, double width) {
        if (label.isEmpty() || course.last().isEmpty()) {
            return 0;
        }
        double room = END_GAP + Fonts.width(Fonts.strong(scene.canvas().endLabelSize()), label.get());
        double columnsAfter = (slots - course.last().get().slot() - 0.5) / slots;
        return (room - columnsAfter * width) / (1 - columnsAfter);
    }

    private static Font font(Canvas canvas) {
        return Fonts.plain(canvas.labelSize());
    }
}
