package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Html;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.chart.words.AltText;
import org.springframework.web.util.HtmlUtils;

/** A chart as a picture by address, drawn for the width and the theme of the screen. */
public final class ChartImage {

    /** The width of a telephone less its margins, in pixels. */
    private static final int NARROW = 328;

    private ChartImage() {}

    /** @param address takes {@code canvas} and {@code theme}, and has a query already; another address when it changes */
    public static Html of(Chart chart, String address) {
        return picture(chart, address, "canvas=narrow", Canvas.SCREEN, "canvas=screen");
    }

    /**
     * A chart of its own width.
     *
     * @param address takes {@code width} and {@code theme}, and has a query already; another address when it changes
     * @param width in pixels on a wide screen
     */
    public static Html of(Chart chart, String address, int width) {
        return picture(chart, address, "width=" + NARROW, Canvas.screen(width), "width=" + width);
    }

    private static Html picture(Chart chart, String address, String narrow, Canvas canvas, String wide) {
        double height = canvas.width() * ChartDrawing.proportion(chart, canvas, Theme.LIGHT);
        return new Html("""
                <picture>\
                <source media="screen and (max-width: 48rem) and (prefers-color-scheme: dark)" srcset="%1$s&amp;%2$s&amp;theme=dark">\
                <source media="screen and (max-width: 48rem)" srcset="%1$s&amp;%2$s">\
                <source media="screen and (prefers-color-scheme: dark)" srcset="%1$s&amp;%3$s&amp;theme=dark">\
                <img class="chart" src="%1$s&amp;%3$s" width="%4$d" height="%5$d" alt="%6$s"></picture>""".formatted(
                        HtmlUtils.htmlEscape(address),
                        narrow,
                        wide,
                        Math.round(canvas.width()),
                        Math.round(height),
                        HtmlUtils.htmlEscape(AltText.of(chart))));
    }
}
