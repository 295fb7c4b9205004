package dk.taellertal.ui.chart.line;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.ink.Drawing;

/** A key figure's line, laid out and drawn. */
public final class LineDrawing {

    private LineDrawing() {}

    public static Drawing of(FigureChart chart, Canvas canvas, Theme theme) {
        Scene scene = Scene.of(chart, canvas, theme);
        return new Drawing(canvas.chartHeight(), graphics -> {
            Frame frame = Frame.of(scene);
            Hatching.draw(graphics, scene, frame);
            LinePlot.draw(graphics, scene, frame);
            Lettering.draw(graphics, scene, frame);
        });
    }
}
