package dk.taellertal.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.compare.Beside.Bar;
import dk.taellertal.ui.compare.Beside.Line;
import dk.taellertal.ui.compare.Beside.Whose;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Locale;

/** The rows of a comparison, each with a bar on the scale of all. */
final class CompareTable extends Div {

    private final transient Texts texts;
    private final transient CellText cells;

    /** @param values its first rows are of the lines that are not told together */
    CompareTable(Part values, Beside beside, Texts texts) {
        this.texts = texts;
        this.cells = new CellText(texts.locale());
        Table shown = values.table();
        NativeTable table = new NativeTable();
        table.addClassName("compared");
        table.getElement().setAttribute("aria-label", texts.of("compare.title"));
        table.getElement().insertChild(0, Columns.of("var(--c-name)", "var(--c-value)", "", "var(--c-diff)"));
        table.getHead()
                .addRows(new NativeTableRow(
                        head(shown.corner(), ""),
                        head(shown.columns().getFirst().label(), "num"),
                        head(texts.of("compare.head.bar"), "bars"),
                        head(shown.columns().getLast().label(), "num")));
        List<Line> lacking = beside.lacking();
        List<Line> lines =
                beside.lines().stream().filter(line -> !lacking.contains(line)).toList();
        for (int r = 0; r < shown.rows().size(); r++) {
            table.getBody()
                    .addRows(
                            r < lines.size()
                                    ? row(shown.rows().get(r), lines.get(r))
                                    : together(shown.rows().get(r)));
        }
        add(table);
    }

    private NativeTableRow row(Table.Row row, Line line) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(row.name()));
        name.getElement().setAttribute("scope", "row");
        Cell difference = row.cells().getLast();
        NativeTableCell beside = new NativeTableCell(cells.of(difference));
        beside.addClassName("num");
        if (difference instanceof Cell.Amount) {
            beside.getElement().setAttribute("data-label", texts.of("compare.difference"));
        }
        NativeTableCell bar = new NativeTableCell(
                line.bar().map(b -> bar(b, line.whose())).orElseGet(() -> new Html("<span></span>")));
        bar.addClassName("bars");
        NativeTableCell value = new NativeTableCell(value(row, line));
        value.addClassName("num");
        NativeTableRow tr = new NativeTableRow(name, value, bar, beside);
        tr.addClassName(line.whose().name().toLowerCase(Locale.ROOT));
        return tr;
    }

    private static NativeTableRow together(Table.Row row) {
        NativeTableHeaderCell names = new NativeTableHeaderCell(Icons.icon("none"), new Span(" " + row.name()));
        names.getElement().setAttribute("scope", "row").setAttribute("colspan", "4");
        NativeTableRow tr = new NativeTableRow(names);
        tr.addClassName("lacking");
        return tr;
    }

    private Component value(Table.Row row, Line line) {
        String text = cells.of(row.cells().getFirst());
        return switch (line.value()) {
            case Value.Known _ -> link((Cell.Amount) row.cells().getFirst(), text, line);
            case Value.Suppressed _ -> Icons.marked("masked", text);
            case Value.Missing _ -> Icons.marked("none", text);
            case Value.NotApplicable _ -> Icons.marked("na", text);
        };
    }

    private Anchor link(Cell.Amount amount, String text, Line line) {
        Anchor link = new Anchor(amount.address(), text);
        link.addClassName("quiet");
        link.getElement().setAttribute("aria-label", texts.of("compare.toFigure", text, line.name()));
        return link;
    }

    private static Html bar(Bar bar, Whose whose) {
        return new Html(String.format(
                Locale.ROOT,
                "<svg width=\"100%%\" height=\"14\" aria-hidden=\"true\"><rect class=\"bar-%s\" x=\"%.2f%%\" y=\"1.5\" width=\"%.2f%%\" height=\"11\"/></svg>",
                whose.name().toLowerCase(Locale.ROOT),
                bar.from(),
                bar.width()));
    }

    private static NativeTableHeaderCell head(String text, String className) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }
}
