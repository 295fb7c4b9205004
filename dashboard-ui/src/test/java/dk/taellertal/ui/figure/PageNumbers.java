package dk.taellertal.ui.figure;

import com.vaadin.flow.dom.Element;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.page.FigureTable;
import java.util.List;

/** The numbers of a figure's page, as its reader sees them. */
public final class PageNumbers {

    private PageNumbers() {}

    /** The row of the figure itself: one text a period. */
    public static List<String> values(FigureTable table, Texts texts) {
        Element row =
                new YearsTable(table, texts).getBody().getRows().getFirst().getElement();
        return row.getChildren()
                .skip(1)
                .map(cell -> cell.getTextRecursively().strip())
                .toList();
    }
}
