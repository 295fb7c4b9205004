package dk.taellertal.ui.chart.line;

import static dk.taellertal.ui.chart.ink.Label.centredAt;
import static dk.taellertal.ui.chart.ink.Label.endingAt;
import static dk.taellertal.ui.chart.ink.Label.startingAt;

import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.words.Words;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The labels of a chart, heaviest first: those of the lines' ends and the target must stand, the quiet ones give way.
 */
public final class Labels {

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

    public static List<Label> of(Scene scene, Frame frame) {
        var labels = new Labels(scene, frame);
        labels.target();
        labels.latest();
        labels.comparison();
        labels.shortfall();
        labels.breaks();
        labels.nothing();
        labels.labels.addAll(QuietLabels.of(scene, frame));
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

    /** At the head of the break's line, or at its foot. */
    private void breaks() {
        for (int slot :
                scene.chart().breakSlots(scene.timeline()).stream().sorted().toList()) {
            double x = frame.x(slot - 0.5);
            double top = frame.plot().getMinY() + 4;
            double foot = frame.plot().getMaxY() - 7;
            String text = words.of(scene.canvas().brief() ? "break.short" : "break");
            add(
                    text,
                    plain(),
                    palette.ink2(),
                    true,
                    List.of(
                            startingAt(x + 5, top),
                            endingAt(x - 5, top),
                            startingAt(x + 5, foot),
                            endingAt(x - 5, foot),
                            startingAt(x + 5, foot - 14)));
        }
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

    private void add(String text, Font font, Color color, boolean needed, List<Label.Spot> spots) {
        if (!text.isEmpty()) {
            labels.add(new Label(text, font, color, needed, spots));
        }
    }

    private Font plain() {
        return Fonts.plain(scene.canvas().labelSize());
    }

    private Font strong() {
        return Fonts.strong(scene.canvas().labelSize());
    }
}
