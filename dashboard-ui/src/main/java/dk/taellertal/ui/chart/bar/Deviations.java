package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Slots;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The deviations from budget, each above its column, on an axis and a scale of their own. */
final class Deviations {

    private static final double HEIGHT = 36;
    private static final double TITLE = 18;
    private static final double LABEL = 16;

    private Deviations() {}

    /** Returns where it ends; at the top where there is no deviation. */
    static double draw(ColumnChart chart, Slots slots, Stage stage, Writing writing, List<Plane> planes) {
        List<Optional<BigDecimal>> deviations =
                chart.columns().stream().map(ColumnChart.Column::deviation).toList();
        int[] with = IntStream.range(0, deviations.size())
                .filter(slot -> deviations.get(slot).isPresent())
                .toArray();
        if (with.length == 0) {
            return 0;
        }
        Extent extent = deviations.stream()
                .flatMap(Optional::stream)
                .map(d -> new Extent(d.min(BigDecimal.ZERO), d.max(BigDecimal.ZERO)))
                .reduce(Extent::with)
                .orElseThrow();
        title(stage, writing);
        double top = TITLE + (extent.most().signum() > 0 ? LABEL : 4);
        var area = new Rectangle2D.Double(slots.left(), top, slots.right() - slots.left(), HEIGHT);
        var plane = new Plane(area, slots.span(), span(extent), stage.palette());
        planes.add(plane);
        for (int slot : with) {
            bar(plane, slot, deviations.get(slot).orElseThrow(), chart, slots, stage, writing);
        }
        axis(plane, with, stage);
        return area.getMaxY() + (extent.least().signum() < 0 ? LABEL : 0) + 14;
    }

    private static void title(Stage stage, Writing writing) {
        String title = stage.words().of("columns.deviation");
        writing.fix(
                Lines.shortened(title, stage.plain(), stage.width()),
                stage.plain(),
                stage.palette().ink2(),
                Label.startingAt(0, 12));
    }

    private static void bar(
            Plane plane, int slot, BigDecimal deviation, ColumnChart chart, Slots slots, Stage stage, Writing writing) {
        if (deviation.signum() != 0) {
            plane.box(
                    new Span(slot - Columns.half(slots) / 2, slot + Columns.half(slots) / 2),
                    new Span(0, deviation.doubleValue()),
                    Stage.filling(deviation, chart.better()));
        }
        String text = stage.words().deviation(deviation);
        boolean below = deviation.signum() < 0;
        double y = plane.y(deviation.doubleValue()) + (below ? 14 : -5);
        writing.place(new Label(
                text,
                stage.strong(),
                stage.color(deviation, chart.better()),
                false,
                List.of(Label.centredAt(
                        Math.clamp(
                                slots.middle(slot),
                                stage.strongWidth(text) / 2,
                                stage.width() - stage.strongWidth(text) / 2),
                        y))));
    }

    /** Over the columns that have a budget. */
    private static void axis(Plane plane, int[] with, Stage stage) {
        double first = with[0] - 0.5;
        double last = with[with.length - 1] + 0.5;
        plane.line(
                List.of(new Point2D.Double(first, 0), new Point2D.Double(last, 0)),
                stage.palette().ink(),
                Plane.HAIR);
    }

    private static Span span(Extent extent) {
        return extent.least().compareTo(extent.most()) == 0
                ? new Span(0, 1)
                : new Span(extent.least().doubleValue(), extent.most().doubleValue());
    }
}
