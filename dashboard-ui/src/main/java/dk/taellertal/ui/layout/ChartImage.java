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

    private ChartImage() {}

    /** @param address takes {@code canvas} and {@code theme}, and has a query already; another address when it changes */
    public static Html of(Chart chart, String address) {
        double width = Canvas.SCREEN.width();
        double height = width * ChartDrawing.proportion(chart, Canvas.SCREEN, Theme.LIGHT);
        return new Html("""
                <picture>\
                <source media="screen and (max-width: 48rem) and (prefers-color-scheme: dark)" srcset="%1$s&amp;canvas=narrow&amp;theme=dark">\
                <source media="screen and (max-width: 48rem)" srcset="%1$s&amp;canvas=narrow">\
                <source media="screen and (prefers-color-scheme: dark)" srcset="%1$s&amp;canvas=screen&amp;theme=dark">\
                <img class="chart" src="%1$s&amp;canvas=screen" width="%2$d" height="%3$d" alt="%4$s"></picture>""".formatted(
                        HtmlUtils.htmlEscape(address),
                        Math.round(width),
                        Math.round(height),
                        HtmlUtils.htmlEscape(AltText.of(chart))));
    }
}
