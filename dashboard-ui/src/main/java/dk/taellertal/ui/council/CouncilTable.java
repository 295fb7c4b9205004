package dk.taellertal.ui.council;

import static dk.taellertal.ui.layout.StackedCells.second;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.HoleRow;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.StackedCells;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import java.util.List;

/** Objectives as the council sees them, and the holes among them; each cell says what it is on a narrow screen. */
final class CouncilTable extends NativeTable {

    private static final List<String> HEADS = List.of(
            "council.objective",
            "overview.head.latest",
            "overview.head.target",
            "council.development",
            "overview.head.status",
            "council.actions",
            "overview.head.date");

    private final transient Texts texts;
    private final transient CellText cells;

    CouncilTable(CouncilParts.Section section, Texts texts) {
        this.texts = texts;
        this.cells = new CellText(texts.locale());
        addClassNames("stack", "top-a", "council");
        getElement().setAttribute("aria-label", section.part().name());
        getElement().insertChild(0, Columns.of("18%", "17%", "11%", "14%", "15%", "18%", "7%"));
        ColumnHeads.add(this, HEADS.stream().map(texts::of));
        section.lines().forEach(line -> getBody().addRows(row(line)));
        section.holes()
                .forEach(hole -> getBody()
                        .addRows(HoleRow.of(hole, HEADS.size(), texts, new Span(texts.of("council.hole.why")))));
    }

    private NativeTableRow row(CouncilLine line) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(strong(line.name()), second(line.place()));
        name.getElement().setAttribute("scope", "row");
        Div status = new Div(Icons.standing(line.standing(), texts));
        line.beside().ifPresent(beside -> status.add(second(beside)));
        return new NativeTableRow(
                name,
                cell(HEADS.get(1), value(line), second(line.figure())),
                cell(HEADS.get(2), new Span(line.target())),
                cell(HEADS.get(3), new Span(line.development())),
                cell(HEADS.get(4), status),
                cell(HEADS.get(5), new Span(line.actions())),
                cell(HEADS.get(6), new Span(line.date())));
    }

    private Component value(CouncilLine line) {
        String text = cells.of(line.value());
        if (line.value() instanceof Cell.Amount) {
            return strong(line.unit().isEmpty() ? text : text + " " + line.unit());
        }
        Span absent = new Span(text);
        absent.addClassName("absent");
        return absent;
    }

    private NativeTableCell cell(String key, Component... content) {
        return StackedCells.labelled(texts.of(key), content);
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }
}
