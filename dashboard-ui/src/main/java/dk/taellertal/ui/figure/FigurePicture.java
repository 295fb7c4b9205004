package dk.taellertal.ui.figure;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.AxisNote;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.layout.ChartImage;
import dk.taellertal.ui.layout.ScrollRegion;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.FigureTables;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A chart, the same numbers as a table under its points, and the same in a sentence. */
@Tag("figure")
class FigurePicture extends HtmlContainer {

    FigurePicture(FigureChart chart, FigureAnswer answer, FigureQuery asked, String version, Texts texts) {
        add(
                ChartImage.of(chart, address(asked, answer, version, texts)),
                years(chart, answer, texts),
                note(AxisNote.of(chart).map(n -> n + " ").orElse("") + rounding(chart, texts)),
                told(chart, texts));
    }

    /** A chart of another kind, whose table is its own and stands beneath. */
    FigurePicture(Chart chart, FigureAnswer answer, FigureQuery asked, String version, Texts texts) {
        add(ChartImage.of(chart, address(asked, answer, version, texts)));
        AxisNote.of(chart).map(FigurePicture::note).ifPresent(this::add);
        add(told(chart, texts));
    }

    private static String address(FigureQuery asked, FigureAnswer answer, String version, Texts texts) {
        return "api/v1/%s&lang=%s&v=%s"
                .formatted(
                        FigureAddress.rest(asked.definedAs(answer), "/chart.svg"),
                        texts.locale().getLanguage(),
                        version);
    }

    static Div years(FigureChart chart, FigureAnswer answer, Texts texts) {
        FigureTable table = FigureTables.of(chart, answer, texts);
        Div years = new Div(new ScrollRegion(texts.of("figure.table"), new YearsTable(table, texts)));
        total(table, texts).map(FigurePicture::note).ifPresent(years::add);
        return years;
    }

    /** What the rows come to over all periods, which has no point in the chart; empty where it has no meaning. */
    private static Optional<String> total(FigureTable table, Texts texts) {
        CellText cells = new CellText(texts.locale());
        return table.columns().stream()
                .filter(column -> column.period().isEmpty())
                .map(column -> column.label() + ": "
                        + table.rows().stream()
                                .filter(row -> !(row.cells().getLast() instanceof Cell.Blank))
                                .map(row ->
                                        row.name() + " " + cells.of(row.cells().getLast()))
                                .collect(Collectors.joining("; ")))
                .findFirst();
    }

    /** The last digit shown is what a deviation may be beside itself by. */
    private static String rounding(FigureChart chart, Texts texts) {
        BigDecimal last = BigDecimal.ONE.movePointLeft(chart.decimals());
        return texts.of("figure.rounding", new Numbers(texts.locale()).of(last, chart.decimals()));
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private static HtmlContainer told(Chart chart, Texts texts) {
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.addClassNames("comment", "told");
        H2 heading = new H2(texts.of("figure.told"));
        heading.addClassName("sr");
        caption.add(heading, new Paragraph(AltText.of(chart)));
        return caption;
    }
}
