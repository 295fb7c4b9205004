package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Marks as JFreeChart draws them, on axes that only measure: one dataset for each look, later ones above earlier ones. What
 * is written is placed elsewhere.
 */
public final class PlanePlot {

    private static final Stroke HAIR = new BasicStroke(1);
    private static final Stroke OUTLINE = new BasicStroke(1.5f);

    private final XYPlot plot = new XYPlot();
    private int layers;

    /**
     * @param across what the width covers, with what may reach beyond the edge
     * @param up the same for the height, from the foot to the top
     */
    public PlanePlot(Span across, Span up) {
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

    /** A line of the grid at each multiple of a step, below all else. */
    public void grid(double step, Color color) {
        ((NumberAxis) plot.getRangeAxis()).setTickUnit(new NumberTickUnit(step), false, true);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(color);
        plot.setRangeGridlineStroke(HAIR);
    }

    /** An axis at a height, above the grid. */
    public void level(double value, Color color) {
        plot.addRangeMarker(new ValueMarker(value, color, HAIR), Layer.BACKGROUND);
    }

    /** A line at a width, above the grid. */
    public void plumb(double value, Color color) {
        plot.addDomainMarker(new ValueMarker(value, color, HAIR), Layer.BACKGROUND);
    }

    public void add(Mark mark) {
        switch (mark) {
            case Mark.Lines lines -> add(series(lines), renderer(lines));
            case Mark.Shapes shapes -> add(series(shapes), renderer(shapes));
        }
    }

    void add(XYIntervalSeries boxes, List<Filling> fillings, Palette palette) {
        var collection = new XYIntervalSeriesCollection();
        collection.addSeries(boxes);
        add(collection, new BoxRenderer(fillings, palette));
    }

    public void draw(Graphics2D graphics, Rectangle2D area) {
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

    private static XYDataset series(Mark.Shapes shapes) {
        var series = new XYSeries("shapes", false);
        shapes.points().forEach(point -> series.add(point.getX(), point.getY(), false));
        return new XYSeriesCollection(series);
    }

    private static XYItemRenderer renderer(Mark.Lines lines) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, lines.color(), false);
        renderer.setSeriesStroke(0, lines.stroke(), false);
        return renderer;
    }

    private static XYItemRenderer renderer(Mark.Shapes shapes) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, shapes.shape(), false);
        renderer.setSeriesPaint(0, shapes.color(), false);
        shapes.outline().ifPresent(color -> {
            renderer.setDrawOutlines(true);
            renderer.setUseOutlinePaint(true);
            renderer.setSeriesOutlinePaint(0, color, false);
            renderer.setSeriesOutlineStroke(0, OUTLINE, false);
        });
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
