package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;

/** The row of what is not there: a political goal that no objective of a life area realises. */
public final class HoleRow {

    private HoleRow() {}

    /**
     * @param name of what is without an objective
     * @param columns that the row goes over
     * @param more why that is, and what can be done
     */
    public static NativeTableRow of(String name, int columns, Texts texts, Component... more) {
        Span strong = new Span(name);
        strong.addClassName("strong");
        Div in = new Div(Icons.marked("hole", texts.of("hole")), strong);
        in.add(more);
        in.addClassName("in2");
        NativeTableCell cell = new NativeTableCell(in);
        cell.setColspan(columns);
        cell.addClassName("holebox");
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("holerow");
        return row;
    }
}
