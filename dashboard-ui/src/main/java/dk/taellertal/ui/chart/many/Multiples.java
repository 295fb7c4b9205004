package dk.taellertal.ui.chart.many;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.MultiplesChart.Small;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.ValueScale;
import dk.taellertal.ui.chart.plane.CourseLines;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Slots;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Small panels in rows, all with one value scale and one time axis. */
public final class Multiples {

    private static final Stroke OWN = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke OTHER = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double NARROWEST = 132;
    private static final double HEIGHT = 76;
    private static final double HEAD = 22;
    private static final double FOOT = 30;
    private static final double GAP = 20;
    private static final double END = 6;
    /** The least distance of two ticks that are written. */
    private static final double TICKS_APART = 18;

    private final MultiplesChart chart;
    private final Stage stage;
    private final Writing writing;
    private final Timeline timeline;
    private final Set<Integer> breaks;
    private final ValueScale scale;
    private final double left;
    private final double width;
    private final int perRow;
    private final double top;
    private final List<Plane> planes = new ArrayList<>();

    private Multiples(MultiplesChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        timeline = chart.timeline();
        breaks = timeline.length() == 0
                ? Set.of()
                : chart.breaks().stream().map(b -> timeline.slot(b.period())).collect(Collectors.toSet());
        scale = stage.extent()
                .map(e -> ValueScale.covering(e.least(), e.most(), chart.decimals()))
                .orElse(ValueScale.covering(BigDecimal.ZERO, BigDecimal.ONE, chart.decimals()));
        left = tickWidth();
        perRow = Math.clamp(
                (int) ((stage.width() - left + GAP) / (NARROWEST + GAP)),
                1,
                Math.max(1, chart.smalls().size()));
        width = (stage.width() - left - (perRow - 1) * GAP) / perRow;
        top = chart.unit().isEmpty() ? 0 : 16;
        writing = stage.writing(top + rows() * (HEAD + HEIGHT + FOOT) + 20);
    }

    public static Drawing of(MultiplesChart chart, Stage stage) {
        var multiples = new Multiples(chart, stage);
        String unit = Lines.shortened(chart.unit(), stage.plain(), stage.width());
        multiples.writing.fix(unit, stage.plain(), stage.palette().ink2(), Label.startingAt(0, 12));
        for (int i = 0; i < chart.smalls().size(); i++) {
            multiples.panel(i, chart.smalls().get(i));
        }
        double foot = multiples.note(multiples.top + multiples.rows() * (HEAD + HEIGHT + FOOT));
        return Stage.drawing(foot, multiples.planes, multiples.writing);
    }

    /** What the upright lines mean; returns where it ends. */
    private double note(double y) {
        if (chart.breaks().isEmpty()) {
            return y;
        }
        String when = chart.breaks().stream()
                .map(b -> stage.words().period(b.period()))
                .collect(Collectors.joining(", "));
        String note = Lines.shortened(stage.words().of("multiples.break", when), stage.plain(), stage.width());
        writing.fix(note, stage.plain(), stage.palette().ink2(), Label.startingAt(0, y + 14));
        return y + 20;
    }

    private void panel(int index, Small small) {
        double x = left + index % perRow * (width + GAP);
        double y = top + Math.floorDiv(index, perRow) * (HEAD + HEIGHT + FOOT);
        Course course = Course.of(small.points(), timeline, breaks);
        double room = width - END;
        var area = new Rectangle2D.Double(x, y + HEAD, room, HEAD > 0 ? HEIGHT : 0);
        Span up = new Span(scale.low().doubleValue(), scale.high().doubleValue());
        Slots slots = Slots.between(x, x + room, Math.max(1, timeline.length()));
        var plane = new Plane(area, slots.span(), up, stage.palette());
        planes.add(plane);
        grid(plane, index % perRow == 0);
        (course.runs().isEmpty() ? Set.<Integer>of() : breaks)
                .forEach(slot -> plane.plumb(slot - 0.5, stage.palette().rule()));
        CourseLines.draw(plane, course, stage.palette().actual(), small.own() ? OWN : OTHER, up);
        plane.dots(
                course.last().stream().map(CourseLines::at).toList(),
                3.5,
                stage.palette().actual());
        name(small, course, x, y);
        periods(slots, plane);
        absent(course, plane, slots);
    }

    /** The name and, at the right edge, the latest value. */
    private void name(Small small, Course course, double x, double y) {
        String value =
                course.last().map(last -> stage.words().number(last.amount())).orElse("");
        double room = width - END - stage.strongWidth(value) - 6;
        writing.fix(
                Lines.shortened(small.name(), stage.strong(), room),
                small.own() ? stage.strong() : stage.plain(),
                small.own() ? stage.palette().actual() : stage.palette().ink(),
                Label.startingAt(x, y + 14));
        writing.fix(value, stage.strong(), stage.palette().actual(), Label.endingAt(x + width - END, y + 14));
    }

    private void grid(Plane plane, boolean written) {
        double step = scale.step().doubleValue();
        double apart = Math.abs(plane.y(step) - plane.y(0));
        int stride = Math.max(1, (int) Math.ceil(TICKS_APART / apart));
        List<BigDecimal> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i += stride) {
            double tick = ticks.get(i).doubleValue();
            plane.level(
                    tick,
                    tick == scale.ground()
                            ? stage.palette().ink()
                            : stage.palette().grid());
            if (written) {
                String text = stage.words().tick(ticks.get(i), scale.step());
                writing.fix(text, stage.plain(), stage.palette().ink2(), Label.endingAt(left - 6, plane.y(tick) + 4));
            }
        }
    }

    /** The first period and the last. */
    private void periods(Slots slots, Plane plane) {
        List<Period> periods = timeline.periods();
        if (periods.isEmpty()) {
            return;
        }
        double y = plane.area().getMaxY() + 15;
        String first = stage.words().period(periods.getFirst());
        String last = stage.words().period(periods.getLast());
        boolean both = stage.plainWidth(first) + stage.plainWidth(last) + 10 <= width - END && periods.size() > 1;
        if (both) {
            writing.fix(first, stage.plain(), stage.palette().ink2(), Label.startingAt(slots.left(), y));
        }
        writing.fix(last, stage.plain(), stage.palette().ink2(), Label.endingAt(slots.right(), y));
    }

    private void absent(Course course, Plane plane, Slots slots) {
        if (course.runs().isEmpty()) {
            writing.fix(
                    Lines.shortened(stage.words().of("noNumbers"), stage.plain(), width - END),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.centredAt(
                            slots.left() + (width - END) / 2, plane.area().getCenterY() + 4));
        }
        course.gaps().stream()
                .filter(gap ->
                        gap.absence() == Course.Absence.HIDDEN && !course.runs().isEmpty())
                .forEach(gap -> {
                    double x = (slots.middle(gap.first()) + slots.middle(gap.last())) / 2;
                    writing.avoidCrossing(new Line2D.Double(
                            x, plane.area().getMinY(), x, plane.area().getMaxY()));
                    writing.place(new Label(
                            stage.words().of("hidden"),
                            stage.plain(),
                            stage.palette().ink2(),
                            false,
                            List.of(Label.centredAt(
                                    Math.clamp(x, slots.left() + 16, slots.right() - 16),
                                    plane.area().getMinY() + 10))));
                });
    }

    private int rows() {
        return Math.ceilDiv(Math.max(1, chart.smalls().size()), perRow);
    }

    private double tickWidth() {
        return scale.ticks().stream()
                        .mapToDouble(tick -> stage.plainWidth(stage.words().tick(tick, scale.step())))
                        .max()
                        .orElse(0)
                + 8;
    }
}
