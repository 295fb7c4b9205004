package dk.taellertal.ui.chart.ink;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Lines that rise at 45° over a block and are cut at its edges. */
public final class Hatch {

    private Hatch() {}

    /** @param step how far apart the lines are along the edge */
    public static Path2D over(Rectangle2D block, double step) {
        var hatch = new Path2D.Double();
        lines(block, step).forEach(line -> hatch.append(line, false));
        return hatch;
    }

    private static List<Line2D> lines(Rectangle2D block, double step) {
        double width = block.getWidth();
        double height = block.getHeight();
        return DoubleStream.iterate(step, along -> along < width + height, along -> along + step)
                .<Line2D>mapToObj(along -> {
                    double fromX = Math.max(0, along - height);
                    double toX = Math.min(width, along);
                    return new Line2D.Double(
                            block.getX() + fromX,
                            block.getY() + along - fromX,
                            block.getX() + toX,
                            block.getY() + along - toX);
                })
                .toList();
    }
}
