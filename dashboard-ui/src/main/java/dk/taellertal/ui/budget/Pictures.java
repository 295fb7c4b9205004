package dk.taellertal.ui.budget;

import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.preparation.BudgetCharts;
import java.util.Optional;

/** The page's charts, as pictures of the two widths that the page has room for. */
final class Pictures {

    private static final int WIDE = 1376;
    private static final int HALF = 668;

    private final BudgetPage page;
    private final BudgetCharts charts;
    private final Texts texts;

    Pictures(BudgetPage page, Texts texts) {
        this.page = page;
        this.charts = new BudgetCharts(page, texts);
        this.texts = texts;
    }

    /** Across the page; empty where there is nothing to draw. */
    Optional<BudgetPicture> wide(BudgetCharts.Kind kind) {
        return charts.of(kind).map(chart -> new BudgetPicture(chart, kind, WIDE, page, texts));
    }

    /** Beside another. */
    Optional<BudgetPicture> half(BudgetCharts.Kind kind) {
        return charts.of(kind).map(chart -> new BudgetPicture(chart, kind, HALF, page, texts));
    }
}
