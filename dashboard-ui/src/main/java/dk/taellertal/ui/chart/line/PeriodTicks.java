package dk.taellertal.ui.chart.line;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.measure.Course;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which periods are written under the axis: the latest value's and the target's always, of the others what has room.
 */
public final class PeriodTicks {

    /** A period under the axis, its text around textX; strong is the latest value's. */
    public record Tick(int slot, String text, boolean strong, double textX) {}

    private static final double AIR = 8;
    /** How many widths of a label its columns must have; more on a telephone, where numbers crowd. */
    private static final double WIDTHS = 1.6;

    private static final double BRIEF_WIDTHS = 2.1;
    /** How near a regular tick may come to another one, as a share of their distance. */
    private static final double LEAST_SPACING = 0.7;

    private final Scene scene;
    private final Frame frame;
    private final Font font;

    private PeriodTicks(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.font = Fonts.strong(scene.canvas().labelSize());
    }

    public static List<Tick> of(Scene scene, Frame frame) {
        return new PeriodTicks(scene, frame).ticks();
    }

    private List<Tick> ticks() {
        List<Period> periods = scene.timeline().periods();
        int latest = scene.actual().last().map(Course.Known::slot).orElse(-1);
        int stride = stride(periods);
        var ticks = new ArrayList<Tick>();
        Stream<Integer> important = Stream.concat(
                Stream.of(latest), scene.path().stream().map(path -> path.end().slot()));
        add(important, 1, latest, ticks);
        add(Stream.concat(regular(periods, stride), Stream.of(0)), LEAST_SPACING * stride, latest, ticks);
        return ticks.stream().sorted(Comparator.comparingInt(Tick::slot)).toList();
    }

    private void add(Stream<Integer> slots, double apart, int latest, List<Tick> ticks) {
        List<Period> periods = scene.timeline().periods();
        slots.filter(slot -> slot >= 0 && slot < periods.size())
                .map(slot -> tick(slot, scene.words().period(periods.get(slot)), slot == latest))
                .filter(tick -> ticks.stream()
                        .noneMatch(other -> Math.abs(tick.slot() - other.slot()) < apart || tooNear(tick, other)))
                .forEach(ticks::add);
    }

    /** Under its column, moved aside as far as the edge of the canvas wants it. */
    private Tick tick(int slot, String text, boolean strong) {
        double half = Fonts.width(font, text) / 2;
        return new Tick(
                slot,
                text,
                strong,
                Math.clamp(frame.x(slot), half, scene.canvas().width() - half));
    }

    /** Every so many slots, counted from a first quarter or January where there is one. */
    private static Stream<Integer> regular(List<Period> periods, int stride) {
        int anchor = IntStream.range(0, periods.size())
                .filter(slot -> periods.get(slot).index() == 1)
                .findFirst()
                .orElse(0);
        return IntStream.range(0, periods.size())
                .filter(slot -> Math.floorMod(slot - anchor, stride) == 0)
                .boxed();
    }

    private int stride(List<Period> periods) {
        double widths = scene.canvas().brief() ? BRIEF_WIDTHS : WIDTHS;
        double widest = periods.stream()
                .mapToDouble(p -> Fonts.width(font, scene.words().period(p)))
                .max()
                .orElse(0);
        int perYear = periods.isEmpty() ? 1 : periods.getFirst().kind().perYear();
        return strides(perYear)
                .filter(stride -> stride * frame.column() >= Math.max(widths * widest, widest + AIR))
                .findFirst()
                .orElseThrow();
    }

    /** Parts of a year that divide it, then whole years: 1, 2, 4, 5, 10, 20, 50 … */
    private static Stream<Integer> strides(int perYear) {
        Stream<Integer> parts = Stream.of(1, 2, 3, 6).filter(part -> part < perYear && perYear % part == 0);
        return Stream.concat(
                parts, Stream.of(1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000).map(years -> years * perYear));
    }

    private boolean tooNear(Tick one, Tick other) {
        double widths = Fonts.width(font, one.text()) + Fonts.width(font, other.text());
        return Math.abs(one.textX() - other.textX()) < widths / 2 + AIR;
    }
}
