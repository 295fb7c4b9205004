package dk.taellertal.ui.chart.bar;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.WaterfallChart;
import dk.taellertal.ui.chart.WaterfallChart.Change;
import dk.taellertal.ui.chart.WaterfallChart.Placed;
import dk.taellertal.ui.chart.WaterfallChart.Sum;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A waterfall: horizontal steps from top to bottom, sums between rules. */
public final class Steps {

    private static final double HEAD = 22;
    private static final double PITCH = 30;
    private static final double HALF = 0.3;
    private static final double GAP = 14;

    private final WaterfallChart chart;
    private final Stage stage;
    private final Writing writing;
    private final List<Placed> steps;
    private final double nameWidth;
    private final double noteEnd;
    private final Plane plane;

    private Steps(WaterfallChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        steps = chart.placed();
        writing = stage.writing(HEAD + steps.size() * PITCH + 20);
        nameWidth = Math.min(
                stage.width() * (stage.brief() ? 0.34 : 0.3),
                steps.stream()
                        .mapToDouble(placed -> stage.strongWidth(placed.step().name()))
                        .reduce(stage.plainWidth(chart.stepHead()), Math::max));
        noteEnd = nameWidth + noteWidth();
        plane = new Plane(area(), extent(), new Span(Math.max(1, steps.size()) - 0.5, -0.5), stage.palette());
    }

    public static Drawing of(WaterfallChart chart, Stage stage) {
        var drawing = new Steps(chart, stage);
        drawing.head();
        for (int row = 0; row < drawing.steps.size(); row++) {
            drawing.step(row, drawing.steps.get(row));
        }
        drawing.plane.wall(0);
        double height = HEAD + Math.max(1, drawing.steps.size()) * PITCH + 2;
        Plane rules = new Plane(
                new Rectangle2D.Double(
                        0,
                        drawing.plane.area().getY(),
                        stage.width(),
                        drawing.plane.area().getHeight()),
                new Span(0, 1),
                new Span(Math.max(1, drawing.steps.size()) - 0.5, -0.5),
                stage.palette());
        for (int row = 0; row < drawing.steps.size(); row++) {
            if (drawing.steps.get(row).step() instanceof Sum) {
                rules.line(
                        List.of(new Point2D.Double(0, row - 0.5), new Point2D.Double(1, row - 0.5)),
                        stage.palette().ink(),
                        Plane.HAIR);
            }
        }
        return Stage.drawing(height, List.of(rules, drawing.plane), drawing.writing);
    }

    private void head() {
        writing.fix(
                Lines.shortened(chart.stepHead(), stage.plain(), nameWidth),
                stage.plain(),
                stage.palette().ink2(),
                Label.startingAt(0, 12));
        if (noteEnd > nameWidth) {
            writing.fix(chart.noteHead(), stage.plain(), stage.palette().ink2(), Label.endingAt(noteEnd, 12));
        }
        writing.fix(
                Lines.shortened(stage.words().unit(), stage.plain(), stage.width() / 2),
                stage.plain(),
                stage.palette().ink2(),
                Label.endingAt(stage.width(), 12));
    }

    private void step(int row, Placed placed) {
        double baseLine = plane.y(row) + 4;
        boolean sum = placed.step() instanceof Sum;
        writing.fix(
                Lines.shortened(placed.step().name(), sum ? stage.strong() : stage.plain(), nameWidth),
                sum ? stage.strong() : stage.plain(),
                sum ? stage.palette().ink() : stage.palette().ink2(),
                Label.startingAt(0, baseLine));
        switch (placed.step()) {
            case Change change -> change(row, placed, change, baseLine);
            case Sum _ when placed.whole() -> bar(row, placed, Filling.OUTLINED);
            case Sum _ -> absent(row, placed);
        }
        if (row + 1 < steps.size()) {
            plane.line(
                    List.of(
                            new Point2D.Double(placed.to().doubleValue(), row + HALF),
                            new Point2D.Double(placed.to().doubleValue(), row + 1 - HALF)),
                    stage.palette().rule(),
                    Plane.HAIR);
        }
    }

    private void change(int row, Placed placed, Change change, double baseLine) {
        if (noteEnd > nameWidth) {
            writing.fix(change.note(), stage.plain(), stage.palette().ink2(), Label.endingAt(noteEnd, baseLine));
        }
        if (placed.whole()) {
            bar(row, placed, Stage.filling(placed.to().subtract(placed.from()), chart.better()));
        } else {
            absence(row, placed.from(), change.amount());
        }
    }

    /** A sum of which a part is absent is not drawn: it would be another number. */
    private void absent(int row, Placed placed) {
        String text = stage.brief()
                ? stage.words().of("waterfall.unknown")
                : stage.words().of("waterfall.partial", stage.words().signed(placed.to()));
        words(row, 0, text);
    }

    private void absence(int row, BigDecimal from, Value value) {
        double start = from.doubleValue();
        double length = 24 / (plane.x(1) - plane.x(0));
        if (value instanceof Value.Suppressed) {
            plane.box(new Span(start, start + length), new Span(row - HALF, row + HALF), Filling.HIDDEN);
        } else if (value instanceof Value.Missing) {
            plane.line(
                    List.of(new Point2D.Double(start, row), new Point2D.Double(start + length, row)),
                    stage.palette().ink3(),
                    Plane.DOTS);
        }
        double x = value instanceof Value.NotApplicable ? start : start + length;
        words(row, x, stage.words().reason(value));
    }

    /** After a place, or before it where there is more room. */
    private void words(int row, double place, String text) {
        double after = plane.x(place) + 6;
        double before = plane.x(place) - 6;
        boolean fits = stage.plainWidth(text) <= stage.width() - after;
        boolean right = fits || stage.width() - after >= before - noteEnd;
        String shown = Lines.shortened(text, stage.plain(), right ? stage.width() - after : before - noteEnd);
        writing.fix(
                shown,
                stage.plain(),
                stage.palette().ink2(),
                right ? Label.startingAt(after, plane.y(row) + 4) : Label.endingAt(before, plane.y(row) + 4));
    }

    private void bar(int row, Placed placed, Filling filling) {
        BigDecimal amount = placed.to().subtract(placed.from());
        double from = placed.from().doubleValue();
        double to = placed.to().doubleValue();
        if (amount.signum() != 0) {
            plane.box(new Span(from, to), new Span(row - HALF, row + HALF), filling);
        }
        boolean left = amount.signum() < 0;
        double x = plane.x(to) + (left ? -6 : 6);
        String text = stage.words().deviation(amount);
        crossing(row);
        writing.place(new Label(
                text,
                stage.strong(),
                stage.palette().ink(),
                true,
                List.of(left ? Label.endingAt(x, plane.y(row) + 4) : Label.startingAt(x, plane.y(row) + 4))));
    }

    /** The axis, where a label may have to cross it. */
    private void crossing(int row) {
        writing.avoidCrossing(new Line2D.Double(plane.x(0), plane.y(row - 0.4), plane.x(0), plane.y(row + 0.4)));
    }

    private double noteWidth() {
        boolean none = stage.brief() || chart.noteHead().isEmpty();
        double widest = steps.stream()
                .map(Placed::step)
                .mapToDouble(step -> step instanceof Change change ? stage.plainWidth(change.note()) : 0)
                .reduce(stage.plainWidth(chart.noteHead()), Math::max);
        return none || nameWidth + widest + GAP > stage.width() * 0.45 ? 0 : widest + 2 * GAP;
    }

    /** Between the names and the edge, with room for numbers at both ends. */
    private Rectangle2D area() {
        double number = steps.stream()
                        .mapToDouble(placed -> stage.strongWidth(
                                stage.words().signed(placed.to().subtract(placed.from()))))
                        .max()
                        .orElse(0)
                + 8;
        double left = noteEnd + GAP + number;
        return new Rectangle2D.Double(
                left, HEAD, Math.max(60, stage.width() - number - left), Math.max(1, steps.size()) * PITCH);
    }

    private Span extent() {
        Optional<Extent> extent = stage.extent();
        return extent.filter(e -> e.least().compareTo(e.most()) < 0)
                .map(e -> new Span(e.least().doubleValue(), e.most().doubleValue()))
                .orElse(new Span(0, 1));
    }
}
