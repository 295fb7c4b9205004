package dk.taellertal.ui.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;

/** How a box is filled: its meaning before its colour, so that it can be told on paper without any. */
public enum Filling {
    /** What came. */
    SOLID,
    /** The second part of a stack, or a total. */
    LIGHT,
    /** Last year's. */
    PRIOR,
    /** Adopted budget, or a sum. */
    OUTLINED,
    /** Revised budget. */
    OUTLINED_LIGHT,
    /** Forecast. */
    HATCHED,
    /** A deviation to the right side. */
    GOOD,
    /** A deviation to the wrong side. */
    BAD,
    /** Of no marked kind, or absent. */
    DASHED,
    /** Known and hidden. */
    HIDDEN,
    /** A tile on which all is well. */
    OK_GROUND,
    /** A tile that lacks something. */
    LATE_GROUND,
    /** A tile that should hold something and does not. */
    HOLE;

    private static final Stroke OUTLINE = new BasicStroke(1.5f);
    private static final Stroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    private static final Stroke THIN = new BasicStroke(0.75f);
    private static final double HATCH_STEP = 7;
    private static final double WIDE_STEP = 8;

    /** Within the box, its outline too. */
    public void draw(Graphics2D graphics, Rectangle2D box, Palette palette) {
        switch (this) {
            case SOLID -> fill(graphics, box, palette.actual());
            case LIGHT -> fill(graphics, box, palette.actual2());
            case PRIOR -> fill(graphics, box, palette.prior());
            case GOOD -> fill(graphics, box, palette.good());
            case BAD -> fill(graphics, box, palette.bad());
            case OK_GROUND -> fill(graphics, box, palette.okGround());
            case LATE_GROUND -> fill(graphics, box, palette.lateGround());
            case OUTLINED -> outlined(graphics, box, palette.paper(), palette);
            case OUTLINED_LIGHT -> outlined(graphics, box, palette.revised(), palette);
            case DASHED -> outline(graphics, box, palette.rule(), DASHES);
            case HATCHED -> {
                fill(graphics, box, palette.paper());
                hatch(graphics, box, palette.actual(), OUTLINE, HATCH_STEP);
                outline(graphics, box, palette.actual(), OUTLINE);
            }
            case HIDDEN -> {
                fill(graphics, box, palette.paper());
                hatch(graphics, box, palette.rule(), THIN, WIDE_STEP);
                outline(graphics, box, palette.rule(), THIN);
            }
            case HOLE -> {
                hatch(graphics, box, palette.grid(), OUTLINE, 2 * WIDE_STEP);
                outline(graphics, box, palette.rule(), DASHES);
            }
        }
    }

    private static void fill(Graphics2D graphics, Rectangle2D box, Color color) {
        graphics.setPaint(color);
        graphics.fill(box);
    }

    private static void outlined(Graphics2D graphics, Rectangle2D box, Color ground, Palette palette) {
        fill(graphics, box, ground);
        outline(graphics, box, palette.actual(), OUTLINE);
    }

    private static void hatch(Graphics2D graphics, Rectangle2D box, Color color, Stroke stroke, double step) {
        double air = ((BasicStroke) stroke).getLineWidth();
        if (box.getWidth() <= 2 * air || box.getHeight() <= 2 * air) {
            return;
        }
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(Hatch.over(
                new Rectangle2D.Double(
                        box.getX() + air / 2, box.getY() + air / 2, box.getWidth() - air, box.getHeight() - air),
                step));
    }

    /** Along the inner side of the edge; a box thinner than its outline is filled with it. */
    private static void outline(Graphics2D graphics, Rectangle2D box, Color color, Stroke stroke) {
        double half = ((BasicStroke) stroke).getLineWidth() / 2;
        if (box.getWidth() <= 2 * half || box.getHeight() <= 2 * half) {
            fill(graphics, box, color);
            return;
        }
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(new Rectangle2D.Double(
                box.getX() + half, box.getY() + half, box.getWidth() - 2 * half, box.getHeight() - 2 * half));
    }
}
