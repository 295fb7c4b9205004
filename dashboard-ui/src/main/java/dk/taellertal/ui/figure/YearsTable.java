package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.FigureTable.Column;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import java.util.List;

/** A figure's numbers, one column a period, standing under the points of its chart. */
class YearsTable extends NativeTable {

    /** The chart's plot begins here, so that each period stands under its point. */
    private static final String CHART_INSET = "15.3226%";

    /** So few columns are so wide that numbers stand in their middles. */
    private static final int FEW = 8;

    /** More columns than this are too narrow for their numbers: they get their own width, and the table scrolls. */
    private static final int MOST_UNDER_POINTS = 24;

    private final transient CellText cells;

    /** @param table its total over all periods, which has no point, stands elsewhere */
    YearsTable(FigureTable table, Texts texts) {
        this.cells = new CellText(texts.locale());
        List<Column> periods = table.periods();
        addClassName("years");
        addClassName(periods.size() <= FEW ? "few" : periods.size() <= MOST_UNDER_POINTS ? "many" : "dense");
        getElement().setAttribute("aria-label", texts.of("figure.table"));
        if (periods.size() <= MOST_UNDER_POINTS) {
            getElement().insertChild(0, Columns.firstOf(CHART_INSET, periods.size()));
        }
        NativeTableRow heads = getHead().addRow();
        heads.addHeaderCell().setText(table.head());
        periods.forEach(period -> heads.add(head(period)));
        table.rows().forEach(row -> getBody().addRows(row(row, periods.size())));
    }

    private static NativeTableHeaderCell head(Column period) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Span(period.label()));
        head.setClassName("broken", period.broken());
        if (!period.note().isEmpty()) {
            Span note = new Span(" (" + period.note() + ")");
            note.addClassName("note");
            head.add(note);
        }
        return head;
    }

    private NativeTableRow row(FigureTable.Row row, int periods) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Span(row.name()));
        head.getElement().setAttribute("scope", "row");
        NativeTableRow tr = new NativeTableRow(head);
        tr.setClassName("em", row.main());
        row.cells().subList(0, periods).forEach(cell -> tr.add(cell(cell)));
        return tr;
    }

    private NativeTableCell cell(Cell cell) {
        NativeTableCell td = new NativeTableCell(new Span(cells.of(cell)));
        switch (cell) {
            case Cell.Amount amount -> {
                switch (amount.tone()) {
                    case NEUTRAL -> {}
                    case GOOD -> td.addClassName("ok-t");
                    case BAD -> td.addClassName("late-t");
                }
            }
            case Cell.Absent _, Cell.Text _, Cell.Blank _ -> td.addClassName("absent");
        }
        return td;
    }
}
