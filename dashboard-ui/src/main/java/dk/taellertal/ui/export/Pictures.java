package dk.taellertal.ui.export;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.FigureChart;
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

    private static FigureChart alone(FigureBlock block) {
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
                chart.locale(),
                chart.changeSince());
    }
}
