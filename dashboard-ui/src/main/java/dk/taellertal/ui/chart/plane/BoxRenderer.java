package dk.taellertal.ui.chart.plane;

import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws each item as the box of its two intervals, in a filling of its own. */
final class BoxRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1;

    private final transient List<Filling> fillings;
    private final transient Palette palette;

    /** @param fillings one for each item of the only series */
    BoxRenderer(List<Filling> fillings, Palette palette) {
        this.fillings = List.copyOf(fillings);
        this.palette = palette;
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset dataset, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(graphics, area, plot, dataset, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        var intervals = (IntervalXYDataset) dataset;
        var box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(
                domain.valueToJava2D(intervals.getStartXValue(series, item), area, plot.getDomainAxisEdge()),
                range.valueToJava2D(intervals.getStartYValue(series, item), area, plot.getRangeAxisEdge()),
                domain.valueToJava2D(intervals.getEndXValue(series, item), area, plot.getDomainAxisEdge()),
                range.valueToJava2D(intervals.getEndYValue(series, item), area, plot.getRangeAxisEdge()));
        fillings.get(item).draw(graphics, box, palette);
    }
}
