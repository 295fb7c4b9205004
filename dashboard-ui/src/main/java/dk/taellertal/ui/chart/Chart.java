package dk.taellertal.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a picture shows, worked out and in the reader's language, before anything is drawn. The family is closed: all
 * kinds a page or a document may show stand here.
 */
public sealed interface Chart
        permits FigureChart,
                ColumnChart,
                WaterfallChart,
                VarianceChart,
                MultiplesChart,
                PyramidChart,
                FanChart,
                CoverageChart,
                ShareChart {

    About about();

    /** From the least to the most that is drawn on the value axis; empty where the chart has none, or no number. */
    Optional<Extent> extent();

    default String title() {
        return about().title();
    }

    default String subtitle() {
        return about().subtitle();
    }

    default String unit() {
        return about().unit();
    }

    default int decimals() {
        return about().decimals();
    }

    default List<String> caption() {
        return about().caption();
    }

    default boolean synthetic() {
        return about().synthetic();
    }

    /** The same with other lines under it, where it stands alone. */
    Chart captioned(List<String> lines);

    default Locale locale() {
        return about().locale();
    }
}
