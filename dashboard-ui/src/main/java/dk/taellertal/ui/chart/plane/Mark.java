package dk.taellertal.ui.chart.plane;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** What is set out on a plane beside boxes, in values. */
sealed interface Mark {

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

    record Dots(List<Point2D> points, double radius, Color color) implements Mark {}

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
