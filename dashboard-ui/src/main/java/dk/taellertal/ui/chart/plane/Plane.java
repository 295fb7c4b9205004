package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A rectangle of the picture with an axis each way, on which boxes and, above them, lines are set out in values. */
public final class Plane {

    public static final Stroke HAIR = new BasicStroke(1);
    public static final Stroke DOTS =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 3}, 0);
    public static final Stroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);

    /** How far marks may reach beyond the edge without being cut. */
    private static final double OVERHANG = 6;

    private final Rectangle2D area;
    private final Span across;
    private final Span up;
    private final Palette palette;
    private final XYPlot plot = new XYPlot();
    private final XYIntervalSeries boxes = new XYIntervalSeries("boxes", false, true);
    private final List<Filling> fillings = new ArrayList<>();
    private final List<Layer> under = new ArrayList<>();
    private final List<Layer> over = new ArrayList<>();

    private record Layer(XYDataset points, XYItemRenderer renderer) {}

    /**
     * @param across what the width covers
     * @param up what the height covers, from the foot to the top
     */
    public Plane(Rectangle2D area, Span across, Span up, Palette palette) {
        this.area = area;
        this.across = across;
        this.up = up;
        this.palette = palette;
        plot.setDomainAxis(axis(across.grown(OVERHANG, area.getWidth())));
        plot.setRangeAxis(axis(up.grown(OVERHANG, area.getHeight())));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    public Rectangle2D area() {
        return area;
    }

    /** Where a value lies from left to right. */
    public double x(double value) {
        return across.at(value, area.getMinX(), area.getMaxX());
    }

    /** Where a value lies from top to foot. */
    public double y(double value) {
        return up.at(value, area.getMaxY(), area.getMinY());
    }

    /** Boxes lie above one another in the order they come in. */
    public void box(Span wide, Span high, Filling filling) {
        boxes.add(wide.from(), wide.from(), wide.to(), high.from(), high.from(), high.to());
        fillings.add(filling);
    }

    /** A line of the grid, or an axis, at a height; below all else. */
    public void level(double value, Color color) {
        under.add(new Layer(series(levelled(value)), lines(color, HAIR)));
    }

    /** A line of the grid at a width; below all else. */
    public void plumb(double value, Color color) {
        under.add(new Layer(series(plumbed(value)), lines(color, HAIR)));
    }

    /** An axis at a height, above the boxes that stand on it. */
    public void ground(double value) {
        line(levelled(value), palette.ink(), HAIR);
    }

    /** An axis at a width, above the boxes that begin at it. */
    public void wall(double value) {
        line(plumbed(value), palette.ink(), HAIR);
    }

    /** Joins the points, in values. */
    public void line(List<Point2D> points, Color color, Stroke stroke) {
        over.add(new Layer(series(points), lines(color, stroke)));
    }

    public void dots(List<Point2D> points, double radius, Color color) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        renderer.setSeriesPaint(0, color);
        over.add(new Layer(series(points), renderer));
    }

    public void draw(Graphics2D graphics) {
        var collection = new XYIntervalSeriesCollection();
        collection.addSeries(boxes);
        var middle = new Layer(collection, new BoxRenderer(fillings, palette));
        List<Layer> layers =
                Stream.of(under, List.of(middle), over).flatMap(List::stream).toList();
        for (int i = 0; i < layers.size(); i++) {
            plot.setDataset(i, layers.get(i).points());
            plot.setRenderer(i, layers.get(i).renderer(), false);
        }
        var chart = new JFreeChart(null, Fonts.plain(12), plot, false);
        chart.setBackgroundPaint(null);
        chart.draw(
                graphics,
                new Rectangle2D.Double(
                        area.getX() - OVERHANG,
                        area.getY() - OVERHANG,
                        area.getWidth() + 2 * OVERHANG,
                        area.getHeight() + 2 * OVERHANG));
    }

    private List<Point2D> levelled(double value) {
        return List.of(new Point2D.Double(across.from(), value), new Point2D.Double(across.to(), value));
    }

    private List<Point2D> plumbed(double value) {
        return List.of(new Point2D.Double(value, up.from()), new Point2D.Double(value, up.to()));
    }

    private static XYDataset series(List<Point2D> points) {
        var series = new XYSeries("line", false);
        points.forEach(point -> series.add(point.getX(), point.getY()));
        return new XYSeriesCollection(series);
    }

    private static XYLineAndShapeRenderer lines(Color color, Stroke stroke) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }

    /** An axis that only measures. */
    private static NumberAxis axis(Span span) {
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setInverted(span.from() > span.to());
        axis.setRange(Math.min(span.from(), span.to()), Math.max(span.from(), span.to()));
        axis.setTickLabelFont(Fonts.plain(12));
        axis.setTickLabelsVisible(false);
        axis.setVisible(false);
        return axis;
    }
}
