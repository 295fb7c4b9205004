package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.measure.ValueScale;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Stage;
import java.math.BigDecimal;

/** A value axis at the left: a line of the grid at each tick, the unit above. */
final class ValueAxis {

    private static final double GAP = 8;

    private ValueAxis() {}

    /** What the numbers of the ticks take, with the gap after them. */
    static double width(ValueScale scale, Stage stage) {
        return scale.ticks().stream()
                        .mapToDouble(tick -> stage.plainWidth(stage.words().tick(tick, scale.step())))
                        .max()
                        .orElse(0)
                + GAP;
    }

    static void draw(Plane plane, ValueScale scale, Stage stage, Writing writing) {
        for (BigDecimal tick : scale.ticks()) {
            if (tick.signum() != 0) {
                plane.level(tick.doubleValue(), stage.palette().grid());
            }
            writing.fix(
                    stage.words().tick(tick, scale.step()),
                    stage.plain(),
                    stage.palette().ink2(),
                    Label.endingAt(plane.area().getX() - GAP, plane.y(tick.doubleValue()) + 4));
        }
        writing.fix(
                Lines.shortened(stage.words().unit(), stage.plain(), stage.width()),
                stage.plain(),
                stage.palette().ink2(),
                Label.startingAt(0, plane.area().getY() - 10));
    }
}
