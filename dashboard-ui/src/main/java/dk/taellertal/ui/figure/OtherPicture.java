package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.words.ChartTables;
import dk.taellertal.ui.layout.TableView;

/** A chart of another kind than a line, its numbers as a table, and the whole series folded up. */
class OtherPicture extends Div {

    /** @param series the line that would have been drawn */
    OtherPicture(Chart chart, FigureChart series, FigureAnswer answer, FigureQuery asked, String version, Texts texts) {
        NativeDetails whole = new NativeDetails(texts.of("figure.series"), FigurePicture.years(series, answer, texts));
        whole.addClassName("folded");
        add(
                new FigurePicture(chart, answer, asked, version, texts),
                new TableView(ChartTables.of(chart), "twin", texts.of("figure.table.shown"), texts.locale()),
                whole);
    }
}
