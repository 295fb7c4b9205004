package dk.taellertal.ui.chart.bar;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.ColumnChart.Column;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.Phase;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.measure.ValueScale;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Slots;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns over time; above them the deviations from budget, beneath them what they are made of. */
public final class Columns {

    /** The widest column, in units. */
    private static final double WIDEST = 104;
    /** How far a column and its budget are moved apart, as a share of half a column. */
    private static final double SHIFT = 0.12;

    private static final double LABEL = 18;
    private static final double FOOT = 18;
    private static final double LINE = 15;

    private final ColumnChart chart;
    private final Stage stage;
    private final Writing writing;
    private final Extent extent;
    private final boolean labelled;
    private final Slots slots;
    private final double half;
    private final List<Plane> planes = new ArrayList<>();

    private Columns(ColumnChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        this.extent = stage.extent().orElse(new Extent(BigDecimal.ZERO, BigDecimal.ONE));
        this.writing = stage.writing(2000);
        int count = Math.max(1, chart.columns().size());
        this.labelled = widestLabel() + 4 <= stage.width() / count;
        double left = labelled ? 0 : ValueAxis.width(scale(), stage);
        this.slots = Slots.between(left, stage.width(), count);
        this.half = half(slots);
    }

    public static Drawing of(ColumnChart chart, Stage stage) {
        var columns = new Columns(chart, stage);
        double y = Deviations.draw(chart, columns.slots, stage, columns.writing, columns.planes);
        y = columns.main(y);
        for (ColumnChart.Parts parts : chart.parts().stream().toList()) {
            y = Stacks.draw(parts, columns.slots, stage, columns.writing, columns.planes, y);
        }
        return Stage.drawing(y, columns.planes, columns.writing);
    }

    private double main(double top) {
        boolean negative = extent.least().signum() < 0;
        double areaTop = top + (labelled && stage.words().unit().isEmpty() ? 0 : 14) + (labelled ? LABEL + 4 : 8);
        var area = new Rectangle2D.Double(slots.left(), areaTop, slots.right() - slots.left(), height());
        var plane = new Plane(area, slots.span(), span(), stage.palette());
        planes.add(plane);
        if (labelled) {
            writing.fix(
                    Lines.shortened(stage.words().unit(), stage.plain(), stage.width()),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.startingAt(0, top + 12));
        } else {
            ValueAxis.draw(plane, scale(), stage, writing);
        }
        plane.ground(0);
        for (int slot = 0; slot < chart.columns().size(); slot++) {
            column(plane, slot, chart.columns().get(slot));
        }
        if (!labelled) {
            few(plane);
        }
        double foot = area.getMaxY() + (negative && labelled ? LABEL : 0);
        List<String> names = chart.columns().stream().map(Column::name).toList();
        slots.name(names, strongSlot(), foot + FOOT, stage, writing);
        return foot + FOOT + 8 + (slots.lines(names, stage) - 1) * LINE;
    }

    private void column(Plane plane, int slot, Column column) {
        Optional<BigDecimal> budget = column.budget().flatMap(Stage::known);
        double shift = budget.isPresent() ? SHIFT * half : 0;
        budget.ifPresent(b -> box(plane, slot - SHIFT * half, BigDecimal.ZERO, b, Filling.OUTLINED));
        Stage.known(column.amount())
                .ifPresentOrElse(
                        amount -> {
                            box(plane, slot + shift, BigDecimal.ZERO, amount, filling(column.phase()));
                            column.soFar().ifPresent(part -> soFar(plane, slot + shift, part));
                            if (labelled) {
                                label(plane, slot, budget.map(amount::max).orElse(amount), amount);
                            }
                        },
                        () -> Absences.inColumn(plane, slot, half, column.amount(), slots, stage, writing));
    }

    private void soFar(Plane plane, double slot, ColumnChart.SoFar part) {
        box(plane, slot, BigDecimal.ZERO, part.amount(), Filling.SOLID);
        String number = stage.words().number(part.amount());
        double room = 2 * half * slots.pitch() - 6;
        double height = Math.abs(plane.y(part.amount().doubleValue()) - plane.y(0));
        List<String> lines = Stream.of(List.of(part.name() + " " + number), List.of(part.name(), number))
                .filter(l ->
                        l.stream().allMatch(line -> stage.plainWidth(line) <= room) && height >= l.size() * LINE + 6)
                .findFirst()
                .orElse(List.of());
        double y = plane.y(part.amount().doubleValue()) + LINE;
        for (String line : lines) {
            writing.fix(
                    line,
                    stage.plain(),
                    stage.palette().on(stage.palette().actual()),
                    Label.centredAt(slots.left() + (slot + 0.5) * slots.pitch(), y));
            y += LINE;
        }
    }

    /** At the head of the column, or of its budget where that is higher; under a negative one. */
    private void label(Plane plane, int slot, BigDecimal head, BigDecimal amount) {
        double y =
                amount.signum() < 0 ? plane.y(amount.doubleValue()) + 15 : plane.y(Math.max(0, head.doubleValue())) - 6;
        writing.fix(
                stage.words().number(amount),
                stage.strong(),
                stage.palette().ink(),
                Label.centredAt(slots.middle(slot), y));
    }

    /** The last value, the title's and the highest, where not all have room: beside the columns or above them. */
    private void few(Plane plane) {
        for (int slot = 0; slot < chart.columns().size(); slot++) {
            double middle = slots.middle(slot);
            double width = half * slots.pitch();
            Stage.known(chart.columns().get(slot).amount()).ifPresent(amount -> {
                var box = new Rectangle2D.Double();
                box.setFrameFromDiagonal(middle - width, plane.y(0), middle + width, plane.y(amount.doubleValue()));
                writing.keepFree(box);
            });
        }
        IntStream.range(0, chart.columns().size()).filter(this::wanted).forEach(slot -> few(plane, slot));
    }

    private void few(Plane plane, int slot) {
        BigDecimal amount = Stage.known(chart.columns().get(slot).amount()).orElseThrow();
        String text = stage.words().number(amount);
        double y = plane.y(amount.doubleValue()) + (amount.signum() < 0 ? 15 : -6);
        double edge = slots.middle(slot) + half * slots.pitch();
        double top = plane.area().getMinY() - 8;
        writing.place(new Label(
                text,
                stage.strong(),
                stage.palette().ink(),
                false,
                List.of(
                        Label.centredAt(slots.middle(slot), y),
                        Label.endingAt(edge, y),
                        Label.endingAt(Math.min(edge, stage.width()), top))));
    }

    private boolean wanted(int slot) {
        Column column = chart.columns().get(slot);
        boolean last = slot == chart.columns().size() - 1;
        return Stage.known(column.amount())
                .filter(amount -> last || column.strong() || amount.compareTo(extent.most()) == 0)
                .isPresent();
    }

    /** Half a column, in slots. */
    static double half(Slots slots) {
        return Math.min(0.34, WIDEST / 2 / slots.pitch());
    }

    private void box(Plane plane, double slot, BigDecimal from, BigDecimal to, Filling filling) {
        plane.box(new Span(slot - half, slot + half), new Edge(from, to).span(), filling);
    }

    /** A box's two ends, a hair apart where they are the same. */
    private record Edge(BigDecimal from, BigDecimal to) {
        Span span() {
            double end = to.doubleValue();
            return new Span(from.doubleValue(), end == from.doubleValue() ? end + 1e-9 : end);
        }
    }

    static Filling filling(Phase phase) {
        return switch (phase) {
            case ACTUAL -> Filling.SOLID;
            case PRIOR -> Filling.PRIOR;
            case BUDGET -> Filling.OUTLINED;
            case REVISED -> Filling.OUTLINED_LIGHT;
            case FORECAST -> Filling.HATCHED;
            case TOTAL -> Filling.LIGHT;
        };
    }

    private int strongSlot() {
        return IntStream.range(0, chart.columns().size())
                .filter(slot -> chart.columns().get(slot).strong())
                .findFirst()
                .orElse(-1);
    }

    private double widestLabel() {
        return chart.columns().stream()
                .map(Column::amount)
                .filter(Value.Known.class::isInstance)
                .mapToDouble(value -> stage.strongWidth(stage.shown(value)))
                .max()
                .orElse(0);
    }

    private ValueScale scale() {
        return ValueScale.covering(extent.least(), extent.most(), chart.decimals());
    }

    private Span span() {
        if (labelled) {
            return extent.least().compareTo(extent.most()) == 0
                    ? new Span(0, 1)
                    : new Span(extent.least().doubleValue(), extent.most().doubleValue());
        }
        return new Span(scale().low().doubleValue(), scale().high().doubleValue());
    }

    private double height() {
        double full = stage.brief() ? 190 : 220;
        return chart.parts().isPresent() ? 144 : full;
    }
}
