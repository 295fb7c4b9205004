package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.TargetPath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Grid, lines and marks, drawn by JFreeChart; all that is written comes from {@link Lettering}. */
public final class LinePlot {

    /** How far marks may reach beyond the highest and the lowest tick without being cut. */
    private static final double OVERHANG = 10;
    /** The same right of the last slot, for the latest value's dot in a narrow column. */
    private static final double END_OVERHANG = 5;
    /** The narrowest column whose value gets a dot. */
    private static final double DOTTED_COLUMN = 9;

    private static final Stroke HAIR = new BasicStroke(1);
    private static final Stroke ACTUAL = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DOTS = dashed(2.25f, BasicStroke.CAP_ROUND, 0.5f, 4);
    private static final Stroke FINE_DOTS = dashed(1.5f, BasicStroke.CAP_BUTT, 2, 3);
    private static final Stroke DASHES = dashed(1.5f, BasicStroke.CAP_BUTT, 6, 4);
    private static final Stroke OUTLINE = new BasicStroke(1.5f);
    private static final Stroke BAR = new BasicStroke(2);

    private final Scene scene;
    private final Frame frame;
    private final Palette palette;
    private final XYPlot plot = new XYPlot();

    private LinePlot(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.palette = scene.palette();
    }

    /** Later series lie above earlier ones. */
    public static void draw(Graphics2D graphics, Scene scene, Frame frame) {
        var drawing = new LinePlot(scene, frame);
        drawing.axes();
        drawing.breaks();
        drawing.comparison();
        drawing.path();
        drawing.actual();
        var chart = new JFreeChart(null, Fonts.plain(12), drawing.plot, false);
        chart.setBackgroundPaint(null);
        chart.setAntiAlias(true);
        Rectangle2D area = frame.plot();
        chart.draw(
                graphics,
                new Rectangle2D.Double(
                        area.getX(),
                        area.getY() - OVERHANG,
                        area.getWidth() + END_OVERHANG,
                        area.getHeight() + 2 * OVERHANG));
    }

    private void axes() {
        double low = frame.scale().low().doubleValue();
        double high = frame.scale().high().doubleValue();
        double overhang = OVERHANG * (high - low) / frame.plot().getHeight();
        plot.setDomainAxis(axis(-0.5, frame.slots() - 0.5 + END_OVERHANG / frame.column(), frame.slots()));
        plot.setRangeAxis(
                axis(low - overhang, high + overhang, frame.scale().step().doubleValue()));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeGridlinesVisible(scene.scale().isPresent());
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(HAIR);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.addRangeMarker(new ValueMarker(frame.scale().ground(), palette.ink(), HAIR), Layer.BACKGROUND);
    }

    /** An axis that only measures: what is written on it is placed by {@link Lettering}. */
    private static NumberAxis axis(double from, double to, double step) {
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(step), false, true);
        axis.setTickLabelFont(Fonts.plain(12));
        axis.setTickLabelsVisible(false);
        axis.setVisible(false);
        return axis;
    }

    /** Between the last period computed one way and the first computed another. */
    private void breaks() {
        scene.chart()
                .breakSlots(scene.timeline())
                .forEach(slot ->
                        plot.addDomainMarker(new ValueMarker(slot - 0.5, palette.rule(), HAIR), Layer.BACKGROUND));
    }

    private void comparison() {
        lines(scene.comparison(), palette.comparison(), DOTS);
        dots(scene.comparison().lonely(), 2, palette.comparison());
    }

    private void path() {
        var path = new XYSeries("path", false);
        scene.pathPlaces().forEach(place -> path.add(place.slot(), place.value()));
        add(path, lineOf(palette.target(), DASHES));
        scene.path().ifPresent(p -> {
            p.baseline().ifPresent(place -> add(single(place), outlined(circle(6))));
            double half = Math.clamp(frame.column() / 2 - 1, 3, 9);
            add(single(p.end()), filled(new Rectangle2D.Double(-half, -1.25, 2 * half, 2.5), palette.target()));
        });
    }

    private void actual() {
        var bridges = new XYSeries("bridges", false);
        for (Course.Bridge bridge : scene.actual().bridges()) {
            bridges.add(bridge.from().slot(), bridge.from().height());
            bridges.add(bridge.to().slot(), bridge.to().height());
            bridges.add(bridge.to().slot(), Double.NaN);
        }
        add(bridges, lineOf(palette.actual(), FINE_DOTS));
        lines(scene.actual(), palette.actual(), ACTUAL);
        scene.shortfall().ifPresent(this::shortfall);
        boolean all = frame.column() >= DOTTED_COLUMN;
        dots(
                all ? scene.actual().known() : scene.actual().lonely(),
                scene.canvas().dotRadius(),
                palette.actual());
        dots(scene.actual().last().stream().toList(), 4.5, palette.actual());
    }

    private void shortfall(Scene.Shortfall shortfall) {
        var gap = new XYSeries("shortfall", false);
        gap.add(shortfall.latest().slot(), shortfall.latest().height());
        gap.add(shortfall.latest().slot(), shortfall.path());
        add(gap, lineOf(palette.bad(), BAR));
        var place = new TargetPath.Place(shortfall.latest().slot(), shortfall.path());
        add(single(place), filled(new Rectangle2D.Double(-4, -1, 8, 2), palette.bad()));
    }

    private void lines(Course course, Color color, Stroke stroke) {
        var series = new XYSeries("line", false);
        for (Course.Run run : course.runs()) {
            run.values().forEach(known -> series.add(known.slot(), known.height()));
            series.add(run.values().getLast().slot(), Double.NaN);
        }
        add(series, lineOf(color, stroke));
    }

    private void dots(List<Course.Known> values, double radius, Color color) {
        var series = new XYSeries("dots", false);
        values.forEach(known -> series.add(known.slot(), known.height()));
        add(series, filled(circle(radius), color));
    }

    private void add(XYSeries series, XYLineAndShapeRenderer renderer) {
        int next = plot.getDatasetCount();
        plot.setDataset(next, new XYSeriesCollection(series));
        plot.setRenderer(next, renderer, false);
    }

    private static XYSeries single(TargetPath.Place place) {
        var series = new XYSeries("place", false);
        series.add(place.slot(), place.value());
        return series;
    }

    private static XYLineAndShapeRenderer lineOf(Color color, Stroke stroke) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }

    private static XYLineAndShapeRenderer filled(Shape shape, Color color) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, shape);
        renderer.setSeriesPaint(0, color);
        return renderer;
    }

    private XYLineAndShapeRenderer outlined(Shape shape) {
        var renderer = filled(shape, palette.target());
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, palette.paper());
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, palette.target());
        renderer.setSeriesOutlineStroke(0, OUTLINE);
        return renderer;
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Stroke dashed(float width, int cap, float... dashes) {
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
