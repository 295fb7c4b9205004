package dk.taellertal.ui.chart.many;

import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FanChart.Deviation;
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
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The actual line, the forecasts as dashed lines spreading from it, and the miss of the newest one marked. */
public final class Fan {

    private static final Stroke ACTUAL = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke MARK = new BasicStroke(2);
    private static final double TOP = 24;
    private static final double TICK_GAP = 8;

    private final FanChart chart;
    private final Stage stage;
    private final Writing writing;
    private final String shared;
    private final Timeline timeline;
    private final Course actual;
    private final ValueScale scale;
    private final Slots slots;
    private final Plane plane;
    private final Span up;

    private Fan(FanChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        shared = shared(chart.vintages().stream().map(Vintage::name).toList());
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
    }

    public static Drawing of(FanChart chart, Stage stage) {
        var fan = new Fan(chart, stage);
        fan.grid();
        fan.lines();
        fan.chart.deviation().ifPresent(fan::mark);
        List<String> names =
                fan.timeline.periods().stream().map(stage.words()::period).toList();
        int strong = fan.actual.last().map(Course.Known::slot).orElse(-1);
        double foot = fan.plane.area().getMaxY();
        fan.slots.name(names, strong, foot + 18, stage, fan.writing);
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
        String head = stage.brief() && !shared.isEmpty()
                ? stage.words().of("fan.dashed", stage.words().unit(), shared.strip())
                : stage.words().unit();
        writing.fix(
                Lines.shortened(head, stage.plain(), stage.width()),
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

    private void mark(Deviation deviation) {
        int slot = timeline.slot(deviation.period());
        double from = deviation.actual().doubleValue();
        double to = deviation.forecast().doubleValue();
        plane.line(
                List.of(new Point2D.Double(slot, from), new Point2D.Double(slot, to)),
                stage.palette().bad(),
                MARK);
        double side = Math.min(0.3, 4 / slots.pitch());
        plane.line(
                List.of(new Point2D.Double(slot - side, to), new Point2D.Double(slot + side, to)),
                stage.palette().bad(),
                MARK);
    }

    private void obstacles() {
        obstacles(actual);
        chart.vintages().forEach(vintage -> obstacles(course(vintage)));
        actual.known()
                .forEach(known -> writing.keepFree(
                        new Rectangle2D.Double(slots.middle(known.slot()) - 3, plane.y(known.height()) - 3, 6, 6)));
        chart.deviation().ifPresent(d -> {
            double x = slots.middle(timeline.slot(d.period()));
            var mark = new Rectangle2D.Double();
            mark.setFrameFromDiagonal(
                    x - 4,
                    plane.y(d.actual().doubleValue()),
                    x + 4,
                    plane.y(d.forecast().doubleValue()));
            writing.keepFree(mark);
        });
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
        chart.deviation().ifPresent(this::deviationLabel);
        for (int i = chart.vintages().size() - 1; i >= 0; i--) {
            Vintage vintage = chart.vintages().get(i);
            boolean newest = i == chart.vintages().size() - 1;
            course(vintage)
                    .last()
                    .ifPresent(last -> place(
                            name(vintage),
                            stage.plain(),
                            color(newest),
                            true,
                            List.of(
                                    Label.startingAt(slots.middle(last.slot()) + 8, plane.y(last.height()) + 4),
                                    Label.endingAt(stage.width() - 2, plane.y(last.height()) - 8),
                                    Label.endingAt(stage.width() - 2, plane.y(last.height()) + 16))));
        }
    }

    private void deviationLabel(Deviation deviation) {
        String amount = stage.words().number(deviation.amount().abs());
        String text = stage.brief()
                ? stage.words().deviation(deviation.amount())
                : stage.words()
                        .of(
                                deviation.amount().signum() < 0 ? "fan.under" : "fan.over",
                                amount,
                                Lines.shortened(deviation.vintage().name(), stage.strong(), 200));
        double x = slots.middle(timeline.slot(deviation.period()));
        double y =
                plane.y((deviation.actual().doubleValue() + deviation.forecast().doubleValue()) / 2) + 4;
        place(
                text,
                stage.strong(),
                stage.palette().late(),
                true,
                List.of(Label.startingAt(x + 10, y), Label.endingAt(x - 10, y), Label.startingAt(x + 10, y + 16)));
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
        return Course.of(vintage.points(), timeline, Set.of());
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
                        .mapToDouble(vintage -> stage.plainWidth(name(vintage)))
                        .max()
                        .orElse(0)
                + 4;
    }

    /** On a telephone without the words that all forecasts begin with. */
    private String name(Vintage vintage) {
        String name = stage.brief() ? vintage.name().substring(shared.length()) : vintage.name();
        return Lines.shortened(name, stage.plain(), stage.width() / 4);
    }

    /** The words all names begin with, and the blank after them; empty for a single one. */
    private static String shared(List<String> names) {
        String first = names.isEmpty() ? "" : names.getFirst();
        int end = first.lastIndexOf(' ');
        while (names.size() > 1 && end > 0) {
            String beginning = first.substring(0, end + 1);
            if (names.stream().allMatch(name -> name.startsWith(beginning))) {
                return beginning;
            }
            end = first.lastIndexOf(' ', end - 1);
        }
        return "";
    }
}
