package dk.taellertal.ui.chart.line;

import static dk.taellertal.ui.chart.ink.Label.centredAt;
import static dk.taellertal.ui.chart.ink.Label.endingAt;
import static dk.taellertal.ui.chart.ink.Label.startingAt;

import dk.taellertal.core.target.Target;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.measure.Course;
import dk.taellertal.ui.chart.measure.TargetPath;
import dk.taellertal.ui.chart.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels a chart can do without where there is no room: absences, extremes, the baseline, the path's name. */
public final class QuietLabels {

    private final Scene scene;
    private final Frame frame;
    private final Palette palette;
    private final Words words;
    private final List<Label> labels = new ArrayList<>();

    private QuietLabels(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.palette = scene.palette();
        this.words = scene.words();
    }

    public static List<Label> of(Scene scene, Frame frame) {
        var labels = new QuietLabels(scene, frame);
        labels.absent(Course.Absence.HIDDEN, "hidden", scene.palette().ink2());
        labels.extremes();
        labels.baseline();
        labels.absent(Course.Absence.MISSING, "missing", scene.palette().ink3());
        labels.absent(
                Course.Absence.NOT_APPLICABLE, "notApplicable", scene.palette().ink3());
        labels.path();
        return List.copyOf(labels.labels);
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
                palette.actual(),
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
                .ifPresent(path -> path.baseline()
                        .ifPresent(place -> add(baselineText(path.target()), palette.ink2(), aroundBaseline(place))));
    }

    private String baselineText(Target target) {
        return words.of("baseline", words.period(target.baselinePeriod()), words.number(target.baseline()));
    }

    private List<Label.Spot> aroundBaseline(TargetPath.Place place) {
        double x = frame.x(place.slot());
        double y = frame.y(place.value());
        return List.of(
                startingAt(x + 2, y - 13),
                endingAt(x - 2, y - 13),
                startingAt(x + 2, y + 24),
                endingAt(x - 2, y + 24),
                startingAt(x + 2, y - 22),
                startingAt(x + 12, y - 6),
                startingAt(x + 2, y + 40),
                endingAt(x - 12, y + 4),
                startingAt(frame.plot().getMinX() + 2, y + 24),
                startingAt(frame.plot().getMinX() + 2, y - 13));
    }

    private void absent(Course.Absence absence, String key, Color color) {
        double ground = frame.plot().getMaxY() - 7;
        for (Course.Gap gap : scene.actual().gaps()) {
            if (gap.absence() == absence) {
                double x = (frame.x(gap.first()) + frame.x(gap.last())) / 2;
                add(words.of(key), color, List.of(centredAt(x, ground), centredAt(x, ground - 14)));
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
                add(words.of("path"), palette.ink2(), spots);
            }
        });
    }

    private Label.Spot besidePath(TargetPath path, double slot, double drop, boolean before) {
        double x = frame.x(slot);
        double y = frame.y(path.valueIn(slot)) + drop;
        return before ? endingAt(x, y) : startingAt(x, y);
    }

    private void add(String text, Color color, List<Label.Spot> spots) {
        labels.add(new Label(text, Fonts.plain(scene.canvas().labelSize()), color, false, spots));
    }
}
