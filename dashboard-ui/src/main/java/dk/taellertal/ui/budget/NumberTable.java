package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dk.taellertal.ui.layout.ScrollRegion;

/** A table that scrolls by itself on a narrow screen, with its heads and what each row is called. */
final class NumberTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow heads = table.getHead().addRow();
    private final NativeTableBody body = table.addBody();

    /** @param label what the table shows, for those who do not see its heading */
    NumberTable(String className, String label) {
        ScrollRegion.make(this, label);
        table.addClassName(className);
        table.getElement().setAttribute("aria-label", label);
        add(table);
    }

    NumberTable names(String... names) {
        for (String name : names) {
            head(name);
        }
        return this;
    }

    NumberTable numbers(String... names) {
        for (String name : names) {
            head(name).addClassName("num");
        }
        return this;
    }

    private NativeTableHeaderCell head(String name) {
        NativeTableHeaderCell cell = heads.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    NativeTableRow row(Component name, NativeTableCell... cells) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        row.add(cells);
        body.addRows(row);
        return row;
    }

    void sum(Component name, NativeTableCell... cells) {
        row(name, cells).addClassName("sum");
    }
}
