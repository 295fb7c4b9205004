package dk.taellertal.ui.layout;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** The names above the columns of a table. */
public final class ColumnHeads {

    private ColumnHeads() {}

    public static void add(NativeTable table, Stream<String> labels) {
        NativeTableRow heads = table.getHead().addRow();
        labels.forEach(label -> {
            NativeTableHeaderCell head = heads.addHeaderCell();
            head.setText(label);
            head.getElement().setAttribute("scope", "col");
        });
    }
}
