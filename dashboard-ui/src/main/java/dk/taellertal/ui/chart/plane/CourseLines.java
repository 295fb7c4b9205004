package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.measure.Course;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.util.List;

/** A course as lines on a plane of slots: runs drawn through, gaps dotted, hidden periods hatched, breaks left open. */
public final class CourseLines {

    private static final double SIDE = 0.35;

    private CourseLines() {}

    /** @param up what the plane covers upwards, which a hatched block fills */
    public static void draw(Plane plane, Course course, Color color, Stroke stroke, Span up) {
        for (Course.Gap gap : course.gaps()) {
            if (gap.absence() == Course.Absence.HIDDEN) {
                plane.box(new Span(gap.first() - SIDE, gap.last() + SIDE), up, Filling.HIDDEN);
            }
        }
        for (Course.Bridge bridge : course.bridges()) {
            plane.line(List.of(at(bridge.from()), at(bridge.to())), color, Plane.DOTS);
        }
        for (Course.Run run : course.runs()) {
            if (run.values().size() > 1) {
                plane.line(run.values().stream().map(CourseLines::at).toList(), color, stroke);
            }
        }
        plane.dots(course.lonely().stream().map(CourseLines::at).toList(), 2.25, color);
    }

    public static Point2D at(Course.Known known) {
        return new Point2D.Double(known.slot(), known.height());
    }
}
