package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.List;

/** All that is written on a chart: the axes first, then the labels in order of weight. */
public final class Lettering {

    private static final double TICK_MARK = 4;

    private final Scene scene;
    private final Frame frame;
    private final Writing writing;

    private Lettering(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.writing = new Writing(frame.labelBounds(), scene.palette());
    }

    public static void draw(Graphics2D graphics, Scene scene, Frame frame) {
        var lettering = new Lettering(scene, frame);
        lettering.values();
        lettering.periods(graphics);
        Obstacles.of(scene, frame).layInto(lettering.writing);
        Labels.of(scene, frame).forEach(lettering.writing::place);
        lettering.writing.draw(graphics);
    }

    private void values() {
        if (scene.scale().isEmpty()) {
            return;
        }
        double right = frame.plot().getX() - 8;
        for (BigDecimal tick : frame.scale().ticks()) {
            boolean top = tick.compareTo(frame.scale().high()) == 0 && frame.unitBeside();
            String text = top
                    ? Frame.topTick(scene, frame.scale())
                    : scene.words().tick(tick, frame.scale().step());
            writing.fix(text, plain(), scene.palette().ink2(), Label.endingAt(right, frame.y(tick.doubleValue()) + 4));
        }
        if (!frame.unitBeside() && !scene.chart().unit().isEmpty()) {
            String unit = Lines.shortened(
                    scene.chart().unit(), plain(), frame.labelBounds().getMaxX() / 2);
            writing.fix(unit, plain(), scene.palette().ink2(), Label.startingAt(0, plain().getSize2D() - 2));
        }
    }

    private void periods(Graphics2D graphics) {
        double ground = frame.plot().getMaxY();
        List<PeriodTicks.Tick> ticks = PeriodTicks.of(scene, frame);
        boolean thinned = ticks.size() < scene.timeline().length();
        graphics.setPaint(scene.palette().rule());
        graphics.setStroke(new BasicStroke(1));
        for (PeriodTicks.Tick tick : ticks) {
            double x = frame.x(tick.slot());
            if (thinned) {
                graphics.draw(new Line2D.Double(x, ground, x, ground + TICK_MARK));
            }
            Font font = tick.strong() ? Fonts.strong(scene.canvas().labelSize()) : plain();
            Color color =
                    tick.strong() ? scene.palette().ink() : scene.palette().ink2();
            writing.fix(tick.text(), font, color, Label.centredAt(tick.textX(), ground + 18));
        }
    }

    private Font plain() {
        return Fonts.plain(scene.canvas().labelSize());
    }
}
