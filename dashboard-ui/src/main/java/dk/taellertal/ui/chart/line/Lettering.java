package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.LabelPlacement;
import dk.taellertal.ui.chart.ink.Lines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

/** All that is written on a chart: the axes first, then the labels in order of weight. */
public final class Lettering {

    private static final float GROUND = 0.82f;
    private static final double TICK_MARK = 4;

    private final Scene scene;
    private final Frame frame;
    private final LabelPlacement placement;

    private Lettering(Scene scene, Frame frame) {
        this.scene = scene;
        this.frame = frame;
        this.placement = new LabelPlacement(frame.labelBounds());
    }

    public static void draw(Graphics2D graphics, Scene scene, Frame frame) {
        var lettering = new Lettering(scene, frame);
        lettering.values();
        lettering.periods(graphics);
        Obstacles.of(scene, frame).layInto(lettering.placement);
        Labels.of(scene, frame).forEach(lettering.placement::place);
        lettering.placement.placed().forEach(label -> lettering.write(graphics, label));
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
            placement.fix(
                    text, plain(), scene.palette().ink2(), Label.endingAt(right, frame.y(tick.doubleValue()) + 4));
        }
        if (!frame.unitBeside() && !scene.chart().unit().isEmpty()) {
            String unit = Lines.shortened(
                    scene.chart().unit(), plain(), frame.labelBounds().getMaxX() / 2);
            placement.fix(unit, plain(), scene.palette().ink2(), Label.startingAt(0, plain().getSize2D() - 2));
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
            placement.fix(tick.text(), font, color, Label.centredAt(tick.textX(), ground + 18));
        }
    }

    private void write(Graphics2D graphics, LabelPlacement.Placed label) {
        if (label.overLine()) {
            Color paper = scene.palette().paper();
            graphics.setPaint(
                    new Color(paper.getRed() / 255f, paper.getGreen() / 255f, paper.getBlue() / 255f, GROUND));
            Rectangle2D box = label.box();
            graphics.fill(new Rectangle2D.Double(box.getX() - 1, box.getY(), box.getWidth() + 2, box.getHeight()));
        }
        graphics.setPaint(label.color());
        graphics.setFont(label.font());
        graphics.drawString(
                label.text(), (float) label.box().getX(), (float) Label.baseLine(label.box(), label.font()));
    }

    private Font plain() {
        return Fonts.plain(scene.canvas().labelSize());
    }
}
