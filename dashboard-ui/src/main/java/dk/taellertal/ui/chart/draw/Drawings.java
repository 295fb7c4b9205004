package dk.taellertal.ui.chart.draw;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;
import dk.taellertal.ui.chart.bar.Columns;
import dk.taellertal.ui.chart.bar.Pyramid;
import dk.taellertal.ui.chart.bar.Shares;
import dk.taellertal.ui.chart.bar.Steps;
import dk.taellertal.ui.chart.bar.Tiles;
import dk.taellertal.ui.chart.bar.Variances;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.line.LineDrawing;
import dk.taellertal.ui.chart.many.Fan;
import dk.taellertal.ui.chart.many.Multiples;
import dk.taellertal.ui.chart.plane.Stage;

/** Each kind of chart with its way of drawing. */
final class Drawings {

    private Drawings() {}

    static Drawing of(Chart chart, Canvas canvas, Theme theme) {
        Stage stage = Stage.of(chart, canvas, theme);
        return switch (chart) {
            case FigureChart line -> LineDrawing.of(line, canvas, theme);
            case ColumnChart columns -> Columns.of(columns, stage);
            case WaterfallChart waterfall -> Steps.of(waterfall, stage);
            case VarianceChart rows -> Variances.of(rows, stage);
            case MultiplesChart multiples -> Multiples.of(multiples, stage);
            case PyramidChart pyramid -> Pyramid.of(pyramid, stage);
            case FanChart fan -> Fan.of(fan, stage);
            case CoverageChart coverage -> Tiles.of(coverage, stage);
            case ShareChart share -> Shares.of(share, stage);
        };
    }
}
