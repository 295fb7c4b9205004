package dk.taellertal.ui.export;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.export.block.FigureBlock;
import java.nio.charset.StandardCharsets;

/** A key figure as one picture, with its caption in it. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(FigureBlock block) {
        return ChartDrawing.png(alone(block), Canvas.CASE, Theme.LIGHT);
    }

    static byte[] svg(FigureBlock block) {
        return ChartDrawing.svg(alone(block), Canvas.CASE, Theme.LIGHT).getBytes(StandardCharsets.UTF_8);
    }

    private static Chart alone(FigureBlock block) {
        return block.chart().captioned(block.captionParagraphs());
    }
}
