package dk.taellertal.ui.export.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.kept.KeptTable;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedExport.CellThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.RowThenAndNow;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.export.kept.PrintedNames;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.table.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table that a code opens: numbers as they were taken out, and what they are now. */
final class ThenAndNow {

    private final Texts texts;
    private final CellText cells;
    private final NativeTable table = new NativeTable();

    private ThenAndNow(Texts texts) {
        this.texts = texts;
        this.cells = new CellText(texts.locale());
        table.addClassName("then-now");
    }

    /** A figure: then and now beside one another, period by period. */
    static NativeTable of(OpenedFigure opened, Texts texts) {
        ThenAndNow shown = new ThenAndNow(texts);
        NativeTableRow head = shown.table.getHead().addRow();
        head.addHeaderCell().setText(texts.of("export.period"));
        head(head, texts.of("export.code.then", opened.unit()), true);
        head(head, texts.of("export.code.now", opened.unitNow()), true);
        head(head, texts.of("export.code.change"), false);
        opened.points().forEach(point -> shown.period(point, opened));
        return shown.table;
    }

    private void period(PeriodThenAndNow point, OpenedFigure opened) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(Periods.shown(Period.parse(point.period()), texts));
        number(row, point.then(), opened.decimals(), point.thenReason());
        number(row, point.now(), opened.decimalsNow(), point.nowReason());
        row.addDataCell().setText(change(point, opened));
        row.setClassName("em", point.changed());
    }

    /** Nothing where the numbers of then cannot be had again: those that can are no proof that none changed. */
    private String change(PeriodThenAndNow point, OpenedFigure opened) {
        if (point.changed()) {
            return texts.of("export.code.is.changed");
        }
        return opened.intact() || opened.otherGroup() ? texts.of("export.code.is.same") : "";
    }

    private void number(NativeTableRow row, @Nullable String value, int decimals, @Nullable String reason) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("num");
        cell.setText(
                value != null
                        ? new Numbers(texts.locale()).of(new BigDecimal(value), decimals)
                        : Optional.ofNullable(reason).orElse(""));
    }

    /** What stands beside the numbers and is another now. */
    static NativeTable texts(OpenedExport opened, Texts texts) {
        ThenAndNow shown = new ThenAndNow(texts);
        shown.table.addClassName("texts");
        PrintedNames names = new PrintedNames(texts);
        NativeTableRow head = shown.table.getHead().addRow();
        for (String key : List.of("export.code.text", "export.code.text.then", "export.code.text.now")) {
            head(head, texts.of(key), false);
        }
        for (Printed.ThenAndNow said : opened.texts()) {
            NativeTableRow row = shown.table.getBody().addRow();
            row.addHeaderCell().setText(names.of(said.name()));
            text(row, "export.code.text.then", said.then(), texts);
            text(row, "export.code.text.now", said.now(), texts);
        }
        return shown.table;
    }

    private static void text(NativeTableRow row, String label, @Nullable String text, Texts texts) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(Optional.ofNullable(text).orElse(""));
        cell.getElement().setAttribute("data-label", texts.of(label));
    }

    /** A part of a page: its table as it was, and below each cell that is another now, what it is. */
    static NativeTable of(OpenedPart opened, Texts texts) {
        ThenAndNow shown = new ThenAndNow(texts);
        NativeTableRow head = shown.table.getHead().addRow();
        head(head, opened.corner(), false);
        opened.columns().forEach(column -> head(head, column.label(), column.numeric()));
        head(head, texts.of("export.code.change"), false);
        opened.rows().forEach(row -> shown.row(row, opened.columns(), opened.gone()));
        return shown.table;
    }

    private void row(RowThenAndNow kept, List<KeptTable.Column> columns, boolean gone) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(kept.name());
        for (int c = 0; c < kept.cells().size(); c++) {
            NativeTableCell cell = row.addDataCell();
            cell.setClassName("num", columns.get(c).numeric());
            fill(cell, kept.cells().get(c), kept);
        }
        boolean changed = kept.cells().stream().anyMatch(CellThenAndNow::changed);
        String word = switch (kept.state()) {
            case KEPT -> changed ? "export.code.is.changed" : "export.code.is.same";
            case GONE -> "export.code.is.gone";
            case NEW -> "export.code.is.new";
        };
        row.addDataCell().setText(gone ? "" : texts.of(word));
        row.setClassName("em", changed && !gone);
    }

    private void fill(NativeTableCell cell, CellThenAndNow values, RowThenAndNow row) {
        String then = said(values.then());
        switch (row.state()) {
            case GONE -> cell.setText(then);
            case NEW -> cell.setText(said(values.now()));
            case KEPT -> {
                cell.add(new Span(then));
                if (values.changed()) {
                    cell.add(new Div(texts.of("export.code.cell.now", said(values.now()))));
                }
            }
        }
    }

    private String said(KeptTable.@Nullable Said said) {
        return said == null ? "" : cells.of(said.cell());
    }

    private static void head(NativeTableRow row, String text, boolean numeric) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.setClassName("num", numeric);
    }
}
