package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.preparation.BudgetCharts;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** One of the page's charts, drawn for the width and the theme of the screen. */
@Tag("figure")
final class BudgetPicture extends HtmlContainer {

    /** @param width in pixels on a wide screen */
    BudgetPicture(Chart chart, BudgetCharts.Kind kind, int width, BudgetPage page, Texts texts) {
        String address = HtmlUtils.htmlEscape("api/v1/budget/%d/%s.svg?lang=%s&dataVersion=%s"
                .formatted(
                        page.plan().year(),
                        kind.name().toLowerCase(Locale.ROOT),
                        texts.locale().getLanguage(),
                        page.version()));
        add(new Html("""
                <picture>\
                <source media="screen and (max-width: 48rem) and (prefers-color-scheme: dark)" srcset="%1$s&amp;width=328&amp;theme=dark">\
                <source media="screen and (max-width: 48rem)" srcset="%1$s&amp;width=328">\
                <source media="screen and (prefers-color-scheme: dark)" srcset="%1$s&amp;width=%2$d&amp;theme=dark">\
                <img class="chart" src="%1$s&amp;width=%2$d" alt="%3$s"></picture>""".formatted(address, width, HtmlUtils.htmlEscape(AltText.of(chart)))));
    }
}
