package dk.taellertal.ui.chart.many;

import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FanChart.Vintage;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Fonts;
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
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The actual line, the forecasts as dashed lines spreading from it, and the miss of the newest one marked. */
public final class Fan {

    private static final Stroke ACTUAL = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double TOP = 24;
    private static final double TICK_GAP = 8;

    private final FanChart chart;
    private final Stage stage;
    private final Writing writing;
    private final FanNames names;
    private final Timeline timeline;
    private final Course actual;
    private final ValueScale scale;
    private final Slots slots;
    private final Plane plane;
    private final Span up;
    private final Misses misses;

    private Fan(FanChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        names = FanNames.of(chart.vintages(), stage);
        timeline = chart.timeline();
        actual = Course.of(chart.actual(), timeline, Set.of());
        scale = stage.extent()
                .map(e -> ValueScale.covering(e.least(), e.most(), chart.decimals()))
                .orElse(ValueScale.covering(BigDecimal.ZERO, BigDecimal.ONE, chart.decimals()));
        double height = stage.brief() ? 230 : 300;
        slots = Slots.between(tickWidth(), stage.width() - endRoom(), Math.max(1, timeline.length()));
        writing = stage.writing(TOP + height + 40);
        up = new Span(scale.low().doubleValue(), scale.high().doubleValue());
        plane = new Plane(
                new Rectangle2D.Double(slots.left(), TOP, slots.right() - slots.left(), height),
                slots.span(),
                up,
                stage.palette());
        misses = new Misses(chart, timeline, slots, plane, stage, writing);
    }

    public static Drawing of(FanChart chart, Stage stage) {
        var fan = new Fan(chart, stage);
        fan.grid();
        fan.lines();
        fan.misses.draw();
        List<String> periods =
                fan.timeline.periods().stream().map(stage.words()::period).toList();
        int strong = fan.actual.last().map(Course.Known::slot).orElse(-1);
        double foot = fan.plane.area().getMaxY();
        fan.slots.name(periods, strong, foot + 18, stage, fan.writing);
        fan.obstacles();
        fan.labels();
        return Stage.drawing(foot + 28, List.of(fan.plane), fan.writing);
    }

    private void grid() {
        for (BigDecimal tick : scale.ticks()) {
            double value = tick.doubleValue();
            plane.level(
                    value,
                    value == scale.ground()
                            ? stage.palette().ink()
                            : stage.palette().grid());
            writing.fix(
                    stage.words().tick(tick, scale.step()),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.endingAt(slots.left() - TICK_GAP, plane.y(value) + 4));
        }
        writing.fix(
                Lines.shortened(names.head(), stage.plain(), stage.width()),
                stage.plain(),
                stage.palette().ink2(),
                Label.startingAt(0, 11));
    }

    private void lines() {
        for (int i = 0; i < chart.vintages().size(); i++) {
            Course course = course(chart.vintages().get(i));
            boolean newest = i == chart.vintages().size() - 1;
            CourseLines.draw(plane, course, color(newest), Plane.DASHES, up);
        }
        CourseLines.draw(plane, actual, stage.palette().actual(), ACTUAL, up);
        if (slots.pitch() >= 9) {
            plane.dots(
                    actual.known().stream().map(CourseLines::at).toList(),
                    stage.canvas().dotRadius(),
                    stage.palette().actual());
        }
        plane.dots(
                actual.last().stream().map(CourseLines::at).toList(),
                4.5,
                stage.palette().actual());
    }

    private void obstacles() {
        obstacles(actual);
        chart.vintages().forEach(vintage -> obstacles(course(vintage)));
        actual.known()
                .forEach(known -> writing.keepFree(
                        new Rectangle2D.Double(slots.middle(known.slot()) - 3, plane.y(known.height()) - 3, 6, 6)));
        misses.keepFree();
    }

    private void obstacles(Course course) {
        for (Course.Run run : course.runs()) {
            for (int i = 1; i < run.values().size(); i++) {
                Course.Known from = run.values().get(i - 1);
                Course.Known to = run.values().get(i);
                writing.avoidCrossing(new Line2D.Double(
                        slots.middle(from.slot()),
                        plane.y(from.height()),
                        slots.middle(to.slot()),
                        plane.y(to.height())));
            }
        }
    }

    private void labels() {
        actual.last().ifPresent(last -> {
            String text = labelled(chart.areaName(), last.amount());
            Font font = Fonts.strong(stage.canvas().endLabelSize());
            boolean below =
                    chart.deviation().filter(d -> d.amount().signum() < 0).isPresent();
            place(text, font, stage.palette().actual(), true, aroundEnd(last, below));
        });
        misses.label();
        for (int i = chart.vintages().size() - 1; i >= 0; i--) {
            Vintage vintage = chart.vintages().get(i);
            boolean newest = i == chart.vintages().size() - 1;
            course(vintage)
                    .last()
                    .ifPresent(last -> place(
                            names.of(vintage),
                            stage.plain(),
                            color(newest),
                            true,
                            List.of(
                                    Label.startingAt(slots.middle(last.slot()) + 8, plane.y(last.height()) + 4),
                                    Label.endingAt(stage.width() - 2, plane.y(last.height()) - 8),
                                    Label.endingAt(stage.width() - 2, plane.y(last.height()) + 16))));
        }
    }

    private List<Label.Spot> aroundEnd(Course.Known last, boolean below) {
        double x = slots.middle(last.slot());
        double y = plane.y(last.height());
        double near = below ? 20 : -10;
        return List.of(
                Label.startingAt(x + 9, y + (below ? 14 : -5)),
                Label.centredAt(x, y + near),
                Label.endingAt(x + 4, y + near),
                Label.centredAt(x, y - near));
    }

    private void place(String text, Font font, Color color, boolean needed, List<Label.Spot> spots) {
        writing.place(new Label(text, font, color, needed, spots));
    }

    private String labelled(String name, BigDecimal amount) {
        String value = stage.words().number(amount);
        if (stage.brief()) {
            return value;
        }
        Font font = Fonts.strong(stage.canvas().endLabelSize());
        String shortened = Lines.shortened(name, font, stage.width() * 0.24 - Fonts.width(font, value));
        return shortened.length() < 3 ? value : shortened + " " + value;
    }

    private Course course(Vintage vintage) {
        return Course.of(chart.drawn(vintage), timeline, Set.of());
    }

    private Color color(boolean newest) {
        return newest ? stage.palette().comparison() : stage.palette().comparison2();
    }

    private double tickWidth() {
        return scale.ticks().stream()
                        .mapToDouble(tick -> stage.plainWidth(stage.words().tick(tick, scale.step())))
                        .max()
                        .orElse(0)
                + TICK_GAP;
    }

    /** What the longest name of a forecast needs after the last column, up to a third of the width. */
    private double endRoom() {
        return chart.vintages().stream()
                        .mapToDouble(vintage -> stage.plainWidth(names.of(vintage)))
                        .max()
                        .orElse(0)
                + 4;
    }
}
