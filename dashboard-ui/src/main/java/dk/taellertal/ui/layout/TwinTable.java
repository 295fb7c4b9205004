package dk.taellertal.ui.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ChartTable;
import dk.taellertal.ui.chart.words.ChartTables;

/** A chart's numbers as a table, as wide as it needs; on a narrow screen it is scrolled within itself. */
public final class TwinTable extends Div {

    /** @param name what the table is called for those who do not see it */
    public TwinTable(Chart chart, String name) {
        ScrollRegion.make(this, name);
        ChartTable twin = ChartTables.of(chart);
        NativeTable table = new NativeTable();
        table.addClassName("twin");
        table.getElement().setAttribute("aria-label", name);
        NativeTableRow heads = table.getHead().addRow();
        heads.add(head(twin.corner(), "col"));
        twin.columns().forEach(column -> heads.add(head(column, "col")));
        for (ChartTable.Row row : twin.rows()) {
            NativeTableRow tr = new NativeTableRow(head(row.name(), "row"));
            row.cells().forEach(cell -> tr.add(cell(cell, chart)));
            tr.setClassName("sum", row.sum());
            table.getBody().addRows(tr);
        }
        add(table);
    }

    private static NativeTableCell cell(ChartTable.Cell cell, Chart chart) {
        NativeTableCell td = new NativeTableCell(ChartTables.shown(cell, chart));
        switch (cell) {
            case ChartTable.Amount(Value.Known _, int _, boolean _) -> td.addClassName("num");
            case ChartTable.Amount _ -> td.addClassName("absent");
            case ChartTable.Text _, ChartTable.Blank _ -> {}
        }
        return td;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
