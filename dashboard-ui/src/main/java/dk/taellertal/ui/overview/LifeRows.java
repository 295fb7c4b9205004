package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.row.Sparkline;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.HoleRow;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.StackedCells;
import java.util.List;
import java.util.Optional;

/** The rows below a life area: objectives, their key figures, and holes. */
final class LifeRows {

    private static final int COLUMNS = 7;
    private static final List<String> HEADS =
            List.of("figure", "latest", "course", "target", "status", "date", "owner");

    private final Texts texts;
    private final OverviewParts parts;
    private final FigureCells cells;

    private final Optional<String> pointedAt;

    /**
     * @param parts what stands in the rows
     * @param pointedAt id of an objective that is to be seen first
     */
    LifeRows(Texts texts, OverviewParts parts, FigureCells cells, Optional<String> pointedAt) {
        this.parts = parts;
        this.pointedAt = pointedAt;
        this.texts = texts;
        this.cells = cells;
    }

    NativeTable table(Overview.Life life) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", texts.of("overview.table", texts.name(life.area())));
        table.getElement()
                .insertChild(
                        0,
                        Columns.of(
                                "",
                                "var(--c-val)",
                                "var(--c-spark)",
                                "var(--c-bul)",
                                "var(--c-st)",
                                "var(--c-date)",
                                "var(--c-own)"));
        ColumnHeads.add(table, HEADS.stream().map(head -> texts.of("overview.head." + head)));
        table.getHead().addClassName("sr");
        for (Overview.Aim aim : life.aims()) {
            NativeTableBody body = table.addBody();
            body.addRows(goalRow(aim));
            if (aim.rows().isEmpty()) {
                body.addRows(numberless(aim));
            }
            aim.rows().forEach(row -> body.addRows(figureRow(row)));
        }
        life.holes().forEach(hole -> table.addBody().addRows(holeRow(hole, life)));
        return table;
    }

    private NativeTableRow goalRow(Overview.Aim aim) {
        Span goal = new Span(new Span(texts.name(aim.goal())), new Text(" › "));
        goal.addClassName("ms");
        NativeTableHeaderCell head = new NativeTableHeaderCell(
                goal, new Anchor("maal/" + aim.objective().id(), texts.name(aim.objective())));
        head.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        head.getElement().setAttribute("scope", "rowgroup");
        NativeTableRow row = new NativeTableRow(head);
        row.addClassName("goalrow");
        if (pointedAt.filter(aim.objective().id()::equals).isPresent()) {
            row.addClassName("pointed");
            row.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
        return row;
    }

    private NativeTableRow numberless(Overview.Aim aim) {
        OverviewParts.Line line = parts.numberless(aim);
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.setText(line.name());
        head.addClassName("absent");
        head.getElement().setAttribute("scope", "row");
        NativeTableCell value = cell("val", FigureCells.absent(texts.of("state.missing")));
        NativeTableRow row = new NativeTableRow(
                head,
                value,
                cell("sparkc", new Html("<span>" + Sparkline.svg(List.of()) + "</span>")),
                cell("bulc", new Span("")),
                cell("stc", Icons.standing(aim.standing(), texts)),
                cell("d", new Span(line.date())),
                cell("o", new Span(line.owner())));
        row.addClassName("kf");
        return row;
    }

    private NativeTableRow figureRow(Overview.Row row) {
        KeyFigure figure = row.figure();
        OverviewParts.Line line = parts.line(row);
        Anchor link = new Anchor("noegletal/" + figure.id(), texts.name(figure));
        link.addClassName("name");
        NativeTableHeaderCell head = new NativeTableHeaderCell(link);
        if (row.leads()) {
            head.add(StackedCells.second(texts.of("overview.leads")));
        }
        head.getElement().setAttribute("scope", "row");
        if (row.synthetic()) {
            head.add(Icons.syntheticTag(texts));
        }
        List<Period> breaks =
                row.answer().breaks().stream().map(b -> b.period()).toList();
        NativeTableRow tr = new NativeTableRow(
                head,
                cell("val", cells.value(line, figure)),
                cell("sparkc", new Html("<span>" + Sparkline.svg(row.answer().points(), breaks) + "</span>")),
                cell("bulc", cells.bullet(row, line)),
                cell("stc", cells.status(row)),
                cell("d", cells.date(row)),
                cell("o", new Span(line.owner())));
        tr.addClassName("kf");
        return tr;
    }

    private NativeTableRow holeRow(PoliticalGoal hole, Overview.Life life) {
        return HoleRow.of(
                texts.name(hole),
                COLUMNS,
                texts,
                new Span(texts.of("overview.hole.why", texts.name(life.area()).toLowerCase(texts.locale()))),
                new Anchor("maaldaekning", texts.of("overview.hole.coverage")));
    }

    private static NativeTableCell cell(String className, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(className);
        return cell;
    }
}
