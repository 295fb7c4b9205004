package dk.taellertal.ui.chart.plane;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is set out beside boxes, in values. */
public sealed interface Mark {

    /** Lines of one look, each through its points. */
    record Lines(List<List<Point2D>> lines, Color color, Stroke stroke) implements Mark {
        boolean looksLike(Lines other) {
            return color.equals(other.color) && stroke.equals(other.stroke);
        }

        Lines with(Lines other) {
            var both = new ArrayList<>(lines);
            both.addAll(other.lines);
            return new Lines(both, color, stroke);
        }
    }

    /**
     * The same shape at each of some points.
     *
     * @param shape in units, around the point
     * @param outline of its edge; empty where it has none
     */
    record Shapes(List<Point2D> points, Shape shape, Color color, Optional<Color> outline) implements Mark {}

    static Shapes dots(List<Point2D> points, double radius, Color color) {
        return new Shapes(points, circle(radius), color, Optional.empty());
    }

    /** A circle around a point. */
    static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** Adds lines to the last ones where they look alike: they are drawn in one go. */
    static void add(List<Mark> marks, Lines more) {
        if (!marks.isEmpty() && marks.getLast() instanceof Lines last && last.looksLike(more)) {
            marks.removeLast();
            marks.add(last.with(more));
        } else {
            marks.add(more);
        }
    }
}
