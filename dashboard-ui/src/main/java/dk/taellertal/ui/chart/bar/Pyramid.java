package dk.taellertal.ui.chart.bar;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.PyramidChart.Band;
import dk.taellertal.ui.chart.PyramidChart.Side;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.measure.ValueScale;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/** Two sides back to back, ages between them, the oldest on top. */
public final class Pyramid {

    private static final double FULL_PITCH = 20;
    private static final double MOST_HEIGHT = 420;
    private static final double FOOT = 26;
    /** What the unit must have room for to be written. */
    private static final double LEAST_UNIT = 30;

    private final PyramidChart chart;
    private final Stage stage;
    private final Writing writing;
    private final ValueScale scale;
    private final double pitch;
    private final double top;
    private final Plane left;
    private final Plane right;

    private Pyramid(PyramidChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        int bands = Math.max(1, chart.bands().size());
        pitch = Math.min(FULL_PITCH, MOST_HEIGHT / bands);
        top = chart.other().isPresent() ? 44 : 24;
        writing = stage.writing(top + bands * pitch + FOOT);
        scale = ValueScale.covering(
                BigDecimal.ZERO,
                stage.extent()
                        .map(e -> e.most())
                        .filter(most -> most.signum() > 0)
                        .orElse(BigDecimal.ONE),
                chart.decimals());
        double middle = chart.bands().stream()
                        .mapToDouble(band -> stage.plainWidth(band.name()))
                        .max()
                        .orElse(0)
                + 20;
        double width = Math.max(40, (stage.width() - Math.min(middle, stage.width() / 3)) / 2 - edge());
        double high = scale.high().doubleValue();
        left = plane(edge(), width, new Span(high, 0), bands);
        right = plane(stage.width() - edge() - width, width, new Span(0, high), bands);
    }

    public static Drawing of(PyramidChart chart, Stage stage) {
        var pyramid = new Pyramid(chart, stage);
        pyramid.head();
        pyramid.ticks(pyramid.left);
        pyramid.ticks(pyramid.right);
        pyramid.names();
        for (int i = 0; i < chart.bands().size(); i++) {
            Band band = chart.bands().get(i);
            pyramid.side(pyramid.left, i, band.left());
            pyramid.side(pyramid.right, i, band.right());
        }
        double foot = pyramid.left.area().getMaxY();
        return Stage.drawing(foot + FOOT, List.of(pyramid.left, pyramid.right), pyramid.writing);
    }

    private void head() {
        double room = this.left.area().getWidth();
        String left = Lines.shortened(chart.left(), stage.strong(), room);
        writing.fix(
                left,
                stage.strong(),
                stage.palette().ink(),
                Label.endingAt(this.left.area().getMaxX(), 13));
        double free = room - stage.strongWidth(left) - 12;
        if (free >= LEAST_UNIT) {
            writing.fix(
                    Lines.shortened(stage.words().unit(), stage.plain(), free),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.startingAt(0, 13));
        }
        writing.fix(
                Lines.shortened(chart.right(), stage.strong(), room),
                stage.strong(),
                stage.palette().ink(),
                Label.startingAt(right.area().getX(), 13));
        chart.other().ifPresent(other -> {
            String key = stage.words().of("pyramid.key", chart.actual(), other);
            writing.fix(
                    Lines.shortened(key, stage.plain(), stage.width()),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.centredAt(stage.width() / 2, 32));
        });
    }

    /** The forecast over the whole height of the band, what came inside it. */
    private void side(Plane plane, int band, Side side) {
        double half = Math.max(0.5 - 1 / pitch, 0.3);
        side.other().flatMap(Stage::known).ifPresent(amount -> bar(plane, amount, around(band, half), Filling.HATCHED));
        Span high = around(band, side.other().isPresent() ? 0.55 * half : half);
        switch (side.actual()) {
            case Value.Known(BigDecimal amount) -> bar(plane, amount, high, Filling.SOLID);
            case Value.Missing missing -> dotted(plane, band);
            case Value.Suppressed hidden ->
                plane.box(new Span(0, scale.high().doubleValue() * 0.12), high, Filling.HIDDEN);
            case Value.NotApplicable none -> {}
        }
    }

    private static Span around(int band, double half) {
        return new Span(band - half, band + half);
    }

    private static void bar(Plane plane, BigDecimal amount, Span high, Filling filling) {
        if (amount.signum() > 0) {
            plane.box(new Span(0, amount.doubleValue()), high, filling);
        }
    }

    private void dotted(Plane plane, int band) {
        plane.line(
                List.of(
                        new Point2D.Double(0, band),
                        new Point2D.Double(scale.high().doubleValue() * 0.12, band)),
                stage.palette().ink3(),
                Plane.DOTS);
    }

    private void ticks(Plane plane) {
        double foot = plane.area().getMaxY();
        int stride = stride(plane);
        List<BigDecimal> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            if (i > 0) {
                plane.plumb(ticks.get(i).doubleValue(), stage.palette().grid());
            }
            if (i % stride == 0) {
                String text = stage.words().tick(ticks.get(i), scale.step());
                double half = stage.plainWidth(text) / 2;
                double x = Math.clamp(plane.x(ticks.get(i).doubleValue()), half, stage.width() - half);
                writing.fix(text, stage.plain(), stage.palette().ink2(), Label.centredAt(x, foot + 16));
            }
        }
        plane.wall(0);
        plane.level(-0.5, stage.palette().rule());
    }

    /** Every so many bands, so that the names have room. */
    private void names() {
        int stride = (int) Math.ceil(14 / pitch);
        double middle = (left.area().getMaxX() + right.area().getX()) / 2;
        double room = right.area().getX() - left.area().getMaxX() - 8;
        for (int i = 0; i < chart.bands().size(); i += stride) {
            writing.fix(
                    Lines.shortened(chart.bands().get(i).name(), stage.plain(), room),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.centredAt(middle, left.y(i) + 4));
        }
    }

    private int stride(Plane plane) {
        String widest = stage.words().tick(scale.high(), scale.step());
        double apart = Math.abs(plane.x(scale.step().doubleValue()) - plane.x(0));
        return Math.max(1, (int) Math.ceil((stage.plainWidth(widest) + 10) / apart));
    }

    private double edge() {
        return stage.plainWidth(stage.words().tick(scale.high(), scale.step())) / 2;
    }

    private Plane plane(double from, double width, Span across, int bands) {
        var area = new Rectangle2D.Double(from, top, width, bands * pitch);
        return new Plane(area, across, new Span(-0.5, bands - 0.5), stage.palette());
    }
}
