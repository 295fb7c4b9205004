package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.TargetPath;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What labels keep clear of: marks they must not cover, lines they had better not cross. */
public record Obstacles(List<Line2D> lines, List<Rectangle2D> marks) {

    public static Obstacles of(Scene scene, Frame frame) {
        var lines = new ArrayList<Line2D>();
        for (Course course : List.of(scene.actual(), scene.comparison())) {
            course.runs().forEach(run -> join(run.values(), frame, lines));
            course.bridges().forEach(b -> join(List.of(b.from(), b.to()), frame, lines));
        }
        List<TargetPath.Place> path = scene.pathPlaces();
        for (int i = 1; i < path.size(); i++) {
            lines.add(line(frame, path.get(i - 1), path.get(i)));
        }
        scene.chart()
                .breakSlots(scene.timeline())
                .forEach(slot -> lines.add(new Line2D.Double(
                        frame.x(slot - 0.5),
                        frame.plot().getMinY(),
                        frame.x(slot - 0.5),
                        frame.plot().getMaxY())));
        lines.add(ground(frame));
        Hatching.blocks(scene, frame)
                .forEach(block -> lines.add(
                        new Line2D.Double(block.getCenterX(), block.getMinY(), block.getCenterX(), block.getMaxY())));
        return new Obstacles(lines, marks(scene, frame));
    }

    public void layInto(Writing writing) {
        lines.forEach(writing::avoidCrossing);
        marks.forEach(writing::keepFree);
    }

    /** The axis, or the line of zero above it. */
    private static Line2D ground(Frame frame) {
        double y = frame.y(frame.scale().ground());
        return new Line2D.Double(frame.plot().getMinX(), y, frame.plot().getMaxX(), y);
    }

    private static List<Rectangle2D> marks(Scene scene, Frame frame) {
        var marks = new ArrayList<Rectangle2D>();
        double radius = scene.canvas().dotRadius();
        scene.actual().known().forEach(known -> marks.add(mark(frame, known.slot(), known.height(), radius, radius)));
        scene.actual().last().ifPresent(known -> marks.add(mark(frame, known.slot(), known.height(), 5, 5)));
        scene.path().ifPresent(path -> {
            path.baseline().ifPresent(place -> marks.add(mark(frame, place.slot(), place.value(), 7, 7)));
            marks.add(mark(frame, path.end().slot(), path.end().value(), 9, 3));
        });
        scene.shortfall().ifPresent(gap -> {
            Rectangle2D mark = mark(frame, gap.latest().slot(), gap.path(), 5, 2);
            mark.add(mark(frame, gap.latest().slot(), gap.latest().height(), 5, 2));
            marks.add(mark);
        });
        return marks;
    }

    private static void join(List<Course.Known> values, Frame frame, List<Line2D> lines) {
        for (int i = 1; i < values.size(); i++) {
            Course.Known from = values.get(i - 1);
            Course.Known to = values.get(i);
            lines.add(line(
                    frame,
                    new TargetPath.Place(from.slot(), from.height()),
                    new TargetPath.Place(to.slot(), to.height())));
        }
    }

    private static Line2D line(Frame frame, TargetPath.Place from, TargetPath.Place to) {
        return new Line2D.Double(frame.x(from.slot()), frame.y(from.value()), frame.x(to.slot()), frame.y(to.value()));
    }

    private static Rectangle2D mark(Frame frame, int slot, double value, double halfWidth, double halfHeight) {
        return new Rectangle2D.Double(
                frame.x(slot) - halfWidth, frame.y(value) - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }
}
