package dk.taellertal.ui.chart;

import java.util.OptionalDouble;

/** What a chart is drawn on. A unit is 1/96 inch; one pixel on a screen. */
public enum Canvas {
    /** A figure's page: 992 × 372, the first column begins at 152, where the page's table has its own. */
    SCREEN(992, 372, 96, OptionalDouble.of(152), 14, 3),
    /** A telephone: 328 × 306, fewer ticks and shorter labels. */
    NARROW(328, 306, 96, OptionalDouble.empty(), 13, 2.25),
    /** A Word case: 16 cm wide at 300 dpi, with title, subtitle and caption inside; as high as they need. */
    CASE(604.8, 300, 300, OptionalDouble.empty(), 13, 2.75),
    /** The same without words around it: they stand beside it in the document, and a table's columns under its points. */
    BLOCK(604.8, 280, 300, OptionalDouble.of(118), 13, 2.75);

    private static final double UNITS_PER_INCH = 96;
    private static final double METRES_PER_INCH = 0.0254;

    private final double width;
    private final double chartHeight;
    private final int dotsPerInch;
    private final OptionalDouble inset;
    private final double endLabelSize;
    private final double dotRadius;

    Canvas(
            double width,
            double chartHeight,
            int dotsPerInch,
            OptionalDouble inset,
            double endLabelSize,
            double dotRadius) {
        this.width = width;
        this.chartHeight = chartHeight;
        this.dotsPerInch = dotsPerInch;
        this.inset = inset;
        this.endLabelSize = endLabelSize;
        this.dotRadius = dotRadius;
    }

    double width() {
        return width;
    }

    /** Of the chart alone, without title and caption. */
    double chartHeight() {
        return chartHeight;
    }

    /** Where the first column must begin; empty where the tick labels decide. */
    OptionalDouble inset() {
        return inset;
    }

    double labelSize() {
        return 12;
    }

    double endLabelSize() {
        return endLabelSize;
    }

    double dotRadius() {
        return dotRadius;
    }

    boolean brief() {
        return this == NARROW;
    }

    /** Whether the picture must explain itself, because it leaves the page. */
    boolean alone() {
        return this == CASE;
    }

    double pixelsPerUnit() {
        return dotsPerInch / UNITS_PER_INCH;
    }

    int pixelsPerMetre() {
        return (int) Math.round(dotsPerInch / METRES_PER_INCH);
    }
}
