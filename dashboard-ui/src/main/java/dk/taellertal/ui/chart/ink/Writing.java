package dk.taellertal.ui.chart.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** All that is written on a picture: given its places one after the other, then drawn at once. */
public final class Writing {

    private static final float GROUND = 0.82f;

    private final Palette palette;
    private final LabelPlacement placement;

    /** @param bounds within which labels that may move stay */
    public Writing(Rectangle2D bounds, Palette palette) {
        this.palette = palette;
        this.placement = new LabelPlacement(bounds);
    }

    /** Puts a text where it must stand, whatever is there; nothing for an empty text. */
    public void fix(String text, Font font, Color color, Label.Spot spot) {
        if (!text.isEmpty()) {
            placement.fix(text, font, color, spot);
        }
    }

    /** Gives a label its best free spot. */
    public void place(Label label) {
        if (!label.text().isEmpty()) {
            placement.place(label);
        }
    }

    public void avoidCrossing(Line2D line) {
        placement.avoidCrossing(line);
    }

    public void keepFree(Rectangle2D mark) {
        placement.keepFree(mark);
    }

    public void draw(Graphics2D graphics) {
        placement.placed().forEach(label -> write(graphics, label));
    }

    private void write(Graphics2D graphics, LabelPlacement.Placed label) {
        if (label.overLine()) {
            Color paper = palette.paper();
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
}
