package dk.taellertal.ui.chart;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a chart is drawn on. A unit is 1/96 inch; one pixel on a screen.
 *
 * @param width in units
 * @param shared what the value axis must hold beyond the chart's own numbers, so that charts of one unit on a page have
 *     one scale
 */
public record Canvas(double width, Layout layout, int dotsPerInch, Optional<Extent> shared) {

    /** How much room there is, and whether the page around it says what the picture shows. */
    public enum Layout {
        /** A page beside the chart's table: the first column begins at 15.32 % of the width, where the table's does. */
        PAGE,
        /** A telephone: fewer ticks and shorter labels. */
        TELEPHONE,
        /** In a document that writes title and caption itself; its table's first column takes 19.51 % of the width. */
        DOCUMENT,
        /** Leaves the page: title, subtitle and caption are in the picture, which is as high as they need. */
        ALONE
    }

    /** A figure's page: 992 × 372 for a line chart. */
    public static final Canvas SCREEN = screen(992);
    /** A telephone: 328 × 306 for a line chart. */
    public static final Canvas NARROW = screen(328);
    /** A Word case: 16 cm wide at 300 dpi, with title, subtitle and caption inside. */
    public static final Canvas CASE = new Canvas(604.8, Layout.ALONE, 300, Optional.empty());

    private static final Map<String, Canvas> NAMED = Map.of("screen", SCREEN, "narrow", NARROW, "case", CASE);
    private static final double UNITS_PER_INCH = 96;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double NARROWEST_PAGE = 480;

    public Canvas {
        if (!(width >= 200 && width <= 4000) || dotsPerInch < 48 || dotsPerInch > 1200) {
            throw new IllegalArgumentException(
                    "width must lie in 200…4000 units and dots per inch in 48…1200: '%s', '%d'"
                            .formatted(width, dotsPerInch));
        }
    }

    /** @param name {@code screen}, {@code narrow} or {@code case} */
    public static Canvas named(String name) {
        return Optional.ofNullable(NAMED.get(name))
                .orElseThrow(() ->
                        new IllegalArgumentException("a canvas is one of screen, narrow, case: '%s'".formatted(name)));
    }

    /** A width in pixels; below 480 laid out for a telephone. */
    public static Canvas screen(double width) {
        return new Canvas(width, width < NARROWEST_PAGE ? Layout.TELEPHONE : Layout.PAGE, 96, Optional.empty());
    }

    /** In a document that writes title and caption itself. */
    public static Canvas document(double millimetres, int dotsPerInch) {
        double width = millimetres / MILLIMETRES_PER_INCH * UNITS_PER_INCH;
        return new Canvas(width, Layout.DOCUMENT, dotsPerInch, Optional.empty());
    }

    /** The same for a page on which this much has one scale. */
    public Canvas sharing(Extent extent) {
        return new Canvas(width, layout, dotsPerInch, Optional.of(extent));
    }

    /** Of a line chart alone, without title and caption. */
    public double chartHeight() {
        return switch (layout) {
            case PAGE -> width < 900 ? 300 : 372;
            case TELEPHONE -> 306;
            case DOCUMENT, ALONE -> 300;
        };
    }

    /** Where the first column must begin; empty where the tick labels decide. */
    public OptionalDouble inset() {
        return switch (layout) {
            case PAGE -> OptionalDouble.of(Math.rint(0.1532 * width));
            case DOCUMENT -> OptionalDouble.of(Math.rint(0.1951 * width));
            case TELEPHONE, ALONE -> OptionalDouble.empty();
        };
    }

    public double labelSize() {
        return 12;
    }

    public double endLabelSize() {
        return layout == Layout.PAGE ? 14 : 13;
    }

    public double dotRadius() {
        return switch (layout) {
            case PAGE -> 3;
            case TELEPHONE -> 2.25;
            case DOCUMENT, ALONE -> 2.75;
        };
    }

    public boolean brief() {
        return layout == Layout.TELEPHONE;
    }

    /** Whether the picture must explain itself, because it leaves the page. */
    public boolean alone() {
        return layout == Layout.ALONE;
    }

    public double pixelsPerUnit() {
        return dotsPerInch / UNITS_PER_INCH;
    }

    public int pixelsPerMetre() {
        return (int) Math.round(dotsPerInch / MILLIMETRES_PER_INCH * 1000);
    }
}
