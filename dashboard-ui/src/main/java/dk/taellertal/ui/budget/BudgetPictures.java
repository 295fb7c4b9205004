package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.row.VarianceMarks;
import dk.taellertal.ui.layout.ChartImage;
import dk.taellertal.ui.layout.SectionView;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.preparation.BudgetCharts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The page's charts, drawn for the width and the theme of the screen; the departments' row by row in their table. */
final class BudgetPictures implements SectionView.Pictures {

    private static final int WIDE = 1376;
    private static final int HALF = 668;
    private static final int BARS = 400;
    private static final int DEVIATION = 140;

    /** Before the deviation in kroner. */
    private static final int BEFORE_DEVIATION = 4;

    private final BudgetPage page;
    private final BudgetCharts charts;
    private final int width;
    private final Texts texts;

    BudgetPictures(BudgetPage page, Page.Width width, Texts texts) {
        this.page = page;
        this.charts = new BudgetCharts(page, texts);
        this.width = switch (width) {
            case WHOLE -> WIDE;
            case HALF -> HALF;
        };
        this.texts = texts;
    }

    @Override
    public Component picture(Part part, Chart chart) {
        String address = "api/v1/budget/%d/%s.svg?lang=%s&dataVersion=%s"
                .formatted(
                        page.plan().year(),
                        BudgetCharts.Kind.of(part.id()).name().toLowerCase(Locale.ROOT),
                        texts.locale().getLanguage(),
                        page.version());
        HtmlContainer figure = new HtmlContainer("figure");
        figure.add(ChartImage.of(chart, address, width));
        return figure;
    }

    @Override
    public List<TableView.Pictures> inTable(Part part) {
        Optional<Extent> extent = part.chart().flatMap(Chart::extent);
        Optional<Extent> deviations = charts.deviations();
        return List.of(
                new TableView.Pictures(
                        BEFORE_DEVIATION,
                        texts.of("budget.departments.bars"),
                        row -> drawn(
                                row,
                                extent.map(scale ->
                                        line -> VarianceMarks.bars(BudgetCharts.row(line.code(), line), scale, BARS)))),
                new TableView.Pictures(
                        BEFORE_DEVIATION,
                        texts.of("budget.departments.deviation"),
                        row -> drawn(
                                row,
                                deviations.map(scale -> line -> VarianceMarks.deviation(
                                        BudgetCharts.row(line.code(), line), scale, DEVIATION, Direction.DOWN)))));
    }

    /** Rows after the departments are sums, and have no picture. */
    private Component drawn(int row, Optional<Function<AccountLine, String>> picture) {
        List<AccountLine> lines = page.departments().lines();
        return picture.filter(_ -> row < lines.size())
                .<Component>map(draw -> new Html("<span>" + draw.apply(lines.get(row)) + "</span>"))
                .orElseGet(Span::new);
    }

    /** What the bars mean, for the eye only: the numbers stand beside them. */
    @Override
    public List<Component> legend(Part part) {
        return List.of(new Html("""
                <div class="legend" aria-hidden="true">\
                <span><svg width="26" height="12"><rect class="ac" width="26" height="12"/></svg>%s</span>\
                <span><svg width="26" height="12"><rect class="bu" x=".75" y=".75" width="24.5" height="10.5"/></svg>%s</span>\
                <span><svg width="26" height="12"><rect class="bu" x=".75" y=".75" width="24.5" height="10.5"/><path class="hatchline" d="M3 11L13 1M10 11L20 1M17 11L25 3"/></svg>%s</span>\
                <span><svg width="12" height="12"><rect class="bad" width="12" height="12"/></svg>%s</span>\
                <span><svg width="12" height="12"><rect class="good" width="12" height="12"/></svg>%s</span></div>""".formatted(
                        texts.of("budget.legend.spent"),
                        texts.of("budget.legend.budget"),
                        texts.of("budget.legend.expected"),
                        texts.of("budget.legend.over"),
                        texts.of("budget.legend.under"))));
    }
}
