package dk.taellertal.ui.chart;

import static dk.taellertal.ui.chart.Label.centredAt;
import static dk.taellertal.ui.chart.Label.endingAt;
import static dk.taellertal.ui.chart.Label.startingAt;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels of a chart's lines and marks, heaviest first: a later one gives way to an earlier one. */
final class Labels {

    private final Scene scene;
    private final Frame frame;
    private final Palette palette;
    private final Words words;
    private final List<Label> labels = new ArrayList<>();

    private Labels(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.palette = scene.palette();
        this.words = scene.words();
    }

    static List<Label> of(Scene scene, Frame frame) {
        var labels = new Labels(scene, frame);
        labels.target();
        labels.latest();
        labels.comparison();
        labels.shortfall();
        labels.nothing();
        labels.hidden();
        labels.extremes();
        labels.baseline();
        labels.missing();
        labels.path();
        return List.copyOf(labels.labels);
    }

    private void target() {
        scene.path().ifPresent(path -> {
            String goal = words.goal(path.target().value());
            String text = scene.canvas().brief()
                    ? words.of("target.short", goal)
                    : words.of("target", words.period(path.target().period()), goal);
            double right = frame.x(path.end().slot()) + 9;
            double y = frame.y(path.end().value());
            boolean rising = path.end().value() >= path.start().value();
            double edge = frame.labelBounds().getMaxX() - 1;
            add(
                    text,
                    strong(),
                    palette.ink(),
                    true,
                    List.of(
                            endingAt(Math.max(right, 0), y + (rising ? -10 : 18)),
                            centredAt(right - 9, y + (rising ? -10 : 18)),
                            endingAt(edge, y + (rising ? -10 : 18)),
                            endingAt(right, y + (rising ? 18 : -10)),
                            startingAt(right + 6, y + 4)));
        });
    }

    private void latest() {
        Font font = Fonts.strong(scene.canvas().endLabelSize());
        scene.actual()
                .last()
                .ifPresent(latest -> scene.endLabel(Frame.widestEndLabel(scene.canvas()))
                        .ifPresent(text -> {
                            boolean low = scene.shortfall()
                                    .filter(gap -> gap.path() > gap.latest().height())
                                    .isPresent();
                            add(text, font, palette.actual(), true, atEnd(latest, low ? 15 : -5));
                        }));
    }

    private void shortfall() {
        scene.shortfall().ifPresent(gap -> {
            String text = scene.canvas().brief()
                    ? words.signed(gap.deviation())
                    : words.of(
                            gap.deviation().signum() > 0 ? "gap.above" : "gap.below",
                            words.number(gap.deviation().abs()));
            add(text, strong(), palette.late(), true, besideShortfall(gap));
        });
    }

    /** Along the mark, then past its end at the path. */
    private List<Label.Spot> besideShortfall(Scene.Shortfall gap) {
        double x = frame.x(gap.latest().slot());
        double from = frame.y(gap.latest().height());
        double to = frame.y(gap.path());
        double away = Math.signum(to - from);
        List<Double> heights = DoubleStream.of(0.5, 0.65, 0.35, 0.8, 0.2)
                .mapToObj(share -> from + share * (to - from) + 5)
                .toList();
        List<Label.Spot> past = List.of(
                startingAt(x + 11, to + 4 + 6 * away),
                startingAt(x + 11, to + 4 + 14 * away),
                centredAt(x, to + 4 + 14 * away));
        return Stream.of(
                        heights.stream().map(y -> startingAt(x + 11, y)),
                        past.stream(),
                        heights.stream().map(y -> endingAt(x - 11, y)))
                .flatMap(spots -> spots)
                .toList();
    }

    private void comparison() {
        scene.comparison()
                .last()
                .ifPresent(last -> scene.comparisonLabel(Frame.widestEndLabel(scene.canvas()))
                        .ifPresent(text -> add(text, plain(), palette.comparison(), true, atEnd(last, 4))));
    }

    /** Beside the end of a line; above or below it where the canvas ends there. */
    private List<Label.Spot> atEnd(Course.Known last, double drop) {
        double x = frame.x(last.slot());
        double y = frame.y(last.height());
        double edge = frame.labelBounds().getMaxX() - 4;
        return List.of(
                startingAt(x + 11, y + drop),
                startingAt(x + 11, y + 4),
                startingAt(x + 11, y - 8),
                startingAt(x + 11, y + 16),
                centredAt(x, y - 12),
                endingAt(Math.min(edge, x + 20), y - 12),
                endingAt(edge, y - 12),
                endingAt(edge, y + 22),
                centredAt(x, y + 22),
                endingAt(Math.min(edge, x + 20), y + 22),
                endingAt(x - 9, y - 12),
                endingAt(x - 9, y + 20));
    }

    private void nothing() {
        if (scene.actual().runs().isEmpty()) {
            add(
                    words.of("noNumbers"),
                    strong(),
                    palette.ink2(),
                    true,
                    List.of(centredAt(frame.plot().getCenterX(), frame.plot().getCenterY())));
        }
    }

    /** The highest and the lowest, where they are neither the latest nor all the same. */
    private void extremes() {
        List<Course.Known> known = scene.actual().known();
        var byAmount = Comparator.comparing(Course.Known::amount);
        known.stream().min(byAmount).ifPresent(lowest -> {
            Course.Known highest = known.stream().max(byAmount).orElseThrow();
            if (highest.amount().compareTo(lowest.amount()) > 0) {
                extreme(highest, -10);
                extreme(lowest, 20);
            }
        });
    }

    private void extreme(Course.Known value, double drop) {
        boolean latest = value.equals(scene.actual().known().getLast());
        if (scene.canvas().brief() || latest || isBaseline(value)) {
            return;
        }
        double x = frame.x(value.slot());
        double y = frame.y(value.height()) + drop;
        add(
                words.number(value.amount()),
                plain(),
                palette.actual(),
                false,
                List.of(
                        centredAt(x, y),
                        startingAt(x - 4, y),
                        endingAt(x + 4, y),
                        startingAt(x + 9, y - drop / 3),
                        endingAt(x - 9, y - drop / 3)));
    }

    /** Whether the baseline's label says the same. */
    private boolean isBaseline(Course.Known value) {
        return scene.path()
                .filter(path -> path.baseline()
                        .filter(place -> place.slot() == value.slot())
                        .isPresent())
                .filter(path -> path.target().baseline().compareTo(value.amount()) == 0)
                .isPresent();
    }

    private void baseline() {
        scene.path()
                .filter(path -> !scene.canvas().brief())
                .ifPresent(path -> path.baseline().ifPresent(place -> {
                    String text = words.of(
                            "baseline",
                            words.period(path.target().baselinePeriod()),
                            words.number(path.target().baseline()));
                    double x = frame.x(place.slot());
                    double y = frame.y(place.value());
                    add(
                            text,
                            plain(),
                            palette.ink2(),
                            false,
                            List.of(
                                    startingAt(x + 2, y - 13),
                                    endingAt(x - 2, y - 13),
                                    startingAt(x + 2, y + 24),
                                    endingAt(x - 2, y + 24),
                                    startingAt(x + 12, y - 6),
                                    endingAt(x - 12, y + 4)));
                }));
    }

    private void hidden() {
        absent(Course.Absence.HIDDEN, "hidden", palette.ink2());
    }

    private void missing() {
        absent(Course.Absence.MISSING, "missing", palette.ink3());
        absent(Course.Absence.NOT_APPLICABLE, "notApplicable", palette.ink3());
    }

    private void absent(Course.Absence absence, String key, Color color) {
        double ground = frame.plot().getMaxY() - 7;
        for (Course.Gap gap : scene.actual().gaps()) {
            if (gap.absence() == absence) {
                double x = (frame.x(gap.first()) + frame.x(gap.last())) / 2;
                add(words.of(key), plain(), color, false, List.of(centredAt(x, ground), centredAt(x, ground - 14)));
            }
        }
    }

    /** Along the path, above it or below, wherever no other line passes. */
    private void path() {
        scene.path().ifPresent(path -> {
            double length = (double) path.end().slot() - path.start().slot();
            boolean rising = path.end().value() >= path.start().value();
            List<Double> slots = IntStream.of(40, 50, 60, 30, 70, 20, 80)
                    .mapToObj(percent -> path.start().slot() + length * percent / 100)
                    .toList();
            List<Label.Spot> spots = Stream.concat(
                            slots.stream().map(slot -> besidePath(path, slot, -7, rising)),
                            slots.stream().map(slot -> besidePath(path, slot, 15, !rising)))
                    .toList();
            if (length > 0) {
                add(words.of("path"), plain(), palette.ink2(), false, spots);
            }
        });
    }

    private Label.Spot besidePath(TargetPath path, double slot, double drop, boolean before) {
        double x = frame.x(slot);
        double y = frame.y(path.valueIn(slot)) + drop;
        return before ? endingAt(x, y) : startingAt(x, y);
    }

    private void add(String text, Font font, Color color, boolean needed, List<Label.Spot> spots) {
        labels.add(new Label(text, font, color, needed, spots));
    }

    private Font plain() {
        return Fonts.plain(scene.canvas().labelSize());
    }

    private Font strong() {
        return Fonts.strong(scene.canvas().labelSize());
    }
}
