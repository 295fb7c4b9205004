package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYIntervalSeries;

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
    private final XYIntervalSeries boxes = new XYIntervalSeries("boxes", false, true);
    private final List<Filling> fillings = new ArrayList<>();
    private final List<Mark> under = new ArrayList<>();
    private final List<Mark> over = new ArrayList<>();

    /**
     * @param across what the width covers
     * @param up what the height covers, from the foot to the top
     */
    public Plane(Rectangle2D area, Span across, Span up, Palette palette) {
        this.area = area;
        this.across = across;
        this.up = up;
        this.palette = palette;
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
        Mark.add(under, lines(levelled(value), color, HAIR));
    }

    /** A line of the grid at a width; below all else. */
    public void plumb(double value, Color color) {
        Mark.add(under, lines(plumbed(value), color, HAIR));
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
        Mark.add(over, lines(points, color, stroke));
    }

    /** Nothing where there are no points. */
    public void dots(List<Point2D> points, double radius, Color color) {
        if (!points.isEmpty()) {
            over.add(Mark.dots(points, radius, color));
        }
    }

    public void draw(Graphics2D graphics) {
        var plot = new PlanePlot(across.grown(OVERHANG, area.getWidth()), up.grown(OVERHANG, area.getHeight()));
        under.forEach(plot::add);
        plot.add(boxes, fillings, palette);
        over.forEach(plot::add);
        plot.draw(
                graphics,
                new Rectangle2D.Double(
                        area.getX() - OVERHANG,
                        area.getY() - OVERHANG,
                        area.getWidth() + 2 * OVERHANG,
                        area.getHeight() + 2 * OVERHANG));
    }

    private static Mark.Lines lines(List<Point2D> points, Color color, Stroke stroke) {
        return new Mark.Lines(List.of(points), color, stroke);
    }

    private List<Point2D> levelled(double value) {
        return List.of(new Point2D.Double(across.from(), value), new Point2D.Double(across.to(), value));
    }

    private List<Point2D> plumbed(double value) {
        return List.of(new Point2D.Double(value, up.from()), new Point2D.Double(value, up.to()));
    }
}
