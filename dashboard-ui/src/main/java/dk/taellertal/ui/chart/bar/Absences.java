package dk.taellertal.ui.chart.bar;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Slots;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a number is absent: missing is dotted, hidden is a hatched block of no height that means anything, not applicable
 * is nothing; each says so in words.
 */
final class Absences {

    private static final double LINE = 14;
    private static final double BLOCK = 0.35;
    private static final int MOST_LINES = 4;
    private static final double SHORT = 60;
    private static final double LONG = 90;

    private Absences() {}

    /** In a column's slot; the words stand where they have room. */
    static void inColumn(Plane plane, int slot, double half, Value value, Slots slots, Stage stage, Writing writing) {
        double foot = plane.y(0);
        double above = foot - 9;
        if (value instanceof Value.Suppressed) {
            double block = BLOCK * plane.area().getHeight();
            plane.box(new Span(slot - half, slot + half), new Span(0, valueAt(plane, foot - block)), Filling.HIDDEN);
            above = foot - block - 6;
        } else if (value instanceof Value.Missing) {
            double low = valueAt(plane, foot - 3);
            plane.line(
                    List.of(new Point2D.Double(slot - half, low), new Point2D.Double(slot + half, low)),
                    stage.palette().ink3(),
                    Plane.DOTS);
        }
        words(slot, value, above, slots, stage, writing);
    }

    private static void words(int slot, Value value, double above, Slots slots, Stage stage, Writing writing) {
        String absence = stage.words().absence(value);
        double room = slots.pitch() - 4;
        if (Stream.of(absence.split(" ")).anyMatch(word -> stage.plainWidth(word) > room)) {
            return;
        }
        List<String> lines = Lines.wrapped(absence, stage.plain(), room, MOST_LINES);
        double y = above - (lines.size() - 1) * LINE;
        for (String line : lines) {
            writing.fix(line, stage.plain(), stage.palette().ink2(), Label.centredAt(slots.middle(slot), y));
            y += LINE;
        }
    }

    /**
     * In a row of bars, from an axis on.
     *
     * @param beyond what else is drawn in the row, which the words stand after
     */
    static void inRow(Plane plane, double row, double half, Value value, double beyond, Stage stage, Writing writing) {
        double start = plane.x(0);
        double room = plane.area().getMaxX() - start;
        double length = Math.min(value instanceof Value.Suppressed ? SHORT : LONG, room / 4);
        double end = 0;
        if (value instanceof Value.Suppressed) {
            end = length;
            plane.box(new Span(0, widthOf(plane, length)), new Span(row - half, row + half), Filling.HIDDEN);
        } else if (value instanceof Value.Missing) {
            end = length;
            plane.line(
                    List.of(new Point2D.Double(0, row), new Point2D.Double(widthOf(plane, length), row)),
                    stage.palette().ink3(),
                    Plane.DOTS);
        }
        double from = Math.max(start + end, plane.x(beyond)) + 6;
        String words = Lines.shortened(
                stage.words().reason(value), stage.plain(), plane.area().getMaxX() - from);
        writing.fix(words, stage.plain(), stage.palette().ink2(), Label.startingAt(from, plane.y(row) + 4));
    }

    private static double valueAt(Plane plane, double y) {
        double unit = plane.y(0) - plane.y(1);
        return (plane.y(0) - y) / unit;
    }

    private static double widthOf(Plane plane, double length) {
        return length / (plane.x(1) - plane.x(0));
    }
}
