package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.measure.ValueScale;
import java.util.Optional;

/** What must be said of a value axis that does not begin at 0. */
public final class AxisNote {

    private AxisNote() {}

    /** Empty where the axis begins at 0, or where no value is drawn. */
    public static Optional<String> of(Chart chart) {
        return ValueScale.of(chart, Optional.empty())
                .filter(scale -> scale.low().signum() != 0)
                .map(scale -> new Words(chart).axisNote(scale));
    }
}
