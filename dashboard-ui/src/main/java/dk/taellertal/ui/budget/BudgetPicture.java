package dk.taellertal.ui.budget;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.layout.ChartImage;
import dk.taellertal.ui.preparation.BudgetCharts;
import java.util.Locale;

/** One of the page's charts, drawn for the width and the theme of the screen. */
@Tag("figure")
final class BudgetPicture extends HtmlContainer {

    /** @param width in pixels on a wide screen */
    BudgetPicture(Chart chart, BudgetCharts.Kind kind, int width, BudgetPage page, Texts texts) {
        String address = "api/v1/budget/%d/%s.svg?lang=%s&dataVersion=%s"
                .formatted(
                        page.plan().year(),
                        kind.name().toLowerCase(Locale.ROOT),
                        texts.locale().getLanguage(),
                        page.version());
        add(ChartImage.of(chart, address, width));
    }
}
