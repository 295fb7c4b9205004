package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;
import dk.taellertal.ui.chart.measure.ValueScale;
import java.util.Optional;

/** What must be said of a value axis that does not begin at 0. */
public final class AxisNote {

    private AxisNote() {}

    /** Empty where the axis begins at 0, or where no value is drawn. */
    public static Optional<String> of(Chart chart) {
        return switch (chart) {
            case FigureChart line -> ofLine(line);
            case MultiplesChart multiples -> ofLine(multiples);
            case FanChart fan -> ofLine(fan);
            case ColumnChart _, WaterfallChart _, VarianceChart _, PyramidChart _, CoverageChart _, ShareChart _ ->
                Optional.empty();
        };
    }

    private static Optional<String> ofLine(Chart chart) {
        return ValueScale.of(chart, Optional.empty())
                .filter(scale -> scale.low().signum() != 0)
                .map(scale -> new Words(chart).axisNote(scale));
    }
}
