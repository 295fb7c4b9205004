package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Equal columns side by side, with their names beneath.
 *
 * @param left where the first begins
 * @param pitch from one to the next
 */
public record Slots(double left, double pitch, int count) {

    private static final double AIR = 6;
    private static final double LINE = 15;

    public static Slots between(double left, double right, int count) {
        return new Slots(left, (right - left) / Math.max(1, count), count);
    }

    public double middle(int slot) {
        return left + (slot + 0.5) * pitch;
    }

    public double right() {
        return left + count * pitch;
    }

    /** In slots: the first is centred at 0. */
    public Span span() {
        return new Span(-0.5, Math.max(1, count) - 0.5);
    }

    /** How many lines the names take: two where that lets all of them stand. */
    public int lines(List<String> names, Stage stage) {
        return fits(names, stage) || !fitsWrapped(names, stage) ? 1 : 2;
    }

    /**
     * Writes the names under their columns, on two lines where that lets all of them stand, else every so many, counted
     * from the last.
     *
     * @param strong the slot written strongly; -1 for none
     */
    public void name(List<String> names, int strong, double baseLine, Stage stage, Writing writing) {
        if (lines(names, stage) == 2) {
            for (int slot = 0; slot < names.size(); slot++) {
                double y = baseLine;
                for (String line : Lines.wrapped(names.get(slot), stage.strong(), pitch - AIR, 2)) {
                    write(line, slot, slot == strong, y, stage, writing);
                    y += LINE;
                }
            }
            return;
        }
        int stride = stride(names, stage);
        double free = Double.MAX_VALUE;
        for (int slot = names.size() - 1; slot >= 0; slot -= stride) {
            String name = Lines.shortened(names.get(slot), stage.strong(), Math.max(pitch, stage.width() / 2));
            if (x(name, slot, stage) + stage.strongWidth(name) / 2 <= free) {
                write(name, slot, slot == strong, baseLine, stage, writing);
                free = x(name, slot, stage) - stage.strongWidth(name) / 2 - AIR;
            }
        }
    }

    private void write(String line, int slot, boolean strong, double y, Stage stage, Writing writing) {
        writing.fix(
                line,
                strong ? stage.strong() : stage.plain(),
                strong ? stage.palette().ink() : stage.palette().ink2(),
                Label.centredAt(x(line, slot, stage), y));
    }

    /** Under the middle, moved aside as far as the edge wants it. */
    private double x(String line, int slot, Stage stage) {
        double half = stage.strongWidth(line) / 2;
        return Math.clamp(middle(slot), half, Math.max(half, stage.width() - half));
    }

    private boolean fits(List<String> names, Stage stage) {
        return names.stream().allMatch(name -> stage.strongWidth(name) + AIR <= pitch);
    }

    private boolean fitsWrapped(List<String> names, Stage stage) {
        return names.stream().allMatch(name -> {
            List<String> lines = Lines.wrapped(name, stage.strong(), pitch - AIR, 2);
            return String.join(" ", lines).equals(name)
                    && lines.stream().allMatch(line -> stage.strongWidth(line) <= pitch - AIR);
        });
    }

    private int stride(List<String> names, Stage stage) {
        double widest = names.stream().mapToDouble(stage::strongWidth).max().orElse(0) + AIR;
        return IntStream.of(1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 100, 200)
                .filter(stride -> stride * pitch >= widest)
                .findFirst()
                .orElse(Math.max(1, names.size()));
    }
}
