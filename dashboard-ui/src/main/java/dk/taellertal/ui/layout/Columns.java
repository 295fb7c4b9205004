package dk.taellertal.ui.layout;

import com.vaadin.flow.dom.Element;

/** The widths of a table's columns. */
public final class Columns {

    private Columns() {}

    /** One column for each width; an empty width takes what is left. */
    public static Element of(String... widths) {
        Element group = new Element("colgroup");
        for (String width : widths) {
            group.appendChild(column(width));
        }
        return group;
    }

    /** A first column of its own width, the others alike. */
    public static Element firstOf(String width, int others) {
        Element rest = column("").setAttribute("span", String.valueOf(Math.max(1, others)));
        return new Element("colgroup").appendChild(column(width).setAttribute("class", "first"), rest);
    }

    private static Element column(String width) {
        Element column = new Element("col");
        if (!width.isEmpty()) {
            column.getStyle().set("width", width);
        }
        return column;
    }
}
