package dk.taellertal.ui.chart.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives labels their places one after the other. None covers another label or a mark, none leaves the bounds;
 * crossing a line is avoided where another spot is free.
 */
final class LabelPlacement {

    /** A label in its place; over a line it needs ground of its own. */
    public record Placed(String text, Font font, Color color, Rectangle2D box, boolean overLine) {}

    /** A place a label could take; the cheapest is taken. */
    private record Choice(Rectangle2D box, int cost) {}

    private static final double AIR = 2;
    private static final int CROSSING = 24;
    /** A label that may be left out is left out rather than laid over more lines. */
    private static final int MOST_CROSSINGS = 1;
    /** How much worse each next spot is than the one before. */
    private static final int NEXT_SPOT = 3;
    /** How much worse than its own spots any place farther away is. */
    private static final int FAR = 40;

    private static final int FAR_STEPS = 14;
    private static final double FAR_STEP = 9;

    private final Rectangle2D bounds;
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    public LabelPlacement(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    public void avoidCrossing(Line2D line) {
        lines.add(line);
    }

    public void keepFree(Rectangle2D mark) {
        taken.add(mark);
    }

    /** Puts a text where it must stand, whatever is there. */
    public void fix(String text, Font font, Color color, Label.Spot spot) {
        Rectangle2D box = new Label(text, font, color, true, List.of(spot)).box(spot);
        taken.add(withAir(box));
        placed.add(new Placed(text, font, color, box, false));
    }

    /** Puts the label at its best free spot, a needed one perhaps farther away. Without a free spot it is left out. */
    public void place(Label label) {
        Stream<Choice> far = label.needed() ? farAway(label) : Stream.empty();
        Stream.concat(near(label), far)
                .filter(choice -> isFree(choice.box()))
                .filter(choice -> label.needed() || crossings(choice.box()) <= MOST_CROSSINGS)
                .min(Comparator.comparingInt(Choice::cost))
                .map(Choice::box)
                .ifPresent(box -> {
                    taken.add(withAir(box));
                    placed.add(new Placed(label.text(), label.font(), label.color(), box, crossings(box) > 0));
                });
    }

    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    private Stream<Choice> near(Label label) {
        return IntStream.range(0, label.spots().size())
                .mapToObj(i -> choice(label, label.spots().get(i), i * NEXT_SPOT));
    }

    /** Ever farther above and below the best spot, in front of it, around it and after it. */
    private Stream<Choice> farAway(Label label) {
        Label.Spot best = label.spots().getFirst();
        double edge = bounds.getMaxX() - 1;
        return IntStream.rangeClosed(1, FAR_STEPS)
                .boxed()
                .flatMap(step -> Stream.of(-step, step)
                        .map(signed -> best.y() + signed * FAR_STEP)
                        .flatMap(y -> Stream.of(
                                new Label.Spot(best.x(), y, best.anchor()),
                                Label.centredAt(best.x(), y),
                                Label.endingAt(best.x(), y),
                                Label.endingAt(edge, y)))
                        .map(spot -> choice(label, spot, FAR + step * NEXT_SPOT * 2)));
    }

    private Choice choice(Label label, Label.Spot spot, int reluctance) {
        Rectangle2D box = label.box(spot);
        return new Choice(box, reluctance + CROSSING * crossings(box));
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private int crossings(Rectangle2D box) {
        return (int) lines.stream().filter(line -> line.intersects(box)).count();
    }

    private static Rectangle2D withAir(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - 2 * AIR, box.getY() - AIR, box.getWidth() + 4 * AIR, box.getHeight() + 2 * AIR);
    }
}
