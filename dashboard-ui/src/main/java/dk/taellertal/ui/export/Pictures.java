package dk.taellertal.ui.export;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.export.block.ExportBlock;
import java.nio.charset.StandardCharsets;

/** A block as one picture, with its caption in it. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(ExportBlock block) {
        return ChartDrawing.png(alone(block), Canvas.CASE, Theme.LIGHT);
    }

    static byte[] svg(ExportBlock block) {
        return ChartDrawing.svg(alone(block), Canvas.CASE, Theme.LIGHT).getBytes(StandardCharsets.UTF_8);
    }

    private static FigureChart alone(ExportBlock block) {
        FigureChart chart = block.chart();
        return new FigureChart(
                chart.title(),
                chart.subtitle(),
                chart.unit(),
                chart.decimals(),
                chart.points(),
                chart.areaName(),
                chart.comparison(),
                chart.target(),
                chart.breaks(),
                chart.direction(),
                block.captionParagraphs(),
                chart.synthetic(),
                chart.locale());
    }
}
