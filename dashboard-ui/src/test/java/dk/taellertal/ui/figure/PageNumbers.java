package dk.taellertal.ui.figure;

import com.vaadin.flow.dom.Element;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.FigureChart;
import java.util.List;

/** The numbers of a figure's page, as its reader sees them. */
public final class PageNumbers {

    private PageNumbers() {}

    /** The row of the figure itself: one text a period. */
    public static List<String> values(FigureChart chart, FigureAnswer answer, Texts texts) {
        YearsTable table = new YearsTable(chart, answer, texts);
        Element row = table.getBody().getRows().getFirst().getElement();
        return row.getChildren()
                .skip(1)
                .map(cell -> cell.getTextRecursively().strip())
                .toList();
    }
}
