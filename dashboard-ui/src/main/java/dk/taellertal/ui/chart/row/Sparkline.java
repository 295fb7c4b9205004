package dk.taellertal.ui.chart.row;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.measure.Course;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A series as a small line without axes, in its own scale, as SVG of 116 × 24 for a row of the overview; the page's
 * style sheet colours it. The latest value is a dot. Gaps are dotted, hidden periods are hatched.
 */
public final class Sparkline {

    private static final double LEFT = 4;
    private static final double RIGHT = 108;
    private static final double TOP = 4;
    private static final double BOTTOM = 20;
    private static final double MIDDLE = (TOP + BOTTOM) / 2;
    private static final double BESIDE_DOT = 6;

    private final Timeline timeline;
    private final Course course;
    private final double least;
    private final double most;

    private Sparkline(List<Point> points, List<Period> breaks) {
        List<Period> periods = points.stream().map(Point::period).toList();
        timeline = Timeline.covering(periods);
        Set<Integer> slots = periods.isEmpty()
                ? Set.of()
                : breaks.stream()
                        .map(timeline::slot)
                        .filter(slot -> slot > 0 && slot < timeline.length())
                        .collect(Collectors.toSet());
        course = Course.of(points, timeline, slots);
        least = course.known().stream().mapToDouble(Course.Known::height).min().orElse(0);
        most = course.known().stream().mapToDouble(Course.Known::height).max().orElse(0);
    }

    /** @param points in order of time; no known one among them gives a dotted line alone */
    public static String svg(List<Point> points) {
        return svg(points, List.of());
    }

    /** @param breaks from which on numbers are computed another way: the line is broken there, at an upright mark */
    public static String svg(List<Point> points, List<Period> breaks) {
        return "<svg width=\"116\" height=\"24\" viewBox=\"0 0 116 24\" aria-hidden=\"true\">"
                + new Sparkline(points, breaks).marks()
                + "</svg>";
    }

    private String marks() {
        return switch (course.known().size()) {
            case 0 -> dotted(LEFT, MIDDLE, RIGHT, MIDDLE);
            case 1 -> dotted(LEFT, MIDDLE, RIGHT - BESIDE_DOT, MIDDLE) + dot(RIGHT, MIDDLE);
            default -> breaks() + hatchings() + bridges() + lines() + dot(x(last().slot()), y(last()));
        };
    }

    private String breaks() {
        return course.breaks().stream()
                .sorted()
                .map(slot -> "<path fill=\"none\" stroke=\"var(--rule)\" d=\"M%sV%s\"/>"
                        .formatted(at(x(slot - 0.5), TOP - 2), at(BOTTOM + 2)))
                .collect(Collectors.joining());
    }

    private String lines() {
        return course.runs().stream()
                .map(run -> run.values().size() == 1
                        ? lonely(run.values().getFirst())
                        : "<path class=\"sp\" d=\"M%s\"/>"
                                .formatted(run.values().stream()
                                        .map(known -> at(x(known.slot()), y(known)))
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining());
    }

    private String lonely(Course.Known known) {
        return "<path class=\"sp\" d=\"M%sh2\"/>".formatted(at(x(known.slot()) - 1, y(known)));
    }

    private String bridges() {
        return course.bridges().stream()
                .map(bridge -> dotted(
                        x(bridge.from().slot()), y(bridge.from()), x(bridge.to().slot()), y(bridge.to())))
                .collect(Collectors.joining());
    }

    private String hatchings() {
        return course.gaps().stream()
                .filter(gap -> gap.absence() == Course.Absence.HIDDEN)
                .map(gap -> {
                    double middle = (x(gap.first()) + x(gap.last())) / 2;
                    return "<path fill=\"none\" stroke=\"var(--rule)\" d=\"M%sv16h6v-16zm0 8l6-6m-6 12l6-6\"/>"
                            .formatted(at(middle - 3, TOP));
                })
                .collect(Collectors.joining());
    }

    private Course.Known last() {
        return course.known().getLast();
    }

    private double x(double slot) {
        return LEFT + (RIGHT - LEFT) * slot / Math.max(1, timeline.length() - 1);
    }

    private double y(Course.Known known) {
        return most > least ? BOTTOM - (known.height() - least) / (most - least) * (BOTTOM - TOP) : MIDDLE;
    }

    private static String dotted(double fromX, double fromY, double toX, double toY) {
        return "<path class=\"sp-none\" d=\"M%s %s\"/>".formatted(at(fromX, fromY), at(toX, toY));
    }

    private static String dot(double x, double y) {
        return String.format(Locale.ROOT, "<circle class=\"sp-end\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", x, y);
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
