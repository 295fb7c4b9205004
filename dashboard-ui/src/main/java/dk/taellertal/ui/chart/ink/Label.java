package dk.taellertal.ui.chart.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A short text and where it may stand.
 *
 * @param needed whether it must find a place somewhere near, where none of its spots is free
 * @param spots best first, at least one
 */
public record Label(String text, Font font, Color color, boolean needed, List<Spot> spots) {

    /** Which part of the text lies at the spot's x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A place for a text: y is its base line. */
    public record Spot(double x, double y, Anchor anchor) {}

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    public Label {
        spots = List.copyOf(spots);
    }

    public static Spot startingAt(double x, double y) {
        return new Spot(x, y, Anchor.START);
    }

    public static Spot centredAt(double x, double y) {
        return new Spot(x, y, Anchor.MIDDLE);
    }

    public static Spot endingAt(double x, double y) {
        return new Spot(x, y, Anchor.END);
    }

    /** What the text covers when it stands at a spot. */
    public Rectangle2D box(Spot spot) {
        double width = Fonts.width(font, text);
        double left = switch (spot.anchor()) {
            case START -> spot.x();
            case MIDDLE -> spot.x() - width / 2;
            case END -> spot.x() - width;
        };
        double size = font.getSize2D();
        return new Rectangle2D.Double(left, spot.y() - ASCENT * size, width, (ASCENT + DESCENT) * size);
    }

    /** The base line of a text that covers a box. */
    public static double baseLine(Rectangle2D box, Font font) {
        return box.getMaxY() - DESCENT * font.getSize2D();
    }
}
