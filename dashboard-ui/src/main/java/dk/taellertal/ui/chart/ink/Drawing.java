package dk.taellertal.ui.chart.ink;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A chart laid out: how high it is, and how it is drawn from the origin down.
 *
 * @param height in units
 */
public record Drawing(double height, Consumer<Graphics2D> marks) {}
