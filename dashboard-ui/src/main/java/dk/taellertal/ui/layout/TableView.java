package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** A table on a screen, as wide as it needs; on a narrow one it is scrolled within itself. */
public final class TableView extends Div {

    /**
     * A column of pictures that the screen has beside the table's own.
     *
     * @param at before which column of the table it stands
     * @param picture by the row's number
     */
    public record Pictures(int at, String head, IntFunction<Component> picture) {}

    private final transient Table shown;
    private final transient CellText texts;
    private final transient List<Pictures> pictures;
    private final NativeTable table = new NativeTable();

    /** @param name what the table is called for those who do not see its heading */
    public TableView(Table shown, String className, String name, Locale language) {
        this(shown, List.of(), className, name, language);
    }

    public TableView(Table shown, List<Pictures> pictures, String className, String name, Locale language) {
        this.shown = shown;
        this.texts = new CellText(language);
        this.pictures = List.copyOf(pictures);
        ScrollRegion.make(this, name);
        table.addClassName(className);
        table.getElement().setAttribute("aria-label", name);
        heads();
        for (int r = 0; r < shown.rows().size(); r++) {
            table.getBody().addRows(row(r));
        }
        add(table);
    }

    private void heads() {
        NativeTableRow heads = table.getHead().addRow();
        heads.add(head(new Span(shown.corner()), "col"));
        for (int c = 0; c <= shown.columns().size(); c++) {
            for (Pictures column : pictures) {
                if (column.at() == c) {
                    NativeTableHeaderCell head = head(new Span(column.head()), "col");
                    head.addClassName("g");
                    heads.add(head);
                }
            }
            if (c < shown.columns().size()) {
                Table.Column column = shown.columns().get(c);
                NativeTableHeaderCell head = head(new Span(column.label()), "col");
                head.setClassName("num", column.numeric());
                heads.add(head);
            }
        }
    }

    private NativeTableRow row(int number) {
        Table.Row row = shown.rows().get(number);
        Component name = row.address().isEmpty() ? new Span(row.name()) : link(row.address(), row.name());
        NativeTableRow tr = new NativeTableRow(head(name, "row"));
        if (!row.origin().isEmpty()) {
            name.getElement().setAttribute("title", row.origin());
        }
        switch (row.kind()) {
            case PLAIN -> {}
            case SUM -> tr.addClassName("sum");
            case GROUP -> tr.addClassName("k");
            case REPEATED -> tr.addClassName("again");
        }
        for (int c = 0; c <= row.cells().size(); c++) {
            for (Pictures column : pictures) {
                if (column.at() == c) {
                    NativeTableCell picture =
                            new NativeTableCell(column.picture().apply(number));
                    picture.addClassName("g");
                    tr.add(picture);
                }
            }
            if (c < row.cells().size()) {
                tr.add(cell(row.cells().get(c), shown.columns().get(c)));
            }
        }
        return tr;
    }

    private NativeTableCell cell(Cell cell, Table.Column column) {
        NativeTableCell td = new NativeTableCell();
        td.setClassName("num", column.numeric());
        String text = texts.of(cell);
        switch (cell) {
            case Cell.Amount amount -> {
                Component number = amount.address().isEmpty() ? new Span(text) : link(amount.address(), text);
                switch (amount.tone()) {
                    case NEUTRAL -> {}
                    case GOOD -> number.addClassName("ok-t");
                    case BAD -> number.addClassName("late-t");
                }
                td.add(number);
            }
            case Cell.Absent _ -> {
                Span absent = new Span(text);
                absent.addClassName("absent");
                td.add(absent);
            }
            case Cell.Text words -> {
                td.add(words.address().isEmpty() ? new Span(text) : link(words.address(), text));
                // Where long words stand below one another on a narrow screen, each says what it is.
                td.getElement().setAttribute("data-label", column.label());
            }
            case Cell.Blank _ -> {}
        }
        return td;
    }

    /** A place on the page itself is none of the router's. */
    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("quiet");
        link.setRouterIgnore(address.startsWith("#"));
        return link;
    }

    private static NativeTableHeaderCell head(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
