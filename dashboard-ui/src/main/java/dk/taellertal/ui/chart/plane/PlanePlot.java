package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Palette;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
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

/** A plane as JFreeChart draws it: one dataset for each look, later ones above earlier ones. */
final class PlanePlot {

    private final XYPlot plot = new XYPlot();
    private int layers;

    PlanePlot(Span across, Span up) {
        plot.setNotify(false);
        plot.setDomainAxis(axis(across));
        plot.setRangeAxis(axis(up));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    void add(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Lines lines -> add(series(lines), renderer(lines));
                case Mark.Dots dots -> add(series(dots), renderer(dots));
            }
        }
    }

    void add(XYIntervalSeries boxes, List<Filling> fillings, Palette palette) {
        var collection = new XYIntervalSeriesCollection();
        collection.addSeries(boxes);
        add(collection, new BoxRenderer(fillings, palette));
    }

    void draw(Graphics2D graphics, Rectangle2D area) {
        var chart = new JFreeChart(null, Fonts.plain(12), plot, false);
        chart.setBackgroundPaint(null);
        chart.draw(graphics, area);
    }

    private void add(XYDataset dataset, XYItemRenderer renderer) {
        plot.setDataset(layers, dataset);
        plot.setRenderer(layers, renderer, false);
        layers++;
    }

    /** Lines behind one another, with nothing between them. */
    private static XYDataset series(Mark.Lines lines) {
        var series = new XYSeries("lines", false);
        for (List<Point2D> line : lines.lines()) {
            line.forEach(point -> series.add(point.getX(), point.getY(), false));
            series.add(line.getLast().getX(), Double.NaN, false);
        }
        return new XYSeriesCollection(series);
    }

    private static XYDataset series(Mark.Dots dots) {
        var series = new XYSeries("dots", false);
        dots.points().forEach(point -> series.add(point.getX(), point.getY(), false));
        return new XYSeriesCollection(series);
    }

    private static XYItemRenderer renderer(Mark.Lines lines) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, lines.color(), false);
        renderer.setSeriesStroke(0, lines.stroke(), false);
        return renderer;
    }

    private static XYItemRenderer renderer(Mark.Dots dots) {
        double radius = dots.radius();
        Shape circle = new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, circle, false);
        renderer.setSeriesPaint(0, dots.color(), false);
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
