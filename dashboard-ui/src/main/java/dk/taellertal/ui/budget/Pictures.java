package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeTableCell;
import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.row.VarianceMarks;
import dk.taellertal.ui.preparation.BudgetCharts;
import java.util.Optional;

/** The page's charts, as pictures of the two widths that the page has room for. */
final class Pictures {

    private static final int WIDE = 1376;
    private static final int HALF = 668;
    private static final int BARS = 400;
    private static final int DEVIATION = 140;

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

    /** A department's bars on the scale of all departments, in a cell; empty where nothing is known of any. */
    NativeTableCell bars(AccountLine line) {
        return drawn(charts.of(BudgetCharts.Kind.DEPARTMENTS)
                .flatMap(Chart::extent)
                .map(extent -> VarianceMarks.bars(BudgetCharts.row(line.code(), line), extent, BARS)));
    }

    /** Its deviation, on an axis of its own. */
    NativeTableCell deviation(AccountLine line) {
        return drawn(charts.deviations()
                .map(extent -> VarianceMarks.deviation(
                        BudgetCharts.row(line.code(), line), extent, DEVIATION, Direction.DOWN)));
    }

    private static NativeTableCell drawn(Optional<String> svg) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("g");
        svg.ifPresent(picture -> cell.add(new Html("<span>" + picture + "</span>")));
        return cell;
    }
}
