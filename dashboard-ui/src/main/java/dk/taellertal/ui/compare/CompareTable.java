package dk.taellertal.ui.compare;

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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A row for each area and group, with a bar on the scale of all. */
final class CompareTable extends Div {

    private final transient Beside beside;
    private final transient Texts texts;
    private final transient CompareWords words;

    CompareTable(Beside beside, String ownName, Texts texts) {
        this.beside = beside;
        this.texts = texts;
        this.words = new CompareWords(texts);
        NativeTable table = new NativeTable();
        table.addClassName("compared");
        table.getElement().setAttribute("aria-label", texts.of("compare.title"));
        table.getElement().insertChild(0, Columns.of("var(--c-name)", "var(--c-value)", "", "var(--c-diff)"));
        table.getHead()
                .addRows(new NativeTableRow(
                        head(texts.of("compare.head.area"), ""),
                        head(texts.of("compare.head.value", beside.figure().unit()), "num"),
                        head(texts.of("compare.head.bar"), "bars"),
                        head(
                                texts.of("compare.head.difference", ownName, words.differenceUnit(beside.figure())),
                                "num")));
        List<Line> lacking = beside.lacking();
        beside.lines().stream()
                .filter(line -> !lacking.contains(line))
                .forEach(line -> table.getBody().addRows(row(line)));
        if (!lacking.isEmpty()) {
            table.getBody().addRows(together(lacking));
        }
        add(table);
    }

    private NativeTableRow row(Line line) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(name(line)));
        name.getElement().setAttribute("scope", "row");
        if (line.synthetic()) {
            name.add(Icons.syntheticTag(texts));
        }
        NativeTableCell difference = new NativeTableCell(
                line.difference().map(d -> words.difference(d, beside.figure())).orElse(""));
        difference.addClassName("num");
        line.difference()
                .ifPresent(d -> difference.getElement().setAttribute("data-label", texts.of("compare.difference")));
        NativeTableCell bar = new NativeTableCell(
                line.bar().map(b -> bar(b, line.whose())).orElseGet(() -> new Html("<span></span>")));
        bar.addClassName("bars");
        NativeTableRow row = new NativeTableRow(name, value(line), bar, difference);
        row.addClassName(line.whose().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private String name(Line line) {
        return line.whose() == Whose.GROUP && beside.meanInstead()
                ? texts.of("compared.name.mean", line.name())
                : line.name();
    }

    private NativeTableRow together(List<Line> lacking) {
        NativeTableHeaderCell names = new NativeTableHeaderCell(
                Icons.icon("none"),
                new Span(" "
                        + texts.of(
                                "compare.lacking",
                                lacking.size(),
                                lacking.stream().map(Line::name).collect(Collectors.joining(", ")))));
        names.getElement().setAttribute("scope", "row").setAttribute("colspan", "4");
        NativeTableRow row = new NativeTableRow(names);
        row.addClassName("lacking");
        return row;
    }

    private NativeTableCell value(Line line) {
        String shown = words.value(line, beside.figure());
        NativeTableCell cell = switch (line.value()) {
            case Value.Known known
            when line.whose() == Whose.GROUP -> new NativeTableCell(link(shown, "?compare=" + line.code(), line));
            case Value.Known known when line.whose() == Whose.OWN -> new NativeTableCell(link(shown, "", line));
            case Value.Known known -> new NativeTableCell(link(shown, "?area=" + line.code(), line));
            case Value.Suppressed hidden -> new NativeTableCell(Icons.marked("masked", shown));
            case Value.Missing missing -> new NativeTableCell(Icons.marked("none", shown));
            case Value.NotApplicable not -> new NativeTableCell(Icons.marked("na", shown));
        };
        cell.addClassName("num");
        return cell;
    }

    private Anchor link(String shown, String query, Line line) {
        Anchor link = new Anchor("noegletal/" + beside.figure().id() + query, shown);
        link.addClassName("quiet");
        link.getElement().setAttribute("aria-label", texts.of("compare.toFigure", shown, line.name()));
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
