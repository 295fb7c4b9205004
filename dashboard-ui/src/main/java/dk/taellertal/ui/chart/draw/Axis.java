package dk.taellertal.ui.chart.draw;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.measure.ValueScale;
import java.math.BigDecimal;
import java.util.Optional;

/** The value axis that a chart is drawn with, for those who draw the same numbers by other means; a tick each step. */
public record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    /** Empty where no value is drawn. */
    public static Optional<Axis> of(Chart chart) {
        return ValueScale.of(chart, Optional.empty()).map(scale -> new Axis(scale.low(), scale.high(), scale.step()));
    }
}
