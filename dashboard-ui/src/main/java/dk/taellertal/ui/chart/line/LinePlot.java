package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.TargetPath;
import dk.taellertal.ui.chart.plane.Mark;
import dk.taellertal.ui.chart.plane.PlanePlot;
import dk.taellertal.ui.chart.plane.Span;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Grid, lines and marks; all that is written comes from {@link Lettering}. */
public final class LinePlot {

    /** How far marks may reach beyond the highest and the lowest tick without being cut. */
    private static final double OVERHANG = 10;
    /** The same right of the last slot, for the latest value's dot in a narrow column. */
    private static final double END_OVERHANG = 5;
    /** The narrowest column whose value gets a dot. */
    private static final double DOTTED_COLUMN = 9;

    private static final Stroke ACTUAL = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DOTS = dashed(2.25f, BasicStroke.CAP_ROUND, 0.5f, 4);
    private static final Stroke FINE_DOTS = dashed(1.5f, BasicStroke.CAP_BUTT, 2, 3);
    private static final Stroke DASHES = dashed(1.5f, BasicStroke.CAP_BUTT, 6, 4);
    private static final Stroke BAR = new BasicStroke(2);

    private final Scene scene;
    private final Frame frame;
    private final Palette palette;
    private final PlanePlot plot;

    private LinePlot(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.palette = scene.palette();
        double low = frame.scale().low().doubleValue();
        double high = frame.scale().high().doubleValue();
        double overhang = OVERHANG * (high - low) / frame.plot().getHeight();
        plot = new PlanePlot(
                new Span(-0.5, frame.slots() - 0.5 + END_OVERHANG / frame.column()),
                new Span(low - overhang, high + overhang));
    }

    /** Later series lie above earlier ones. */
    public static void draw(Graphics2D graphics, Scene scene, Frame frame) {
        var drawing = new LinePlot(scene, frame);
        drawing.grid();
        drawing.comparison();
        drawing.path();
        drawing.actual();
        Rectangle2D area = frame.plot();
        drawing.plot.draw(
                graphics,
                new Rectangle2D.Double(
                        area.getX(),
                        area.getY() - OVERHANG,
                        area.getWidth() + END_OVERHANG,
                        area.getHeight() + 2 * OVERHANG));
    }

    /** With a line between the last period computed one way and the first computed another. */
    private void grid() {
        if (scene.scale().isPresent()) {
            plot.grid(frame.scale().step().doubleValue(), palette.grid());
        }
        plot.level(frame.scale().ground(), palette.ink());
        scene.chart().breakSlots(scene.timeline()).forEach(slot -> plot.plumb(slot - 0.5, palette.rule()));
    }

    private void comparison() {
        lines(scene.comparison(), palette.comparison(), DOTS);
        dots(scene.comparison().lonely(), 2, palette.comparison());
    }

    private void path() {
        line(scene.pathPlaces().stream().map(LinePlot::at).toList(), palette.target(), DASHES);
        scene.path().ifPresent(p -> {
            p.baseline().ifPresent(this::baseline);
            double half = Math.clamp(frame.column() / 2 - 1, 3, 9);
            stamp(at(p.end()), new Rectangle2D.Double(-half, -1.25, 2 * half, 2.5), palette.target());
        });
    }

    private void baseline(TargetPath.Place place) {
        plot.add(new Mark.Shapes(List.of(at(place)), Mark.circle(6), palette.paper(), Optional.of(palette.target())));
    }

    private void actual() {
        List<List<Point2D>> bridges = scene.actual().bridges().stream()
                .map(bridge -> List.of(at(bridge.from()), at(bridge.to())))
                .toList();
        plot.add(new Mark.Lines(bridges, palette.actual(), FINE_DOTS));
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
        Point2D path = new Point2D.Double(shortfall.latest().slot(), shortfall.path());
        line(List.of(at(shortfall.latest()), path), palette.bad(), BAR);
        stamp(path, new Rectangle2D.Double(-4, -1, 8, 2), palette.bad());
    }

    private void lines(Course course, Color color, Stroke stroke) {
        List<List<Point2D>> runs = course.runs().stream()
                .map(run -> run.values().stream().map(LinePlot::at).toList())
                .toList();
        plot.add(new Mark.Lines(runs, color, stroke));
    }

    private void line(List<Point2D> points, Color color, Stroke stroke) {
        if (!points.isEmpty()) {
            plot.add(new Mark.Lines(List.of(points), color, stroke));
        }
    }

    private void dots(List<Course.Known> values, double radius, Color color) {
        plot.add(Mark.dots(values.stream().map(LinePlot::at).toList(), radius, color));
    }

    private void stamp(Point2D point, Shape shape, Color color) {
        plot.add(new Mark.Shapes(List.of(point), shape, color, Optional.empty()));
    }

    private static Point2D at(Course.Known known) {
        return new Point2D.Double(known.slot(), known.height());
    }

    private static Point2D at(TargetPath.Place place) {
        return new Point2D.Double(place.slot(), place.value());
    }

    private static Stroke dashed(float width, int cap, float... dashes) {
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
