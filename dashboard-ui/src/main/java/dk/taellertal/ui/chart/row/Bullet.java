package dk.taellertal.ui.chart.row;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.Point;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The latest value against its target, as SVG of 148 × 20 for a row of the overview; the page's style sheet colours it.
 * Every target stands at 62 % of the width; a bar that is behind plan is orange beyond it.
 */
public final class Bullet {

    private static final double WIDTH = 148;
    private static final double TARGET_X = 0.62 * WIDTH;

    private final double target;
    /** Units of width for one unit of the figure. */
    private final double scale;

    private Bullet(double target, DoubleStream others) {
        double largest = others.map(Math::abs).reduce(Math.abs(target), Math::max);
        this.target = target;
        this.scale = target > 0 ? TARGET_X / target : (WIDTH - TARGET_X) / Math.max(largest, Double.MIN_NORMAL) * 0.9;
    }

    /**
     * The length of a bar is its share of the target, cut at the edge; around a target of 0 or below it is the
     * distance.
     *
     * @param assessment the latest value and how it stands; without a value only target and comparison are drawn
     */
    public static String svg(
            Assessment assessment, Target target, Direction direction, Optional<BigDecimal> comparison) {
        Optional<Double> latest = assessment.latest().flatMap(Point::amount).map(BigDecimal::doubleValue);
        Optional<Double> other = comparison.map(BigDecimal::doubleValue);
        var bullet = new Bullet(
                target.value().doubleValue(),
                DoubleStream.concat(
                        latest.stream().mapToDouble(Double::doubleValue),
                        other.stream().mapToDouble(Double::doubleValue)));
        boolean behind = assessment.status().late();
        double ground = bullet.x(0);
        return "<svg width=\"148\" height=\"20\" viewBox=\"0 0 148 20\" aria-hidden=\"true\">"
                + "<path class=\"b-base\" d=\"M%s 1V15M0 8H148\"/>".formatted(at(Math.clamp(ground, 0.5, WIDTH - 0.5)))
                + latest.map(value -> bar("b-bar", ground, bullet.x(value))).orElse("")
                + latest.filter(value -> behind && wantsLess(target, direction) && value > bullet.target)
                        .map(value -> bar("b-over", TARGET_X, bullet.x(value)))
                        .orElse("")
                + "<path class=\"b-halo\" d=\"M%1$s 1V15\"/><path class=\"b-tick\" d=\"M%1$s 1V15\"/>"
                        .formatted(at(TARGET_X))
                + other.map(value -> "<path class=\"b-cmp\" d=\"M%s 12.5l4 6.5h-8z\"/>".formatted(at(bullet.x(value))))
                        .orElse("")
                + "</svg>";
    }

    private static boolean wantsLess(Target target, Direction direction) {
        return switch (direction) {
            case DOWN -> true;
            case UP -> false;
            case BAND, NONE -> target.value().compareTo(target.baseline()) < 0;
        };
    }

    private double x(double value) {
        return Math.clamp(TARGET_X + (value - target) * scale, 0, WIDTH);
    }

    private static String bar(String kind, double from, double to) {
        return "<rect class=\"%s\" x=\"%s\" y=\"4.5\" width=\"%s\" height=\"7\"/>"
                .formatted(kind, at(Math.min(from, to)), at(Math.abs(to - from)));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
