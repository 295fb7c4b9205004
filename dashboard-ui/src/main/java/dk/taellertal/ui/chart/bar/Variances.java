package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.VarianceChart.Row;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of spending and forecast inside budget, and of the deviation. On a telephone the name stands on a line of its own
 * above the bars.
 */
public final class Variances {

    private static final double HEAD = 26;
    private static final double GAP = 16;
    /** How far the axis reaches above and below a row of a telephone, in rows, so that it does not cross the name. */
    private static final double BESIDE_NAME = 0.24;

    private final VarianceChart chart;
    private final Stage stage;
    private final Writing writing;
    private final double pitch;
    private final double nameWidth;
    private final double amountEnd;
    private final Plane bars;
    private final Plane deviations;

    private Variances(VarianceChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        pitch = stage.brief() ? 46 : 30;
        writing = stage.writing(HEAD + (chart.rows().size() + 1) * pitch + 20);
        double number = Stream.concat(chart.rows().stream(), chart.total().stream())
                .mapToDouble(this::deviationWidth)
                .reduce(stage.plainWidth(stage.words().of("variance.deviation")), Math::max);
        double amount = Stream.concat(chart.rows().stream(), chart.total().stream())
                .mapToDouble(row -> Stage.known(row.forecast())
                        .map(f -> stage.strongWidth(stage.words().number(f)))
                        .orElse(0.0))
                .reduce(stage.plainWidth(stage.words().of("variance.forecast")), Math::max);
        nameWidth = stage.brief() ? 0 : Math.min(stage.width() * 0.26, widestName());
        amountEnd = stage.brief() ? 0 : nameWidth + GAP + amount;
        double left = stage.brief() ? 0 : amountEnd + GAP;
        double room = stage.width() - number - left;
        double part = room * (stage.brief() ? 0.62 : 0.68);
        bars = plane(left, part - GAP, stage.extent());
        deviations = plane(left + part + GAP, room - part - 2 * GAP, deviationExtent());
    }

    public static Drawing of(VarianceChart chart, Stage stage) {
        var drawing = new Variances(chart, stage);
        drawing.head();
        for (int row = 0; row < chart.rows().size(); row++) {
            drawing.row(row, chart.rows().get(row));
        }
        drawing.chart.total().ifPresent(drawing::total);
        Plane rules = drawing.rules();
        double foot = HEAD
                + Math.max(1, chart.rows().size()) * drawing.pitch
                + (chart.total().isPresent() ? 30 : 0);
        return Stage.drawing(foot + 4, List.of(rules, drawing.bars, drawing.deviations), drawing.writing);
    }

    private void head() {
        String unit = stage.words().unit();
        if (!stage.brief()) {
            write(Lines.shortened(unit, stage.plain(), nameWidth), Label.startingAt(0, 12));
            write(stage.words().of("variance.forecast"), Label.endingAt(amountEnd, 12));
        }
        String bars = stage.words().of(stage.brief() ? "variance.bars.short" : "variance.bars");
        String over = stage.brief() && !unit.isEmpty() ? bars + ", " + unit : bars;
        write(
                Lines.shortened(over, stage.plain(), this.bars.area().getWidth()),
                Label.startingAt(this.bars.area().getX(), 12));
        write(stage.words().of("variance.deviation"), Label.endingAt(stage.width(), 12));
    }

    private void row(int row, Row shown) {
        double baseLine = bars.y(row) + 4;
        if (stage.brief()) {
            writing.fix(
                    Lines.shortened(shown.name(), stage.plain(), stage.width()),
                    stage.plain(),
                    stage.palette().ink(),
                    Label.startingAt(0, baseLine - 21));
        } else {
            writing.fix(
                    Lines.shortened(shown.name(), stage.plain(), nameWidth),
                    stage.plain(),
                    stage.palette().ink(),
                    Label.startingAt(0, baseLine));
            Stage.known(shown.forecast())
                    .ifPresent(f -> write(stage.words().number(f), Label.endingAt(amountEnd, baseLine)));
        }
        bars(row, shown);
        shown.deviation().ifPresent(d -> deviation(row, d, baseLine));
    }

    private void bars(int row, Row shown) {
        Stage.known(shown.budget()).ifPresent(b -> bar(bars, row, b, 8.25, Filling.OUTLINED));
        Stage.known(shown.forecast())
                .ifPresentOrElse(
                        f -> {
                            bar(bars, row, f, 5.5, Filling.HATCHED);
                            Stage.known(shown.soFar()).ifPresent(a -> bar(bars, row, a, 5.5, Filling.SOLID));
                        },
                        () -> Absences.inRow(
                                bars,
                                row,
                                5.5 / pitch,
                                shown.forecast(),
                                Stage.known(shown.budget())
                                        .map(BigDecimal::doubleValue)
                                        .orElse(0.0),
                                stage,
                                writing));
    }

    private void deviation(int row, BigDecimal deviation, double baseLine) {
        bar(deviations, row, deviation, 5, Stage.filling(deviation, chart.better()));
        writing.fix(
                stage.words().deviation(deviation),
                stage.strong(),
                stage.color(deviation, chart.better()),
                Label.endingAt(stage.width(), baseLine));
    }

    private void total(Row total) {
        double baseLine = HEAD + chart.rows().size() * pitch + 20;
        double room = stage.brief() ? stage.width() * 0.6 : nameWidth;
        writing.fix(
                Lines.shortened(total.name(), stage.strong(), room),
                stage.strong(),
                stage.palette().ink(),
                Label.startingAt(0, baseLine));
        if (!stage.brief()) {
            String amount = stage.shown(total.forecast());
            writing.fix(amount, stage.strong(), stage.palette().ink(), Label.endingAt(amountEnd, baseLine));
        }
        total.deviation()
                .ifPresent(d -> writing.fix(
                        stage.words().deviation(d),
                        stage.strong(),
                        stage.color(d, chart.better()),
                        Label.endingAt(stage.width(), baseLine)));
    }

    private void bar(Plane plane, int row, BigDecimal amount, double halfHeight, Filling filling) {
        if (amount.signum() != 0) {
            double half = halfHeight / pitch;
            plane.box(new Span(0, amount.doubleValue()), new Span(row - half, row + half), filling);
        }
    }

    /** Hairlines between the rows, ink above the total and under the head. */
    private Plane rules() {
        var area = new Rectangle2D.Double(0, HEAD, stage.width(), chart.rows().size() * pitch + 0.1);
        var rules = new Plane(
                area, new Span(0, 1), new Span(Math.max(0.01, chart.rows().size()), 0), stage.palette());
        for (int row = 0; row <= chart.rows().size(); row++) {
            boolean edge =
                    row == 0 || (row == chart.rows().size() && chart.total().isPresent());
            Color color = edge ? stage.palette().ink() : stage.palette().grid();
            rules.line(List.of(new Point2D.Double(0, row), new Point2D.Double(1, row)), color, Plane.HAIR);
        }
        return rules;
    }

    /** Rows downwards; the bars of a telephone lie under the name's line. */
    private Plane plane(double left, double width, Optional<Extent> extent) {
        double down = stage.brief() ? 10 : 0;
        int rows = Math.max(1, chart.rows().size());
        var area = new Rectangle2D.Double(left, HEAD + down, Math.max(20, width), rows * pitch);
        Span span = extent.filter(e -> e.least().compareTo(e.most()) < 0)
                .map(e -> new Span(e.least().doubleValue(), e.most().doubleValue()))
                .orElse(new Span(0, 1));
        var plane = new Plane(area, span, new Span(rows - 0.5, -0.5), stage.palette());
        if (stage.brief()) {
            for (int row = 0; row < chart.rows().size(); row++) {
                plane.line(
                        List.of(new Point2D.Double(0, row - BESIDE_NAME), new Point2D.Double(0, row + BESIDE_NAME)),
                        stage.palette().ink(),
                        Plane.HAIR);
            }
        } else {
            plane.wall(0);
        }
        return plane;
    }

    private Optional<Extent> deviationExtent() {
        return chart.rows().stream()
                .map(Row::deviation)
                .flatMap(Optional::stream)
                .map(d -> new Extent(d.min(BigDecimal.ZERO), d.max(BigDecimal.ZERO)))
                .reduce(Extent::with);
    }

    private void write(String text, Label.Spot spot) {
        writing.fix(text, stage.plain(), stage.palette().ink2(), spot);
    }

    private double deviationWidth(Row row) {
        return row.deviation()
                .map(d -> stage.strongWidth(stage.words().deviation(d)))
                .orElse(0.0);
    }

    private double widestName() {
        return Stream.concat(
                        chart.rows().stream().map(row -> stage.plainWidth(row.name())),
                        chart.total().stream().map(row -> stage.strongWidth(row.name())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
