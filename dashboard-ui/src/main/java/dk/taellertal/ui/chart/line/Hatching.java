package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.ink.Hatch;
import dk.taellertal.ui.chart.measure.Course;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Hatched blocks over the periods whose numbers exist and are hidden. */
public final class Hatching {

    private static final double STEP = 8;
    private static final double SIDE = 0.15;

    private Hatching() {}

    /** One for each row of hidden periods, as high as the plot. */
    public static List<Rectangle2D> blocks(Scene scene, Frame frame) {
        return scene.actual().gaps().stream()
                .filter(gap -> gap.absence() == Course.Absence.HIDDEN)
                .<Rectangle2D>map(gap -> {
                    double left = frame.x(gap.first()) - (0.5 - SIDE) * frame.column();
                    double right = frame.x(gap.last()) + (0.5 - SIDE) * frame.column();
                    return new Rectangle2D.Double(
                            left,
                            frame.plot().getY(),
                            right - left,
                            frame.plot().getHeight());
                })
                .toList();
    }

    public static void draw(Graphics2D graphics, Scene scene, Frame frame) {
        graphics.setPaint(scene.palette().rule());
        graphics.setStroke(new BasicStroke(0.75f));
        for (Rectangle2D block : blocks(scene, frame)) {
            graphics.draw(Hatch.over(block, STEP));
            graphics.draw(block);
        }
    }
}
