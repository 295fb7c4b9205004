package dk.taellertal.ui.chart.row;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.VarianceChart.Row;
import dk.taellertal.ui.chart.ink.Hatch;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of a table of budgets: forecast inside budget, and the deviation, as two small SVG pictures that the page's style
 * sheet colours. All rows of a table are given the same extents.
 */
public final class VarianceMarks {

    private static final int HEIGHT = 22;
    private static final double HATCH_STEP = 7;

    private final double width;
    private final double least;
    private final double most;
    private final StringBuilder marks = new StringBuilder();

    private VarianceMarks(double width, Extent extent) {
        this.width = width;
        this.least = Math.min(0, extent.least().doubleValue());
        this.most = Math.max(0, extent.most().doubleValue());
    }

    /** Budget outlined, forecast hatched inside it, spent so far solid; a hidden forecast is hatched, a missing one dotted. */
    public static String bars(Row row, Extent extent, int width) {
        var picture = new VarianceMarks(width, extent);
        known(row.budget()).ifPresent(budget -> picture.box("bu", budget, 2.75, 16.5, 0.75));
        known(row.forecast())
                .ifPresentOrElse(
                        forecast -> {
                            picture.hatched(forecast);
                            known(row.soFar()).ifPresent(soFar -> picture.box("ac", soFar, 5.25, 11.5, 0));
                        },
                        () -> picture.absent(row.forecast()));
        return picture.finished();
    }

    /** From an axis of its own; the axis alone where it is not known. */
    public static String deviation(Row row, Extent extent, int width, Direction better) {
        var picture = new VarianceMarks(width, extent);
        row.deviation()
                .filter(deviation -> deviation.signum() != 0)
                .ifPresent(deviation -> picture.box(kind(deviation, better), deviation, 6, 10, 0));
        String axis = at(Math.clamp(picture.x(0), 0.5, width - 0.5));
        picture.marks.append("<path class=\"axis\" d=\"M%s 0V%d\"/>".formatted(axis, HEIGHT));
        return picture.finished();
    }

    private static String kind(BigDecimal deviation, Direction better) {
        return switch (better) {
            case UP -> deviation.signum() < 0 ? "bad" : "good";
            case DOWN -> deviation.signum() > 0 ? "bad" : "good";
            case BAND, NONE -> "py";
        };
    }

    private void box(String kind, BigDecimal amount, double top, double height, double inset) {
        Rectangle2D box = box(amount, top, height, inset);
        marks.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(kind, at(box.getX()), at(box.getY()), at(box.getWidth()), at(box.getHeight())));
    }

    private Rectangle2D box(BigDecimal amount, double top, double height, double inset) {
        double from = Math.min(x(0), x(amount.doubleValue())) + inset;
        double to = Math.max(x(0), x(amount.doubleValue())) - inset;
        return new Rectangle2D.Double(from, top, Math.max(0, to - from), height);
    }

    private void hatched(BigDecimal forecast) {
        Rectangle2D box = box(forecast, 6, 10, 0.75);
        marks.append("<rect class=\"bu\" x=\"%s\" y=\"6.0\" width=\"%s\" height=\"10.0\"/>"
                .formatted(at(box.getX()), at(box.getWidth())));
        var path = new StringBuilder();
        double[] point = new double[6];
        for (PathIterator lines = Hatch.over(box, HATCH_STEP).getPathIterator(null); !lines.isDone(); lines.next()) {
            path.append(lines.currentSegment(point) == PathIterator.SEG_MOVETO ? "M" : "L")
                    .append(at(point[0]))
                    .append(' ')
                    .append(at(point[1]));
        }
        marks.append("<path class=\"hatchline\" d=\"%s\"/>".formatted(path));
    }

    private void absent(Value value) {
        double start = x(0);
        double end = Math.min(width, start + 60);
        if (value instanceof Value.Suppressed) {
            marks.append(
                    "<path fill=\"none\" stroke=\"var(--rule)\" d=\"M%s 6h60v10h-60zm0 10l10-10m10 0l-10 10m20 0l10-10m10 0l-10 10\"/>"
                            .formatted(at(Math.min(start, width - 60))));
        } else if (value instanceof Value.Missing) {
            marks.append("<path class=\"sp-none\" d=\"M%s 11H%s\"/>".formatted(at(start), at(end)));
        }
    }

    private double x(double value) {
        return most > least ? (value - least) / (most - least) * width : 0;
    }

    private String finished() {
        return "<svg width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" aria-hidden=\"true\">%3$s</svg>"
                .formatted((int) width, HEIGHT, marks);
    }

    private static Optional<BigDecimal> known(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
