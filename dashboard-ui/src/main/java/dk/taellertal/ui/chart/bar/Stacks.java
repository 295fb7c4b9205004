package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.ColumnChart.Parts;
import dk.taellertal.ui.chart.ColumnChart.Stack;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Slots;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the columns above are made of: two parts in a stack, on a scale of their own. */
final class Stacks {

    private static final double HEIGHT = 90;
    private static final double LABEL = 18;
    /** The least height of a part that is written in. */
    private static final double WRITABLE = 14;

    private final Parts parts;
    private final Slots slots;
    private final Stage stage;
    private final Writing writing;
    private final Plane plane;
    private final double half;

    private Stacks(Parts parts, Slots slots, Stage stage, Writing writing, double top) {
        this.parts = parts;
        this.slots = slots;
        this.stage = stage;
        this.writing = writing;
        this.half = Columns.half(slots);
        double most = parts.stacks().stream()
                .map(Stack::whole)
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        var area = new Rectangle2D.Double(slots.left(), top, slots.right() - slots.left(), HEIGHT);
        plane = new Plane(area, slots.span(), new Span(0, most > 0 ? most : 1), stage.palette());
        plane.ground(0);
    }

    /** Returns where it ends. */
    static double draw(Parts parts, Slots slots, Stage stage, Writing writing, List<Plane> planes, double top) {
        var stacks = new Stacks(parts, slots, stage, writing, top + 16 + LABEL + 8);
        planes.add(stacks.plane);
        String name = Lines.shortened(parts.name(), stage.strong(), stage.width() / 2);
        writing.fix(name, stage.strong(), stage.palette().ink(), Label.startingAt(0, top + 14));
        double after = stage.strongWidth(name) + 8;
        String key = stage.words().of("columns.parts", parts.lower(), parts.upper());
        writing.fix(
                Lines.shortened(key, stage.plain(), stage.width() - after),
                stage.plain(),
                stage.palette().ink2(),
                Label.startingAt(after, top + 14));
        for (int slot = 0; slot < parts.stacks().size(); slot++) {
            stacks.stack(slot, parts.stacks().get(slot));
        }
        return stacks.plane.area().getMaxY() + 6;
    }

    private void stack(int slot, Stack stack) {
        Optional<BigDecimal> lower = Stage.known(stack.lower());
        Optional<BigDecimal> upper = Stage.known(stack.upper());
        if (lower.isEmpty() || upper.isEmpty()) {
            Absences.inColumn(
                    plane, slot, half, lower.isEmpty() ? stack.lower() : stack.upper(), slots, stage, writing);
            return;
        }
        double middle = lower.get().doubleValue();
        double top = middle + upper.get().doubleValue();
        part(slot, 0, middle, lower.get(), Filling.SOLID, stage.palette().actual());
        part(slot, middle, top, upper.get(), Filling.LIGHT, stage.palette().actual2());
        writing.fix(
                number(lower.get().add(upper.get())),
                stage.strong(),
                stage.palette().ink(),
                Label.centredAt(slots.middle(slot), plane.y(top) - 6));
    }

    /** A hair of paper divides the parts; the number stands beside its part, or inside. */
    private void part(int slot, double from, double to, BigDecimal amount, Filling filling, Color ground) {
        if (to <= from) {
            return;
        }
        double pixel = Math.abs(1 / (plane.y(1) - plane.y(0)));
        double cut = from > 0 ? Math.min(pixel, (to - from) / 2) : 0;
        plane.box(new Span(slot - half, slot + half), new Span(from + cut, to), filling);
        double y = Math.min(plane.y((from + to) / 2) + 4, plane.y(0) - 3);
        String text = number(amount);
        double gap = slots.pitch() * (1 - 2 * half);
        if (stage.plainWidth(text) + 8 <= gap
                && slots.middle(slot) + slots.pitch() * half + 4 + stage.plainWidth(text) <= stage.width()) {
            writing.place(new Label(
                    text,
                    stage.plain(),
                    stage.palette().ink2(),
                    false,
                    List.of(Label.startingAt(slots.middle(slot) + slots.pitch() * half + 4, y))));
        } else if (plane.y(from) - plane.y(to) >= WRITABLE) {
            writing.fix(text, stage.plain(), stage.palette().on(ground), Label.centredAt(slots.middle(slot), y));
        }
    }

    private String number(BigDecimal amount) {
        return stage.words().number(amount, parts.decimals());
    }
}
