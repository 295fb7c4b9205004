package dk.taellertal.ui.chart.many;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FanChart.Deviation;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Slots;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far off forecasts were, as upright marks: the newest in the last year, and each in the first it told of. */
record Misses(FanChart chart, Timeline timeline, Slots slots, Plane plane, Stage stage, Writing writing) {

    private static final Stroke LAST = new BasicStroke(2);
    private static final Stroke EARLIER = new BasicStroke(1.25f);
    /** A shorter one is seen by the lines. */
    private static final double LEAST = 12;

    void draw() {
        chart.deviation().ifPresent(d -> mark(d, LAST));
        earlier().forEach(d -> mark(d, EARLIER));
    }

    void keepFree() {
        Stream.concat(chart.deviation().stream(), earlier().stream())
                .map(this::box)
                .forEach(writing::keepFree);
    }

    void label() {
        chart.deviation().ifPresent(this::deviationLabel);
        earlier().forEach(this::earlierLabel);
    }

    private void mark(Deviation deviation, Stroke stroke) {
        int slot = timeline.slot(deviation.period());
        double from = deviation.actual().doubleValue();
        double to = deviation.forecast().doubleValue();
        plane.line(
                List.of(new Point2D.Double(slot, from), new Point2D.Double(slot, to)),
                stage.palette().bad(),
                stroke);
        double side = Math.min(0.3, 4 / slots.pitch());
        plane.line(
                List.of(new Point2D.Double(slot - side, to), new Point2D.Double(slot + side, to)),
                stage.palette().bad(),
                stroke);
    }

    private Rectangle2D box(Deviation deviation) {
        double x = slots.middle(timeline.slot(deviation.period()));
        var box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(
                x - 4,
                plane.y(deviation.actual().doubleValue()),
                x + 4,
                plane.y(deviation.forecast().doubleValue()));
        return box;
    }

    /** How far off each forecast was in the first year it told of, where that is far enough to be seen. */
    private List<Deviation> earlier() {
        Optional<Period> last = chart.deviation().map(Deviation::period);
        return chart.firstDeviations().stream()
                .filter(d -> !Optional.of(d.period()).equals(last))
                .filter(d -> box(d).getHeight() >= LEAST)
                .toList();
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
                true,
                List.of(Label.startingAt(x + 10, y), Label.endingAt(x - 10, y), Label.startingAt(x + 10, y + 16)));
    }

    private void earlierLabel(Deviation deviation) {
        Rectangle2D box = box(deviation);
        double x = box.getCenterX();
        double y = box.getCenterY() + 4;
        place(
                stage.words().deviation(deviation.amount()),
                stage.plain(),
                false,
                List.of(
                        Label.endingAt(x - 8, y),
                        Label.startingAt(x + 8, y),
                        Label.endingAt(x - 8, box.getMinY() + 4),
                        Label.centredAt(x, box.getMinY() - 8)));
    }

    private void place(String text, Font font, boolean needed, List<Label.Spot> spots) {
        writing.place(new Label(text, font, stage.palette().late(), needed, spots));
    }
}
