package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;

/** Cells of a table that becomes a list on a narrow screen. */
public final class StackedCells {

    private StackedCells() {}

    /** Where there are no columns, each cell says what it is. */
    public static NativeTableCell labelled(String label, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-l", label);
        return cell;
    }

    /** A second, quiet line. */
    public static Span second(String text) {
        return second(new Span(text));
    }

    public static Span second(Component... content) {
        Span line = new Span(content);
        line.addClassName("two-l");
        return line;
    }
}
